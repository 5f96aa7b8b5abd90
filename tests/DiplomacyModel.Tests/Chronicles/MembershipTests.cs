using NodaTime;

namespace DiplomacyModel.Tests;

public sealed class MembershipTests
{
    private static readonly Organization League = new("league", "League of the Red Elphbergs");

    [Fact]
    public void Members_come_and_go()
    {
        var register = new Reading(new Source("register", SourceKind.Register, "Register of the League"));
        register.Says(1, Ruritania.State.Joins(League).On("2001-05"));
        register.Says(2, Ruritania.Strelsau.Joins(League).On("2003-01-01"));
        register.Says(2, Ruritania.Strelsau.WithdrawsFrom(League).On("2009-12-31"));
        register.Says(3, Ruritania.State.IsMemberOf(League).On("2012-06-30"));
        var league = Ruritania.ChronicleOf(register).Membership(League);
        Assert.Equal([Ruritania.State.Id, Ruritania.Strelsau.Id], league.Ever.Select(member => member.Id));
        Assert.Equal([Truth.False, Truth.Maybe, Truth.True, Truth.Maybe], Has(Ruritania.State, "2001-04-30", "2001-05-15", "2005-01-01", "2012-07-01"));
        Assert.Equal([Truth.False, Truth.True, Truth.True, Truth.False], Has(Ruritania.Strelsau, "2002-12-31", "2003-01-01", "2009-12-31", "2010-01-01"));
        Assert.Equal(Truth.Maybe, league.Has(Ruritania.Ministry, "2005-01-01"));
        Assert.Equal([Ruritania.State.Id], league.On(new LocalDate(2010, 1, 1)).Select(member => member.Id));
        Assert.Equal(2, league.PossiblyOn(new LocalDate(2005, 1, 1)).Count);

        Truth[] Has(Polity member, params string[] days) => [.. days.Select(day => league.Has(member, day))];
    }

    [Fact]
    public void A_list_as_published_attests_those_on_it()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, new Roster(League, RosterKind.Members, [new RosterEntry(Ruritania.State), new RosterEntry(Ruritania.Strelsau)]).On("2031-05-01"));
        gazette.Says(2, new Roster(League, RosterKind.NonMembers, [new RosterEntry(Ruritania.Ministry)]).On("2031-05-01"));
        var league = Ruritania.ChronicleOf(gazette).Membership(League);
        Assert.Equal(2, league.On(new LocalDate(2031, 5, 1)).Count);
        Assert.Equal(Truth.Maybe, league.Has(Ruritania.State, "2031-05-02"));
        Assert.DoesNotContain(Ruritania.Ministry.Id, league.Ever.Select(member => member.Id));
    }

    /// <summary>"It has joined", "it has left", "it was renamed", told on 5 May and on no day: by then, in this view as in those of relations and instruments.</summary>
    [Fact]
    public void What_is_told_as_done_on_no_day_was_done_by_the_day_on_which_it_is_told()
    {
        var pact = new Instrument("pact", "Pact");
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.State.WithdrawsFrom(pact));
        gazette.Says(2, Ruritania.Strelsau.Joins(pact));
        gazette.Says(3, pact.IsCalled("River Pact").Begins());
        var chronicle = Chronicle.Of([.. Ruritania.Things, pact], gazette.Close());
        Truth[] On(Polity who, string day) => [chronicle.Membership(pact).Has(who, day), chronicle.Instrument(pact).IsParty(who, day)];
        Assert.Equal([Truth.Maybe, Truth.Maybe], On(Ruritania.State, "2031-05-05"));
        Assert.Equal([Truth.False, Truth.False], On(Ruritania.State, "2031-05-06"));
        Assert.True(chronicle.Membership(pact).HistoryOf(Ruritania.Strelsau).AsOf("2031-05-05").IsStanding);
        Assert.Equal(UncertainDate.Parse("[..2031-05-05]"), Assert.Single(Assert.Single(chronicle.Names(pact).Histories).History.Steps).Date);
    }

    [Fact]
    public void What_a_speaker_says_of_a_membership_is_no_record()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.Affirms(Ruritania.State.Joins(League).On("2001-05-01")));
        gazette.Says(2, Ruritania.Strelsau.Joins(League).On("2001-05-01").Negated());
        Assert.Empty(Ruritania.ChronicleOf(gazette).Membership(League).Ever);
    }

    /// <summary>A closed list leaves out who is not on it, a list of those who are not names them, and who says never to have joined was perhaps not a member: asked as a member or as a party.</summary>
    [Fact]
    public void One_rule_for_lists_in_every_view()
    {
        var (pact, graustark, hof) = (new Instrument("pact", "Pact"), new Polity("graustark", "Graustark"), new Polity("hof", "Hof"));
        var gazette = Ruritania.Gazette();
        gazette.Says(1, new Roster(pact, RosterKind.Members, ((Items<RosterEntry>)[new(Ruritania.State), new(Ruritania.Strelsau)]).AsClosed()).On("2031-06-16"));
        gazette.Says(2, new Roster(pact, RosterKind.NonMembers, [new(hof)]).On("2031-06-17"));
        gazette.Says(3, Ruritania.TheChancellor.Denies(Ruritania.Strelsau.Joins(pact)).On("2031-06-20"));
        gazette.Says(4, hof.IsMemberOf(pact).On("2031-06-19").Negated());
        var chronicle = Chronicle.Of([.. Ruritania.Things, pact, graustark, hof], gazette.Close());
        Truth[] Both(Polity who, string day) => [chronicle.Membership(pact).Has(who, day), chronicle.Instrument(pact).IsParty(who, day)];
        Assert.Equal([Truth.True, Truth.True], Both(Ruritania.State, "2031-06-16"));
        Assert.Equal([Truth.Maybe, Truth.Maybe], Both(Ruritania.Strelsau, "2031-06-16"));
        Assert.Equal([Truth.False, Truth.False], Both(graustark, "2031-06-16"));
        Assert.Equal([Truth.Maybe, Truth.Maybe], Both(graustark, "2031-06-17"));
        Assert.Equal([Truth.False, Truth.False], Both(hof, "2031-06-17"));
        Assert.Equal([Truth.False, Truth.False], Both(hof, "2031-06-19"));
        Assert.Equal([Truth.Maybe, Truth.Maybe], Both(hof, "2031-06-20"));
        Assert.Equal([Truth.Maybe, Truth.Maybe], Both(Ruritania.Strelsau, "2031-06-20"));
        Assert.Equal([Ruritania.State.Id], chronicle.Membership(pact).On(new LocalDate(2031, 6, 16)).Select(member => member.Id));
        Assert.Equal(Agreement.Contradicts, Assert.Single(chronicle.AnswersTo(Question.Membership), answers => answers.ToWords(chronicle.Things).Contains("Strelsau", StringComparison.Ordinal)).Agreement);
    }
}
