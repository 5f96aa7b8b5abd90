namespace DiplomacyModel.Tests;

public sealed class SidesTests
{
    private static readonly ThingSet Things = Ruritania.Things;

    private static readonly Organization Split = new("split", "Split") { Of = Slot<Ref<Actor>>.OneOf([Ruritania.State, Ruritania.Strelsau]) };

    private static readonly Group Crowd = new("crowd", "Crowd");

    public static TheoryData<string, Party, Actor, string> Table => new()
    {
        { "the polity itself", Ruritania.State, Ruritania.State, "True" },
        { "an organ", Ruritania.Ministry, Ruritania.State, "True" },
        { "a political party", Ruritania.RoseParty, Ruritania.State, "True" },
        { "a group", Ruritania.Students, Ruritania.State, "True" },
        { "an office of an organ", Ruritania.Flavia.As(Ruritania.Minister), Ruritania.State, "True" },
        { "an office of a party", Ruritania.Flavia.As(Ruritania.RoseChair), Ruritania.State, "True" },
        { "an unnamed holder", Ruritania.Crown.Holder(), Ruritania.State, "True" },
        { "one of two hats", Ruritania.Flavia.As(Ruritania.Chancellor, Ruritania.Crown), Ruritania.State, "True" },
        { "on behalf", new Party((Ref<Actor>)Ruritania.Rupert, [new Capacity.Representing(Ruritania.Ministry)]), Ruritania.State, "True" },
        { "the person", Ruritania.Flavia.As(Ruritania.Crown), Ruritania.Flavia, "True" },
        { "the other side", Ruritania.Rupert.As(Ruritania.Chancellor), Ruritania.State, "False" },
        { "another polity", Ruritania.Strelsau, Ruritania.State, "False" },
        { "a personal capacity", new Party((Ref<Actor>)Ruritania.Flavia, [Capacity.Personal.Instance]), Ruritania.State, "False" },
        { "another person", Ruritania.Flavia.AsParty(), Ruritania.Rupert, "False" },
        { "the polity is no organ of its organ", Ruritania.State, Ruritania.Ministry, "False" },
        { "capacity not stated", Ruritania.Flavia.AsParty(), Ruritania.State, "Maybe" },
        { "an unnamed holder may be anybody", Ruritania.Crown.Holder(), Ruritania.Flavia, "Maybe" },
        { "one of two, of which one it is", new Party(Slot<Ref<Actor>>.OneOf([Ruritania.Flavia, Ruritania.Rupert])), Ruritania.Flavia, "Maybe" },
        { "one of two, and both are on that side", new Party(Slot<Ref<Actor>>.OneOf([Ruritania.Ministry, Ruritania.RoseParty])), Ruritania.State, "True" },
        { "one of two, and neither is", new Party(Slot<Ref<Actor>>.OneOf([Ruritania.Ministry, Ruritania.RoseParty])), Ruritania.Strelsau, "False" },
        { "an office that is not among the things", new Party((Ref<Actor>)Ruritania.Flavia, [new Capacity.Holder(new Ref<Office>(new ThingId("lost")))]), Ruritania.State, "Maybe" },
        { "an organ of one of two", Split, Ruritania.State, "Maybe" },
        { "nobody named", new Party(Slot<Ref<Actor>>.Unnamed), Ruritania.State, "Maybe" },
        { "in an office in their own right", Ruritania.Flavia.As(Ruritania.Crown.Substantive()), Ruritania.State, "True" },
        { "acting", Ruritania.Flavia.As(Ruritania.Crown.Acting()), Ruritania.State, "True" },
        { "interim", Ruritania.Flavia.As(Ruritania.Crown.Interim()), Ruritania.State, "True" },
        { "beside another office", Ruritania.Flavia.As(Ruritania.Crown.Concurrently()), Ruritania.State, "True" },
        { "elect", Ruritania.Flavia.As(Ruritania.Crown.Elect()), Ruritania.State, "Maybe" },
        { "elect elsewhere", Ruritania.Flavia.As(Ruritania.Chancellor.Elect()), Ruritania.State, "False" },
        { "designate", Ruritania.Flavia.As(Ruritania.Crown.Designate()), Ruritania.State, "Maybe" },
        { "a candidate", Ruritania.Flavia.As(Ruritania.Crown.Candidate()), Ruritania.State, "False" },
        { "a candidate who is a minister", Ruritania.Flavia.As(Ruritania.Crown.Candidate(), Ruritania.Minister), Ruritania.State, "True" },
        { "one of two kinds", Ruritania.Flavia.As(new Capacity.Holder(Ruritania.Crown) { Kind = Slot<TenureKind>.OneOf([TenureKind.Acting, TenureKind.Elect]) }), Ruritania.State, "Maybe" },
        { "in place of an office", Ruritania.Rupert.AsParty().InPlaceOf(Ruritania.Crown), Ruritania.State, "True" },
        { "in place of an office of another side", Ruritania.Rupert.AsParty().InPlaceOf(Ruritania.Chancellor), Ruritania.State, "False" },
        { "in place of an office that is not among the things", new Party((Ref<Actor>)Ruritania.Flavia, [new Capacity.InPlaceOf(default, new Ref<Office>(new ThingId("lost")))]), Ruritania.State, "Maybe" },
        { "in place of an office that is not named", new Party((Ref<Actor>)Ruritania.Flavia, [new Capacity.InPlaceOf(default, Slot<Ref<Office>>.Unnamed)]), Ruritania.State, "Maybe" },
        { "in place of a person", Ruritania.Rupert.AsParty().InPlaceOf(Ruritania.Flavia), Ruritania.State, "Maybe" },
        { "in place of that person", Ruritania.Rupert.AsParty().InPlaceOf(Ruritania.Flavia), Ruritania.Flavia, "True" },
        { "in place of a state", Ruritania.Rupert.AsParty().InPlaceOf(Ruritania.State), Ruritania.State, "True" },
        { "in place of a person in an office", new Party((Ref<Actor>)Ruritania.Rupert, [new Capacity.InPlaceOf((Ref<Actor>)Ruritania.Flavia, (Ref<Office>)Ruritania.Crown)]), Ruritania.State, "True" },
        { "in place of somebody", new Party((Ref<Actor>)Ruritania.Rupert, [new Capacity.InPlaceOf(Slot<Ref<Actor>>.Unnamed)]), Ruritania.State, "Maybe" },
        { "the head of a delegation", Ruritania.Rupert.AsParty().In(Ruritania.Students, DelegationRole.Head), Ruritania.State, "True" },
        { "a member of a delegation", Ruritania.Rupert.AsParty().In(Ruritania.Students), Ruritania.State, "True" },
        { "the staff of a delegation", Ruritania.Rupert.AsParty().In(Ruritania.Students, DelegationRole.Staff), Ruritania.State, "True" },
        { "a member of a delegation of another side", Ruritania.Flavia.AsParty().In(Ruritania.Strelsau), Ruritania.State, "False" },
        { "a member of an organ of one of two", Ruritania.Flavia.AsParty().In(Split), Ruritania.State, "Maybe" },
        { "a member of what is not among the things", new Party((Ref<Actor>)Ruritania.Flavia, [new Capacity.Member(new Ref<Actor>(new ThingId("lost")), DelegationRole.Member)]), Ruritania.State, "Maybe" },
        { "a member is not another person", Ruritania.Rupert.AsParty().In(Ruritania.Students), Ruritania.Flavia, "False" },
        { "on the side of", Ruritania.Rupert.AsParty().OnTheSideOf(Ruritania.State), Ruritania.State, "True" },
        { "on the side of an organ", Ruritania.Rupert.AsParty().OnTheSideOf(Ruritania.Ministry), Ruritania.State, "True" },
        { "on the other side", Ruritania.Flavia.AsParty().OnTheSideOf(Ruritania.Strelsau), Ruritania.State, "False" },
        { "on the side of a person", Ruritania.Rupert.AsParty().OnTheSideOf(Ruritania.Flavia), Ruritania.Flavia, "True" },
        { "on the side of a person, of whom it is not told where they stand", Ruritania.Rupert.AsParty().OnTheSideOf(Ruritania.Flavia), Ruritania.State, "Maybe" },
        { "on behalf of a person, of whom it is not told where they stand", Ruritania.Rupert.AsParty().OnBehalfOf(Ruritania.Flavia), Ruritania.State, "Maybe" },
        { "on behalf of that person", Ruritania.Rupert.AsParty().OnBehalfOf(Ruritania.Flavia), Ruritania.Flavia, "True" },
        { "on behalf of another person", Ruritania.Rupert.AsParty().OnBehalfOf(Ruritania.Flavia), Ruritania.Rupert, "True" },
        { "in positions that are not named", Ruritania.Flavia.As(new Capacity.Positions(new Described(Topic.GlobalIssues))), Ruritania.State, "Maybe" },
        { "in one of two offices of that side", Ruritania.Flavia.AsEither(Ruritania.Crown, Ruritania.Minister), Ruritania.State, "True" },
        { "in one of two offices of two sides", Ruritania.Flavia.AsEither(Ruritania.Crown, Ruritania.Chancellor), Ruritania.State, "Maybe" },
        { "as a candidate or for themselves", Ruritania.Flavia.AsEither(Ruritania.Crown.Candidate(), Capacity.Personal.Instance), Ruritania.State, "False" },
        { "as elect or for themselves", Ruritania.Flavia.AsEither(Ruritania.Crown.Elect(), Capacity.Personal.Instance), Ruritania.State, "Maybe" },
        { "in one of two offices, and the person", Ruritania.Flavia.AsEither(Ruritania.Crown, Ruritania.Chancellor), Ruritania.Flavia, "True" },
        { "in one of two offices is not another person", Ruritania.Flavia.AsEither(Ruritania.Crown, Ruritania.Chancellor), Ruritania.Rupert, "False" },
        { "a group of which it is not told whose it is", Crowd, Ruritania.State, "Maybe" },
        { "a member of such a group", Ruritania.Flavia.AsParty().In(Crowd), Ruritania.State, "Maybe" },
        { "such a group, on the other side", Crowd.AsParty().OnTheSideOf(Ruritania.Strelsau), Ruritania.State, "False" },
        { "such a group, on that side", Crowd.AsParty().OnTheSideOf(Ruritania.State), Ruritania.State, "True" },
        { "on behalf of the other side", Ruritania.Flavia.As(new Capacity.Representing(Ruritania.Strelsau)), Ruritania.State, "False" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Roll_up(string why, Party party, Actor side, string truth) =>
        Assert.True(truth == party.StandsOn(side, [.. Things, Split, Crowd]).ToString(), why);

    [Fact]
    public void A_circle_of_organs_ends()
    {
        var one = new Organization("one", "One", new Ref<Actor>(new ThingId("two")));
        var two = new Organization("two", "Two", one);
        Assert.Equal(Truth.False, one.AsParty().StandsOn(Ruritania.State, [one, two, Ruritania.State]));
    }

    [Fact]
    public void A_channel_is_computed_from_the_offices()
    {
        string Of(Party one, Party other) => InferredChannel.Of(Meeting.Between(one, other), Things).ToString();
        Assert.Equal("government", Of(Ruritania.Flavia.As(Ruritania.Minister), Ruritania.TheChancellor));
        Assert.Equal("mixed: state, government", Of(Ruritania.Queen, Ruritania.TheChancellor));
        Assert.Equal("state, perhaps others", Of(Ruritania.Queen, Ruritania.Rupert.AsParty()));
        Assert.Equal("not known", Of(Ruritania.Flavia.AsParty(), Ruritania.Rupert.AsParty()));
        Assert.Equal("mixed: state, government", Of(Ruritania.Flavia.As(Ruritania.Crown.Acting()), Ruritania.TheChancellor));
        Assert.Equal("government, perhaps others", Of(Ruritania.Flavia.As(Ruritania.Crown.Elect()), Ruritania.TheChancellor));
        Assert.Equal("government, perhaps others", Of(Ruritania.Flavia.As(Ruritania.Crown.Candidate()), Ruritania.TheChancellor));
    }
}
