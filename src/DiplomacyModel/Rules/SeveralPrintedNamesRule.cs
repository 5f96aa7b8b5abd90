namespace DiplomacyModel.Rules;

/// <summary>DIP2003: one person is printed under several names, so that a search by one of them misses the others.</summary>
public sealed class SeveralPrintedNamesRule : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = KnownRules.Info(KnownRules.SeveralPrintedNames);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return from who in chronicle.Ledger.ByParticipant.Keys
               let person = new Ref<Actor>(who)
               where !chronicle.Things.TryFind(person, out var actor) || actor.IsPerson
               let appearances = Appearances.Of(chronicle, who).Where(appearance => appearance.Party.Printed is not null)
               let forms = appearances.GroupBy(appearance => appearance.Party.Printed!, StringComparer.Ordinal).ToArray()
               where forms.Length > 1
               select new Finding(
                   Info,
                   FindingCertainty.Definite,
                   forms[0].First().Account.Id,
                   $"{chronicle.Things.NameOf(person)} is printed as {string.Join(", ", forms.Select(form => $"\"{form.Key}\""))}.",
                   "Search by id, and check that all of them are this person.",
                   [.. forms.Skip(1).Select(form => form.First().Account.Id)]);
    }
}
