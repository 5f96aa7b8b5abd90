using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>What became of promises where it is told in roundabout ways: steps that are undone, one of two, parts taken back, ties to the wrong claim, denials.</summary>
public sealed class WhatBecameOfItTests
{
    private static readonly Giving Loan = Provide.By(Ruritania.Strelsau, Nouns.Loan).To(Ruritania.State);
    private static readonly Visit Visits = Visit.By(Ruritania.TheChancellor, Ruritania.State);

    [Fact]
    public void A_withdrawal_that_is_withdrawn_leaves_the_promise_open_and_so_on()
    {
        var (gazette, herald) = (Of("gazette"), Of("herald"));
        var pledge = gazette.Says(1, Pledge(Loan));
        var back = gazette.Says(2, pledge.Became(ProgressKind.Withdrawn).On("2031-03-01"));
        var undone = gazette.Says(3, back.Became(ProgressKind.Withdrawn).On("2031-04-01"));
        var report = gazette.Close();
        var commitment = Assert.Single(Chronicle.Of(Ruritania.Things, report).Commitments);
        Assert.Equal("open withdrawn open", OnDays(commitment));
        Assert.Contains(commitment.StatusOn("2031-04-15").RestsOn, account => account.Id == undone.Id);

        herald.Says(1, undone.Became(ProgressKind.Withdrawn).On("2031-04-02"));
        Assert.Equal("open withdrawn withdrawn", OnDays(Assert.Single(Chronicle.Of(Ruritania.Things, report, herald.Close()).Commitments)));

        var courier = Of("courier");
        courier.Says(1, Ruritania.Queen.Denies(undone.Content));
        commitment = Assert.Single(Chronicle.Of(Ruritania.Things, report, courier.Close()).Commitments);
        Assert.Equal(Truth.Maybe, commitment.IsOpen("2031-04-15"));
    }

    [Fact]
    public void Steps_that_withdraw_each_other_do_not_hang()
    {
        var gazette = Of("gazette");
        gazette.Says(1, Pledge(Loan));
        gazette.Says(2, new Progress(new("gazette", 1, 1), ProgressKind.Withdrawn).On("2031-02-01"));
        gazette.Says(3, new Progress(new("gazette", 4, 1), ProgressKind.Withdrawn).On("2031-02-01"));
        gazette.Says(4, new Progress(new("gazette", 3, 1), ProgressKind.Withdrawn).On("2031-02-01"));
        gazette.Says(5, new Progress(new("gazette", 2, 1), ProgressKind.Withdrawn).On("2031-02-02") with { Through = new ClaimId("gazette", 3, 1) });
        gazette.Says(6, new Progress(new("gazette", 5, 1), ProgressKind.Withdrawn).On("2031-02-03"));
        gazette.Says(7, new Progress(new("gazette", 6, 1), ProgressKind.Withdrawn).On("2031-02-04"));
        Assert.Equal("open", Assert.Single(Ruritania.ChronicleOf(gazette).Commitments).Status.ToString());
    }

    [Fact]
    public void Where_putting_off_is_called_off_the_old_day_may_stand_again()
    {
        var gazette = Of("gazette");
        var pledge = gazette.Says(1, Pledge(Loan.Due("2031-06-30")));
        var putOff = gazette.Says(2, pledge.IsPostponed(When.On("2031-09-30")).On("2031-03-01"));
        gazette.Says(3, putOff.Became(ProgressKind.Cancelled).On("2031-04-01"));
        Assert.Equal(Truth.Maybe, Assert.Single(Ruritania.ChronicleOf(gazette).Commitments).IsOverdue("2031-08-01"));
    }

    [Fact]
    public void What_is_taken_back_of_a_promise_or_an_invitation_is_in_no_view()
    {
        var (gazette, herald, notice) = (Of("gazette"), Of("herald"), new Reading(Source.NewsReport("notice", "gazette", Dateline.Parse("2031-05-06"))));
        var pledge = gazette.Says(1, Pledge(Loan, Visits));
        var invited = gazette.Says(2, Ruritania.Queen.Invites(Visits));
        var only = gazette.Says(3, Pledge(Ruritania.Conditions));
        herald.Says(1, herald.Says(1, Pledge(Loan, Visits)).IsSameAs(pledge));
        notice.Says(1, pledge.The<Giving>().Became(ProgressKind.Retracted));
        notice.Says(1, invited.The<Visit>().Became(ProgressKind.Retracted));
        notice.Says(1, only.Deed().Became(ProgressKind.Retracted));
        var (one, other, back) = (gazette.Close(), herald.Close(), notice.Close());

        var chronicle = Chronicle.Of(Ruritania.Things, one, back);
        Assert.Equal([(Claim)Visits], chronicle.Commitments.Select(commitment => commitment.Undertaken.Values[0]));
        Assert.Empty(chronicle.Invitations);

        // The other report still tells it.
        Assert.Contains(Chronicle.Of(Ruritania.Things, one, other).Commitments, commitment => commitment.Undertaken.Values.Contains(Loan));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_one_or_the_other_whoever_does_one_keeps_the_promise(bool isStep)
    {
        var gazette = Of("gazette");
        var pledge = gazette.Says(1, Ruritania.TheChancellor.Commits(CommitGrade.Pledge, Several.Any(Loan, Visits)).On("2031-01-01"));
        gazette.Says<SituatedClaim>(2, isStep
            ? pledge.The<Giving>().Became(ProgressKind.Done).On("2031-03-01")
            : gazette.Says(2, Loan.On("2031-03-01")).IsSameAs(pledge.The<Giving>()));
        gazette.Says(3, pledge.The<Visit>().Became(ProgressKind.Breached).On("2031-03-20"));
        Assert.Equal("open kept kept", OnDays(Assert.Single(Ruritania.ChronicleOf(gazette).Commitments)));
    }

    [Fact]
    public void A_deed_that_is_tied_to_the_saying_of_one_promise_keeps_it_and_of_two_keeps_neither()
    {
        var (gazette, herald) = (Of("gazette"), Of("herald"));
        gazette.Says(2, gazette.Says(2, Loan.On("2031-03-01")).IsSameAs(gazette.Says(1, Pledge(Loan))));
        Assert.Equal("open kept kept", OnDays(Assert.Single(Ruritania.ChronicleOf(gazette).Commitments)));

        herald.Says(2, herald.Says(2, Loan.On("2031-03-01")).IsSameAs(herald.Says(1, Pledge(Loan, Visits))));
        Assert.All(Ruritania.ChronicleOf(herald).Commitments, commitment => Assert.Equal("open open open", OnDays(commitment)));
    }

    [Fact]
    public void What_is_to_be_left_undone_is_never_overdue()
    {
        var gazette = Of("gazette");
        gazette.Says(1, Pledge(Loan.Due("2031-06-30").Negated()));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal((Truth.False, UncertainDate.Parse("2031-06-30")), (commitment.IsOverdue("2031-07-15"), commitment.Due));
    }

    [Fact]
    public void What_the_debtor_tells_and_the_beneficiary_denies_is_disputed_and_found()
    {
        foreach (var isOfDeed in new[] { true, false })
        {
            var gazette = Of("gazette");
            var pledge = gazette.Says(1, Pledge(Loan));
            gazette.Says(2, Ruritania.TheChancellor.Affirms((isOfDeed ? pledge.Deed().Became(ProgressKind.Done) : pledge.Became(ProgressKind.Done)).On("2031-03-01")));
            gazette.Says(3, Ruritania.Queen.Denies(pledge.Became(ProgressKind.Done).On("2031-03-01")));
            var chronicle = Ruritania.ChronicleOf(gazette);
            Assert.Equal("open or kept, disputed", chronicle.Commitments[0].StatusOn("2031-04-15").ToString());
            Assert.Equal(
                ["Was it done? yes (gazette: Rupert Hentzau); no (gazette: Flavia Elphberg): they contradict each other."],
                chronicle.Disagreements.Select(answers => answers.ToWords(Ruritania.Things)));
        }
    }

    [Fact]
    public void A_reply_that_is_denied_or_that_is_said_to_be_none_perhaps_answers()
    {
        foreach (var isOfLink in new[] { true, false })
        {
            var (gazette, herald) = (Of("gazette"), Of("herald"));
            var request = gazette.Says(1, Ruritania.Queen.Suggests(Loan).On("2031-01-01"));
            var reply = gazette.Says(2, Ruritania.TheChancellor.Accepts(Loan).On("2031-01-05"));
            gazette.Says(2, reply.Answers(request));
            if (isOfLink)
            {
                herald.Says(1, Ruritania.TheChancellor.Denies(reply.Answers(request)));
            }
            else
            {
                herald.Says(1, herald.Says(1, Ruritania.TheChancellor.Denies(reply.Content)).The<Statement>().IsSameAs(reply));
            }

            var chronicle = Ruritania.ChronicleOf(gazette, herald);
            Assert.Equal(Truth.Maybe, Assert.Single(chronicle.Requests).IsAnsweredBy("2031-02-01"));
            Assert.Contains(chronicle.Disagreements, answers => answers.Agreement == Agreement.Contradicts);
        }
    }

    [Theory]
    [InlineData(Certainty.Certain, false, Agreement.Contradicts)]
    [InlineData(Certainty.Likely, true, Agreement.Contradicts)]
    [InlineData(Certainty.Possible, true, Agreement.Finer)]
    public void Whether_two_are_the_same_is_asked_like_anything_else(Certainty certainty, bool isTurned, Agreement agreement)
    {
        var (gazette, herald) = (Of("gazette"), Of("herald"));
        var (one, other) = (gazette.Says(1, Pledge(Loan)), gazette.Says(2, Pledge(Loan)));
        gazette.Says(3, one.IsSameAs(other) with { Certainty = certainty });
        herald.Says(1, (isTurned ? other.IsSameAs(one) : one.IsSameAs(other)).Negated());
        var answers = Assert.Single(Ruritania.ChronicleOf(gazette, herald).AnswersTo(Question.State));
        Assert.Equal((agreement, 2), (answers.Agreement, answers.Answers.Count));
    }

    private static Statement Pledge(params Items<IDoable> deeds) => Ruritania.TheChancellor.PledgesTo(deeds).On("2031-01-01");

    private static readonly string[] Days = ["2031-02-15", "2031-03-15", "2031-04-15"];

    private static string OnDays(Commitment commitment) => string.Join(' ', Days.Select(day => commitment.StatusOn(day).ToString()));

    private static Reading Of(string id) => new(Source.NewsReport(id, id, Dateline.Parse("2031-05-05")));
}
