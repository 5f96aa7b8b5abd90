namespace DiplomacyModel.Tests;

/// <summary>The code of the pages of rules on country codes.</summary>
public sealed class CodeRuleSnippets
{
    [Fact]
    public void DIP2004_wrong()
    {
        var (gazette, queen) = (Ruritania.Gazette(), Ruritania.Queen);
        #region DIP2004-wrong
        var zaire = new Polity("zaire", "Zaire", CountryCode.Parse("CD"));
        gazette.Says(1, Meeting.Between(queen, zaire).On("1989-06-29"));
        #endregion
        RuleSnippets.AssertFound("DIP2004", gazette, [.. Ruritania.Things, zaire]);
    }

    [Fact]
    public void DIP2004_right()
    {
        var (gazette, queen) = (Ruritania.Gazette(), Ruritania.Queen);
        #region DIP2004-right
        var zaire = new Polity("zaire", "Zaire", [CountryCode.Parse("ZR"), CountryCode.Parse("CD")]);
        gazette.Says(1, Meeting.Between(queen, zaire).On("1989-06-29"));
        #endregion
        RuleSnippets.AssertSilent(gazette, [.. Ruritania.Things, zaire]);
    }

    [Fact]
    public void DIP2014_wrong() => Assert.Throws<FormatException>(() =>
    {
        #region DIP2014-wrong
        var code = CountryCode.Parse("AUS");
        #endregion
        Assert.Fail($"{code} was read");
    });

    [Fact]
    public void DIP2014_right()
    {
        #region DIP2014-right
        var code = CountryCode.Parse("iso:AUS");
        #endregion
        Assert.Equal("Australia", code.Name);
    }
}
