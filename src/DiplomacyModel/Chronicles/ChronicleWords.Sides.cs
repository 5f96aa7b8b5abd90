namespace DiplomacyModel;

/// <content>On whose side somebody stands: the roll-up from persons, offices, organs and groups to polities.</content>
public static partial class ChronicleWords
{
    /// <summary>Whether a party stands on the side of an actor.</summary>
    /// <param name="party">The party.</param>
    /// <param name="side">A polity, an organisation, or a person.</param>
    /// <param name="things">Where offices and organs are found.</param>
    /// <returns>
    /// True when the party is that actor, an organ or group of it, or appears for it in an office; False when it appears for others
    /// only, or for itself; Maybe when in which capacity is not stated, when it is not told whose a group is, or when an office or organ is
    /// not among the things.
    /// </returns>
    public static Truth StandsOn(this Party party, Ref<Actor> side, ThingSet things)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(side);
        ArgumentNullException.ThrowIfNull(things);

        // Of a side that is not among the things it is open whether it is a person.
        return things.TryFind(side, out var asked)
            ? StandsOn(party, side, asked.IsPerson, things)
            : ((Truth[])[StandsOn(party, side, true, things), StandsOn(party, side, false, things)]).Agreed();
    }

    private static Truth StandsOn(Party party, Ref<Actor> side, bool asks, ThingSet things)
    {
        var who = party.Who.Kind is SlotKind.Value or SlotKind.Alternatives
            ? party.Who.Values.Select(one => Own(one, party.Capacities.Count == 0, side, asks, things)).Agreed()
            : asks || party.Capacities.Count == 0 ? Truth.Maybe : Truth.False;
        return party.Capacities.Aggregate(who, (any, capacity) => any | By(capacity, side, asks, things));
    }

    private static Truth By(Capacity capacity, Ref<Actor> side, bool asks, ThingSet things) => capacity.Match(
        holder => asks ? Truth.False : ByOffice(holder.Office, side, things) & InOffice(holder),
        representing => Own(representing.Principal, true, side, asks, things),
        inPlaceOf => Replacing(inPlaceOf, side, asks, things),
        member => asks ? Truth.False : Own(member.Of, true, side, asks, things),
        onSide => Own(onSide.Side, true, side, asks, things),
        _ => asks ? Truth.False : Truth.Maybe,
        either => either.Alternatives.Select(one => By(one, side, asks, things)).Agreed(),
        _ => Truth.False);

    // What somebody is by themselves, before any capacity: themselves, an organ, a group; a person without a capacity may stand anywhere,
    // and so may somebody in a group of which it is not told whose it is.
    private static Truth Own(Ref<Actor> who, bool hasNoCapacity, Ref<Actor> side, bool asks, ThingSet things) =>
        who.Id == side.Id ? Truth.True
        : !things.TryFind(who, out var actor) ? Truth.Maybe
        : actor is Group group && (asks || (hasNoCapacity && group.Of.Kind == SlotKind.NotMentioned)) ? Truth.Maybe
        : !actor.IsPerson ? BelongsTo(who, side, things)
        : hasNoCapacity && !asks ? Truth.Maybe
        : Truth.False;

    private static Truth ByOffice(Ref<Office> office, Ref<Actor> side, ThingSet things) =>
        things.TryFind(office, out var found) ? BelongsTo(found.Of, side, things) : Truth.Maybe;

    // Who is elected to an office or named for it may speak for the side already; a candidate does not.
    private static Truth InOffice(Capacity.Holder holder) =>
        holder.Kind.Values.Count == 0 ? Truth.True
        : holder.Kind.Values.Select(kind => kind <= TenureKind.Interim ? Truth.True : kind == TenureKind.Candidate ? Truth.False : Truth.Maybe).Agreed();

    private static Truth Replacing(Capacity.InPlaceOf capacity, Ref<Actor> side, bool asks, ThingSet things) =>
        (asks || capacity.Office.Kind == SlotKind.NotMentioned ? Truth.False : capacity.Office.TryPickValue(out var office) ? ByOffice(office, side, things) : Truth.Maybe)
        | (capacity.Who.Kind == SlotKind.NotMentioned ? Truth.False : capacity.Who.Values.Count == 0 ? Truth.Maybe : capacity.Who.Values.Select(one => Own(one, capacity.Office.Kind == SlotKind.NotMentioned, side, asks, things)).Agreed());

    /// <summary>The branches of the offices that a party appears as holding, each once; nobody elect, designate or a candidate holds one.</summary>
    /// <param name="party">The party.</param>
    /// <param name="things">Where offices are found.</param>
    /// <returns>The branches in the order of the capacities.</returns>
    public static Items<Branch> Branches(this Party party, ThingSet things)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(things);
        return
        [
            .. party.Capacities.OfType<Capacity.Holder>().Where(holder => holder.IsSurelyHolding)
                .Select(holder => things.TryFind(holder.Office, out var office) ? office.Branch : (Branch?)null)
                .OfType<Branch>()
                .Distinct(),
        ];
    }

    // Up from organ to body to polity. A circle in the data ends it; what is not among the things, or not told, leaves it open.
    private static Truth BelongsTo(Ref<Actor> actor, Ref<Actor> side, ThingSet things) => BelongsTo(actor, side, things, []);

    private static Truth BelongsTo(Ref<Actor> actor, Ref<Actor> side, ThingSet things, HashSet<ThingId> seen)
    {
        for (var at = actor; seen.Add(at.Id);)
        {
            if (at.Id == side.Id)
            {
                return Truth.True;
            }

            if (!things.TryFind(at, out var found))
            {
                return Truth.Maybe;
            }

            var owner = Owner(found);
            if (!owner.TryPickValue(out var next))
            {
                return owner.Kind switch
                {
                    SlotKind.NotMentioned => Truth.False,
                    SlotKind.Alternatives => owner.Values.Select(one => BelongsTo(one, side, things, [.. seen])).Agreed(),
                    _ => Truth.Maybe,
                };
            }

            at = next;
        }

        return Truth.False;
    }

    private static Slot<Ref<Actor>> Owner(Actor actor) => actor.Match(
        polity => Of(polity.Of),
        organization => organization.Of,
        group => Of(group.Of),
        _ => Slot<Ref<Actor>>.NotMentioned);

    private static Slot<Ref<Actor>> Of(Slot<Ref<Polity>> owner)
    {
        Items<Ref<Actor>> owners = [.. owner.Values.Select(of => new Ref<Actor>(of.Id))];
        return owners.Count == 1 ? owners[0]
            : owners.Count > 1 ? Slot<Ref<Actor>>.OneOf(owners)
            : owner.Kind == SlotKind.NotMentioned ? Slot<Ref<Actor>>.NotMentioned
            : Slot<Ref<Actor>>.StatedUnknown;
    }
}
