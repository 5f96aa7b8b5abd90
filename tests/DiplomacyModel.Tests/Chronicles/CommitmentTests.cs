using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>One undertaking over time: its acts, grades, deadlines, steps, and how it stood on a day.</summary>
public sealed class CommitmentTests
{
    private static readonly Giving Loan = Provide.By(Ruritania.Strelsau, Nouns.Loan).To(Ruritania.State);

    [Fact]
    public void Only_a_new_act_raises_the_grade()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var willing = gazette.Says(1, Ruritania.TheChancellor.IsWillingTo(Loan).On("2031-02-01"));
        var pledge = herald.Says(1, Ruritania.TheChancellor.PledgesTo(Loan.Of(new Amount(new(10), "million crowns"))).On("2031-10-01"));
        Assert.Equal(2, Ruritania.ChronicleOf(Again(willing), Again(pledge)).Commitments.Count);

        herald.Says(2, pledge.Linked(LinkKind.Repeats, willing));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette, herald).Commitments);
        Assert.Equal((2, CommitGrade.Pledge, willing.Id), (commitment.Acts.Count, commitment.Grade, commitment.Made.First.Id));
        Assert.Equal([(CommitGrade.Willing, willing.Id), (CommitGrade.Pledge, pledge.Id)], commitment.Grades.Steps.Select(step => (step.Value, step.RestsOn)));
        Assert.Equal(CommitGrade.Willing, Assert.IsType<Holding<CommitGrade>.Standing>(commitment.Grades.AsOf("2031-09-30")).Value);
        Assert.Equal(["not yet made", "voiced", "voiced", "open"], OnDays(day => commitment.StatusOn(day).ToString(), "2031-01-31", "2031-02-01", "2031-09-30", "2031-10-01"));
        Assert.Equal([Truth.False, Truth.True], OnDays(day => commitment.IsOpen(day), "2031-09-30", "2031-10-01"));
    }

    [Fact]
    public void A_weaker_later_word_takes_nothing_back()
    {
        var gazette = Ruritania.Gazette();
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan).On("2031-02-01"));
        var ready = gazette.Says(2, Ruritania.TheChancellor.IsReadyTo(Loan).On("2031-10-01"));
        gazette.Says(3, ready.Linked(LinkKind.Repeats, pledge));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal((CommitGrade.Pledge, "open"), (commitment.Grade, commitment.StatusOn("2031-11-01").ToString()));
    }

    [Fact]
    public void Two_who_commit_to_one_deed_are_two_debtors()
    {
        var (gazette, coder) = (Ruritania.Gazette(), new Reading(Source.CodersReading("coder", "us")));
        var one = gazette.Says(1, Ruritania.Queen.PledgesTo(Cooperate.Between(Ruritania.State, Ruritania.Strelsau)).On("2031-02-01"));
        var other = gazette.Says(2, Ruritania.TheChancellor.PledgesTo(Cooperate.Between(Ruritania.State, Ruritania.Strelsau)).On("2031-02-01"));
        var again = gazette.Says(3, Ruritania.Chancellor.Holder().PledgesTo(Cooperate.Between(Ruritania.State, Ruritania.Strelsau)).On("2031-03-01"));
        coder.Says(1, one.Deed().IsSameAs(other.Deed()));
        coder.Says(2, again.Deed().IsSameAs(other.Deed()));
        Assert.Equal([1, 2], Ruritania.ChronicleOf(gazette, coder).Commitments.Select(commitment => commitment.Acts.Count));
    }

    [Fact]
    public void Who_is_to_do_it_and_for_whom_is_not_invented()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.TheChancellor.IsReadyTo(CreateConditions.For(Ruritania.Students, Activity.Live)));
        gazette.Says(2, Ruritania.TheChancellor.UndertakesTo(Loan.Seeking()).InManner(Marks.LegallyBinding).InAgreement());
        var commitments = Ruritania.ChronicleOf(gazette).Commitments;
        var (open, bound) = (commitments[0], commitments[1]);
        Assert.Equal((0, "Rupert Hentzau", "Ruritanian students in Strelsau"), (open.Doers.Count, open.Debtors[0].ToName(Ruritania.Things), open.Beneficiaries[0].ToName(Ruritania.Things)));
        Assert.Equal((Truth.Maybe, Jointness.NotSaid, Truth.False, CommitGrade.Ready), (open.IsLegallyBinding, open.Jointness, open.IsBestEffort, open.Grade));
        Assert.Equal(("Strelsau", "Ruritania"), (bound.Doers[0].ToName(Ruritania.Things), bound.Beneficiaries[0].ToName(Ruritania.Things)));
        Assert.Equal((Truth.True, Jointness.Agreed, Truth.True, CommitGrade.NotMentioned), (bound.IsLegallyBinding, bound.Jointness, bound.IsBestEffort, bound.Grade));
    }

    [Fact]
    public void A_deadline_that_is_moved_leaves_the_old_one_for_the_days_before()
    {
        var gazette = Ruritania.Gazette();
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan.Due("2031-06-30")).On("2031-01-01"));
        var putOff = gazette.Says(2, pledge.IsPostponed(When.On("2031-09-30")).On("2031-07-10"));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal("gazette/1.1: postponed to 30 September 2031", putOff.Content.ToString());
        Assert.Equal((UncertainDate.Parse("2031-09-30"), "open"), (commitment.Due, commitment.Status.ToString()));
        Assert.Equal([pledge.Id, putOff.Id], commitment.Deadlines.Steps.Select(step => step.RestsOn));
        Assert.Equal(
            [Truth.False, Truth.True, Truth.False, Truth.False, Truth.True],
            OnDays(day => commitment.IsOverdue(day), "2031-06-30", "2031-07-09", "2031-07-10", "2031-09-30", "2031-10-01"));

        // Denied, the old one and the new one stand beside each other; without a new day nothing is known of it.
        gazette = Ruritania.Gazette();
        pledge = gazette.Says(1, pledge.Content);
        gazette.Says(2, putOff.Content);
        gazette.Says(3, Ruritania.TheChancellor.Denies(putOff.Content));
        commitment = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal([Truth.Maybe, Truth.True], OnDays(day => commitment.IsOverdue(day), "2031-09-30", "2031-10-01"));
        Assert.Equal(UncertainDate.Parse("[2031-06-30,2031-09-30]"), commitment.Due);
    }

    [Fact]
    public void A_deadline_that_is_brought_forward_is_missed_earlier()
    {
        var gazette = Ruritania.Gazette();
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan.Due("2031-09-30")).On("2031-01-01"));
        var moved = gazette.Says(2, pledge.IsBroughtForward(When.On("2031-06-30")).On("2031-03-10"));
        var chronicle = Ruritania.ChronicleOf(gazette);
        var commitment = Assert.Single(chronicle.Commitments);
        Assert.Equal("gazette/1.1: brought forward to 30 June 2031", moved.Content.ToString());
        Assert.Equal(UncertainDate.Parse("2031-06-30"), commitment.Due);
        Assert.Equal([Truth.False, Truth.True], OnDays(day => commitment.IsOverdue(day), "2031-06-30", "2031-07-01"));
        Assert.Equal("Was it brought forward? yes (The Gazette): one account.", Assert.Single(chronicle.AnswersTo(Question.Step)).ToWords(chronicle.Things));

        // Denied, both stand.
        gazette = Ruritania.Gazette();
        gazette.Says(1, pledge.Content);
        gazette.Says(2, moved.Content);
        gazette.Says(3, Ruritania.TheChancellor.Denies(moved.Content));
        Assert.Equal(UncertainDate.Parse("[2031-06-30,2031-09-30]"), Assert.Single(Ruritania.ChronicleOf(gazette).Commitments).Due);
    }

    [Fact]
    public void Put_off_to_no_day_it_is_open_when_it_is_overdue()
    {
        var gazette = Ruritania.Gazette();
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan.Due("2031-06-30")).On("2031-01-01"));
        gazette.Says(2, pledge.IsPostponed().On("2031-06-10"));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal((Truth.Maybe, UncertainDate.Unknown), (commitment.IsOverdue("2031-08-01"), commitment.Due));
    }

    [Fact]
    public void Two_tellings_of_one_promise_may_give_two_deadlines()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var one = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan.Due("2031-06-30")).On("2031-01-01"));
        herald.Says(1, herald.Says(1, Ruritania.TheChancellor.PledgesTo(Loan.Due("2031-12-31")).On("2031-01-01")).IsSameAs(one));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette, herald).Commitments);
        Assert.Equal(UncertainDate.Parse("[2031-06-30,2031-12-31]"), commitment.Due);
        Assert.Equal([Truth.False, Truth.Maybe, Truth.True], OnDays(day => commitment.IsOverdue(day), "2031-06-30", "2031-07-01", "2032-01-01"));
    }

    [Fact]
    public void The_last_word_of_one_source_counts_and_of_two_neither_wins()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan).On("2031-01-01"));
        gazette.Says(2, pledge.Became(ProgressKind.Breached).On("2031-06-01"));
        gazette.Says(3, pledge.Became(ProgressKind.Done).On("2031-09-01"));
        var late = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal(["breached", "kept"], OnDays(day => late.StatusOn(day).ToString(), "2031-08-01", "2031-09-01"));

        gazette = Ruritania.Gazette();
        pledge = gazette.Says(1, pledge.Content);
        gazette.Says(2, pledge.Became(ProgressKind.Breached).On("2031-06-01"));
        herald.Says(1, pledge.Became(ProgressKind.Done).On("2031-09-01"));
        var told = Assert.Single(Ruritania.ChronicleOf(gazette, herald).Commitments).StatusOn("2031-10-01");
        Assert.Equal(("kept or breached, disputed", 3), (told.ToString(), told.RestsOn.Count));
        Assert.Equal(["gazette", "gazette", "herald"], told.RestsOn.Select(account => account.Source.Id));
    }

    [Fact]
    public void Dates_that_do_not_decide_are_no_dispute()
    {
        var gazette = new Reading(Source.NewsReport("gazette", "The Gazette", Dateline.Parse("2031-07-10")));
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan).On("2031-01-01"));
        gazette.Says(2, pledge.Became(ProgressKind.DoneInPart).On("2031-05"));
        gazette.Says(3, pledge.Became(ProgressKind.Done).On("2031-06"));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal(
            ["open", "open or kept in part", "kept in part", "kept in part or kept", "kept"],
            OnDays(day => commitment.StatusOn(day).ToString(), "2031-04-30", "2031-05-15", "2031-05-31", "2031-06-15", "2031-06-30"));
        Assert.Equal([Truth.True, Truth.Maybe], OnDays(day => commitment.IsOpen(day), "2031-05-15", "2031-06-15"));
    }

    [Fact]
    public void What_was_taken_back_may_be_promised_again()
    {
        var gazette = Ruritania.Gazette();
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan).On("2031-01-01"));
        gazette.Says(2, pledge.Became(ProgressKind.Withdrawn).On("2031-03-01"));
        gazette.Says(3, gazette.Says(3, Ruritania.TheChancellor.PledgesTo(Loan).On("2031-05-01")).Linked(LinkKind.Repeats, pledge));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal(["open", "withdrawn", "open"], OnDays(day => commitment.StatusOn(day).ToString(), "2031-02-01", "2031-04-01", "2031-05-01"));
    }

    [Fact]
    public void A_promise_that_somebody_denies_was_perhaps_not_made()
    {
        var (gazette, herald, coder) = (Ruritania.Gazette(), Ruritania.Gazette("herald"), new Reading(Source.CodersReading("coder", "us")));
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan).On("2031-01-01"));
        var denial = herald.Says(1, Ruritania.Queen.Denies(pledge.Content));
        coder.Says(1, denial.The<Statement>().IsSameAs(pledge));
        Assert.Equal("not yet made or open, disputed", Assert.Single(Ruritania.ChronicleOf(gazette, herald, coder).Commitments).StatusOn("2031-02-01").ToString());
    }

    [Theory]
    [InlineData(ProgressKind.Cancelled, "XXXX-XX-XX")]
    [InlineData(ProgressKind.Withdrawn, "XXXX-XX-XX")]
    [InlineData(ProgressKind.Postponed, "XXXX-XX-XX")]
    [InlineData(ProgressKind.OnHold, "XXXX-XX-XX")]
    [InlineData(ProgressKind.Replaced, "XXXX-XX-XX")]
    [InlineData(ProgressKind.Done, "2031-06-10")]
    public void No_deadline_follows_from_what_was_called_off(ProgressKind kind, string due)
    {
        var gazette = Ruritania.Gazette();
        var withdrawal = gazette.Says(1, Withdraw.By(Ruritania.Strelsau).On("2031-06-10"));
        gazette.Says(2, Ruritania.TheChancellor.PledgesTo(Loan.Due(When.Told(AnchorKind.Until, withdrawal))));
        gazette.Says(3, withdrawal.Became(kind).On("2031-06-10"));
        Assert.Equal(UncertainDate.Parse(due), Assert.Single(Ruritania.ChronicleOf(gazette).Commitments).Due);
    }

    [Fact]
    public void A_deadline_is_told_by_one_of_two_deeds_and_not_by_what_became_of_the_other()
    {
        var gazette = Ruritania.Gazette();
        var plan = gazette.Says(1, Ruritania.Queen.PledgesTo(Withdraw.By(Ruritania.State), Repay.By(Ruritania.State, Nouns.Debt)));
        gazette.Says(2, Ruritania.TheChancellor.PledgesTo(Loan.Due(When.Told(AnchorKind.Until, plan.The<Doing>()))));
        gazette.Says(3, plan.The<Doing>().Became(ProgressKind.Done).On("2031-06-10"));
        gazette.Says(4, plan.The<Acting>().Became(ProgressKind.Cancelled).On("2031-06-11"));
        Assert.Equal(UncertainDate.Parse("2031-06-10"), Ruritania.ChronicleOf(gazette).Commitments[^1].Due);
    }

    [Fact]
    public void Only_what_is_told_to_be_put_off_moves_a_deadline_and_a_denial_leaves_it_open_until_it_is_moved_again()
    {
        var gazette = Ruritania.Gazette();
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan.Due("2031-06-30")).On("2031-01-01"));
        gazette.Says(2, Ruritania.TheChancellor.Denies(pledge.IsPostponed(When.On("2031-09-30")).On("2031-06-01")));
        gazette.Says(3, pledge.Became(ProgressKind.Done).On("2031-06-02"));
        Assert.Equal([pledge.Id], Assert.Single(Ruritania.ChronicleOf(gazette).Commitments).Deadlines.Steps.Select(step => step.RestsOn));

        gazette = Ruritania.Gazette();
        pledge = gazette.Says(1, pledge.Content);
        gazette.Says(2, pledge.IsPostponed(When.On("2031-08-31")).On("2031-06-01"));
        gazette.Says(3, pledge.IsPostponed(When.On("2031-09-30")).On("2031-07-01"));
        gazette.Says(4, Ruritania.TheChancellor.Denies(pledge.IsPostponed(When.On("2031-08-31")).On("2031-06-15")));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal(UncertainDate.Parse("2031-09-30"), commitment.Due);
        Assert.Equal([Truth.False, Truth.True], OnDays(day => commitment.IsOverdue(day), "2031-09-30", "2031-10-01"));

        // A move that is withdrawn, and another one later.
        gazette = Ruritania.Gazette();
        pledge = gazette.Says(1, pledge.Content);
        var moved = gazette.Says(2, pledge.IsBroughtForward(When.On("2031-05-31")).On("2031-03-01"));
        gazette.Says(3, moved.Became(ProgressKind.Withdrawn).On("2031-03-02"));
        gazette.Says(4, pledge.IsPostponed(When.On("2031-12-31")).On("2031-06-15"));
        commitment = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal([Truth.Maybe, Truth.False, Truth.True], OnDays(day => commitment.IsOverdue(day), "2031-06-01", "2031-07-01", "2032-01-01"));
    }

    [Fact]
    public void A_deed_that_somebody_denies_perhaps_kept_nothing()
    {
        var (gazette, herald, coder) = (Ruritania.Gazette(), Ruritania.Gazette("herald"), new Reading(Source.CodersReading("coder", "us")));
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan).On("2031-01-01"));
        coder.Says(1, gazette.Says(2, Loan.On("2031-05-01")).IsSameAs(pledge.Deed()));
        var kept = Ruritania.ChronicleOf(gazette, coder);
        Assert.Equal("kept", Assert.Single(kept.Commitments).StatusOn("2031-05-02").ToString());

        var denial = herald.Says(1, Ruritania.Queen.Denies(Loan).On("2031-05-03"));
        herald.Says(2, denial.The<Giving>().IsSameAs(pledge.Deed()));
        Assert.Equal(Truth.Maybe, Assert.Single(kept.With(herald.Close()).Commitments).IsOpen("2031-05-04"));
    }

    [Fact]
    public void It_binds_by_law_where_no_telling_leaves_that_out()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var one = gazette.Says(1, Ruritania.TheChancellor.IsWillingTo(Loan).InManner(Marks.LegallyBinding).On("2031-01-01"));
        Assert.True(Assert.Single(Ruritania.ChronicleOf(Again(one)).Commitments).IsBinding);
        herald.Says(1, herald.Says(1, Ruritania.TheChancellor.IsWillingTo(Loan).On("2031-01-01")).IsSameAs(one));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette, herald).Commitments);
        Assert.Equal((Truth.Maybe, false), (commitment.IsLegallyBinding, commitment.IsBinding));
        Assert.Equal("voiced or open", commitment.Status.ToString());
    }

    [Fact]
    public void Of_two_tellings_of_one_act_the_lower_grade_counts_and_it_is_perhaps_only_voiced()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan.Due("2031-02-01")).On("2031-01-01"));
        herald.Says(1, herald.Says(1, Ruritania.TheChancellor.IsWillingTo(Loan.Due("2031-02-01")).On("2031-01-01")).IsSameAs(pledge));
        herald.Says(2, pledge.Became(ProgressKind.Done).On("2031-04-01"));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette, herald).Commitments);
        Assert.Equal((CommitGrade.Willing, false), (commitment.Grade, commitment.IsBinding));
        Assert.Equal(["not yet made", "voiced or open", "voiced or kept"], OnDays(day => commitment.StatusOn(day).ToString(), "2030-12-31", "2031-03-01", "2031-04-01"));
        Assert.Equal((Truth.Maybe, Truth.Maybe), (commitment.IsOpen("2031-03-01"), commitment.IsOverdue("2031-03-01")));

        // Agreed by one telling, pledged by the other, it binds by both.
        (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        pledge = gazette.Says(1, pledge.Content);
        herald.Says(1, herald.Says(1, Ruritania.TheChancellor.IsWillingTo(Loan).InAgreement().On("2031-01-01")).IsSameAs(pledge));
        Assert.Equal("open", Assert.Single(Ruritania.ChronicleOf(gazette, herald).Commitments).Status.ToString());
    }

    private static Reading Again<T>(Said<T> said)
        where T : Claim
    {
        var reading = Ruritania.Gazette(said.Id.Report);
        reading.Says(said.Id.Sentence, said.Content);
        return reading;
    }

    private static IEnumerable<T> OnDays<T>(Func<string, T> ask, params string[] days) => days.Select(ask);
}
