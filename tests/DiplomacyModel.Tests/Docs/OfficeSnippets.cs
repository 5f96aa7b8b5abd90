using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>The code of docs/offices.md, compiled and run.</summary>
public sealed class OfficeSnippets
{
    [Fact]
    public void Record()
    {
        #region offices-record
        var ruritania = new Polity("ruritania", "Ruritania");
        var crown = new Office("crown", "Queen", ruritania, Branch.State) { Seats = 1 };
        var chancellor = new Office("chancellor", "Chancellor", ruritania, Branch.Government) { Seats = 1 };
        var flavia = new Person("flavia", new PersonName("Elphberg", "Flavia", NameOrder.GivenFirst));
        var rupert = new Person("rupert", new PersonName("Hentzau", "Rupert", NameOrder.GivenFirst));
        var sapt = new Person("sapt", new PersonName("Sapt", "Johann", NameOrder.GivenFirst));

        var register = new Reading(new Source("register", SourceKind.Register, "Register of Ruritania"));
        register.Says(1, rupert.Enters(chancellor).ForTerm(1).On("2028-01-01"));
        register.Says(1, rupert.Leaves(chancellor).On("2031-03-31"));
        register.Says(2, flavia.Enters(chancellor.Acting()).On("2031-03-31"));
        register.Says(2, flavia.Leaves(chancellor.Acting()).On("2031-04"));
        register.Says(3, sapt.Enters(chancellor).On("2031-05-10"));
        var chronicle = Chronicle.Of([ruritania, crown, chancellor, flavia, rupert, sapt], register.Close());
        #endregion

        #region offices-on
        var office = chronicle.Incumbency(chancellor);
        string Who(Incumbents incumbents) => incumbents.Match(
            definite => string.Join(", ", definite.Tenures.Select(tenure => chronicle.Things.NameOf(tenure.Holder))),
            possible => "perhaps " + string.Join(" or ", possible.Tenures.Select(tenure => chronicle.Things.NameOf(tenure.Holder))),
            vacant => "vacant",
            unknown => "not known");
        #endregion
        Assert.Equal("Rupert Hentzau", Who(office.On("2030-06-01")));
        Assert.Equal("perhaps Rupert Hentzau or Flavia Elphberg", Who(office.On("2031-03-31")));
        Assert.Equal("perhaps Flavia Elphberg", Who(office.On("2031-04-15")));
        Assert.Equal("vacant", Who(office.On("2031-05-05")));
        Assert.Equal("Johann Sapt", Who(office.On("2031-05-10")));
        Assert.Equal("perhaps Johann Sapt", Who(office.On("2033-01-01")));
        Assert.Equal("not known", Who(office.On("2027-01-01")));

        #region offices-during
        var spells = office.During("2031-03..2031-05").Select(spell => $"{spell.Days.Start:uuuu-MM-dd} to {spell.Days.End:uuuu-MM-dd}: {Who(spell.Answer)}");
        #endregion
        Assert.Equal(
            [
                "2031-03-01 to 2031-03-30: Rupert Hentzau",
                "2031-03-31 to 2031-03-31: perhaps Rupert Hentzau or Flavia Elphberg",
                "2031-04-01 to 2031-04-01: Flavia Elphberg",
                "2031-04-02 to 2031-04-30: perhaps Flavia Elphberg",
                "2031-05-01 to 2031-05-09: vacant",
                "2031-05-10 to 2031-05-10: Johann Sapt",
                "2031-05-11 to 2031-05-31: perhaps Johann Sapt",
            ],
            spells);

        #region offices-official
        var official = chronicle.Official(flavia);
        Truth held = official.Held(chancellor, "2031-04-01");
        Items<Ref<Office>> hats = official.OfficesOn(new LocalDate(2031, 4, 1));
        Slot<Tenure> before = chronicle.Incumbency(chancellor).Before(chronicle.Official(sapt).Tenures[0]);
        #endregion
        Assert.Equal(Truth.True, held);
        Assert.Equal(chancellor.Id, Assert.Single(hats).Id);
        Assert.Equal(rupert.Id, before.Values[0].Holder.Id);
    }

    [Fact]
    public void Capacities()
    {
        var (rupert, flavia, chancellor, crown) = (Ruritania.Rupert, Ruritania.Flavia, Ruritania.Chancellor, Ruritania.Crown);
        var (ruritania, ministry, roses, roseChair) = (Ruritania.State, Ruritania.Ministry, Ruritania.RoseParty, Ruritania.RoseChair);
        #region offices-capacities
        Party inBothHats = flavia.As(crown, roseChair);
        Party elect = rupert.As(chancellor.Elect());
        Party acting = flavia.As(chancellor.Acting(), crown);
        Party privately = rupert.As(Capacity.Personal.Instance);
        Party forOthers = rupert.AsParty().OnBehalfOf(ruritania);
        Party insteadOf = rupert.AsParty().InPlaceOf(chancellor);
        Party head = rupert.AsParty().In(ministry, DelegationRole.Head);
        Party unnamed = crown.Holder();
        Party theChair = ruritania.As(new Office("league-chair", "Chair", roses, Branch.Organization));
        #endregion
        Assert.Equal(
            [
                "Flavia Elphberg (Queen of Ruritania; Chair of Rose Party)",
                "Rupert Hentzau (Chancellor of Strelsau, elect)",
                "Flavia Elphberg (Acting Chancellor of Strelsau; Queen of Ruritania)",
                "Rupert Hentzau (in a personal capacity)",
                "Rupert Hentzau (for Ruritania)",
                "Rupert Hentzau (in place of Chancellor of Strelsau)",
                "Rupert Hentzau (head of Ministry of Ruritania)",
                "Queen of Ruritania",
                "Ruritania (#league-chair)",
            ],
            new[] { inBothHats, elect, acting, privately, forOthers, insteadOf, head, unnamed, theChair }.Select(party => party.ToWords(Ruritania.Things)));
    }

    [Fact]
    public void Lives()
    {
        var (flavia, ruritania, strelsau, chancellor) = (Ruritania.Flavia, Ruritania.State, Ruritania.Strelsau, Ruritania.Chancellor);
        var register = new Reading(new Source("register", SourceKind.Register, "Register of Ruritania"));
        #region offices-lives
        register.Says(7, flavia.IsBorn().On("1998"));
        register.Says(8, strelsau.IsEstablished().On("1866-10-03"));
        register.Says(9, chancellor.IsVacant().On("2031-05-05"));
        register.Says(10, chancellor.Has(HeadsOfMission.Envoy).On("1931"));
        #endregion
        Assert.Equal(4, Ruritania.ChronicleOf(register).Accounts<SituatedClaim>().Count);
        Assert.Equal(Truth.True, HeadsOfMission.Scale.IsAbove(HeadsOfMission.Ambassador, HeadsOfMission.Envoy));
        Assert.NotEqual(flavia.Id, ruritania.Id);
    }

    [Fact]
    public void Members()
    {
        var (ruritania, strelsau) = (Ruritania.State, Ruritania.Strelsau);
        var register = new Reading(new Source("register", SourceKind.Register, "Register of the League"));
        #region offices-members
        var league = new Organization("league", "League of the Red Elphbergs");
        register.Says(1, ruritania.Joins(league).On("2001-05"));
        register.Says(2, strelsau.Joins(league).On("2003-01-01"));
        register.Says(3, strelsau.WithdrawsFrom(league).On("2009-12-31"));
        var members = Chronicle.Of([ruritania, strelsau, league], register.Close()).Membership(league);
        Truth then = members.Has(strelsau, "2005-01-01");
        Truth since = members.Has(strelsau, "2010-01-01");
        #endregion
        Assert.Equal((Truth.True, Truth.False), (then, since));
    }
}
