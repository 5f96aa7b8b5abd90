namespace DiplomacyModel;

/// <summary>Things and noun phrases in English words.</summary>
internal static class PhraseText
{
    public static string Tell(What what, ThingSet things)
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(things);
        return what.Match(
            identified => ThingName(identified.Thing, things),
            described => Of(described, things),
            clause => $"[{clause.Claim.ToWords(things)}]",
            mentioned => things.WordsOf(mentioned.Id) ?? $"what was said ({mentioned.Id})",
            somebody => somebody.Party.ToWords(things),
            joined => string.Join(joined.Kind == SeveralKind.All ? " and " : " or ", joined.Members.Select(member => member.ToWords(things))),
            _ => "they",
            _ => "us");
    }

    public static string Tell(Items<What> list, ThingSet things)
    {
        var words = string.Join(", ", list.Select(what => what.ToWords(things)));
        return list.Extent == ListExtent.Open ? words + " and others" : words;
    }

    public static string ThingName(Ref<Thing> reference, ThingSet things) => things.TryFind(reference, out var found)
        ? found is Relation relation ? $"relations between {string.Join(" and ", relation.Parties.Select(things.NameOf))}" : found.Name
        : reference.ToString();

    // "InLineWith" gives "in line with".
    public static string Word(Preposition preposition) =>
        string.Concat(preposition.ToString().Select((letter, i) => char.IsUpper(letter) && i > 0 ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    /// <summary>An amount with its equivalents and parts: "9 million EUR, that is about 10 million USD (of which 2 million EUR new)".</summary>
    public static string Of(Amount amount, ThingSet things)
    {
        var equivalents = string.Concat(amount.Equivalents.Select(same => $", that is {same}"));
        var marks = string.Concat(amount.Marks.Select(mark => $" {mark}"));
        var purpose = amount.For.TryPickValue(out var what) ? $" for {what.ToWords(things)}" : "";
        var during = amount.During.IsMentioned ? $", {During(WhenText.Of(amount.During, things))}" : "";
        var parts = amount.Parts.Count == 0 ? "" : $" (of which {string.Join("; ", amount.Parts.Select(part => Of(part, things)))})";
        return amount + equivalents + marks + purpose + during + parts;
    }

    // An amount is for all of a month or a year, and not for some day of it.
    private static string During(string words) => words.StartsWith("some day in ", StringComparison.Ordinal) ? words["some day ".Length..] : words;

    private static string Of(Described described, ThingSet things)
    {
        var extent = described.Extent == Extent.NotSaid ? "" : described.Extent.ToString().ToLowerInvariant() + " ";
        var count = described.Count.TryPickValue(out var number) ? number + " " : "";
        var marks = string.Concat(described.Marks.Select(mark => mark + " "));
        var of = described.Of.Count == 0 ? "" : $" of {described.Of.ToWords(things)}";
        var relata = string.Concat(described.Relata.Select(relatum => $" {Word(relatum.Preposition)} {relatum.What.ToWords(things)}"));
        var suchThat = Clauses(" such that ", described.SuchThat, things);
        var examples = described.Examples.Count == 0 ? "" : $", {(described.Examples.Extent == ListExtent.Closed ? "namely" : "such as")} {described.Examples.ToWords(things)}";
        var including = described.Including.Count == 0 ? "" : $", including {described.Including.AsClosed().ToWords(things)}";
        var amount = described.Amount.TryPickValue(out var worth) ? $" worth {Of(worth, things)}" : "";
        var length = described.Lasting.TryPickValue(out var lasting) ? $" of {lasting}" : "";
        var called = described.Called.Count == 0 ? "" : $" ({string.Join(", ", described.Called.Select(name => $"\"{name}\""))})";
        return $"{extent}{StateText.Ranked(described.Rank)}{count}{marks}{described.Kind}{of}{amount}{length}{relata}{called}{suchThat}{examples}{including}{Clauses(" in order that ", described.Toward, things)}";
    }

    private static string Clauses(string word, Items<Claim> claims, ThingSet things) =>
        claims.Count == 0 ? "" : word + string.Join("; ", claims.Select(claim => claim.ToWords(things)));
}
