namespace DiplomacyModel.Tests;

/// <summary>What accounts answer that name somebody twice, host together, or are tied as one figure.</summary>
public sealed class TiedAnswersTests
{
    [Fact]
    public void Who_is_named_twice_in_one_account_acted_in_both_capacities()
    {
        var (gazette, herald) = (Of("gazette", "2031-05-05"), Of("herald", "2031-05-05"));
        var one = gazette.Says(1, Visit.By([Ruritania.Queen, Ruritania.Flavia.As(Ruritania.RoseChair)], Ruritania.Strelsau));
        herald.Says(1, herald.Says(1, Visit.By(Ruritania.Flavia.As(Ruritania.RoseChair, Ruritania.Crown), Ruritania.Strelsau)).IsSameAs(one));
        var answers = Assert.Single(Ruritania.ChronicleOf(gazette, herald).Visits).On(Question.Capacity, Ruritania.Flavia);
        Assert.Equal(Agreement.Same, answers.Agreement);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Two_hosts_may_receive_together(bool isSame)
    {
        var (gazette, herald) = (Of("gazette", "2031-05-05"), Of("herald", "2031-05-05"));
        var one = gazette.Says(1, Meeting.Hosted(Ruritania.Queen, Ruritania.TheChancellor));
        herald.Says(1, herald.Says(1, isSame ? Meeting.Hosted(Ruritania.Queen, Ruritania.TheChancellor) : Meeting.Hosted(Ruritania.TheChancellor, Ruritania.Queen)).IsSameAs(one));
        Assert.Equal(isSame ? Agreement.Same : Agreement.Differs, Assert.Single(Ruritania.ChronicleOf(gazette, herald).Meetings).On(Question.Host).Agreement);
    }

    [Theory]
    [InlineData("", "", true, Agreement.Differs)]
    [InlineData("2031-05-01", "", true, Agreement.Differs)]
    [InlineData("2031-05-01", "2031-05", true, Agreement.Differs)]
    [InlineData("2031-05-01", "2031-05-01", true, Agreement.Differs)]
    [InlineData("2031-05-01", "2031-06-01", true, Agreement.Apart)]
    [InlineData("", "", false, Agreement.Apart)]
    public void Figures_that_are_tied_are_compared_unless_days_that_they_name_are_not_one(string one, string other, bool isTied, Agreement expected)
    {
        var (gazette, herald) = (Of("gazette", "2031-02-09"), Of("herald", "2031-10-10"));
        var buildings = Nouns.Student;
        var first = gazette.Says(1, Ruritania.Queen.Affirms(AsOf(Figure.CountOf(buildings, new Quantity(300_000, Approximator.Nearly)), one)).On("2031-02-08"));
        var second = herald.Says(1, Ruritania.TheChancellor.Affirms(AsOf(Figure.CountOf(buildings, new Quantity(298_000, Approximator.About)), other)).On("2031-10-10"));
        if (isTied)
        {
            herald.Says(2, second.The<Figure>().IsSameAs(first.The<Figure>()));
        }

        var chronicle = Ruritania.ChronicleOf(gazette, herald);
        var answers = Assert.Single(chronicle.AnswersTo(Question.HowMany));
        Assert.Equal(expected, answers.Agreement);
        Assert.Equal(expected == Agreement.Differs, chronicle.Disagreements.Contains(answers));
        Assert.Equal(isTied ? [answers] : chronicle.Figures.Select(figure => figure.On(Question.HowMany)), chronicle.Figures.Select(figure => figure.On(Question.HowMany)));
        Assert.Equal(isTied ? 1 : 2, chronicle.Figures.Count);
        Assert.All(chronicle.Figures, figure => Assert.NotEqual(Agreement.NotMentioned, figure.On(Question.HowMany).Agreement));
    }

    [Fact]
    public void A_tie_reaches_figures_of_what_is_described_in_other_words_and_no_other_unit()
    {
        var (gazette, herald, courier) = (Of("gazette", "2031-02-09"), Of("herald", "2031-10-10"), Of("courier", "2031-10-10"));
        var one = gazette.Says(1, Figure.CountOf(Ruritania.Students, new Quantity(300)));
        herald.Says(1, herald.Says(1, Figure.CountOf(Nouns.Student, new Quantity(298))).IsSameAs(one));
        courier.Says(1, Figure.CountOf(Nouns.Student, new Quantity(298)));
        var chronicle = Ruritania.ChronicleOf(gazette, herald, courier);
        Assert.Equal(
            ["How many? 300 (gazette); 298 (herald): they differ.", "How many? 298, 10 October 2031 (courier, herald): the same."],
            chronicle.AnswersTo(Question.HowMany).OrderByDescending(answers => answers.Agreement).Select(answers => answers.ToWords(Ruritania.Things)));
        Assert.Single(chronicle.Disagreements);
    }

    private static Figure AsOf(Figure figure, string day) => day.Length == 0 ? figure : figure with { AsOf = When.On(day) };

    private static Reading Of(string id, string day) => new(Source.NewsReport(id, id, Dateline.Parse(day)));
}
