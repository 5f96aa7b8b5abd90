namespace DiplomacyModel;

/// <summary>DIP2003: one person is printed under several names, so that a search by one of them misses the others.</summary>
public sealed class SeveralPrintedNamesRule : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = KnownRules.Info(KnownRules.SeveralPrintedNames);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return from appearance in Appearances.Of(chronicle)
               where appearance.Party.Printed is not null && appearance.Party.Who.Kind == SlotKind.Value && IsPerson(chronicle, appearance.Party)
               group appearance by appearance.Party.Who.Values[0] into person
               let forms = person.GroupBy(appearance => appearance.Party.Printed!, StringComparer.Ordinal).ToArray()
               where forms.Length > 1
               select new Finding(
                   Info,
                   FindingCertainty.Definite,
                   person.First().Account.Id,
                   $"{chronicle.Things.NameOf(person.Key)} is printed as {string.Join(", ", forms.Select(form => $"\"{form.Key}\""))}.",
                   "Search by id, and check that all of them are this person.",
                   [.. forms.Skip(1).Select(form => form.First().Account.Id)]);
    }

    private static bool IsPerson(Chronicle chronicle, Party party) =>
        !chronicle.Things.TryFind(party.Who.Values[0], out var actor) || actor.IsPerson;
}
