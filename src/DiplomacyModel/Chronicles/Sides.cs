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
    /// only, or for itself; Maybe when in which capacity is not stated.
    /// </returns>
    public static Truth StandsOn(this Party party, Ref<Actor> side, ThingSet things)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(side);
        ArgumentNullException.ThrowIfNull(things);
        if (party.Who.TryPickValue(out var who) && (BelongsTo(who, side, things) || who.Id == side.Id))
        {
            return Truth.True;
        }

        var isPerson = !party.Who.TryPickValue(out who) || !things.TryFind(who, out var actor) || actor.IsPerson;
        return party.Capacities.Count == 0
            ? isPerson && !IsPerson(side, things) ? Truth.Maybe : Truth.False
            : Truth.Of(party.Capacities.Any(capacity => capacity.Match(
                holder => things.TryFind(holder.Office, out var office) && BelongsTo(office.Of, side, things),
                representing => BelongsTo(representing.Principal, side, things),
                _ => false)));
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

    private static bool IsPerson(Ref<Actor> side, ThingSet things) => things.TryFind(side, out var actor) && actor.IsPerson;

    // Up from organ to body to polity; a circle in the data ends it.
    private static bool BelongsTo(Ref<Actor> actor, Ref<Actor> side, ThingSet things)
    {
        var seen = new HashSet<ThingId>();
        for (var at = actor; at is not null && seen.Add(at.Id); at = Owner(at, things))
        {
            if (at.Id == side.Id)
            {
                return true;
            }
        }

        return false;
    }

    private static Ref<Actor>? Owner(Ref<Actor> actor, ThingSet things) => things.TryFind(actor, out var found)
        ? found.Match(
            _ => null,
            organization => organization.Of.TryPickValue(out var of) ? of : null,
            group => group.Of.TryPickValue(out var of) ? new Ref<Actor>(of.Id) : null,
            _ => (Ref<Actor>?)null)
        : null;
}
