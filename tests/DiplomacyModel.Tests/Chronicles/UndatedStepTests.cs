using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>What is told of a promise without a day happened by the day on which it is told.</summary>
public sealed class UndatedStepTests
{
    private static readonly Giving Loan = Provide.By(Ruritania.Strelsau, Nouns.Loan).To(Ruritania.State);

    [Theory]
    [InlineData(ProgressKind.Done, "kept")]
    [InlineData(ProgressKind.Breached, "breached")]
    [InlineData(ProgressKind.Withdrawn, "withdrawn")]
    [InlineData(ProgressKind.DoneInPart, "kept in part")]
    public void A_step_without_a_day_was_taken_by_the_day_of_the_report(ProgressKind kind, string status)
    {
        var (first, later) = (Of("first", "2031-05-02"), Of("later", "2031-07-01"));
        var pledge = first.Says(1, Ruritania.TheChancellor.PledgesTo(Loan).On("2031-05-01"));
        later.Says(1, pledge.Became(kind));
        var commitment = Assert.Single(Ruritania.ChronicleOf(first, later).Commitments);
        Assert.Equal(
            ["not yet made", $"open or {status}", $"open or {status}", status, status],
            OnDays(day => commitment.StatusOn(day).ToString(), "2031-04-30", "2031-05-01", "2031-06-30", "2031-07-01", "2099-01-01"));
        Assert.Equal(status, commitment.Status.ToString());
    }

    [Fact]
    public void It_was_taken_by_the_day_on_which_somebody_said_it_and_that_of_a_report_without_a_day_is_open()
    {
        var (first, later, undated) = (Of("first", "2031-05-02"), Of("later", "2031-07-01"), new Reading(Source.CodersReading("undated", "us")));
        var pledge = first.Says(1, Ruritania.TheChancellor.PledgesTo(Loan).On("2031-05-01"));
        later.Says(1, Ruritania.TheChancellor.Affirms(pledge.Became(ProgressKind.Done)).On("2031-06-10"));
        undated.Says(1, pledge.Became(ProgressKind.Done));
        var report = first.Close();
        var said = Assert.Single(Chronicle.Of(Ruritania.Things, report, later.Close()).Commitments);
        Assert.Equal(["open or kept", "kept"], OnDays(day => said.StatusOn(day).ToString(), "2031-06-09", "2031-06-10"));
        var open = Assert.Single(Chronicle.Of(Ruritania.Things, report, undated.Close()).Commitments);
        Assert.Equal(["open or kept", "open or kept"], OnDays(day => open.StatusOn(day).ToString(), "2031-06-10", "2099-01-01"));
    }

    [Fact]
    public void A_deed_without_a_day_keeps_it_by_the_day_of_the_report()
    {
        var (first, later) = (Of("first", "2031-05-02"), Of("later", "2031-07-01"));
        var pledge = first.Says(1, Ruritania.TheChancellor.PledgesTo(Loan).On("2031-05-01"));
        later.Says(1, later.Says(1, Loan).IsSameAs(pledge.Deed()));
        var commitment = Assert.Single(Ruritania.ChronicleOf(first, later).Commitments);
        Assert.Equal(["open or kept", "kept"], OnDays(day => commitment.StatusOn(day).ToString(), "2031-06-30", "2031-07-01"));
    }

    [Fact]
    public void A_denial_without_a_day_says_nothing_of_what_came_after_it_was_said()
    {
        var (first, denial, later) = (Of("first", "2031-05-02"), Of("denial", "2031-06-01"), Of("later", "2031-07-01"));
        var pledge = first.Says(1, Ruritania.TheChancellor.PledgesTo(Loan).On("2031-05-01"));
        denial.Says(1, Ruritania.Queen.Denies(pledge.Became(ProgressKind.Done)));
        var (one, no) = (first.Close(), denial.Close());
        later.Says(1, pledge.Became(ProgressKind.Done).On("2031-06-20"));
        Assert.Equal("kept", Assert.Single(Chronicle.Of(Ruritania.Things, one, no, later.Close()).Commitments).Status.ToString());

        var undated = Of("undated", "2031-07-01");
        undated.Says(1, pledge.Became(ProgressKind.Done));
        Assert.Equal("open or kept, disputed", Assert.Single(Chronicle.Of(Ruritania.Things, one, no, undated.Close()).Commitments).Status.ToString());
    }

    [Theory]
    [InlineData("2031-05-01", null)]
    [InlineData(null, null)]
    [InlineData("2031-05-01", "2031-05")]
    public void A_deadline_that_was_put_off_is_put_off_from_the_day_on_which_that_is_told(string? pledged, string? putOff)
    {
        var (first, later) = (Of("first", "2031-05-01"), Of("later", "2031-05-31"));
        var pledge = first.Says(1, Dated(Ruritania.TheChancellor.PledgesTo(Loan.Due("2031-05-20")), pledged));
        later.Says(1, Dated(pledge.IsPostponed(When.On("2031-07-31")), putOff));
        var commitment = Assert.Single(Ruritania.ChronicleOf(first, later).Commitments);
        Assert.Equal(
            [Truth.False, Truth.Maybe, Truth.False, Truth.False, Truth.True],
            OnDays(day => commitment.IsOverdue(day), "2031-05-20", "2031-05-21", "2031-05-31", "2031-07-31", "2031-08-01"));
        Assert.Equal(UncertainDate.Parse("2031-07-31"), commitment.Due);
    }

    [Fact]
    public void Of_two_days_to_which_it_was_put_off_in_one_report_either_may_be_the_last()
    {
        var gazette = Of("gazette", "2031-05-31");
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan.Due("2031-05-20")).On("2031-05-01"));
        gazette.Says(2, pledge.IsPostponed(When.On("2031-07-31")));
        gazette.Says(3, pledge.IsPostponed(When.On("2031-09-30")));
        Assert.Equal(UncertainDate.Parse("[2031-07-31,2031-09-30]"), Assert.Single(Ruritania.ChronicleOf(gazette).Commitments).Due);
    }

    [Theory]
    [InlineData("2031-05-01", null)]
    [InlineData(null, null)]
    [InlineData("2031-05-10", "2031-05")]
    public void An_answer_follows_what_it_answers_and_was_given_by_the_day_on_which_it_is_told(string? asked, string? replied)
    {
        var (first, later) = (Of("first", "2031-05-10"), Of("later", "2031-05-31"));
        var request = first.Says(1, Dated(Ruritania.Queen.Suggests(Loan), asked));
        later.Says(1, later.Says(1, Dated(Ruritania.TheChancellor.Accepts(Loan), replied)).Answers(request));
        var told = Assert.Single(Ruritania.ChronicleOf(first, later).Requests);
        Assert.Equal([Truth.Maybe, Truth.True], OnDays(day => told.IsAnsweredBy(day), "2031-05-30", "2031-05-31"));
        Assert.Equal(asked is null ? Truth.Maybe : Truth.False, told.IsAnsweredBy("2031-04-30"));
    }

    private static T Dated<T>(T claim, string? day)
        where T : SituatedClaim => day is null ? claim : claim.On(UncertainDate.Parse(day));

    private static Reading Of(string id, string day) => new(Source.NewsReport(id, id, Dateline.Parse(day)));

    private static T[] OnDays<T>(Func<string, T> answer, params string[] days) => [.. days.Select(answer)];
}
