namespace DiplomacyModel.Tests;

/// <summary>The code of the pages of the rules of values and time.</summary>
public sealed class ValueRuleSnippets
{
    [Fact]
    public void DIP1001_wrong() => Assert.Throws<FormatException>(() =>
    {
        #region DIP1001-wrong
        var day = UncertainDate.Parse("2004-06-31");
        #endregion
        Assert.Fail($"{day} was read");
    });

    [Fact]
    public void DIP1001_right()
    {
        #region DIP1001-right
        var month = UncertainDate.Parse("2004-06");
        #endregion
        Assert.Equal(DatePrecision.Month, month.Precision);
    }

    [Fact]
    public void DIP1002_wrong()
    {
        var (gazette, queen, chancellor) = (Ruritania.Gazette(), Ruritania.Queen, Ruritania.TheChancellor);
        #region DIP1002-wrong
        gazette.Says(1, Meeting.Between(queen, chancellor).On(gazette.When("Friday, May 5")));
        #endregion
        RuleSnippets.AssertFound("DIP1002", gazette);
    }

    [Fact]
    public void DIP1002_right()
    {
        var (gazette, queen, chancellor) = (Ruritania.Gazette(), Ruritania.Queen, Ruritania.TheChancellor);
        #region DIP1002-right
        gazette.Says(1, Meeting.Between(queen, chancellor).On(gazette.When("Monday, May 5")));
        #endregion
        RuleSnippets.AssertSilent(gazette);
    }

    [Fact]
    public void DIP1003_wrong()
    {
        var (register, flavia, crown) = (RuleSnippets.Register(), Ruritania.Flavia, Ruritania.Crown);
        #region DIP1003-wrong
        register.Says(1, flavia.Enters(crown).On("2012-05-01"));
        register.Says(1, flavia.Leaves(crown).On("2010-04-30"));
        #endregion
        RuleSnippets.AssertFound("DIP1003", register);
    }

    [Fact]
    public void DIP1003_right()
    {
        var (register, flavia, crown) = (RuleSnippets.Register(), Ruritania.Flavia, Ruritania.Crown);
        #region DIP1003-right
        register.Says(1, flavia.Enters(crown).On("2010-04-30"));
        register.Says(1, flavia.Leaves(crown).On("2012-05-01"));
        #endregion
        RuleSnippets.AssertSilent(register);
    }
}
