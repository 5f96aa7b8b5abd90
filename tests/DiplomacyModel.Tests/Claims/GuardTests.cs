using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>No null and no number that is no member gets into a value, by constructor or by <c>with</c>.</summary>
public sealed class GuardTests
{
    private static readonly ClaimId Id = new("gazette", 1, 1);

    [Fact]
    public void Nulls_are_refused_where_they_are_given()
    {
        Action[] all =
        [
            () => Meeting.Between(Ruritania.Queen, null!),
            () => Visit.By((Party)null!, Ruritania.State),
            () => CreateConditions.For(null!, Activity.Live),
            () => Ruritania.Queen.Affirms((Claim)null!),
            () => Ruritania.Queen.Discusses((What)null!),
            () => Cooperate.Between(Ruritania.Queen, null!),
            () => _ = Ruritania.Conditions with { Setting = null! },
            () => _ = new Setting { When = null! },
            () => _ = new Setting { Presuppositions = [null!] },
            () => _ = Figure.CountOf(Ruritania.Students, new(1)) with { AsOf = null! },
            () => _ = Ruritania.Conditions with { Deadline = null! },
            () => _ = Ruritania.Queen.Affirms() with { Voices = [] },
            () => Ruritania.Queen.Affirms().On((When)null!),
            () => _ = new ClaimId("gazette", 1, 1, null!),
            () => _ = new PersonName("a", "b", NameOrder.GivenFirst, null!),
            () => ThingSet.Create([null!]),
            () => Query.Meetings.Where((MediumCondition)null!),
            () => Query.Meetings.Between((SideTerm)null!, null!),
            () => ((Meeting)null!).Online(),
            () => ((Party)null!).Printed("a"),
            () => Ruritania.Conditions.ToWords((ThingSet)null!),
        ];
        Assert.All(all, action => Assert.IsAssignableFrom<ArgumentException>(Record.Exception(action)));
    }

    [Fact]
    public void Numbers_that_are_no_member_are_refused()
    {
        Action[] all =
        [
            () => _ = new Act.Asking((AskGrade)99),
            () => _ = new Act.Committing((CommitGrade)99),
            () => _ = new Act.Evaluating((Attitude)99),
            () => _ = new Link(Id, (LinkKind)99, new ClaimId("gazette", 2, 1)),
            () => _ = new Change(Ruritania.Relation.Is(Ruritania.Low), (ChangeKind)99),
            () => _ = new Progress(Id, (ProgressKind)99),
            () => _ = new Modal((ModalKind)99, Ruritania.Conditions),
            () => _ = new Quantity(1, (Approximator)99),
        ];
        Assert.All(all, action => Assert.Throws<ArgumentOutOfRangeException>(action));
    }

    [Fact]
    public void A_change_has_its_day_itself() => Assert.Equal(
        "The day and the place of a change are the change's own; leave them off the state. (Parameter 'state')",
        Assert.Throws<ArgumentException>(() => new Change(Ruritania.Relation.Is(Ruritania.Low).On("2031-01-01"), ChangeKind.Begins)).Message);

    [Fact]
    public void Who_asks_says_what() => Assert.Equal(
        "Asking needs what is asked, offered or committed to. (Parameter 'content')",
        Assert.Throws<ArgumentException>(() => new Statement([Ruritania.Queen], new Act.Asking(AskGrade.Order))).Message);

    [Fact]
    public void One_person_in_two_guises_is_one_and_two_who_are_not_named_are_two()
    {
        Assert.Throws<ArgumentException>(() => Meeting.Between(Ruritania.Flavia, Ruritania.Queen));
        Assert.Throws<ArgumentException>(() => Meeting.Hosted(Ruritania.Flavia, Ruritania.Queen.Printed("Queen")));
        Assert.Equal(2, Meeting.Between(Ruritania.Minister.Holder(), Ruritania.Minister.Holder()).Participants.Count);
        Assert.Single(Meeting.Between(new Party(Slot<Ref<Actor>>.SeveralUnnamed)).Participants);
    }
}
