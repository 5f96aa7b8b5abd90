using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>Cases on which models of events break, each as its sources tell it.</summary>
public sealed partial class HardCaseTests
{
    private static readonly Instrument Communique = new("communique", "Communiqué of Zenda");
    private static readonly Instrument Memorandum = new("memorandum", "Memorandum of Zenda");

    /// <summary>An expulsion is ordered, told as done by one, denied by another, and dropped.</summary>
    [Fact]
    [Requirement(20)]
    public void An_order_that_one_tells_as_done_another_denies_and_the_first_takes_back()
    {
        var (gazette, herald, courier, later) = (Ruritania.Gazette(), Ruritania.Gazette("herald"), Ruritania.Gazette("courier"), Ruritania.Gazette("gazette-2"));
        var ambassador = new Office("ambassador", "Ambassador", Ruritania.Strelsau, Branch.Mission);
        var order = gazette.Says(1, Ruritania.Queen.Orders(Expel.By(Ruritania.State, ambassador)).On("2031-05-01"));
        herald.Says(1, order.Deed().Became(ProgressKind.Done).On("2031-05-05"));
        courier.Says(1, Ruritania.TheChancellor.Denies(order.Deed().Became(ProgressKind.Done).On("2031-05-05")));
        later.Says(1, Ruritania.Queen.Announces(order.Deed().Became(ProgressKind.Withdrawn).On("2031-05-09")));
        var chronicle = Ruritania.ChronicleOf(gazette, herald, courier, later);
        Assert.Equal(
            ["courier Done negated", "herald Done", "gazette-2 Withdrawn"],
            chronicle.ProgressOf(order.Id).Select(step => $"{step.Source.Id} {step.Claim.Kind}{(step.IsNegated ? " negated" : "")}"));
        Assert.Equal(Stance.Ahead, Assert.Single(chronicle.Accounts<Acting>()).Stance);
        Assert.Equal("gazette/1.1/content-1", order.Deed().Id.ToString());
        Assert.Equal(
            "The statement gazette/9.1 has 0 deeds; one is needed. The<T>() takes the one of a kind, Each<T>() all.",
            Assert.Throws<InvalidOperationException>(() => Ruritania.Gazette().Says(9, Ruritania.Queen.Affirms()).Deed()).Message);
    }

    /// <summary>A list of signatories in four editions over four days, and a state that says it never joined.</summary>
    [Fact]
    public void A_list_and_a_state_that_says_it_is_not_on_it()
    {
        var (first, second, third, fourth, courier) = (Ruritania.Gazette("edition-1"), Ruritania.Gazette("edition-2"), Ruritania.Gazette("edition-3"), Ruritania.Gazette("edition-4"), Ruritania.Gazette("courier"));
        Items<RosterEntry> two = [new(Ruritania.State), new(Ruritania.Strelsau, "Observers")];
        first.Says(1, new Roster(Communique, RosterKind.Members, two.AsClosed()) { Edition = "16 June, 18:00" }.On("2031-06-16"));
        Items<RosterEntry> one = [new(Ruritania.State)];
        second.Says(1, new Roster(Communique, RosterKind.Members, one.AsOpen()) { Edition = "17 June" }.On("2031-06-17"));
        third.Says(1, new Roster(Communique, RosterKind.NonMembers, [new(Ruritania.Strelsau)]) { Edition = "18 June, corrected" }.On("2031-06-18"));
        fourth.Says(1, new Roster(Communique, RosterKind.Members, two) { Edition = "19 June" }.On("2031-06-19"));
        courier.Says(1, Ruritania.TheChancellor.Denies(new MembershipState(Ruritania.Strelsau, Communique)));
        var chronicle = Ruritania.ChronicleOf(first, second, third, fourth, courier);
        var rosters = chronicle.Accounts<Roster>();
        Assert.Equal([2, 1, 1, 2], rosters.Select(roster => roster.Claim.Entries.Count));
        Assert.Equal([ListExtent.Closed, ListExtent.Open, ListExtent.AsGiven, ListExtent.AsGiven], rosters.Select(roster => roster.Claim.Entries.Extent));
        Assert.Equal([RosterKind.Members, RosterKind.Members, RosterKind.NonMembers, RosterKind.Members], rosters.Select(roster => roster.Claim.Kind));
        Assert.Equal(4, rosters.Select(roster => (roster.Claim.Edition, roster.Date)).Distinct().Count());
        Assert.Equal("Observers", rosters[0].Claim.Entries[1].Heading);
        Assert.True(Assert.Single(chronicle.Accounts<MembershipState>()).IsNegated);
    }

    /// <summary>A memorandum: one side says that it contains recognition, the other neither says so nor denies it, a third declares it void.</summary>
    [Fact]
    [Requirement(17)]
    public void A_memorandum_whose_content_is_disputed()
    {
        var gazette = Ruritania.Gazette();
        var recognises = new RecognitionState(Ruritania.Strelsau, Ruritania.State);
        gazette.Says(1, Ruritania.Queen.Affirms(RelatingVerb.Mean.Of(Memorandum, Topic.BilateralRelations), recognises));
        gazette.Says(2, new Statement([Ruritania.TheChancellor], Act.Withholding.Instance, [recognises]));
        gazette.Says(3, Ruritania.Students.AsParty().Declares(new Change(new InForceState(Memorandum), ChangeKind.Ends)));
        var accounts = Ruritania.ChronicleOf(gazette).Accounts<RecognitionState>();
        Assert.Equal([Stance.Stated, Stance.BroughtUp], accounts.Select(account => account.Stance));
        Assert.DoesNotContain(accounts, account => account.IsNegated);
        Assert.Equal("Ruritanian students in Strelsau declares: Memorandum of Zenda is in force, ending", Ruritania.ChronicleOf(Restated()).Statements[0].First.Claim.ToWords([.. Ruritania.Things, Memorandum]));

        static Reading Restated()
        {
            var herald = Ruritania.Gazette("herald");
            herald.Says(1, Ruritania.Students.AsParty().Declares(new Change(new InForceState(Memorandum), ChangeKind.Ends)));
            return herald;
        }
    }

    /// <summary>A pledge in parts, some of it old money, with an equivalent in another currency.</summary>
    [Fact]
    public void A_total_in_parts()
    {
        var aid = new Topic("relief", "What helps those in need.", "usage");
        var total = new Amount(new Quantity(150), "million EUR")
        {
            Equivalents = [new(new Quantity(160, Approximator.About), "million USD")],
            Parts = [new(new Quantity(100), "million EUR") { For = Slot<What>.Of(Nouns.Food) }, new(new Quantity(50), "million EUR") { Marks = [Marks.Former] }],
        };
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.PledgesTo(Donate.By(Ruritania.State, aid).To(Ruritania.Students) with { Amount = total }));
        var deed = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments).Deed.Values[0];
        Assert.Equal((150m, 2, 1), (deed.Amount.Values[0].Quantity.Number, deed.Amount.Values[0].Parts.Count, deed.Amount.Values[0].Equivalents.Count));
        Assert.Equal((Marks.Former, (What)Nouns.Food), (deed.Amount.Values[0].Parts[1].Marks[0], deed.Amount.Values[0].Parts[0].For.Values[0]));
        Assert.Equal("Ruritania: donate relief to Ruritanian students in Strelsau (150 million EUR, that is about 160 million USD (of which 100 million EUR for food; 50 million EUR former))", deed.ToWords(Ruritania.Things));
    }

    /// <summary>A threat under a condition is no deed, and its condition is no fact.</summary>
    [Fact]
    public void A_threat_under_a_condition()
    {
        var gazette = Ruritania.Gazette();
        var leaving = Expel.By(Ruritania.Strelsau, Ruritania.Students);
        gazette.Says(1, Ruritania.Queen.Threatens(new Conditional(ConditionKind.Unless, Ruritania.Conditions, leaving)));
        gazette.Says(2, Ruritania.Queen.Demands(Ruritania.Conditions));
        var chronicle = Ruritania.ChronicleOf(gazette);
        Assert.All(chronicle.Accounts<Deed>(), account => Assert.False(account.IsHeld));
        Assert.Equal([Stance.Hedged, Stance.Ahead, Stance.Ahead], chronicle.Accounts<Deed>().Select(account => account.Stance));
        Assert.StartsWith("Flavia Elphberg threatens: unless Strelsau: create conditions", chronicle.Statements[0].First.Claim.ToWords(Ruritania.Things), StringComparison.Ordinal);
    }

    /// <summary>A deadline that runs from something that has not happened, under a condition that may not come.</summary>
    [Fact]
    [Requirement(22)]
    public void A_relative_deadline_under_a_condition()
    {
        var (gazette, herald, coder) = (Ruritania.Gazette(), Ruritania.Gazette("herald"), new Reading(Source.CodersReading("coder", "us")));
        var withdrawal = gazette.Says(1, Withdraw.By(Ruritania.Strelsau).Planned());
        var debt = Repay.By(Ruritania.State, Nouns.Debt).Due(When.Within(LengthOfTime.Days(90), withdrawal.The<Doing>()));
        gazette.Says(2, Ruritania.Queen.PledgesTo(debt.If(Approve.By(Nouns.Parliament.AsParty(), Nouns.Treaty))).On("2031-05-05"));
        var before = Chronicle.Of(Ruritania.Things, gazette.Close());
        var commitment = Assert.Single(before.Commitments);
        Assert.Equal(("open", 1, DatePrecision.Unknown), (commitment.Status.ToString(), commitment.Conditions.Count, commitment.Due.Precision));
        Assert.Equal(Truth.Maybe, commitment.IsOverdue("2040-01-01"));

        // The withdrawal is told as done on some day in June; our reading says that it is the one that was planned.
        var done = herald.Says(1, Withdraw.By(Ruritania.Strelsau).On("2031-06"));
        coder.Says(1, done.IsSameAs(withdrawal.The<Doing>()));
        var after = before.With(herald.Close(), coder.Close());
        Assert.Equal(UncertainDate.Parse("[2031-08-30..2031-09-28]"), Assert.Single(after.Commitments).Due);
        Assert.Equal((Truth.False, Truth.Maybe), (after.Commitments[0].IsOverdue("2031-08-30"), after.Commitments[0].IsOverdue("2031-09-29")));

        // That parliament approved is told, too.
        var (courier, promised) = (Ruritania.Gazette("courier"), new ClaimId("gazette", 2, 1));
        courier.Says(2, new Link(courier.Says(1, Approve.By(Nouns.Parliament.AsParty(), Nouns.Treaty).On("2031-05-20")).Id, LinkKind.SameAs, promised.Inner("content-1/condition")));
        var met = Assert.Single(after.With(courier.Close()).Commitments);
        Assert.Equal((Truth.False, Truth.Maybe, Truth.True), (met.IsOverdue("2031-08-30"), met.IsOverdue("2031-09-28"), met.IsOverdue("2031-09-29")));
        Assert.Equal(Stance.Ahead, Assert.Single(after.Accounts<Acting>(), account => account.Claim.Verb == Repay).Stance);
    }

    /// <summary>The same, told as progress of what was planned.</summary>
    [Theory]
    [InlineData(AnchorKind.Within, 30, "2031-07-10")]
    [InlineData(AnchorKind.After, 30, "2031-07-10")]
    [InlineData(AnchorKind.After, 0, "XXXX-XX-XX")]
    [InlineData(AnchorKind.Before, 30, "2031-05-11")]
    [InlineData(AnchorKind.Before, 0, "2031-06-09")]
    [InlineData(AnchorKind.Upon, 0, "2031-06-10")]
    [InlineData(AnchorKind.SameDay, 0, "2031-06-10")]
    [InlineData(AnchorKind.Until, 0, "2031-06-10")]
    [InlineData(AnchorKind.Since, 0, "XXXX-XX-XX")]
    public void The_last_day_follows_when_what_it_is_told_by_was_done(AnchorKind kind, int days, string due)
    {
        var gazette = Ruritania.Gazette();
        var withdrawal = gazette.Says(1, Withdraw.By(Ruritania.Strelsau).Planned());
        var deed = withdrawal.The<Doing>();
        gazette.Says(2, Ruritania.Queen.PledgesTo(Ruritania.Conditions.Due(When.Told(kind, deed, days == 0 ? Slot<LengthOfTime>.NotMentioned : LengthOfTime.Days(days)))));
        gazette.Says(3, new Progress(deed.Id, ProgressKind.Done).On("2031-06-10"));
        Assert.Equal(UncertainDate.Parse(due), Assert.Single(Ruritania.ChronicleOf(gazette).Commitments).Due);
    }

    [Fact]
    public void At_the_end_of_the_calendar_no_day_follows()
    {
        var gazette = Ruritania.Gazette();
        var ball = gazette.Says(1, Withdraw.By(Ruritania.Strelsau).On("9998-06-10"));
        gazette.Says(2, Ruritania.Queen.PledgesTo(Ruritania.Conditions.Due(When.After(ball, LengthOfTime.Years(9_000)))));
        gazette.Says(3, Ruritania.Queen.PledgesTo(Ruritania.Conditions.Due(When.After(ball, new LengthOfTime(new Quantity(1.5m), TimeUnit.Year)))));
        Assert.All(Ruritania.ChronicleOf(gazette).Commitments, commitment => Assert.Equal(UncertainDate.Unknown, commitment.Due));
    }
}
