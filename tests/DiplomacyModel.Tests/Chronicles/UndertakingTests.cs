using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>What is undertaken in a statement, where it stands there, and by when it is due.</summary>
public sealed class UndertakingTests
{
    private static readonly Giving Loan = Provide.By(Ruritania.Strelsau, Nouns.Loan).To(Ruritania.State);
    private static readonly Giving Grant = Provide.By(Ruritania.Strelsau, Nouns.GrantAid).To(Ruritania.State);

    public static TheoryData<string, string, Claim> Promises => new()
    {
        { "kept", "content-1", Loan },
        { "kept", "content-1/modal", Loan.Must() },
        { "kept", "content-1/then", Loan.If(Grant) },
        { "kept", "content-1/then/modal", new Conditional(ConditionKind.If, Grant, Loan.Planned()) },
        { "kept; open", "content-1/part-1", Several.All(Loan, Grant) },
        { "open; kept", "content-1/part-2", Several.All(Loan, Grant) },
        { "breached", "content-1/not", new Not(Loan) },
        { "breached; open", "content-1/not/part-1", new Not(Several.Any(Loan, Grant)) },
        { "open; breached", "content-1/not/part-2", new Not(Several.Any(Loan, Grant)) },
        { "kept", "content-1/not/not", new Not(new Not(Loan)) },

        // Which of them, and whether at all, is not said: one undertaking, of which a part tells nothing.
        { "open", "content-1/not/part-1", new Not(Several.All(Loan, Grant)) },
        { "open", "content-1/not/then", new Not(Loan.If(Grant)) },
        { "open", "content-1/modal", new Modal(ModalKind.May, Loan) },
    };

    [Theory]
    [MemberData(nameof(Promises))]
    public void What_is_undertaken_is_known_by_its_place(string status, string done, Claim content)
    {
        var gazette = Ruritania.Gazette();
        var pledge = gazette.Says(1, new Statement([Ruritania.TheChancellor], SpeechVerbs.Pledge, [content]).On("2031-01-01"));
        gazette.Says(2, new Progress(pledge.Id.Inner(done), ProgressKind.Done).On("2031-02-01"));
        Assert.Equal(status, string.Join("; ", Ruritania.ChronicleOf(gazette).Commitments.Select(commitment => commitment.Status.ToString())));
    }

    /// <summary>What binds for a time is not broken by what is done after it.</summary>
    [Theory]
    [InlineData("2031-12-31", "2031-12-01", "breached")]
    [InlineData("2031-12-31", "2032-01-01", "lapsed")]
    [InlineData("2031-12-31", "XXXX-XX-XX", "breached or lapsed")]
    [InlineData("2031-12", "2031-12-15", "breached")]
    [InlineData("XXXX-XX-XX", "2031-12-15", "breached")]
    public void Done_after_the_time_in_which_it_was_to_be_left_undone(string last, string done, string status)
    {
        var (gazette, herald) = (Ruritania.Gazette(), new Reading(Source.NewsReport("herald", "The Herald", Dateline.Parse("2033-07-01", "Strelsau"))));
        var due = UncertainDate.Parse(last) is { Precision: not DatePrecision.Unknown } date ? Loan.Due(When.On(date)) : Loan;
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(due.Negated()).On("2031-01-01"));
        herald.Says(1, pledge.Deed().Became(ProgressKind.Done).On(UncertainDate.Parse(done)));
        var chronicle = Ruritania.ChronicleOf(gazette, herald);
        Assert.Equal(status, Assert.Single(chronicle.Commitments).Status.ToString());

        // Who says that it was broken is taken at their word.
        var late = new Reading(Source.NewsReport("courier", "The Courier", Dateline.Parse("2033-07-01", "Strelsau")));
        late.Says(1, pledge.Became(ProgressKind.Breached).On("2033-01-01"));
        Assert.Equal("breached", Assert.Single(chronicle.With(late.Close()).Commitments).Status.ToString());
    }

    [Theory]
    [InlineData("2031-06-30", "2031-06-30", "2031-06-30", "False True True")]
    [InlineData("2031-06-30", "2031-08-31", "[2031-06-30,2031-08-31]", "False Maybe True")]
    [InlineData("2031-06-30", null, "XXXX-XX-XX", "Maybe Maybe Maybe")]
    [InlineData(null, null, "XXXX-XX-XX", "False False False")]
    public void One_of_several_is_due_when_one_of_them_is(string? loan, string? grant, string due, string isOverdue)
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Several.Any(Dated(Loan, loan), Dated(Grant, grant))).On("2031-01-01"));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal(due, commitment.Due.ToString());
        Assert.Equal(isOverdue, $"{commitment.IsOverdue("2031-06-30")} {commitment.IsOverdue("2031-07-01")} {commitment.IsOverdue("2031-09-01")}");

        static Giving Dated(Giving deed, string? day) => day is null ? deed : deed.Due(When.On(UncertainDate.Parse(day)));
    }

    /// <summary>What one telling keeps apart is two, whatever others tell of one of them.</summary>
    [Theory]
    [InlineData("a", "b", "c")]
    [InlineData("b", "a", "c")]
    [InlineData("b", "c", "a")]
    [InlineData("c", "b", "a")]
    public void Two_that_one_telling_keeps_apart_are_two(string ofTen, string ofBoth, string ofTwenty)
    {
        Reading[] readings = [Ruritania.Gazette(ofTen), Ruritania.Gazette(ofBoth), Ruritania.Gazette(ofTwenty)];
        var ten = readings[0].Says(1, Ruritania.TheChancellor.PledgesTo(Eur(10)));
        var both = readings[1].Says(1, Ruritania.TheChancellor.PledgesTo(Eur(10), Eur(20)));
        var twenty = readings[2].Says(1, Ruritania.TheChancellor.PledgesTo(Eur(20)));
        readings[1].Says(2, both.IsSameAs(ten));
        readings[1].Says(2, both.IsSameAs(twenty));
        var commitments = Ruritania.ChronicleOf(readings).Commitments;
        Assert.Equal((2, "30 EUR"), (commitments.Count, CommittedAmounts.Of(commitments).In("EUR").ToString()));

        static Giving Eur(int number) => Loan.Of(new Amount(new(number), "EUR"));
    }

    [Fact]
    public void Topics_only_are_one_undertaking_and_done_where_the_statement_is()
    {
        var gazette = Ruritania.Gazette();
        var pledge = gazette.Says(1, new Statement([Ruritania.TheChancellor], SpeechVerbs.Pledge, about: [Nouns.Aid]).On("2031-01-01"));
        gazette.Says(2, pledge.Became(ProgressKind.Done).On("2031-02-01"));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal((SlotKind.NotMentioned, false, "kept"), (commitment.Undertaken.Kind, commitment.IsOmission, commitment.Status.ToString()));
    }

    public static TheoryData<string, Items<Claim>> OtherTellings => new()
    {
        { "2031-06-30 2031-12-31", [Grant.Due("2031-12-31")] },
        { "2031-06-30", [new Not(Grant.Due("2031-12-31"))] },
        { "2031-06-30", [Grant.Due("2031-12-31"), Loan.Due("2032-12-31")] },
        { "2031-06-30", [Grant.Due("2031-12-31"), Loan.Due("2031-06-30")] },
    };

    /// <summary>The only undertaking of a statement is the only one of another telling, however it is told there; of several there, the same.</summary>
    [Theory]
    [MemberData(nameof(OtherTellings))]
    public void What_another_telling_says_of_it(string deadlines, Items<Claim> content)
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan.Due("2031-06-30")));
        herald.Says(2, herald.Says(1, new Statement([Ruritania.TheChancellor], SpeechVerbs.Pledge, content)).IsSameAs(pledge));
        var commitment = Ruritania.ChronicleOf(gazette, herald).Commitments[0];
        Assert.Equal(deadlines, string.Join(' ', commitment.Deadlines.Steps.Select(step => step.Value.ToString()).Distinct()));
    }

    [Theory]
    [InlineData(ProgressKind.Done, ProgressKind.Breached, "kept")]
    [InlineData(ProgressKind.Done, ProgressKind.Done, "open or kept, disputed")]
    [InlineData(ProgressKind.Withdrawn, ProgressKind.Done, "withdrawn")]
    [InlineData(ProgressKind.Withdrawn, ProgressKind.Withdrawn, "open or withdrawn, disputed")]
    public void A_denial_is_of_one_step_only(ProgressKind told, ProgressKind denied, string status)
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan).On("2031-01-01"));
        gazette.Says(2, pledge.Became(told).On("2031-02-01"));
        herald.Says(1, Ruritania.Queen.Denies(pledge.Became(denied)).On("2031-03-01"));
        Assert.Equal(status, Assert.Single(Ruritania.ChronicleOf(gazette, herald).Commitments).StatusOn("2031-04-01").ToString());
    }

    [Fact]
    public void Steps_stand_in_the_order_of_days_and_then_of_ids()
    {
        var gazette = Ruritania.Gazette();
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan).On("2031-01-01"));
        gazette.Says(2, pledge.Became(ProgressKind.Upheld).On("2031-03-15"));
        gazette.Says(3, pledge.Became(ProgressKind.Upheld).On("2031-03"));
        gazette.Says(4, pledge.Became(ProgressKind.OnHold).On("2031-03-01"));
        Assert.Equal([3, 4, 2], Assert.Single(Ruritania.ChronicleOf(gazette).Commitments).Progress.Select(step => step.Id.Sentence));
    }

    [Fact]
    public void A_deadline_that_hangs_on_another_moves_with_it()
    {
        var gazette = Ruritania.Gazette();
        var first = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan.Due(When.Until("2031-06"))));
        gazette.Says(2, first.IsPostponed(When.On("2031-09-30")).On("2031-05-01"));
        gazette.Says(3, first.Became(ProgressKind.Upheld) with { To = When.On("2031-10-31") });
        gazette.Says(4, Ruritania.Queen.PledgesTo(Repay.By(Ruritania.State, Nouns.Debt).Due(When.Told(AnchorKind.Until, Nouns.Deadline.Of(first)))));
        gazette.Says(5, Ruritania.Queen.PledgesTo(Repay.By(Ruritania.State, Nouns.Loan).Due(When.Told(AnchorKind.Until, Nouns.Debt.Of(first)))));
        var commitments = Ruritania.ChronicleOf(gazette).Commitments;
        Assert.Equal(["2031-09-30", "[2031-06-30..2031-09-30]", "XXXX-XX-XX"], commitments.Select(commitment => commitment.Due.ToString()));
    }

    [Fact]
    public void Only_what_was_done_wholly_dates_what_hangs_on_it()
    {
        Assert.Equal("XXXX-XX-XX", Due(ProgressKind.DoneInPart));
        Assert.Equal("2031-06-10", Due(ProgressKind.Done));

        static string Due(ProgressKind kind)
        {
            var gazette = Ruritania.Gazette();
            var withdrawal = gazette.Says(1, Withdraw.By(Ruritania.Strelsau).Planned());
            gazette.Says(2, Ruritania.TheChancellor.PledgesTo(Loan.Due(When.Told(AnchorKind.Until, withdrawal.The<Doing>()))));
            gazette.Says(3, withdrawal.The<Doing>().Became(kind).On("2031-06-10"));
            return Assert.Single(Ruritania.ChronicleOf(gazette).Commitments).Due.ToString();
        }
    }
}
