namespace DiplomacyModel.Rules;

/// <summary>DIP2007: two hold an office of one seat in their own right at once.</summary>
/// <remarks>
/// The last day of one and the first day of the next may be the same: more than that day must be common. Acting and interim holders
/// are left out, and so are offices of which it is not told that they have one seat, and tenures without a recorded end (DIP2010).
/// Silent where the dates leave it open: the end of one and the start of the next told by the same year are mostly a handover.
/// </remarks>
public sealed class TwoHoldersRule : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = KnownRules.Info(KnownRules.TwoHolders);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Chronicle chronicle) =>
        from office in Offices.Of(chronicle)
        where office.Seats == 1
        from pair in Neighbours.Sharing(office.Tenures.Where(tenure => tenure.IsHolding && !tenure.IsActing && tenure.Left.Values.Count > 0))
        where pair.One.Holder != pair.Other.Holder && Neighbours.SurelyOverlap(pair.One, pair.Other)
        select new Finding(
            Info,
            FindingCertainty.Definite,
            pair.Other.RestsOn[0],
            $"{chronicle.Things.NameOf(pair.Other.Holder)} ({pair.Other.ToWords()}) held {PartyText.OfficeWords(office.Office, chronicle.Things)} together with {chronicle.Things.NameOf(pair.One.Holder)} ({pair.One.ToWords()}); it has one seat.",
            "Check the days, or say that one of them was acting.",
            pair.One.RestsOn);
}
