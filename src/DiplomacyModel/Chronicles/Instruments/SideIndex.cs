namespace DiplomacyModel;

/// <summary>Finds what may be of a side without asking all of it: what names only sides that stand on no other is of these alone, anything else may be of anybody.</summary>
internal sealed class SideIndex<T>
{
    private readonly Items<T> all;
    private readonly Func<T, Items<Party>> parties;
    private readonly Func<Ref<Actor>, bool> isOnItsOwn;
    private readonly ILookup<ThingId?, T> bySide;

    /// <param name="all">What is indexed.</param>
    /// <param name="parties">Whom it names; nobody where it may be of anybody.</param>
    /// <param name="isOnItsOwn">Whether somebody stands on no side but their own.</param>
    public SideIndex(Items<T> all, Func<T, Items<Party>> parties, Func<Ref<Actor>, bool> isOnItsOwn)
    {
        (this.all, this.parties, this.isOnItsOwn) = (all, parties, isOnItsOwn);
        bySide = all.SelectMany(SidesOf, (one, side) => (one, side)).ToLookup(row => row.side, row => row.one);
    }

    /// <summary>Of what is not among these, no party stands on the side.</summary>
    public IEnumerable<T> MayBeOf(Ref<Actor> side) => bySide[side.Id].Concat(bySide[null]);

    /// <summary>Of what is not among these, no party stands on the side of one of it, and none of it on theirs. Some may be among them twice.</summary>
    public IEnumerable<T> MayBeOfOneSideWith(T one) => SidesOf(one) is var sides && sides is [null] ? all : sides.Append(null).SelectMany(side => bySide[side]);

    // Whose it alone is; null where it may be of anybody.
    private ThingId?[] SidesOf(T one) => parties(one) is { Count: > 0 } named && named.All(IsOnItsOwn) ? [.. named.Select(party => party.Who.Values[0].Id).Distinct()] : [null];

    private bool IsOnItsOwn(Party party) => party is { Who.Kind: SlotKind.Value, Capacities.Count: 0 } && isOnItsOwn(party.Who.Values[0]);
}
