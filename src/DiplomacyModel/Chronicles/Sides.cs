namespace DiplomacyModel;

/// <summary>On whose side somebody stands: the roll-up from persons, offices, organs and groups to polities.</summary>
public static class Sides
{
    /// <summary>Whether a party stands on the side of an actor.</summary>
    /// <param name="party">The party.</param>
    /// <param name="side">A polity, an organisation, or a person.</param>
    /// <param name="things">Where offices and organs are found.</param>
    /// <returns>
    /// True when the party is that actor, an organ or group of it, or appears for it in an office; False when it appears for others
    /// only, or for itself; Maybe when in which capacity is not stated, or when an office or organ is not among the things.
    /// </returns>
    public static Truth StandsOn(this Party party, Ref<Actor> side, ThingSet things)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(side);
        ArgumentNullException.ThrowIfNull(things);
        var isPerson = true;
        var own = Truth.False;
        if (party.Who.TryPickValue(out var who))
        {
            isPerson = !things.TryFind(who, out var actor) || actor.IsPerson;
            own = who.Id == side.Id ? Truth.True : isPerson ? Truth.False : BelongsTo(who, side, things);
        }

        var asks = things.TryFind(side, out var asked) && asked.IsPerson;
        var notSaid = party.Capacities.Count == 0 && isPerson && !asks ? Truth.Maybe : Truth.False;
        return party.Capacities.Aggregate(own | notSaid, (any, capacity) => any | capacity.Match(
            holder => asks ? Truth.False : things.TryFind(holder.Office, out var office) ? BelongsTo(office.Of, side, things) : Truth.Maybe,
            representing => BelongsTo(representing.Principal, side, things),
            _ => Truth.False));
    }

    /// <summary>The branches of the offices in which a party appears, each once.</summary>
    /// <param name="party">The party.</param>
    /// <param name="things">Where offices are found.</param>
    /// <returns>The branches in the order of the capacities.</returns>
    public static Items<Branch> Branches(this Party party, ThingSet things)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(things);
        return
        [
            .. party.Capacities.OfType<Capacity.Holder>()
                .Select(holder => things.TryFind(holder.Office, out var office) ? office.Branch : (Branch?)null)
                .OfType<Branch>()
                .Distinct(),
        ];
    }

    // Up from organ to body to polity. A circle in the data ends it; what is not among the things leaves it open.
    private static Truth BelongsTo(Ref<Actor> actor, Ref<Actor> side, ThingSet things)
    {
        var seen = new HashSet<ThingId>();
        for (var at = actor; at is not null && seen.Add(at.Id); at = Owner(at, things))
        {
            if (at.Id == side.Id)
            {
                return Truth.True;
            }

            if (!things.TryFind(at, out _))
            {
                return Truth.Maybe;
            }
        }

        return Truth.False;
    }

    private static Ref<Actor>? Owner(Ref<Actor> actor, ThingSet things) => things.TryFind(actor, out var found)
        ? found.Match(
            _ => null,
            organization => organization.Of.TryPickValue(out var of) ? of : null,
            group => group.Of.TryPickValue(out var of) ? new Ref<Actor>(of.Id) : null,
            _ => (Ref<Actor>?)null)
        : null;
}
