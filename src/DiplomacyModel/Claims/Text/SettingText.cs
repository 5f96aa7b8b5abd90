namespace DiplomacyModel;

/// <summary>What goes with a claim, in English words: manner, time, place, what stands to it, the clauses beside it.</summary>
internal static class SettingText
{
    public static string Of(SituatedClaim claim, ThingSet things) => Near(claim, things) + Clauses(claim, things);

    /// <summary>Manner, medium, what stands to it, place, time, basis and circumstances.</summary>
    public static string Near(SituatedClaim claim, ThingSet things)
    {
        var setting = claim.Setting;
        var manner = claim is PerformedClaim { Manner: { Count: > 0 } marks } ? $" ({string.Join(", ", marks)})" : "";
        var relata = string.Concat(setting.Relata.Select(relatum => $" {PhraseText.Word(relatum.Preposition)} {relatum.What.ToWords(things)}"));
        var where = setting.Where.Count == 0 ? "" : $" in {string.Join(", ", setting.Where)}";
        var when = setting.When.IsMentioned ? $", {WhenText.Of(setting.When, things)}" : "";
        var basis = setting.Basis.Count == 0 ? "" : $", under {setting.Basis.ToWords(things)}";
        var context = setting.Context.Count == 0 ? "" : $", given {setting.Context.ToWords(things)}";
        var medium = claim is PerformedClaim { Medium: { Kind: SlotKind.Value, Values: [var by] } } ? " " + Word(by) : "";
        return manner + medium + relata + where + when + basis + context;
    }

    /// <summary>The clauses beside it.</summary>
    public static string Clauses(SituatedClaim claim, ThingSet things) => string.Concat(claim.Setting.Clauses.OrderBy(clause => Order(clause.Kind))
        .Select(clause => $", {Word(clause.Kind)}: {string.Join("; ", clause.Claims.Select(one => one.ToWords(things)))}{(clause.Claims.Extent == ListExtent.Open ? "; and others" : "")}"));

    private static string Word(Medium medium) => medium == Medium.Online ? "online"
        : medium == Medium.InPerson ? "in person"
        : "by " + medium;

    // The purpose last, as it is mostly the longest.
    private static int Order(AdverbialKind kind) => kind == AdverbialKind.Purpose ? int.MaxValue : (int)kind;

    private static string Word(AdverbialKind kind) => kind switch
    {
        AdverbialKind.Purpose => "in order to",
        AdverbialKind.Means => "through",
        AdverbialKind.While => "while",
        AdverbialKind.Because => "because",
        AdverbialKind.Despite => "despite",
        AdverbialKind.Result => "so that",
        AdverbialKind.Outcome => "with the result",
        AdverbialKind.AccordingTo => "as in",
        _ => "without",
    };
}
