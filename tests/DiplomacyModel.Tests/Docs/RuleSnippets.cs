namespace DiplomacyModel.Tests;

/// <summary>The code of the rule pages: each wrong one is found by its rule, each right one is not.</summary>
public sealed class RuleSnippets
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
        AssertFound("DIP2002", gazette);
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
        Assert.Empty(Ruritania.ChronicleOf(gazette).Validate());
    }

    [Fact]
    public void DIP2003_wrong()
    {
        var (gazette, queen, chancellor) = (Ruritania.Gazette(), Ruritania.Queen, Ruritania.TheChancellor);
        #region DIP2003-wrong
        gazette.Says(1, Meeting.Between(queen.Printed("Flavia Elphberg"), chancellor));
        gazette.Says(2, queen.Printed("Queen Flavia").Discusses(Topic.BilateralRelations));
        #endregion
        AssertFound("DIP2003", gazette);
    }

    [Fact]
    public void DIP2003_right()
    {
        var (gazette, queen, chancellor) = (Ruritania.Gazette(), Ruritania.Queen, Ruritania.TheChancellor);
        #region DIP2003-right
        gazette.Says(1, Meeting.Between(queen.Printed("Flavia Elphberg"), chancellor));
        gazette.Says(2, queen.Printed("Flavia Elphberg").Discusses(Topic.BilateralRelations));
        #endregion
        Assert.Empty(Ruritania.ChronicleOf(gazette).Validate());
    }

    [Fact]
    public void DIP2004_wrong()
    {
        var (gazette, queen) = (Ruritania.Gazette(), Ruritania.Queen);
        #region DIP2004-wrong
        var zaire = new Polity("zaire", "Zaire", CountryCode.Parse("CD"));
        gazette.Says(1, Meeting.Between(queen, zaire).On("1989-06-29"));
        #endregion
        var finding = Assert.Single(Chronicle.Of(Ruritania.Things.With(zaire), gazette.Close()).Validate());
        Assert.Equal(("DIP2004", FindingCertainty.Definite), (finding.Rule.Id, finding.Certainty));
    }

    [Fact]
    public void DIP2004_right()
    {
        var (gazette, queen) = (Ruritania.Gazette(), Ruritania.Queen);
        #region DIP2004-right
        var zaire = new Polity("zaire", "Zaire", [CountryCode.Parse("ZR"), CountryCode.Parse("CD")]);
        gazette.Says(1, Meeting.Between(queen, zaire).On("1989-06-29"));
        #endregion
        Assert.Empty(Chronicle.Of(Ruritania.Things.With(zaire), gazette.Close()).Validate());
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

    [Fact]
    public void DIP2005_wrong()
    {
        var (gazette, givenAsListed) = (Ruritania.Gazette(), "President Flavia");
        #region DIP2005-wrong
        var flavia = new Person("flavia", new PersonName("Elphberg", givenAsListed, NameOrder.GivenFirst));
        gazette.Says(1, flavia.AsParty().Discusses(Topic.BilateralRelations));
        #endregion
        AssertFound("DIP2005", gazette, flavia);
    }

    [Fact]
    public void DIP2005_right()
    {
        var gazette = Ruritania.Gazette();
        #region DIP2005-right
        var flavia = new Person("flavia", new PersonName("Elphberg", "Flavia", NameOrder.GivenFirst));
        gazette.Says(1, flavia.AsParty().Printed("President Flavia Elphberg").Discusses(Topic.BilateralRelations));
        #endregion
        Assert.Empty(Chronicle.Of([flavia], gazette.Close()).Validate());
    }

    [Fact]
    public void DIP2006_wrong()
    {
        var gazette = Ruritania.Gazette();
        #region DIP2006-wrong
        var rudolf = new Person("rudolf", new PersonName("Rassendyll", "Rudolf", NameOrder.FamilyFirst));
        gazette.Says(1, rudolf.AsParty().Printed("Minister Rudolf").Discusses(Topic.BilateralRelations));
        #endregion
        AssertFound("DIP2006", gazette, rudolf);
    }

    [Fact]
    public void DIP2006_right()
    {
        var gazette = Ruritania.Gazette();
        #region DIP2006-right
        var rudolf = new Person("rudolf", new PersonName("Rassendyll", "Rudolf", NameOrder.FamilyFirst));
        gazette.Says(1, rudolf.AsParty().Printed("Minister Rassendyll").Discusses(Topic.BilateralRelations));
        #endregion
        Assert.Empty(Chronicle.Of([rudolf], gazette.Close()).Validate());
    }

    [Fact]
    public void DIP5001_wrong()
    {
        var (gazette, queen, chancellor, conditions) = (Ruritania.Gazette(), Ruritania.Queen, Ruritania.TheChancellor, Ruritania.Conditions);
        #region DIP5001-wrong
        var request = gazette.Says(1, queen.Suggests(conditions).On("2031-05-04"));
        var reply = gazette.Says(2, chancellor.IsWillingTo(conditions).On("2031-04-01"));
        gazette.Says(3, reply.Answers(request));
        #endregion
        AssertFound("DIP5001", gazette);
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
        Assert.Empty(Ruritania.ChronicleOf(gazette).Validate());
    }

    [Fact]
    public void DIP1002_wrong()
    {
        var (gazette, queen, chancellor) = (Ruritania.Gazette(), Ruritania.Queen, Ruritania.TheChancellor);
        #region DIP1002-wrong
        gazette.Says(1, Meeting.Between(queen, chancellor).On(gazette.When("Friday, May 5")));
        #endregion
        AssertFound("DIP1002", gazette);
    }

    [Fact]
    public void DIP1002_right()
    {
        var (gazette, queen, chancellor) = (Ruritania.Gazette(), Ruritania.Queen, Ruritania.TheChancellor);
        #region DIP1002-right
        gazette.Says(1, Meeting.Between(queen, chancellor).On(gazette.When("Monday, May 5")));
        #endregion
        Assert.Empty(Ruritania.ChronicleOf(gazette).Validate());
    }

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

    private static void AssertFound(string rule, Reading reading, params Items<Thing> things)
    {
        var finding = Assert.Single((things.Count == 0 ? Ruritania.ChronicleOf(reading) : Chronicle.Of([.. things], reading.Close())).Validate());
        Assert.Equal((rule, FindingCertainty.Definite), (finding.Rule.Id, finding.Certainty));
    }
}
