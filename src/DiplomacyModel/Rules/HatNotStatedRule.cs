namespace DiplomacyModel.Rules;

/// <summary>DIP2013: somebody who holds several offices on that day appears without a capacity.</summary>
/// <remarks>Whose side a person stands on, and in which channel, hangs on the hat. Counts only offices that the record makes certain for that day.</remarks>
public sealed class HatNotStatedRule : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = KnownRules.Info(KnownRules.HatNotStated);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return from who in chronicle.Ledger.ByThing.Keys
               let official = chronicle.Official(new Ref<Person>(who))
               let offices = official.Tenures.Where(tenure => tenure.IsHolding).Select(tenure => tenure.Office).Distinct().ToArray()
               where offices.Length > 1
               from appearance in Appearances.Of(chronicle, who)
               where appearance.Party.Capacities.Count == 0 && appearance.Account.Date.Precision != DatePrecision.Unknown
               let held = offices.Where(office => official.Held(office, appearance.Account.Date).IsTrue).ToArray()
               where held.Length > 1
               select new Finding(
                   Info,
                   FindingCertainty.Definite,
                   appearance.Account.Id,
                   $"{chronicle.Things.NameOf(new Ref<Actor>(who))} appears on {appearance.Account.Date.ToWords()} in no stated capacity, and was {string.Join(" and ", held.Select(office => PartyText.OfficeWords(office, chronicle.Things)))} then.",
                   "Say in which capacity, where the source tells it.",
                   [.. official.Tenures.Where(tenure => held.Contains(tenure.Office)).SelectMany(tenure => tenure.RestsOn)]);
    }
}
