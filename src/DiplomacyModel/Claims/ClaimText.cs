namespace DiplomacyModel;

/// <summary>Claims in English words. The sentence is made from the parts each time; nothing of it is stored.</summary>
public static class ClaimText
{
    /// <summary>A claim in words.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="things">Where names are found; an id stands for what is not there.</param>
    /// <returns>Such as <c>Japan: create conditions for … to live, work, study</c>.</returns>
    public static string ToWords(this Claim claim, ThingSet things)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Match(
            deed => deed.Match(meeting => Of(meeting, things), visit => Of(visit, things), enabling => Of(enabling, things)),
            statement => Of(statement, things),
            state => Of(state, things),
            change => $"{change.State.ToWords(things)}, {(change.Kind == ChangeKind.Begins ? "beginning" : "ending")}",
            figure => $"{figure.Quantity} {things.NameOf(figure.CountOf)}",
            link => $"{link.From} {Of(link.Kind)} {link.To}");
    }

    /// <summary>A party in words: the name, and the offices in which it appears.</summary>
    /// <param name="party">The party.</param>
    /// <param name="things">Where names are found.</param>
    /// <returns>Such as <c>Kishida Fumio (Prime Minister, Japan; President, Liberal Democratic Party)</c>.</returns>
    public static string ToWords(this Party party, ThingSet things)
    {
        ArgumentNullException.ThrowIfNull(party);
        var capacities = string.Join("; ", party.Capacities.Select(capacity => capacity.Match(
            holder => OfficeWords(holder.Office, things),
            representing => $"for {things.NameOf(representing.Principal)}",
            _ => "in a personal capacity")));
        return (party.Who.TryPickValue(out var who), capacities) switch
        {
            (true, "") => things.NameOf(who!),
            (true, _) => $"{things.NameOf(who!)} ({capacities})",
            (false, "") => party.Who.ToString(),
            _ => capacities,
        };
    }

    /// <summary>Several parties in words.</summary>
    /// <param name="parties">The parties.</param>
    /// <param name="things">Where names are found.</param>
    /// <returns>The parties with "and" between.</returns>
    public static string ToWords(this Items<Party> parties, ThingSet things) =>
        string.Join(" and ", parties.Select(party => party.ToWords(things)));

    private static string OfficeWords(Ref<Office> office, ThingSet things) =>
        things.TryFind(office, out var found) ? $"{found.Name}, {things.NameOf(found.Of)}" : office.ToString();

    private static string Of(Meeting meeting, ThingSet things)
    {
        var kind = meeting.Kind.TryPickValue(out var named) ? named.ToString() : "meeting";
        return $"{kind} of {meeting.Participants.ToWords(things)}";
    }

    private static string Of(Visit visit, ThingSet things) =>
        $"visit of {visit.Visitors.ToWords(things)} to {things.NameOf(visit.To)}";

    private static string Of(Enabling enabling, ThingSet things)
    {
        var doer = enabling.By.TryPickValue(out var by) ? $"{by.ToWords(things)}: " : "";
        var phase = enabling.Phase.TryPickValue(out var said) ? Of(said) : "";
        return $"{doer}{phase}{enabling.Verb} for {enabling.Whom.ToWords(things)} to {string.Join(", ", enabling.ToDo)}";
    }

    private static string Of(Statement statement, ThingSet things)
    {
        var act = statement.Act.Match(
            _ => "says",
            _ => "brings up",
            asking => $"asks ({asking.Grade.ToString().ToLowerInvariant()})",
            _ => "offers",
            committing => $"says itself ({committing.Grade.ToString().ToLowerInvariant()})",
            _ => "accepts",
            _ => "declines",
            _ => "speaks well of");
        var toward = statement.Addressees.Count == 0 ? "" : $" {statement.Addressees.ToWords(things)}";
        var content = string.Join("; ", [.. statement.Content.Select(claim => claim.ToWords(things)), .. statement.Topics.Select(topic => topic.ToString())]);
        return $"{statement.Voices.ToWords(things)} {act}{toward}" + (content.Length == 0 ? "" : ": " + content);
    }

    private static string Of(State state, ThingSet things) => state.Match(
        tier => $"{Name(tier.Relation, things)}: {tier.Tier}",
        office => $"{things.NameOf(office.Person)} is {OfficeWords(office.Office, things)}");

    private static string Name(Ref<Relation> relation, ThingSet things) => things.TryFind(relation, out var found)
        ? string.Join(" – ", found.Parties.Select(things.NameOf))
        : relation.ToString();

    private static string Of(Phase phase) => phase switch
    {
        Phase.Begin => "begin to ",
        Phase.Continue => "continue to ",
        _ => "stop to ",
    };

    private static string Of(LinkKind kind) => kind switch
    {
        LinkKind.Answers => "answers",
        LinkKind.Renews => "renews",
        LinkKind.ReactsTo => "reacts to",
        LinkKind.PartOf => "is part of",
        _ => "is the same as",
    };
}
