using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>For how long and under what a promise binds: what is to be left undone for a time, what is promised if something is so, which deed is meant.</summary>
public sealed class PromiseTermTests
{
    private static readonly Giving Loan = Provide.By(Ruritania.Strelsau, Nouns.Loan).To(Ruritania.State);
    private static readonly Acting Attacks = Attack.By(Ruritania.Strelsau, Ruritania.State);

    [Fact]
    public void What_is_to_be_left_undone_for_a_time_lapses_with_its_last_day()
    {
        foreach (var deed in (Acting[])[Attacks.Due("2031-12-31"), Attacks.On(When.Until("2031-12-31"))])
        {
            var gazette = Ruritania.Gazette();
            var promise = gazette.Says(1, Pledge(deed.Negated()));
            var commitment = Assert.Single(Ruritania.ChronicleOf(Copy(promise)).Commitments);
            Assert.Equal(["open", "lapsed", "lapsed"], OnDays(day => commitment.StatusOn(day).ToString(), "2031-12-31", "2032-01-01", "2032-01-02"));
            Assert.Equal([Truth.True, Truth.False], OnDays(day => commitment.IsOpen(day), "2031-12-31", "2032-01-02"));
            Assert.Equal([promise.Id], commitment.StatusOn("2032-01-02").RestsOn.Select(account => account.Id));

            gazette.Says(2, promise.Deed().Became(ProgressKind.Done).On("2031-06-01"));
            Assert.Equal("breached", Assert.Single(Ruritania.ChronicleOf(gazette).Commitments).StatusOn("2032-01-02").ToString());
        }
    }

    [Fact]
    public void Prolonged_it_binds_to_the_new_day_and_where_that_is_denied_it_may_have_lapsed()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var promise = gazette.Says(1, Pledge(Attacks.Due("2031-12-31").Negated()));
        var longer = gazette.Says(2, promise.IsPostponed(When.On("2032-06-30")).On("2031-11-01"));
        herald.Says(1, Ruritania.Queen.Denies(longer.Content));
        var report = gazette.Close();
        var commitment = Assert.Single(Chronicle.Of(Ruritania.Things, report).Commitments);
        Assert.Equal(["open", "lapsed"], OnDays(day => commitment.StatusOn(day).ToString(), "2032-01-02", "2032-07-01"));
        commitment = Assert.Single(Chronicle.Of(Ruritania.Things, report, herald.Close()).Commitments);
        Assert.Equal(["open or lapsed", "lapsed"], OnDays(day => commitment.StatusOn(day).ToString(), "2032-01-02", "2032-07-01"));
        Assert.Contains(commitment.StatusOn("2032-01-02").RestsOn, account => account.Id == longer.Id);
    }

    [Fact]
    public void Without_a_last_day_it_stays_open_and_of_one_that_is_not_known_either_may_be()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        gazette.Says(1, Pledge(Attacks.Negated()));
        herald.Says(1, Pledge(Attacks.Due(When.Before(Visit.By(Ruritania.Queen, Ruritania.Strelsau))).Negated()));
        Assert.Equal(["open", "open or lapsed"], Ruritania.ChronicleOf(gazette, herald).Commitments.Select(commitment => commitment.StatusOn("2040-01-01").ToString()));
    }

    [Theory]
    [InlineData(ConditionKind.If, false, "maybe", "maybe")]
    [InlineData(ConditionKind.Once, false, "maybe", "maybe")]
    [InlineData(ConditionKind.Unless, false, "maybe", "maybe")]
    [InlineData(ConditionKind.If, true, "false", "true")]
    [InlineData(ConditionKind.Unless, true, "true", "false")]
    public void What_is_promised_under_a_condition_is_overdue_where_that_is_told_as_met(ConditionKind kind, bool isMet, string before, string after)
    {
        var gazette = Ruritania.Gazette();
        var visit = Visit.By(Ruritania.TheChancellor, Ruritania.State);
        var pledge = gazette.Says(1, Ruritania.TheChancellor.Commits(CommitGrade.Pledge, new Conditional(kind, visit, Loan.Due("2031-06-30"))).On("2031-01-01"));
        if (isMet)
        {
            gazette.Says(2, gazette.Says(2, visit.On("2031-07-15")).IsSameAs(pledge.The<Visit>()));
        }

        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal(["false", before, after], OnDays(day => commitment.IsOverdue(day).ToString().ToLowerInvariant(), "2031-06-30", "2031-07-01", "2031-07-15"));
        Assert.Equal("open", commitment.Status.ToString());
    }

    [Fact]
    public void A_condition_that_was_met_on_no_day_was_met_by_the_day_on_which_that_is_told()
    {
        var gazette = Ruritania.Gazette();
        var visit = Visit.By(Ruritania.TheChancellor, Ruritania.State);
        var pledge = gazette.Says(1, Pledge(Loan.Due("2031-02-28").If(visit)));
        gazette.Says(2, pledge.The<Visit>().Became(ProgressKind.Done));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal([Truth.Maybe, Truth.True], OnDays(day => commitment.IsOverdue(day), "2031-05-04", "2031-05-05"));
    }

    [Fact]
    public void Where_one_source_tells_a_condition_and_the_other_none_it_is_not_surely_overdue()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var one = gazette.Says(1, Pledge(Loan.Due("2031-06-30")));
        herald.Says(1, herald.Says(1, Pledge(Loan.Due("2031-06-30").If(Visit.By(Ruritania.TheChancellor, Ruritania.State)))).IsSameAs(one));
        Assert.Equal(Truth.Maybe, Assert.Single(Ruritania.ChronicleOf(gazette, herald).Commitments).IsOverdue("2031-07-01"));
    }

    [Fact]
    public void By_March_and_at_the_latest_in_June_ends_with_June()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Pledge(Loan.Due(When.On("[2031-03,2031-06]").InWords("by March, at the latest June"))));
        gazette.Says(2, Pledge(Loan.Due(When.Within(LengthOfTime.Days(90), gazette.Says(3, Visit.By(Ruritania.Queen, Ruritania.Strelsau).On("2031-01-01"))).And(When.On("2031-06")))));
        Assert.Equal(["2031-06-30", "2031-04-01"], Ruritania.ChronicleOf(gazette).Commitments.Select(commitment => commitment.Due.ToString()));
    }

    public static TheoryData<string, IDoable> Wrapped => new()
    {
        { "content-1/not", Loan.Negated() },
        { "content-1/then", Loan.If(Attacks) },
        { "content-1/modal", new Modal(ModalKind.Must, Loan) },
        { "content-1/then/not", new Conditional(ConditionKind.If, Attacks, Loan.Negated()) },
    };

    [Theory]
    [MemberData(nameof(Wrapped))]
    public void The_deed_is_found_behind_not_if_and_must(string path, IDoable content)
    {
        var gazette = Ruritania.Gazette();
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(content));
        Assert.Equal((pledge.Id.Inner(path), (Deed)Loan), (pledge.Deed().Id, pledge.Deed().Content));
        gazette.Says(2, gazette.Says(2, Loan.On("2031-03-01")).IsSameAs(pledge.Deed()));
        Assert.Single(Assert.Single(Ruritania.ChronicleOf(gazette).Commitments).Fulfilments);
    }

    [Fact]
    public void Of_two_deeds_one_is_named_by_its_kind()
    {
        var pledge = Ruritania.Gazette().Says(1, Ruritania.TheChancellor.PledgesTo(Several.Any(Loan, Attacks)));
        Assert.Equal("The statement gazette/1.1 has 2 deeds; one is needed. The<T>() takes the one of a kind, Each<T>() all.", Assert.Throws<InvalidOperationException>(() => pledge.Deed()).Message);
        Assert.Equal("gazette/1.1/content-1/part-2", pledge.The<Acting>().Id.ToString());
    }

    private static Statement Pledge(IDoable content) => Ruritania.TheChancellor.PledgesTo([content]).On("2031-01-01");

    private static Reading Copy(Said<Statement> said)
    {
        var reading = Ruritania.Gazette(said.Id.Report);
        reading.Says(said.Id.Sentence, said.Content);
        return reading;
    }

    private static T[] OnDays<T>(Func<string, T> answer, params string[] days) => [.. days.Select(answer)];
}
