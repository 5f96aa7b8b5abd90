namespace DiplomacyModel.Tests;

/// <summary>The code of the pages of the rules of actors, names and offices.</summary>
public sealed class OfficeRuleSnippets
{
    [Fact]
    public void DIP2001_wrong() => Assert.Throws<FormatException>(() =>
    {
        #region DIP2001-wrong
        var code = CountryCode.Parse("VTN");
        #endregion
        Assert.Fail($"{code} was read");
    });

    [Fact]
    public void DIP2001_right()
    {
        #region DIP2001-right
        var code = CountryCode.Parse("VNM");
        #endregion
        Assert.Equal("VN", code.Alpha2);
    }

    [Fact]
    public void DIP2002_wrong()
    {
        var (gazette, rupert, chancellor, queen) = (Ruritania.Gazette(), Ruritania.Rupert, Ruritania.Chancellor, Ruritania.Queen);
        #region DIP2002-wrong
        gazette.Says(1, rupert.Enters(chancellor).On("2028-01-01"));
        gazette.Says(1, rupert.Leaves(chancellor).On("2031-03-31"));
        gazette.Says(2, Meeting.Between(queen, rupert.As(chancellor)).On("2031-05-04"));
        #endregion
        RuleSnippets.AssertFound("DIP2002", gazette);
    }

    [Fact]
    public void DIP2002_right()
    {
        var (gazette, rupert, chancellor, queen) = (Ruritania.Gazette(), Ruritania.Rupert, Ruritania.Chancellor, Ruritania.Queen);
        #region DIP2002-right
        gazette.Says(1, rupert.Enters(chancellor).On("2028-01-01"));
        gazette.Says(1, rupert.Leaves(chancellor).On("2031-03-31"));
        gazette.Says(2, Meeting.Between(queen, rupert).On("2031-05-04"));
        #endregion
        RuleSnippets.AssertSilent(gazette);
    }

    [Fact]
    public void DIP2003_wrong()
    {
        var (gazette, queen, chancellor) = (Ruritania.Gazette(), Ruritania.Queen, Ruritania.TheChancellor);
        #region DIP2003-wrong
        gazette.Says(1, Meeting.Between(queen.Printed("Flavia Elphberg"), chancellor));
        gazette.Says(2, queen.Printed("Queen Flavia").Discusses(Topic.BilateralRelations));
        #endregion
        RuleSnippets.AssertFound("DIP2003", gazette);
    }

    [Fact]
    public void DIP2003_right()
    {
        var (gazette, queen, chancellor) = (Ruritania.Gazette(), Ruritania.Queen, Ruritania.TheChancellor);
        #region DIP2003-right
        gazette.Says(1, Meeting.Between(queen.Printed("Flavia Elphberg"), chancellor));
        gazette.Says(2, queen.Printed("Flavia Elphberg").Discusses(Topic.BilateralRelations));
        #endregion
        RuleSnippets.AssertSilent(gazette);
    }

    [Fact]
    public void DIP2005_wrong()
    {
        var (gazette, givenAsListed) = (Ruritania.Gazette(), "President Flavia");
        #region DIP2005-wrong
        var flavia = new Person("flavia", new PersonName("Elphberg", givenAsListed, NameOrder.GivenFirst));
        gazette.Says(1, flavia.AsParty().Discusses(Topic.BilateralRelations));
        #endregion
        RuleSnippets.AssertFound("DIP2005", gazette, flavia);
    }

    [Fact]
    public void DIP2005_right()
    {
        var gazette = Ruritania.Gazette();
        #region DIP2005-right
        var flavia = new Person("flavia", new PersonName("Elphberg", "Flavia", NameOrder.GivenFirst));
        gazette.Says(1, flavia.AsParty().Printed("President Flavia Elphberg").Discusses(Topic.BilateralRelations));
        #endregion
        RuleSnippets.AssertSilent(gazette, flavia);
    }

    [Fact]
    public void DIP2006_wrong()
    {
        var gazette = Ruritania.Gazette();
        #region DIP2006-wrong
        var rudolf = new Person("rudolf", new PersonName("Rassendyll", "Rudolf", NameOrder.FamilyFirst));
        gazette.Says(1, rudolf.AsParty().Printed("Minister Rudolf").Discusses(Topic.BilateralRelations));
        #endregion
        RuleSnippets.AssertFound("DIP2006", gazette, rudolf);
    }

    [Fact]
    public void DIP2006_right()
    {
        var gazette = Ruritania.Gazette();
        #region DIP2006-right
        var rudolf = new Person("rudolf", new PersonName("Rassendyll", "Rudolf", NameOrder.FamilyFirst));
        gazette.Says(1, rudolf.AsParty().Printed("Minister Rassendyll").Discusses(Topic.BilateralRelations));
        #endregion
        RuleSnippets.AssertSilent(gazette, rudolf);
    }

    [Fact]
    public void DIP2007_wrong()
    {
        var (register, flavia, rupert, throne) = (RuleSnippets.Register(), Ruritania.Flavia, Ruritania.Rupert, OfficeRecords.Throne);
        #region DIP2007-wrong
        register.Says(1, flavia.Enters(throne).On("2020-01-01"));
        register.Says(1, flavia.Leaves(throne).On("2021-06-30"));
        register.Says(2, rupert.Enters(throne).On("2021-05-01"));
        register.Says(2, rupert.Leaves(throne).On("2022-12-31"));
        #endregion
        RuleSnippets.AssertFound("DIP2007", register);
    }

    [Fact]
    public void DIP2007_right()
    {
        var (register, flavia, rupert, throne) = (RuleSnippets.Register(), Ruritania.Flavia, Ruritania.Rupert, OfficeRecords.Throne);
        #region DIP2007-right
        register.Says(1, flavia.Enters(throne).On("2020-01-01"));
        register.Says(1, flavia.Leaves(throne).On("2021-06-30"));
        register.Says(2, rupert.Enters(throne.Acting()).On("2021-05-01"));
        register.Says(2, rupert.Leaves(throne.Acting()).On("2021-06-30"));
        register.Says(3, rupert.Enters(throne).On("2021-06-30"));
        #endregion
        RuleSnippets.AssertSilent(register);
    }

    [Fact]
    public void DIP2008_wrong()
    {
        var (register, flavia, rupert, minister) = (RuleSnippets.Register(), Ruritania.Flavia, Ruritania.Rupert, Ruritania.Minister);
        #region DIP2008-wrong
        register.Says(1, flavia.Enters(minister).On("2019-09-11"));
        register.Says(1, flavia.Leaves(minister).On("2021-11-04"));
        register.Says(2, rupert.Enters(minister).On("2021-11-10"));
        #endregion
        RuleSnippets.AssertFound("DIP2008", register);
    }

    [Fact]
    public void DIP2008_right()
    {
        var (register, flavia, rupert, minister) = (RuleSnippets.Register(), Ruritania.Flavia, Ruritania.Rupert, Ruritania.Minister);
        #region DIP2008-right
        register.Says(1, flavia.Enters(minister).On("2019-09-11"));
        register.Says(1, flavia.Leaves(minister).On("2021-11-04"));
        register.Says(2, rupert.Enters(minister).On("2021-11-10"));
        register.Says(3, minister.IsVacant().On(When.Between("2021-11-05", "2021-11-09")));
        #endregion
        RuleSnippets.AssertSilent(register);
    }

    [Fact]
    public void DIP2009_wrong()
    {
        var (register, flavia, rupert, sapt, minister) = (RuleSnippets.Register(), Ruritania.Flavia, Ruritania.Rupert, OfficeRecords.Holder('Z'), Ruritania.Minister);
        #region DIP2009-wrong
        register.Says(1, flavia.Enters(minister).On("2001-04-26"));
        register.Says(1, flavia.Leaves(minister).On("2002-01-30"));
        register.Says(2, sapt.Enters(minister).On("2002-01-30"));
        register.Says(2, sapt.Leaves(minister).On("2002-02-01"));
        register.Says(3, rupert.Enters(minister).On("2002-02-01"));
        #endregion
        RuleSnippets.AssertFound("DIP2009", register);
    }

    [Fact]
    public void DIP2009_right()
    {
        var (register, flavia, rupert, sapt, minister) = (RuleSnippets.Register(), Ruritania.Flavia, Ruritania.Rupert, OfficeRecords.Holder('Z'), Ruritania.Minister);
        #region DIP2009-right
        register.Says(1, flavia.Enters(minister).On("2001-04-26"));
        register.Says(1, flavia.Leaves(minister).On("2002-01-30"));
        register.Says(2, sapt.Enters(minister.Acting().Concurrently()).On("2002-01-30"));
        register.Says(2, sapt.Leaves(minister.Acting().Concurrently()).On("2002-02-01"));
        register.Says(3, rupert.Enters(minister).On("2002-02-01"));
        #endregion
        RuleSnippets.AssertSilent(register);
    }

    [Fact]
    public void DIP2010_wrong()
    {
        var (register, flavia, rupert, throne) = (RuleSnippets.Register(), Ruritania.Flavia, Ruritania.Rupert, OfficeRecords.Throne);
        #region DIP2010-wrong
        register.Says(1, flavia.Enters(throne).On("2020-01-01"));
        register.Says(2, rupert.Enters(throne).On("2021-06-30"));
        #endregion
        RuleSnippets.AssertFound("DIP2010", register);
    }

    [Fact]
    public void DIP2010_right()
    {
        var (register, flavia, rupert, throne) = (RuleSnippets.Register(), Ruritania.Flavia, Ruritania.Rupert, OfficeRecords.Throne);
        #region DIP2010-right
        register.Says(1, flavia.Enters(throne).On("2020-01-01"));
        register.Says(1, flavia.Leaves(throne).On("2021-06-30"));
        register.Says(2, rupert.Enters(throne).On("2021-06-30"));
        #endregion
        RuleSnippets.AssertSilent(register);
    }

    [Fact]
    public void DIP2011_wrong()
    {
        var (register, flavia, minister) = (RuleSnippets.Register(), Ruritania.Flavia, Ruritania.Minister);
        #region DIP2011-wrong
        register.Says(1, flavia.Enters(minister).On("2027-01-01"));
        register.Says(2, flavia.Dies().On("2029-11-01"));
        register.Says(3, flavia.Holds(minister).On("2031-05-05"));
        #endregion
        RuleSnippets.AssertFound("DIP2011", register);
    }

    [Fact]
    public void DIP2011_right()
    {
        var (register, flavia, minister) = (RuleSnippets.Register(), Ruritania.Flavia, Ruritania.Minister);
        #region DIP2011-right
        register.Says(1, flavia.Enters(minister).On("2027-01-01"));
        register.Says(1, flavia.Leaves(minister).On("2029-11-01"));
        register.Says(2, flavia.Dies().On("2029-11-01"));
        #endregion
        RuleSnippets.AssertSilent(register);
    }

    [Fact]
    public void DIP2012_wrong()
    {
        var (register, flavia, strelsau, crown) = (RuleSnippets.Register(), Ruritania.Flavia, Ruritania.Strelsau, Ruritania.Crown);
        #region DIP2012-wrong
        register.Says(1, flavia.Enters(crown.Elect()).On("2022-03-10"));
        register.Says(1, flavia.Leaves(crown.Elect()).On("2022-05-09"));
        register.Says(2, Visit.By(flavia.As(crown), strelsau).On("2022-04-01"));
        #endregion
        RuleSnippets.AssertFound("DIP2012", register);
    }

    [Fact]
    public void DIP2012_right()
    {
        var (register, flavia, strelsau, crown) = (RuleSnippets.Register(), Ruritania.Flavia, Ruritania.Strelsau, Ruritania.Crown);
        #region DIP2012-right
        register.Says(1, flavia.Enters(crown.Elect()).On("2022-03-10"));
        register.Says(1, flavia.Leaves(crown.Elect()).On("2022-05-09"));
        register.Says(2, Visit.By(flavia.As(crown.Elect()), strelsau).On("2022-04-01"));
        #endregion
        RuleSnippets.AssertSilent(register);
    }

    [Fact]
    public void DIP2013_wrong()
    {
        var (register, flavia, strelsau, crown, chair) = (RuleSnippets.Register(), Ruritania.Flavia, Ruritania.Strelsau, Ruritania.Crown, Ruritania.RoseChair);
        #region DIP2013-wrong
        register.Says(1, flavia.Enters(crown).On("2024-05-22"));
        register.Says(1, flavia.Leaves(crown).On("2024-10-21"));
        register.Says(2, flavia.Enters(chair).On("2024-08-03"));
        register.Says(2, flavia.Leaves(chair).On("2026-01-31"));
        register.Says(3, Visit.By(flavia, strelsau).On("2024-09-25"));
        #endregion
        RuleSnippets.AssertFound("DIP2013", register);
    }

    [Fact]
    public void DIP2013_right()
    {
        var (register, flavia, strelsau, crown, chair) = (RuleSnippets.Register(), Ruritania.Flavia, Ruritania.Strelsau, Ruritania.Crown, Ruritania.RoseChair);
        #region DIP2013-right
        register.Says(1, flavia.Enters(crown).On("2024-05-22"));
        register.Says(1, flavia.Leaves(crown).On("2024-10-21"));
        register.Says(2, flavia.Enters(chair).On("2024-08-03"));
        register.Says(2, flavia.Leaves(chair).On("2026-01-31"));
        register.Says(3, Visit.By(flavia.As(chair), strelsau).On("2024-09-25"));
        #endregion
        RuleSnippets.AssertSilent(register);
    }
}
