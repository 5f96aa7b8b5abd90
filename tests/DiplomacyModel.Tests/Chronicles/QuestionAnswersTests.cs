using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>Questions one by one, as two sources answer them.</summary>
public sealed class QuestionAnswersTests
{
    [Fact]
    public void Two_figures_by_two_speakers_at_two_dates_stay_two()
    {
        var (gazette, herald) = (Of("gazette", "2031-02-09"), Of("herald", "2031-10-10"));
        gazette.Says(1, Ruritania.Queen.Affirms(Figure.CountOf(Ruritania.Students, new Quantity(500_000, Approximator.About, "some 500,000"))).On("2031-02-08"));
        herald.Says(1, Ruritania.TheChancellor.Affirms(Figure.CountOf(Ruritania.Students, new Quantity(500_000, Approximator.Nearly))).On("2031-10-10"));
        var chronicle = Ruritania.ChronicleOf(gazette, herald);
        Assert.Equal(
            "How many? about 500,000 (printed \"some 500,000\"), 8 February 2031 (gazette: Flavia Elphberg); nearly 500,000, 10 October 2031 (herald: Rupert Hentzau): of different days.",
            Assert.Single(chronicle.AnswersTo(Question.HowMany)).ToWords(Ruritania.Things));
        Assert.Empty(chronicle.Disagreements);
    }

    [Theory]
    [InlineData("2031-05-04", "2031-05-04", Agreement.Contradicts)]
    [InlineData("2031-05-04", "2031-05-05", Agreement.Apart)]
    [InlineData("2031-05", "2031-05-05", Agreement.Differs)]
    public void A_relation_is_at_one_tier_a_day(string one, string other, Agreement expected)
    {
        var (gazette, herald) = (Of("gazette", "2031-06-01"), Of("herald", "2031-06-01"));
        gazette.Says(1, Ruritania.Relation.Is(Ruritania.Low).On(one));
        herald.Says(1, Ruritania.Relation.Is(Ruritania.High).On(other));
        Assert.Equal(expected, Assert.Single(Ruritania.ChronicleOf(gazette, herald).AnswersTo(Question.Tier)).Agreement);
    }

    [Fact]
    public void Raised_on_a_day_and_still_lower_on_it_is_no_contradiction_and_told_inside_a_stretch_it_is()
    {
        var (gazette, herald, courier) = (Of("gazette", "2031-06-01"), Of("herald", "2031-06-01"), Of("courier", "2031-06-01"));
        gazette.Says(1, Ruritania.Relation.Becomes(Ruritania.High).On("2031-05-04"));
        herald.Says(1, Ruritania.Relation.Is(Ruritania.Low).On("2031-05-04"));
        courier.Says(1, Ruritania.Relation.Is(Ruritania.Low).On(When.Between("2031-05-01", "2031-05-10")));
        var (raised, lower, stretch) = (gazette.Close(), herald.Close(), courier.Close());
        Assert.Equal(Agreement.Apart, Assert.Single(Chronicle.Of(Ruritania.Things, raised, lower).AnswersTo(Question.Tier)).Agreement);
        Assert.Equal(Agreement.Contradicts, Assert.Single(Chronicle.Of(Ruritania.Things, raised, stretch).AnswersTo(Question.Tier)).Agreement);
    }

    [Theory]
    [InlineData("in-person", "online", Agreement.Differs)]
    [InlineData("online", "videoconference", Agreement.Finer)]
    [InlineData("interview", "television", Agreement.Differs)]
    public void A_hybrid_meeting_satisfies_both_media(string one, string other, Agreement expected)
    {
        var (gazette, herald) = (Of("gazette", "2031-06-01"), Of("herald", "2031-06-01"));
        var meeting = Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-05-04");
        var inTheGazette = gazette.Says(1, meeting.Via(Code(one)));
        herald.Says(2, herald.Says(1, meeting.Via(Code(other))).IsSameAs(inTheGazette));
        Assert.Equal(expected, Assert.Single(Ruritania.ChronicleOf(gazette, herald).AnswersTo(Question.Medium)).Agreement);

        static Medium Code(string code) => Medium.All.Single(medium => medium.Code == code);
    }

    [Fact]
    public void An_order_told_as_carried_out_and_denied()
    {
        var (gazette, herald, courier) = (Of("gazette", "2031-05-01"), Of("herald", "2031-05-06"), Of("courier", "2031-05-06"));
        var order = gazette.Says(1, Ruritania.Queen.Orders(Expel.By(Ruritania.State, Ruritania.Students)));
        herald.Says(1, order.Deed().Became(ProgressKind.Done).On("2031-05-05"));
        courier.Says(1, Ruritania.TheChancellor.Denies(order.Deed().Became(ProgressKind.Done)));
        Assert.Equal(
            "Was it done? no (courier: Rupert Hentzau); yes (herald): they contradict each other.",
            Assert.Single(Ruritania.ChronicleOf(gazette, herald, courier).Disagreements).ToWords(Ruritania.Things));
        Assert.Equal("Was it done, withdrawn, breached?", Question.Step.ToString());
    }

    [Fact]
    public void Several_media_several_places_and_a_list_that_is_closed()
    {
        Items<Party> two = [Ruritania.Queen, Ruritania.TheChancellor];
        var (gazette, herald) = (Of("gazette", "2031-05-05"), Of("herald", "2031-05-05"));
        var one = gazette.Says(1, Meeting.Between(two.AsClosed()).In("Zenda").ByTelephone());
        var other = herald.Says(1, Meeting.Between(two.With(Ruritania.Students)).In("Hentzau").Online());
        herald.Says(1, other.IsSameAs(one));
        Assert.Equal(
            [
                "Where was it? Zenda (gazette); Hentzau (herald): they differ.",
                "By which medium was it? telephone (gazette); online (herald): they differ.",
                "Did Ruritanian students in Strelsau take part? no (gazette); yes (herald): they contradict each other.",
            ],
            Assert.Single(Ruritania.ChronicleOf(gazette, herald).Meetings).Questions.Where(answers => answers.IsDisputed).Select(answers => answers.ToWords(Ruritania.Things)));
    }

    [Fact]
    public void What_is_told_was_done_and_what_is_denied_was_not()
    {
        var (gazette, herald) = (Of("gazette", "2031-05-01"), Of("herald", "2031-05-06"));
        var told = gazette.Says(1, Withdraw.By(Ruritania.State).On("2031-04-01"));
        herald.Says(1, Ruritania.TheChancellor.Denies(told.Became(ProgressKind.Done)));
        Assert.Equal(
            "Was it done? yes (gazette); no (herald: Rupert Hentzau): they contradict each other.",
            Assert.Single(Ruritania.ChronicleOf(gazette, herald).Disagreements).ToWords(Ruritania.Things));

        (gazette, herald) = (Of("gazette", "2031-05-01"), Of("herald", "2031-05-06"));
        var denied = gazette.Says(1, Ruritania.Queen.Denies(Withdraw.By(Ruritania.State)));
        herald.Says(1, denied.The<Doing>().Became(ProgressKind.Done).On("2031-04-01"));
        Assert.Equal("Was it done? yes (herald): one account.", Assert.Single(Ruritania.ChronicleOf(gazette, herald).AnswersTo(Question.Step)).ToWords(Ruritania.Things));
    }

    [Fact]
    public void Whoever_is_not_among_all_the_visitors_did_not_come()
    {
        Items<Party> queen = [Ruritania.Queen];
        var (gazette, herald) = (Of("gazette", "2031-05-05"), Of("herald", "2031-05-05"));
        var one = gazette.Says(1, Visit.By(queen.AsClosed(), Ruritania.Strelsau).On("2031-05-04"));
        herald.Says(2, herald.Says(1, Visit.By([Ruritania.Queen, Ruritania.TheChancellor], Ruritania.Strelsau).On("2031-05-04")).IsSameAs(one));
        Assert.Equal(
            "Did Rupert Hentzau take part? no (gazette); yes (herald): they contradict each other.",
            Assert.Single(Ruritania.ChronicleOf(gazette, herald).Disagreements, answers => answers.IsDisputed).ToWords(Ruritania.Things));
    }

    [Fact]
    public void Sums_for_two_purposes_or_two_years_are_two_questions()
    {
        var (gazette, herald) = (Of("gazette", "2031-05-05"), Of("herald", "2031-05-05"));
        gazette.Says(1, Ruritania.Queen.Says(Sum(3, Nouns.Food, "2031")));
        gazette.Says(1, Ruritania.Queen.Says(Sum(5, Nouns.Vaccine, "2031")));
        gazette.Says(1, Ruritania.Queen.Says(Sum(7, Nouns.Food, "2032")));
        herald.Says(2, Ruritania.TheChancellor.Says(Sum(4, Nouns.Food, "2031")));
        var chronicle = Ruritania.ChronicleOf(gazette);
        Assert.Empty(chronicle.Disagreements);
        Assert.Single(chronicle.With(herald.Close()).Disagreements);

        static Figure Sum(int millions, Topic purpose, string year) => Figure.SumOf(Nouns.Aid, new Amount(new Quantity(millions), "million EUR") { For = Slot<What>.Of(purpose), During = When.On(year) });
    }

    /// <summary>The guide tells who was not there by a claim of its own; it is an answer to the same question.</summary>
    [Fact]
    public void Who_is_said_not_to_have_attended_did_not_take_part()
    {
        var gazette = Of("gazette", "2031-05-05");
        var talks = gazette.Says(1, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-05-04"));
        gazette.Says(2, Attend.By(Ruritania.Ministry, talks).Negated());
        gazette.Says(3, Attend.By(Ruritania.TheChancellor, talks).Negated());
        var chronicle = Ruritania.ChronicleOf(gazette);
        Assert.Equal(
            [
                "Did Flavia Elphberg take part? yes (gazette): one account.",
                "Did Rupert Hentzau take part? yes (gazette); no (gazette): they contradict each other.",
                "Did Ministry of Ruritania take part? no (gazette): one account.",
            ],
            chronicle.AnswersTo(Question.Participation).Select(answers => answers.ToWords(Ruritania.Things)));
        Assert.Equal("Did Rupert Hentzau take part? yes (gazette); no (gazette): they contradict each other.", Assert.Single(chronicle.Disagreements).ToWords(Ruritania.Things));
        Assert.Equal(
            ["Did Ministry of Ruritania take part? no (gazette): one account.", "Did Flavia Elphberg take part? yes (gazette): one account."],
            new Actor[] { Ruritania.Ministry, Ruritania.Flavia }.Select(who => chronicle.Meetings[0].On(Question.Participation, new Ref<Thing>(who.Id)).ToWords(Ruritania.Things)));

        // They did not on its day, and in words the "not" is told.
        Assert.Equal(
            ["2031-05-04 not: Ministry of Ruritania: attend [meeting of Flavia Elphberg and Rupert Hentzau, 4 May 2031]", "2031-05-04 not: Rupert Hentzau: attend [meeting of Flavia Elphberg and Rupert Hentzau, 4 May 2031]"],
            chronicle.Accounts<Acting>().Select(account => $"{account.Date} {account.ToWords(chronicle)}"));

        var herald = Of("herald", "2031-05-05");
        herald.Says(1, Ruritania.Queen.Denies(Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor)));
        Assert.Empty(Ruritania.ChronicleOf(herald).AnswersTo(Question.Participation));
    }

    private static Reading Of(string id, string day) => new(Source.NewsReport(id, id, Dateline.Parse(day)));
}
