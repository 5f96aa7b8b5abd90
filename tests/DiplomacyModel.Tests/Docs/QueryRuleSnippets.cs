namespace DiplomacyModel.Tests;

/// <summary>The code of the pages of the rules of query text.</summary>
public sealed class QueryRuleSnippets
{
    [Fact]
    public void DIP8001_wrong() => Assert.Throws<FormatException>(() =>
    {
        #region DIP8001-wrong
        var query = Query.Parse("meetings betwen VN and JP");
        #endregion
        Assert.Fail($"{query} was read");
    });

    [Fact]
    public void DIP8001_right()
    {
        #region DIP8001-right
        var query = Query.Parse("meetings between VN and JP");
        #endregion
        Assert.Equal(2, query.Sides.Count);
    }
}
