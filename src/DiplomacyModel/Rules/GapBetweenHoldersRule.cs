namespace DiplomacyModel.Rules;

/// <summary>DIP2008: between two recorded holders of an office there are days on which nobody is recorded.</summary>
/// <remarks>
/// Somebody may have acted, or the post was vacant; silent where a source says that it was. The days are counted between the last day
/// of one and the first day of the next; silent where some choice of days leaves none between.
/// </remarks>
public sealed class GapBetweenHoldersRule : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = KnownRules.Info(KnownRules.GapBetweenHolders);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Chronicle chronicle) =>
        from office in Offices.Of(chronicle)
        from pair in Neighbours.InTurn(office.Tenures.Where(tenure => tenure.IsHolding))
        let days = new DayDistance(pair.Next.Period.Start.First - pair.Until.Last - 1, pair.Next.Period.Start.Last - pair.Until.First - 1)
        let gap = days.IsAtLeast(1)
        where gap.IsTrue && !office.Tenures.Any(tenure => IsReversedAmong(tenure, pair.Until.Last, pair.Next.Period.Start.First)) && !office.IsToldVacantBetween(pair.Until.Last, pair.Next.Period.Start.First)
        select new Finding(
            Info,
            FindingCertainty.Definite,
            pair.Next.RestsOn[0],
            $"{PartyText.OfficeWords(office.Office, chronicle.Things)}: nobody is recorded for {Days(days, pair.Next.Period.Start.Last >= DayNumber.Greatest)} between {chronicle.Things.NameOf(pair.Before.Holder)} ({pair.Before.ToWords()}) and {chronicle.Things.NameOf(pair.Next.Holder)} ({pair.Next.ToWords()}).",
            "Record who acted, or that the post was vacant.",
            pair.Before.RestsOn);

    // Who filled the gap may be recorded with a wrong day (DIP1003).
    private static bool IsReversedAmong(Tenure tenure, int from, int to) =>
        tenure.IsHolding && tenure.Period.IsEmpty && tenure.Entered.Values.Concat(tenure.Left.Values).Any(date => from < date.Days.Last && date.Days.First < to);

    // An entry "on or after a day" has no last day to count to.
    private static string Days(DayDistance days, bool isOpen) => days.Least == 1 && days.Most == 1 ? "1 day"
        : days.Least == days.Most ? $"{days} days"
        : isOpen ? $"at least {days.Least} days"
        : $"{days.Least} to {days.Most} days";
}
