namespace DiplomacyModel;

/// <summary>Claims in English words. The sentence is made from the parts each time; nothing of it is stored.</summary>
public static class ClaimText
{
    /// <summary>A claim in words.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="things">Where names are found; an id stands for what is not there.</param>
    /// <returns>Such as <c>Japan to create conditions for … to live, work, study</c>.</returns>
    public static string ToWords(this Claim claim, ThingSet things)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Match(
            deed => deed.Match(meeting => Of(meeting, things), visit => Of(visit, things), enabling => Of(enabling, things)),
            statement => Of(statement, things),
            state => Of(state, things),
            change => $"{change.State.ToWords(things)}, {(change.Kind == ChangeKind.Begins ? "beginning" : "ending")}",
            figure => $"{things.NameOf(figure.CountOf)}: {figure.Quantity}",
            link => $"{link.From} {Of(link.Kind)} {link.To}");
    }

    /// <summary>A party in words: the name, and the offices in which it appears.</summary>
    /// <param name="party">The party.</param>
    /// <param name="things">Where names are found.</param>
    /// <returns>Such as <c>Kishida Fumio (Prime Minister of Japan; President of Liberal Democratic Party)</c>.</returns>
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

    /// <summary>A party by its name only, or by its offices where it is not named.</summary>
    /// <param name="party">The party.</param>
    /// <param name="things">Where names are found.</param>
    /// <returns>Such as <c>Kishida Fumio</c>.</returns>
    public static string ToName(this Party party, ThingSet things)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(things);
        return party.Who.TryPickValue(out var who) ? things.NameOf(who) : party.ToWords(things);
    }

    /// <summary>Several parties by their names.</summary>
    /// <param name="parties">The parties.</param>
    /// <param name="things">Where names are found.</param>
    /// <returns>The names with "and" between; an open list ends in "and others".</returns>
    public static string ToNames(this Items<Party> parties, ThingSet things)
    {
        var names = string.Join(" and ", parties.Select(party => party.ToName(things)));
        return parties.Extent == ListExtent.Open ? names + " and others" : names;
    }

    private static string OfficeWords(Ref<Office> office, ThingSet things) =>
        things.TryFind(office, out var found) ? $"{found.Name} of {things.NameOf(found.Of)}" : office.ToString();

    private static string Of(Meeting meeting, ThingSet things)
    {
        var kind = meeting.Kind.TryPickValue(out var named) ? named.ToString() : "meeting";
        return $"{kind} of {meeting.Participants.ToNames(things)}";
    }

    private static string Of(Visit visit, ThingSet things) =>
        $"visit of {visit.Visitors.ToNames(things)} to {things.NameOf(visit.To)}";

    private static string Of(Enabling enabling, ThingSet things)
    {
        var doer = enabling.By.TryPickValue(out var by) ? $"{by.ToName(things)} to " : "";
        var phase = enabling.Phase.TryPickValue(out var said) ? Of(said) : "";
        return $"{doer}{phase}{enabling.Verb} for {enabling.Whom.ToName(things)} to {string.Join(", ", enabling.ToDo)}";
    }

    // What is only asked for is told in the infinitive: it has not been said.
    private static string Of(Statement statement, ThingSet things, bool isMade = true)
    {
        var verb = VerbPhrase.Of(statement.Act);
        var said = isMade ? verb.Told : "to " + verb.Asked;
        var toward = statement.Addressees.Count == 0 ? "" : $" {verb.Preposition}{statement.Addressees.ToNames(things)}";
        var content = string.Join("; ", [.. statement.Content.Select(claim => Inner(statement.Act, claim, things)), .. statement.Topics.Select(topic => topic.ToString())]);
        return $"{statement.Voices.ToNames(things)} {said}{toward}" + (content.Length == 0 ? "" : ": " + content);
    }

    private static string Inner(Act act, Claim claim, ThingSet things) => claim is Statement inner
        ? Of(inner, things, isMade: act is not (Act.Asking or Act.Offering or Act.Committing))
        : claim.ToWords(things);

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
        _ => "no longer ",
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
