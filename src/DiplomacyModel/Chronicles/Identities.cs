namespace DiplomacyModel;

/// <summary>Which things are said to be one, and which to be two: the closure over what somebody stands for.</summary>
internal sealed class Identities
{
    private readonly Dictionary<ThingId, ThingId> parents = [];
    private readonly List<(ThingId One, ThingId Other)> apart = [];
    private readonly Dictionary<ThingId, Items<ThingId>> undisputed;

    public Identities(Ledger ledger)
    {
        foreach (var account in ledger.Of<RelatingState>().Where(account => account.Claim.Verb == RelatingVerb.Equal))
        {
            if (account.Claim is { Subject: What.Identified { Thing: var one }, Objects: var objects })
            {
                foreach (var other in objects.OfType<What.Identified>().Select(thing => thing.Thing.Id).Where(other => other != one.Id))
                {
                    if (account.IsHeld)
                    {
                        parents[one.Id] = parents.GetValueOrDefault(one.Id, one.Id);
                        parents[other] = parents.GetValueOrDefault(other, other);
                        parents[Root(one.Id)] = Root(other);
                    }
                    else if (account.IsDenial)
                    {
                        apart.Add((one.Id, other));
                    }
                }
            }
        }

        undisputed = parents.Keys.GroupBy(Root)
            .Where(ids => !apart.Exists(pair => Root(pair.One) == ids.Key && Root(pair.Other) == ids.Key))
            .SelectMany(ids => ids.Select(id => (id, All: ids.OrderBy(one => one.Text, StringComparer.Ordinal).ToItems())))
            .ToDictionary(entry => entry.id, entry => entry.All);
    }

    /// <summary>What is said of two things, if anything is; both, where sources contradict each other.</summary>
    public (bool AreOne, bool AreTwo) Of(ThingId one, ThingId other)
    {
        var (left, right) = (Root(one), Root(other));
        return (left == right, apart.Any(pair => (Root(pair.One), Root(pair.Other)) is var (first, second) && ((first == left && second == right) || (first == right && second == left))));
    }

    /// <summary>All ids that are said to be of one thing, in their order, where nobody says of two of them that they are not; else the id alone.</summary>
    public Items<ThingId> IdsOf(ThingId id) => undisputed.TryGetValue(id, out var all) ? all : [id];

    private ThingId Root(ThingId id)
    {
        while (parents.TryGetValue(id, out var parent) && parent != id)
        {
            id = parent;
        }

        return id;
    }
}
