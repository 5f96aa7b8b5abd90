namespace DiplomacyModel.Rules;

/// <summary>DIP2009: somebody held an office for at most a week between two others: perhaps acting, perhaps a slip in a date.</summary>
/// <remarks>
/// Silent where the tenure is said to be acting, interim or concurrent, where somebody else is not recorded both before and after, and
/// where the same holder goes on the same day: promoted, or appointed anew.
/// </remarks>
public sealed class IncumbencyOfDaysRule : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = KnownRules.Info(KnownRules.IncumbencyOfDays);

    /// <summary>How many days in office are still few: both ends counted.</summary>
    private const int Few = 7;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Chronicle chronicle) =>
        from office in Offices.Of(chronicle)
        from tenure in office.Tenures
        where tenure.IsHolding && !tenure.IsActing && !tenure.Capacity.IsConcurrent && tenure.Entered.Values.Count > 0 && tenure.Left.Values.Count > 0 && !tenure.Period.IsEmpty
            && tenure.Period.End.Last - tenure.Period.Start.First < Few
        let before = office.Before(tenure)
        let after = office.After(tenure)
        where IsOther(before, tenure) && IsOther(after, tenure) && !office.Tenures.Any(other => GoesOn(other, tenure))
        select new Finding(
            Info,
            FindingCertainty.Definite,
            tenure.RestsOn[0],
            $"{chronicle.Things.NameOf(tenure.Holder)} is recorded as {PartyText.OfficeWords(office.Office, chronicle.Things)} for a week or less ({tenure.ToWords()}), between {Names(before, chronicle.Things)} and {Names(after, chronicle.Things)}.",
            "If it was an acting or concurrent tenure, say so; else check the days.",
            [.. before.Values.Concat(after.Values).SelectMany(other => other.RestsOn)]);

    private static bool IsOther(Slot<Tenure> neighbour, Tenure tenure) =>
        neighbour.Values.Count > 0 && neighbour.Values.All(one => one.Holder != tenure.Holder);

    private static string Names(Slot<Tenure> neighbour, ThingSet things) =>
        string.Join(" or ", neighbour.Values.Select(one => things.NameOf(one.Holder)).Distinct());

    private static bool GoesOn(Tenure other, Tenure tenure) =>
        other != tenure && other.IsHolding && other.Holder == tenure.Holder && (other.Entered.Values.Intersect(tenure.Left.Values).Any() || other.Left.Values.Intersect(tenure.Entered.Values).Any());
}
