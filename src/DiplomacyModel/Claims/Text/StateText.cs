namespace DiplomacyModel;

/// <summary>States in English words.</summary>
internal static class StateText
{
    public static string Of(State state, ThingSet things) => state.Match(
        tier => $"{Name(tier.Relation, things)}: {tier.Tier}{(tier.Label is null ? "" : $" (\"{tier.Label}\")")}{Channel(tier.Channel)}",
        level => $"{Name(level.Relation, things)}: relations {level.Level}{Channel(level.Channel)}",
        office => $"{things.NameOf(office.Holder)} is {PartyText.InWords(office.Capacity, things)}{(office.Term.TryPickValue(out var term) ? $" ({term})" : "")}",
        vacancy => $"{PartyText.OfficeWords(vacancy.Office, things)} is vacant",
        rank => $"{PartyText.OfficeWords(rank.Office, things)} has the rank {rank.Rank}",
        existence => $"{PhraseText.ThingName(existence.Thing, things)} exists",
        name => $"{PhraseText.ThingName(name.Thing, things)} is called {name.Name}",
        membership => $"{membership.Member.ToName(things)} is a member of {PhraseText.ThingName(membership.Of, things)}",
        recognition => $"{recognition.By.ToName(things)} recognises {PhraseText.ThingName(recognition.Of, things)}{(recognition.As.TryPickValue(out var role) ? $" as {role.ToWords(things)}" : "")}{(recognition.Manner.Count == 0 ? "" : $", {string.Join(", ", recognition.Manner)}")}",
        inForce => $"{things.NameOf(inForce.Instrument)} is in force",
        being => $"{being.Subject.ToWords(things)} is {Ranked(being.Rank)}{being.Kind.ToWords(things)}{In(being.In, things)}",
        property => $"{property.Subject.ToWords(things)} has {property.Property.ToWords(things)}{Trending(property.Trend)}{(property.Degree.TryPickValue(out var degree) ? $" ({degree})" : "")}{In(property.In, things)}",
        quality => $"{quality.Subject.ToWords(things)} is {string.Join(", ", quality.Qualities)}",
        relating => $"{relating.Subject.ToWords(things)} {VerbPhrase.ThirdPerson(relating.Verb.ToString())} {relating.Objects.ToWords(things)}",
        knowledge => $"{knowledge.Who.ToName(things)} {(knowledge.Kind == KnowledgeKind.Knows ? "knows" : "has no knowledge")}: {knowledge.Of.ToWords(things)}",
        practice => $"{practice.Whose.ToName(things)} keeps to {practice.Rule.ToWords(things)}");

    private static string Channel(Slot<Branch> slot) => slot.Values.Count == 0 ? "" : $", channel {string.Join(" or ", slot.Values.Select(channel => channel.ToString().ToLowerInvariant()))}";

    private static string Name(Ref<Relation> relation, ThingSet things) => things.TryFind(relation, out var found)
        ? string.Join(" – ", found.Parties.Select(things.NameOf))
        : relation.ToString();

    private static string In(Items<What> fields, ThingSet things) => fields.Count == 0 ? "" : $" in {fields.ToWords(things)}";

    internal static string Ranked(Slot<Rank> slot) => slot.TryPickValue(out var rank)
        ? rank.Match(
            _ => "leading ",
            _ => "the only ",
            _ => "one of the most ",
            first => first.Since.IsDated ? $"the first since {first.Since}: " : "the first ",
            _ => "the last ",
            nth => $"number {nth.Number}: ")
        : "";

    private static string Trending(Slot<Trend> slot) => slot.TryPickValue(out var trend) ? $", {trend.ToString().ToLowerInvariant()}" : "";
}
