using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

public sealed class ClaimTests
{
    [Fact]
    public void Claims_are_equal_by_content_and_said_they_are_two()
    {
        var (one, other) = (Ruritania.Queen.Suggests(Ruritania.Conditions), Ruritania.Queen.Suggests(Ruritania.Conditions));
        Assert.Equal(one, other);
        var gazette = Ruritania.Gazette();
        Assert.NotEqual(gazette.Says(1, one).Id, gazette.Says(1, other).Id);
    }

    [Fact]
    public void A_meeting_has_two_participants() => Assert.Equal(
        "A meeting has at least two participants, each named once. (Parameter 'participants')",
        Assert.Throws<ArgumentException>(() => Meeting.Between(Ruritania.Queen, Ruritania.Queen)).Message);

    [Fact]
    public void A_visit_has_a_visitor() => Assert.Equal(
        "A visit has a visitor. (Parameter 'visitors')",
        Assert.Throws<ArgumentException>(() => Visit.By([], Ruritania.State)).Message);

    [Fact]
    public void Enabling_says_what_is_made_possible() => Assert.Equal(
        "'create conditions' needs what is made possible. (Parameter 'toDo')",
        Assert.Throws<ArgumentException>(() => CreateConditions.For(Ruritania.Students)).Message);

    [Fact]
    public void A_statement_has_a_voice() => Assert.Equal(
        "A statement has a voice. (Parameter 'value')",
        Assert.Throws<ArgumentException>(() => new Statement([], Act.Asserting.Instance)).Message);

    [Fact]
    public void A_party_is_somebody_in_some_capacity()
    {
        Assert.Equal("A party says who appears, by name, by description, or in which capacity. (Parameter 'who')", Assert.Throws<ArgumentException>(() => new Party(default)).Message);
        Assert.Equal("A capacity is named once. (Parameter 'capacities')", Assert.Throws<ArgumentException>(() => Ruritania.Flavia.As(Ruritania.Crown, Ruritania.Crown)).Message);
    }

    [Fact]
    public void A_relation_is_between_two()
    {
        Assert.Throws<ArgumentException>(() => new Relation("alone", [Ruritania.State]));
        Assert.Throws<ArgumentException>(() => new Relation("twice", [Ruritania.State, Ruritania.State]));
        Assert.Equal(new Relation("r", [Ruritania.Strelsau, Ruritania.State]), new Relation("r", [Ruritania.State, Ruritania.Strelsau]));
    }

    [Fact]
    public void A_claim_is_not_linked_to_itself() => Assert.Equal(
        "A claim is not linked to itself (gazette/1.1). (Parameter 'to')",
        Assert.Throws<ArgumentException>(() => new Link(new ClaimId("gazette", 1, 1), LinkKind.SameAs, new ClaimId("gazette", 1, 1))).Message);

    [Fact]
    public void Two_things_of_one_id_are_refused() => Assert.Equal(
        "Two things have the id #flavia: 'Flavia Elphberg' and 'Flavia'. (Parameter 'things')",
        Assert.Throws<ArgumentException>(() => ThingSet.Create([Ruritania.Flavia, new Polity("flavia", "Flavia")])).Message);

    [Fact]
    public void A_reading_that_is_closed_stays_closed()
    {
        var gazette = Ruritania.Gazette();
        gazette.Close();
        Assert.Equal(
            "The reading of 'gazette' is closed; what comes later is a new report that says so.",
            Assert.Throws<InvalidOperationException>(() => gazette.Says(1, Ruritania.Conditions)).Message);
        Assert.Throws<InvalidOperationException>(gazette.Close);
    }

    [Fact]
    public void Words_of_time_never_throw_and_are_kept()
    {
        var soon = Ruritania.Gazette().When("soon");
        Assert.False(soon.IsDated);
        Assert.Equal("soon", soon.Printed);
        var undated = new Reading(Source.CodersReading("coder", "us"));
        Assert.False(undated.When("yesterday").IsDated);
        Assert.Equal("2031-05-05", undated.When("2031-05-05").Date.ToString());
    }

    [Fact]
    public void Only_statements_get_the_occasion_and_only_where_they_name_none()
    {
        var gazette = Ruritania.Gazette();
        var first = gazette.Says(1, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor));
        var second = gazette.Says(2, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).Online());
        gazette.During(first);
        Assert.Equal(first.Id, gazette.Says(3, Ruritania.Queen.Discusses(Topic.GlobalIssues)).Content.Setting.Occasion.Values[0]);
        Assert.Equal(SlotKind.NotMentioned, gazette.Says(4, Ruritania.Conditions).Content.Setting.Occasion.Kind);
        var own = Ruritania.Queen.Affirms() with { Setting = new Setting { Occasion = second.Id } };
        Assert.Equal(second.Id, gazette.Says(5, own).Content.Setting.Occasion.Values[0]);
    }

    [Theory]
    [InlineData(AskGrade.Suggest, "Flavia Elphberg suggests: global issues")]
    [InlineData(AskGrade.Propose, "Flavia Elphberg proposes: global issues")]
    [InlineData(AskGrade.Urge, "Flavia Elphberg urges: global issues")]
    [InlineData(AskGrade.Demand, "Flavia Elphberg demands: global issues")]
    [InlineData(AskGrade.Order, "Flavia Elphberg orders: global issues")]
    public void Asking_is_told_by_its_grade(AskGrade grade, string words) =>
        Assert.Equal(words, new Statement([Ruritania.Queen], new Act.Asking(grade), about: [Topic.GlobalIssues]).ToWords(Ruritania.Things));

    [Theory]
    [InlineData(CommitGrade.Willing, "expresses willingness")]
    [InlineData(CommitGrade.Ready, "states readiness")]
    [InlineData(CommitGrade.Intend, "states the intention")]
    [InlineData(CommitGrade.Pledge, "pledges")]
    public void Committing_is_told_by_its_grade_and_only_a_pledge_is_one(CommitGrade grade, string words) =>
        Assert.Equal($"Flavia Elphberg {words}: global issues", new Statement([Ruritania.Queen], new Act.Committing(grade), about: [Topic.GlobalIssues]).ToWords(Ruritania.Things));

    [Fact]
    public void Claims_in_words()
    {
        var things = Ruritania.Things;
        const string ahead = "Strelsau to create conditions for Ruritanian students in Strelsau to live, study";
        var visit = Visit.By([Ruritania.Crown.Holder(), Ruritania.TheChancellor], Ruritania.State);
        Assert.Equal("visit of Queen of Ruritania and Rupert Hentzau to Ruritania", visit.ToWords(things));
        Assert.Equal("Flavia Elphberg invites Rupert Hentzau: " + visit.ToWords(things), Ruritania.Queen.Invites(visit).Toward(Ruritania.TheChancellor).ToWords(things));
        Assert.Equal("Strelsau: continue to create conditions for Ruritanian students in Strelsau to live, study", Ruritania.Conditions.Continuing().ToWords(things));
        Assert.Equal("Ruritania – Strelsau: friendship, beginning", Ruritania.Relation.Becomes(Ruritania.Low).ToWords(things));
        Assert.Equal("Rupert Hentzau is Chancellor of Strelsau, ending", Ruritania.Rupert.Leaves(Ruritania.Chancellor).ToWords(things));
        Assert.Equal("Ruritanian students in Strelsau: at least 40", Figure.CountOf(Ruritania.Students, new Quantity(40, Approximator.AtLeast)).ToWords(things));
        Assert.Equal("talks of #flavia and #rupert", Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).Called(MeetingKind.Talks).ToString());
        Assert.Equal("Flavia Elphberg recommends to Rupert Hentzau: Rupert Hentzau to urge Strelsau: " + ahead, Ruritania.Queen
            .Recommends(Ruritania.TheChancellor.Urges(Ruritania.Conditions).Toward(Ruritania.Strelsau)).Toward(Ruritania.TheChancellor).ToWords(things));
        Assert.Equal("Flavia Elphberg affirms: Rupert Hentzau pledges: " + ahead, Ruritania.Queen
            .Affirms(new Statement([Ruritania.TheChancellor], new Act.Committing(CommitGrade.Pledge), [Ruritania.Conditions])).ToWords(things));
    }

    [Fact]
    public void What_stands_beside_a_deed_is_told_too()
    {
        var risk = new Topic("risk", "What may do harm.", "usage");
        var fully = new Mark("fully", "Leaving nothing out.", "usage");
        var deed = Strengthen.By(Ruritania.State, Ruritania.Relation).InManner(fully).About(Topic.GlobalIssues).Due(When.Parse("2031-12"))
            .InOrderTo(Deepen.Of(Ruritania.Relation)).On("2031-05-04").InContextOf(risk.Related(Preposition.To, Topic.RegionalIssues));
        Assert.Equal(
            "Ruritania: strengthen relations between Ruritania and Strelsau about global issues by some day in December 2031 (fully), 4 May 2031, given risk to regional issues, in order to: deepen relations between Ruritania and Strelsau",
            deed.ToWords(Ruritania.Things));
        Assert.Equal("Ruritania and Strelsau: cooperate", Cooperate.Between(Ruritania.State, Ruritania.Strelsau).ToWords(Ruritania.Things));
        Assert.Equal(
            "Flavia Elphberg pledges: not: Strelsau: create conditions for Ruritanian students in Strelsau to live, study",
            Ruritania.Queen.Commits(CommitGrade.Pledge, new Not(Ruritania.Conditions)).ToWords(Ruritania.Things));
        Assert.Equal("risk such that Ruritania – Strelsau: friendship", risk.Being().SuchThat(Ruritania.Relation.Is(Ruritania.Low)).ToWords(Ruritania.Things));
    }

    [Fact]
    public void Events_follow_each_other_and_have_reasons()
    {
        var gazette = Ruritania.Gazette();
        var (storming, severing) = (gazette.Says(1, Strengthen.Of(Ruritania.Relation)), gazette.Says(2, Deepen.Of(Ruritania.Relation)));
        gazette.Says(3, severing.Linked(LinkKind.Follows, storming));
        gazette.Says(3, severing.Linked(LinkKind.BecauseOf, storming));
        gazette.Says(3, severing.Linked(LinkKind.InReturnFor, storming));
        Assert.Equal(
            ["gazette/2.1 follows gazette/1.1", "gazette/2.1 is because of gazette/1.1", "gazette/2.1 is in return for gazette/1.1"],
            Ruritania.ChronicleOf(gazette).Links.Select(link => link.ToString()));
    }

    [Fact]
    public void Capacities_in_words()
    {
        Assert.Equal("Flavia Elphberg (Queen of Ruritania; Chair of Rose Party)", Ruritania.Flavia.As(Ruritania.Crown, Ruritania.RoseChair).ToWords(Ruritania.Things));
        Assert.Equal("Flavia Elphberg (in a personal capacity)", new Party((Ref<Actor>)Ruritania.Flavia, [Capacity.Personal.Instance]).ToWords(Ruritania.Things));
        Assert.Equal("Flavia Elphberg (for Strelsau)", new Party((Ref<Actor>)Ruritania.Flavia, [new Capacity.Representing(Ruritania.Strelsau)]).ToWords(Ruritania.Things));
        Assert.Equal("Flavia Elphberg", Ruritania.Flavia.AsParty().ToWords(Ruritania.Things));
        Assert.Equal("several, not named", new Party(Slot<Ref<Actor>>.SeveralUnnamed).ToWords(Ruritania.Things));
    }
}
