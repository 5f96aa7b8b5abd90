namespace DiplomacyModel;

/// <summary>The day that follows for a time that is told by something else, from what the chronicle tells of that.</summary>
internal static class WhenDays
{
    /// <summary>Its own day; else the day that follows from an anchor which the chronicle dates; else unknown.</summary>
    /// <param name="ledger">What the chronicle keeps.</param>
    /// <param name="when">The time.</param>
    /// <param name="at">The claim in which it stands, and the step to the slot.</param>
    public static UncertainDate Of(Ledger ledger, When when, (ClaimId Id, string Step) at) => when.IsDated
        ? when.Date
        : when.Anchors
            .Select((anchor, i) => anchor.Of.TryPickValue(out var of) ? anchor.From(DayOf(ledger, of, at.Id.Inner($"{at.Step}-{i + 1}"))) : UncertainDate.Unknown)
            .FirstOrDefault(day => day.Precision != DatePrecision.Unknown);

    private static UncertainDate DayOf(Ledger ledger, What what, ClaimId id) => what switch
    {
        What.Mentioned mentioned => DayOf(ledger, mentioned.Id),
        What.Clause => DayOf(ledger, id),
        _ => UncertainDate.Unknown,
    };

    // The day on which it is told to have been, by any telling, or to have been done.
    private static UncertainDate DayOf(Ledger ledger, ClaimId id)
    {
        var tellings = ledger.SameAs.Tellings(id);
        var told = tellings.Select(telling => ledger.ById.GetValueOrDefault(telling)).OfType<Account<Claim>>().Where(account => account.IsHeld).Select(account => account.Date);
        var done = tellings.SelectMany(telling => ledger.ByAct[telling.Outermost].Where(step => step.IsHeld && step.Claim is { Kind: ProgressKind.Done } && step.Claim.Of == telling)).Select(step => step.Date);
        return ToldDate.From([.. told, .. done]).Finest;
    }
}
