namespace DiplomacyModel;

/// <summary>DIP2009: somebody held an office for at most a week between two others: perhaps acting, perhaps a slip in a date.</summary>
/// <remarks>Silent where the tenure is said to be acting or interim, and where somebody else is not recorded both before and after.</remarks>
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
        where tenure.IsHolding && !tenure.IsActing && tenure.Entered.Values.Count > 0 && tenure.Left.Values.Count > 0 && !tenure.Period.IsEmpty
            && tenure.Period.End.Last - tenure.Period.Start.First < Few
        let before = office.Before(tenure)
        let after = office.After(tenure)
        where IsOther(before, tenure) && IsOther(after, tenure)
        select new Finding(
            Info,
            FindingCertainty.Definite,
            tenure.RestsOn[0],
            $"{chronicle.Things.NameOf(tenure.Holder)} is recorded as {PartyText.OfficeWords(office.Office, chronicle.Things)} for a week or less ({tenure.ToWords()}), between {chronicle.Things.NameOf(before.Values[0].Holder)} and {chronicle.Things.NameOf(after.Values[0].Holder)}.",
            "If it was an acting or concurrent tenure, say so; else check the days.",
            [.. before.Values[0].RestsOn, .. after.Values[0].RestsOn]);

    private static bool IsOther(Slot<Tenure> neighbour, Tenure tenure) => neighbour.TryPickValue(out var one) && one.Holder != tenure.Holder;
}
