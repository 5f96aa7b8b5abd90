namespace DiplomacyModel.Tests;

/// <summary>The code of the pages of the rules of accounts.</summary>
public sealed class AccountRuleSnippets
{
    [Fact]
    public void DIP7001_wrong()
    {
        var (gazette, queen, chancellor) = (Ruritania.Gazette(), Ruritania.Queen, Ruritania.TheChancellor);
        #region DIP7001-wrong
        var inTheGazette = gazette.Says(1, Meeting.Between(queen, chancellor).On("2031-05-04"));
        var inTheHerald = gazette.Says(2, Meeting.Between(queen, chancellor).On("2031-05-03"));
        gazette.Says(3, inTheHerald.IsSameAs(inTheGazette));
        #endregion
        RuleSnippets.AssertFound("DIP7001", gazette);
    }

    [Fact]
    public void DIP7001_right()
    {
        var (gazette, queen, chancellor) = (Ruritania.Gazette(), Ruritania.Queen, Ruritania.TheChancellor);
        #region DIP7001-right
        var inTheGazette = gazette.Says(1, Meeting.Between(queen, chancellor).On("2031-05-04"));
        var inTheHerald = gazette.Says(2, Meeting.Between(queen, chancellor).On("2031-05-03"));
        gazette.Says(3, inTheHerald.IsSameAs(inTheGazette));
        gazette.Says(4, inTheHerald.Became(ProgressKind.Retracted));
        #endregion
        RuleSnippets.AssertSilent(gazette);
    }
}
