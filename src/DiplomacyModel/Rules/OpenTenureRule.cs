namespace DiplomacyModel.Rules;

/// <summary>DIP2010: no leaving is recorded of somebody, and another has entered the same office since.</summary>
/// <remarks>
/// Definite in an office of one seat. Where it is not told how many it has: possible, and silent where two are recorded to have held it at
/// once, for then it has several. Silent for acting and interim holders, and where the days do not tell who came first.
/// </remarks>
public sealed class OpenTenureRule : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = KnownRules.Info(KnownRules.OpenTenure);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Chronicle chronicle) =>
        from office in Offices.Of(chronicle)
        where office.Seats == 1 || (office.Seats.Kind == SlotKind.NotMentioned && !HasSeveralSeats(office))
        from tenure in office.Tenures
        where tenure.IsHolding && !tenure.IsActing && tenure.Entered.Values.Count > 0 && tenure.Left.Values.Count == 0
            && !tenure.RestsOn.Any(id => chronicle.Find(id).TryPickValue(out var told) && told.Claim is Change { IsStart: false })
        let next = office.After(tenure)
        where next.TryPickValue(out var one) && one.Holder != tenure.Holder && tenure.Period.Start.Last < one.Period.Start.First
        select new Finding(
            Info,
            office.Seats == 1 ? FindingCertainty.Definite : FindingCertainty.Possible,
            tenure.RestsOn[0],
            $"{chronicle.Things.NameOf(tenure.Holder)} is recorded as {PartyText.OfficeWords(office.Office, chronicle.Things)} {tenure.ToWords()} with no leaving; {chronicle.Things.NameOf(next.Values[0].Holder)} followed ({next.Values[0].ToWords()}).",
            "Record the leaving, or how many seats the office has.",
            next.Values[0].RestsOn);

    private static bool HasSeveralSeats(Incumbency office) =>
        Neighbours.Sharing(office.Tenures.Where(tenure => tenure.IsHolding && !tenure.IsActing))
            .Any(pair => pair.One.Holder != pair.Other.Holder && Neighbours.SurelyOverlap(pair.One, pair.Other));
}
