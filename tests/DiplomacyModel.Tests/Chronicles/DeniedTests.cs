namespace DiplomacyModel.Tests;

/// <summary>What is denied of offices, vacancies, memberships, lists and names: nothing is taken away, and nothing denied stays certain.</summary>
public sealed class DeniedTests
{
    private static readonly Organization League = new("league", "League of the Red Elphbergs");

    [Fact]
    public void Where_the_end_of_a_tenure_is_denied_it_may_have_gone_on()
    {
        var chronicle = Told(
            Ruritania.TheChancellor.Denies(Ruritania.Rupert.Leaves(Ruritania.Chancellor).On("2031-03-31")),
            Ruritania.Rupert.Enters(Ruritania.Chancellor).On("2028-01-01"),
            Ruritania.Rupert.Leaves(Ruritania.Chancellor).On("2031-03-31"));
        var (office, official) = (chronicle.Incumbency(Ruritania.Chancellor), chronicle.Official(Ruritania.Rupert));
        Assert.IsType<Incumbents.Definite>(office.On("2030-06-01"));
        Assert.Equal([Ruritania.Rupert], Possible(office.On("2031-04-15")));
        Assert.Equal((Truth.True, Truth.Maybe), (official.Held(Ruritania.Chancellor, "2030-06-01"), official.Held(Ruritania.Chancellor, "2031-04-15")));
        Assert.Equal(["denials/1.1/content-1"], Assert.Single(office.Tenures).Denials.Select(id => id.ToString()));
    }

    [Fact]
    public void Where_the_beginning_of_a_tenure_is_denied_no_day_of_it_is_certain()
    {
        Claim[] denials =
        [
            Ruritania.TheChancellor.Denies(Ruritania.Rupert.Enters(Ruritania.Chancellor).On("2028-01-01")),
            Ruritania.TheChancellor.Denies(Ruritania.Rupert.Enters(Ruritania.Chancellor)),
            Ruritania.Rupert.Enters(Ruritania.Chancellor).On("2028").Negated(),
        ];
        foreach (var denial in denials)
        {
            var chronicle = Told(denial, Ruritania.Rupert.Enters(Ruritania.Chancellor).On("2028-01-01"), Ruritania.Rupert.Leaves(Ruritania.Chancellor).On("2031-03-31"));
            Assert.Equal([Ruritania.Rupert], Possible(chronicle.Incumbency(Ruritania.Chancellor).On("2030-06-01")));
            Assert.Equal(Truth.Maybe, chronicle.Official(Ruritania.Rupert).Held(Ruritania.Chancellor, "2030-06-01"));
            Assert.Empty(chronicle.Official(Ruritania.Rupert).OfficesOn(new(2030, 6, 1)));
        }
    }

    [Theory]
    [InlineData("2028", true)]
    [InlineData("2025", false)]
    public void A_denial_of_another_day_says_nothing_of_a_tenure(string day, bool isAgainst)
    {
        var chronicle = Told(
            Ruritania.TheChancellor.Denies(Ruritania.Rupert.Enters(Ruritania.Chancellor).On(day)),
            Ruritania.Rupert.Enters(Ruritania.Chancellor).On("2028-01-01"),
            Ruritania.Rupert.Leaves(Ruritania.Chancellor).On("2031-03-31"));
        Assert.Equal(isAgainst, chronicle.Incumbency(Ruritania.Chancellor).On("2030-06-01") is Incumbents.Possible);
    }

    [Fact]
    public void A_denial_of_one_kind_of_tenure_says_nothing_of_another()
    {
        var chronicle = Told(
            Ruritania.TheChancellor.Denies(Ruritania.Rupert.Holds(Ruritania.Chancellor.Acting()).On("2031-05-03")),
            Ruritania.Rupert.Holds(Ruritania.Chancellor).On("2031-05-03"));
        Assert.IsType<Incumbents.Definite>(chronicle.Incumbency(Ruritania.Chancellor).On("2031-05-03"));
    }

    [Fact]
    public void Who_never_took_office_does_not_certainly_hold_it_on_a_day_that_another_tells()
    {
        var chronicle = Told(
            Ruritania.TheChancellor.Denies(Ruritania.Rupert.Enters(Ruritania.Chancellor)),
            Ruritania.Rupert.Holds(Ruritania.Chancellor).On("2031-05-03"));
        Assert.Equal([Ruritania.Rupert], Possible(chronicle.Incumbency(Ruritania.Chancellor).On("2031-05-03")));
    }

    [Fact]
    public void A_vacancy_that_is_denied_ends_no_tenure()
    {
        var chronicle = Told(
            Ruritania.TheChancellor.Denies(Ruritania.Chancellor.IsVacant().On("2031-04-20")),
            Ruritania.Rupert.Enters(Ruritania.Chancellor).On("2028-01-01"),
            Ruritania.Chancellor.IsVacant().On("2031-04-20"));
        var office = chronicle.Incumbency(Ruritania.Chancellor);
        Assert.Equal([Ruritania.Rupert], Possible(office.On("2031-04-20")));
        Assert.Equal([Ruritania.Rupert], Possible(office.On("2031-04-21")));
        Assert.Contains(chronicle.Disagreements, answers => answers.IsDisputed);

        var alone = Told(Ruritania.TheChancellor.Denies(Ruritania.Chancellor.IsVacant().On("2031-04-20")), Ruritania.Chancellor.IsVacant().On("2031-04-20"));
        Assert.Empty(Possible(alone.Incumbency(Ruritania.Chancellor).On("2031-04-20")));
    }

    [Fact]
    public void Who_never_joined_does_not_certainly_belong_to_it_on_a_day_that_another_tells()
    {
        Claim[] tellings = [Ruritania.State.IsMemberOf(League).On("2031-05-03"), new Roster(League, RosterKind.Members, [new RosterEntry(Ruritania.State)]).On("2031-05-03")];
        foreach (var telling in tellings)
        {
            var chronicle = Told(Ruritania.Queen.Denies(Ruritania.State.Joins(League)).On("2031-05-20"), telling);
            Assert.Equal(Truth.Maybe, chronicle.Membership(League).Has(Ruritania.State, "2031-05-03"));
            Assert.Contains(chronicle.Disagreements, answers => answers.Question == Question.Membership && answers.Agreement == Agreement.Contradicts);
        }
    }

    [Theory]
    [InlineData("2001-05-03", false)]
    [InlineData("2001", false)]
    [InlineData("1999", true)]
    [InlineData("", true)]
    public void Where_the_day_on_which_it_began_is_denied_it_may_have_been_so_before(string denied, bool isNotYet)
    {
        var joins = Ruritania.State.Joins(League);
        var league = Told(Ruritania.Queen.Denies(denied.Length == 0 ? joins : joins.On(denied)), joins.On("2001-05-03")).Membership(League);
        Assert.Equal(isNotYet ? Truth.False : Truth.Maybe, league.Has(Ruritania.State, "2000-01-01"));
    }

    [Fact]
    public void Never_is_up_to_the_day_on_which_it_is_said()
    {
        var joins = Ruritania.State.Joins(League);
        var league = Told(Ruritania.Queen.Denies(joins).On("2031-05-20"), joins.On("2031-05-21")).Membership(League);
        Assert.Equal((Truth.False, Truth.True), (league.Has(Ruritania.State, "2031-05-20"), league.Has(Ruritania.State, "2031-05-21")));
    }

    [Fact]
    public void Who_is_only_denied_to_belong_is_none_who_ever_did()
    {
        var league = Told(Ruritania.Queen.Denies(Ruritania.State.Joins(League)).On("2031-05-20"), Ruritania.Strelsau.Joins(League).On("2031-05-01")).Membership(League);
        Assert.Equal([Ruritania.Strelsau], league.Ever);
        Assert.Equal(Truth.Maybe, league.Has(Ruritania.State, "2031-05-21"));
    }

    [Fact]
    public void Where_a_list_of_several_is_denied_any_of_them_may_be_on_it_and_not_all()
    {
        var roster = new Roster(League, RosterKind.Members, [new RosterEntry(Ruritania.State), new RosterEntry(Ruritania.Strelsau)]).On("2031-05-03");
        var chronicle = Told(Ruritania.Queen.Denies(roster), roster);
        Assert.Equal([Truth.Maybe, Truth.Maybe], new Ref<Actor>[] { Ruritania.State, Ruritania.Strelsau }.Select(who => chronicle.Membership(League).Has(who, "2031-05-03")));
        Assert.Contains(chronicle.Disagreements, answers => answers.IsDisputed);
    }

    [Fact]
    public void A_name_that_is_denied_is_possible_only()
    {
        var name = Ruritania.State.IsOfficially("Kingdom of Ruritania", "en").On("2031-05-03");
        var chronicle = Told(Ruritania.TheChancellor.Denies(name), name);
        var names = chronicle.Names(Ruritania.State);
        Assert.Empty(names.NamesOn(new(2031, 5, 3)));
        Assert.Equal(["Kingdom of Ruritania"], names.PossibleNamesOn(new(2031, 5, 3)));
        Assert.Contains(chronicle.Disagreements, answers => answers.IsDisputed);
    }

    [Fact]
    public void A_rank_that_is_denied_is_disputed()
    {
        var rank = Ruritania.Chancellor.Has(HeadsOfMission.Envoy).On("2031-05-03");
        var held = Told(Ruritania.TheChancellor.Denies(rank), rank).Incumbency(Ruritania.Chancellor).Rank(HeadsOfMission.Scale).AsOf("2031-05-03");
        Assert.Equal(Truth.True, held.IsDisputed);
    }

    private static Items<Ref<Actor>> Possible(Incumbents incumbents) => Assert.IsType<Incumbents.Possible>(incumbents).Tenures.Select(tenure => tenure.Holder).ToItems();

    // A register tells, and somebody else denies.
    private static Chronicle Told(Claim denial, params Claim[] claims)
    {
        var (register, denials) = (new Reading(new Source("register", SourceKind.Register, "Register of Ruritania")), new Reading(Source.NewsReport("denials", "The Auditor", Dateline.Parse("2031-06-05"))));
        for (var i = 0; i < claims.Length; i++)
        {
            register.Says(1, claims[i]);
        }

        denials.Says(1, denial);
        return Ruritania.ChronicleOf(register, denials);
    }
}
