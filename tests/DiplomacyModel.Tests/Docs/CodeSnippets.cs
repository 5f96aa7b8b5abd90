namespace DiplomacyModel.Tests;

/// <summary>The code of docs/codes.md, compiled and run.</summary>
public sealed class CodeSnippets
{
    [Fact]
    public void One_row_many_spellings()
    {
        #region codes
        var vietnam = CountryCode.Parse("VN");
        var same = CountryCode.Parse("iso:704");
        var member = CountryCode.Parse("cow:816");
        var number = vietnam.In(CodeSystem.UnM49)[0];
        var germany = CountryCode.Parse("DD").Successors[0];
        #endregion
        Assert.Equal(vietnam, same);
        Assert.NotEqual(vietnam, member);
        Assert.Equal(("Vietnam", "m49:704", "DE"), (member.Name, number.ToString(), germany.ToString()));
    }

    [Fact]
    public void Which_one_then()
    {
        #region days
        var then = CountryCode.Parse("CS", UncertainDate.Parse("1980"));
        var later = CountryCode.Parse("CS", UncertainDate.Parse("2005"));
        var valid = CountryCode.Parse("cow:CUB").IsValidOn(UncertainDate.Parse("1906"));
        string Explain(string text, string day) => CountryCode.Read(text, UncertainDate.Parse(day)).Match(
            parsed => parsed.Value.Name,
            refused => refused.Errors[0].Reason);
        #endregion
        Assert.Equal(("CSHH", "CSXX", Truth.Maybe), (then.ToString(), later.ToString(), valid));
        Assert.Equal("'YUG' was no code of ISO 3166 on some day in 2010.", Explain("YUG", "2010"));
    }

    [Fact]
    public void Several_codes_of_one_polity()
    {
        #region polity
        var vietnam = new Polity("vietnam", "Việt Nam", [CountryCode.Parse("VN"), CountryCode.Parse("cow:816")]);
        var japan = new Polity("japan", "Japan", CountryCode.Parse("JP"));
        var notes = new Notebook();
        notes.Knows(vietnam, japan);
        notes.Note(Meeting.Between(vietnam, japan).On("2023-11-27"));
        var talks = notes.Chronicle.Query("meetings between cow:816 and JPN during 2023");
        #endregion
        Assert.Single(talks.Definite);
    }
}
