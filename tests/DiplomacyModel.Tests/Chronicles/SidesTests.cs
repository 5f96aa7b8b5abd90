namespace DiplomacyModel.Tests;

public sealed class SidesTests
{
    private static readonly ThingSet Things = Ruritania.Things;

    private static readonly Organization Split = new("split", "Split") { Of = Slot<Ref<Actor>>.OneOf([Ruritania.State, Ruritania.Strelsau]) };

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
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Roll_up(string why, Party party, Actor side, string truth) =>
        Assert.True(truth == party.StandsOn(side, [.. Things, Split]).ToString(), why);

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
    }
}
