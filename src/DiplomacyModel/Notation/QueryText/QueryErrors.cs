namespace DiplomacyModel;

/// <summary>What is wrong with a query, in words; one place for all of them.</summary>
internal static class QueryErrors
{
    public static NotationError Expected(string text, QueryToken found, string[] expected, string? rule)
    {
        var list = string.Join(" or ", expected.Select(word => $"'{word}'"));
        if (found.Kind == QueryTokenKind.End)
        {
            return Error(found, rule ?? "The query ends too early.", $"Go on with {list}.");
        }

        if (expected.Length == 0)
        {
            return Error(found, $"Nothing may follow here, but '{found.Text}' does.", "Leave it out.");
        }

        var nearest = Spelling.Nearest(found.Text, expected);
        return nearest is null
            ? Error(found, rule ?? $"'{found.Text}' is not expected here.", $"Write {list}.")
            : Error(found, $"'{found.Text}' is not a word of the query language.", $"Did you mean '{nearest}'?", Replace(text, found, nearest));
    }

    public static NotationError Missing(QueryToken found, string what) =>
        Error(found, found.Kind == QueryTokenKind.End ? "The query ends too early." : $"'{found.Text}' is not expected here.", $"Write {what}.");

    public static NotationError OutOfOrder(QueryToken found, string clause) =>
        Error(found, $"'{clause}' stands twice or too late.", "Clauses come once each, in this order: between, where, during.");

    public static NotationError Unknown(string text, QueryToken found, string kind, IReadOnlyList<string> known)
    {
        var nearest = Spelling.Nearest(found.Text, known);
        return nearest is null
            ? Error(found, $"There is no {kind} '{found.Text}'.", $"Known: {string.Join(", ", known)}.")
            : Error(found, $"There is no {kind} '{found.Text}'.", $"Did you mean '{nearest}'?", Replace(text, found, nearest));
    }

    public static NotationError At(QueryToken found, NotationError inner, string text) => new(
        inner.Rule,
        found.Start + inner.Start,
        inner.Length,
        inner.Reason,
        inner.Remedy,
        inner.Repair is null ? null : Replace(text, found, inner.Repair));

    private static string Replace(string text, QueryToken found, string by) =>
        text.Remove(found.Start, found.Length).Insert(found.Start, by);

    private static NotationError Error(QueryToken found, string reason, string remedy, string? repair = null) =>
        new(KnownRules.QueryText, found.Start, found.Length, reason, remedy, repair);
}
