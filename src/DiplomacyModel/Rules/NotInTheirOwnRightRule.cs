namespace DiplomacyModel.Rules;

/// <summary>DIP2012: somebody who is recorded as elect, designate or acting appears as the holder of the office.</summary>
/// <remarks>
/// Fires where every recorded tenure of that day in that office is of another kind, and the report says none or
/// <see cref="TenureKind.Substantive"/>. Possible where the dates leave open which it was.
/// </remarks>
public sealed class NotInTheirOwnRightRule : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = KnownRules.Info(KnownRules.NotInTheirOwnRight);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return from who in chronicle.Ledger.ByThing.Keys
               let tenures = chronicle.Official(new Ref<Person>(who)).Tenures
               where tenures.Any(IsOther)
               from appearance in Appearances.Of(chronicle, who)
               from holder in appearance.Party.Capacities.OfType<Capacity.Holder>()
               where (holder.Kind.Kind == SlotKind.NotMentioned || holder.Kind == TenureKind.Substantive) && appearance.Account.Date.Precision != DatePrecision.Unknown
               let then = tenures.Where(tenure => tenure.Office == holder.Office && tenure.Covers(appearance.Account.Date).IsPossible).ToArray()
               where then.Length > 0 && then.All(IsOther)
               let isCertain = then.Any(tenure => tenure.Covers(appearance.Account.Date).IsTrue)
               select new Finding(
                   Info,
                   isCertain ? FindingCertainty.Definite : FindingCertainty.Possible,
                   appearance.Account.Id,
                   $"{chronicle.Things.NameOf(then[0].Holder)} appears as {PartyText.OfficeWords(holder.Office, chronicle.Things)} on {appearance.Account.Date.ToWords()}, and is recorded as {then[0].Capacity.Kind.ToString().ToLowerInvariant()} {then[0].ToWords()}.",
                   "Say in which way the office is held, or check the record.",
                   [.. then.SelectMany(tenure => tenure.RestsOn)]);
    }

    private static bool IsOther(Tenure tenure) => tenure.Capacity.Kind.TryPickValue(out var kind) && kind != TenureKind.Substantive;
}
