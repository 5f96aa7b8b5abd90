using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>The code of the pages of the rules of statements.</summary>
public sealed class StatementRuleSnippets
{
    [Fact]
    public void DIP5001_wrong()
    {
        var (gazette, queen, chancellor, conditions) = (Ruritania.Gazette(), Ruritania.Queen, Ruritania.TheChancellor, Ruritania.Conditions);
        #region DIP5001-wrong
        var request = gazette.Says(1, queen.Suggests(conditions).On("2031-05-04"));
        var reply = gazette.Says(2, chancellor.IsWillingTo(conditions).On("2031-04-01"));
        gazette.Says(3, reply.Answers(request));
        #endregion
        RuleSnippets.AssertFound("DIP5001", gazette);
    }

    [Fact]
    public void DIP5001_right()
    {
        var (gazette, queen, chancellor, conditions) = (Ruritania.Gazette(), Ruritania.Queen, Ruritania.TheChancellor, Ruritania.Conditions);
        #region DIP5001-right
        var request = gazette.Says(1, queen.Suggests(conditions).On("2031-03-04"));
        var reply = gazette.Says(2, chancellor.IsWillingTo(conditions).On("2031-04-01"));
        gazette.Says(3, reply.Answers(request));
        #endregion
        RuleSnippets.AssertSilent(gazette);
    }

    [Fact]
    public void DIP5002_wrong()
    {
        var (gazette, strelsau) = (Ruritania.Gazette(), Ruritania.Strelsau);
        #region DIP5002-wrong
        Amount Crowns(decimal number) => new(new Quantity(number), "million crowns");
        gazette.Says(1, strelsau.PledgesTo(Provide.Of(Nouns.Aid).Of(Crowns(50) with
        {
            Parts = [Crowns(30) with { During = When.On("2031") }, Crowns(25) with { During = When.On("2032") }],
        })));
        #endregion
        RuleSnippets.AssertFound("DIP5002", gazette);
    }

    [Fact]
    public void DIP5002_right()
    {
        var (gazette, strelsau) = (Ruritania.Gazette(), Ruritania.Strelsau);
        #region DIP5002-right
        Amount Crowns(decimal number) => new(new Quantity(number), "million crowns");
        gazette.Says(1, strelsau.PledgesTo(Provide.Of(Nouns.Aid).Of(Crowns(55) with
        {
            Parts = [Crowns(30) with { During = When.On("2031") }, Crowns(25) with { During = When.On("2032") }],
        })));
        #endregion
        RuleSnippets.AssertSilent(gazette);
    }
}
