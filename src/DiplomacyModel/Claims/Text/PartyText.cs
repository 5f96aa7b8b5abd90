namespace DiplomacyModel;

/// <summary>Parties in English words.</summary>
internal static class PartyText
{
    public static string Tell(Party party, ThingSet things)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(things);
        var capacities = string.Join("; ", [.. party.Capacities.Select(capacity => InWords(capacity, things)), .. party.Roles.Select(role => "as " + role)]);
        var name = Name(party, things);
        return (name, capacities) switch
        {
            (null, "") => party.Who.Kind == SlotKind.NotMentioned ? "somebody" : party.Who.ToString(),
            (null, _) => party.Who.Kind == SlotKind.SeveralUnnamed ? $"several ({capacities})" : capacities,
            (_, "") => name,
            _ => $"{name} ({capacities})",
        };
    }

    public static string TellName(Party party, ThingSet things)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(things);
        return Name(party, things) ?? party.ToWords(things);
    }

    public static string TellNames(Items<Party> parties, ThingSet things)
    {
        var names = string.Join(" and ", parties.Select(party => party.ToName(things)));
        return parties.Extent == ListExtent.Open ? names + " and others" : names;
    }

    /// <summary>Names, and for whom or in whose place each speaks.</summary>
    public static string TellSpeakers(Items<Party> parties, ThingSet things)
    {
        var names = string.Join(" and ", parties.Select(party => party.Capacities.Where(capacity => capacity is Capacity.Representing or Capacity.InPlaceOf).Select(capacity => InWords(capacity, things)).ToItems() is { Count: > 0 } forOthers
            ? $"{party.ToName(things)} ({string.Join("; ", forOthers)})"
            : party.ToName(things)));
        return parties.Extent == ListExtent.Open ? names + " and others" : names;
    }

    public static string OfficeWords(Ref<Office> office, ThingSet things) =>
        things.TryFind(office, out var found) ? $"{found.Name} of {things.NameOf(found.Of)}" : office.ToString();

    public static string InWords(Capacity capacity, ThingSet things) => capacity.Match(
        holder => InWords(holder, things),
        representing => $"for {things.NameOf(representing.Principal)}",
        inPlaceOf => $"in place of {Replaced(inPlaceOf, things)}",
        member => $"{member.Role.ToString().ToLowerInvariant()} of {things.NameOf(member.Of)}",
        onSide => $"on the side of {things.NameOf(onSide.Side)}",
        positions => $"in {positions.What.ToWords(things)}{(positions.Over.IsMentioned ? $", {WhenText.Of(positions.Over, things)}" : "")}",
        either => string.Join(" or ", either.Alternatives.Select(one => InWords(one, things))),
        _ => "in a personal capacity");

    // "Acting President of Ruritania", "Chancellor of Ruritania, elect, concurrently".
    public static string InWords(Capacity.Holder holder, ThingSet things)
    {
        var office = OfficeWords(holder.Office, things);
        var titled = !holder.Kind.TryPickValue(out var kind) || kind == TenureKind.Substantive ? office
            : kind is TenureKind.Acting or TenureKind.Interim ? $"{kind} {office}"
            : $"{office}, {kind.ToString().ToLowerInvariant()}";
        return holder.IsConcurrent ? $"{titled}, concurrently" : titled;
    }

    private static string Replaced(Capacity.InPlaceOf capacity, ThingSet things) => string.Join(", ", new[]
    {
        capacity.Who.TryPickValue(out var who) ? things.NameOf(who) : "",
        capacity.Office.TryPickValue(out var office) ? OfficeWords(office, things) : "",
    }.Where(part => part.Length > 0));

    private static string? Name(Party party, ThingSet things) => party.Who.Values.Count > 0
        ? string.Join(" or ", party.Who.Values.Select(things.NameOf))
        : party.Description.TryPickValue(out var description) ? description.IsSpeakers ? "we" : description.ToWords(things) : null;
}
