using DiplomacyModel.FsCheck;
using FsCheck.Fluent;

namespace DiplomacyModel.Tests;

/// <summary>The generators of actors that users get, and laws of sides over all that they make.</summary>
public sealed class ActorArbitrariesTests
{
    private static readonly ThingSet World = ActorArbitraries.World;

    [Fact]
    public void Every_kind_of_capacity_comes_up() => Assert.Equal(
        ["Either", "Holder", "InPlaceOf", "Member", "OnSide", "Personal", "Representing"],
        ActorArbitraries.Capacities.Generator.Sample(500).Select(capacity => capacity.GetType().Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Shrinking_comes_to_an_end() => Check.Holds(ActorArbitraries.Parties, party =>
    {
        var (at, steps) = (party, 0);
        while (ActorArbitraries.Parties.Shrinker(at).LastOrDefault() is { } simpler && steps++ < 10)
        {
            at = simpler;
        }

        return steps < 10;
    });

    [Fact]
    public void Whoever_is_the_side_itself_stands_on_it() => Check.Holds(ActorArbitraries.Actors, actor => actor.AsParty().StandsOn(actor, World).IsTrue);

    [Fact]
    public void Another_capacity_takes_nobody_off_a_side_on_which_they_act() => Check.Holds(ActorArbitraries.Parties, ActorArbitraries.Offices, ActorArbitraries.Actors, (party, office, side) =>
        party.Capacities.Count == 0 || party.Capacities.Contains((Capacity)office)
        || !party.StandsOn(side, World).IsTrue
        || new Party(party.Who, [.. party.Capacities, office], party.Printed).StandsOn(side, World).IsTrue);

    [Fact]
    public void What_is_not_among_the_things_makes_nothing_certain_that_was_not() => Check.Holds(ActorArbitraries.Parties, ActorArbitraries.Actors, (party, side) =>
    {
        var (known, unknown) = (party.StandsOn(side, World), party.StandsOn(side, []));
        return unknown.IsMaybe || unknown == known;
    });

    [Fact]
    public void A_party_is_told_by_its_words() => Check.Holds(ActorArbitraries.Parties, party =>
        party.ToWords(World).Length > 0 && party.Capacities.OfType<Capacity.Holder>().All(holder => party.ToWords(World).Contains(World.Single(thing => thing.Id == holder.Office.Id).Name, StringComparison.Ordinal)));
}
