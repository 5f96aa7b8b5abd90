using NodaTime;

namespace DiplomacyModel;

/// <summary>The last day of a time by which something is to be done: its own, or what follows from what it is told by.</summary>
internal static class WhenDays
{
    /// <summary>The earliest of the last days that are told; unknown where none is, or where one hangs on a day that is not known.</summary>
    /// <param name="ledger">What the chronicle keeps.</param>
    /// <param name="when">The time.</param>
    /// <param name="at">The claim in which it stands, and the step to the slot.</param>
    public static UncertainDate LastDay(Ledger ledger, When when, (ClaimId Id, string Step) at)
    {
        Items<UncertainDate> days =
        [
            .. Own(when),
            .. when.Anchors.SelectMany((anchor, i) => anchor.Of.TryPickValue(out var of)
                ? anchor.LastDay(DayOf(ledger, of, at.Id.Inner($"{at.Step}-{i + 1}"))) is { } last ? [last] : Enumerable.Empty<UncertainDate>()
                : [UncertainDate.Unknown]),
        ];
        return days.Count == 0 || days.Any(day => day.Precision == DatePrecision.Unknown)
            ? UncertainDate.Unknown
            : UncertainDate.Within(new DateInterval(days.Min(day => day.Earliest), days.Min(day => day.Latest)));
    }

    // "By 2030" ends with its last day.
    private static IEnumerable<UncertainDate> Own(When when) =>
        when.Period.TryPickValue(out var period)
            ? period.End is PeriodBound.Dated end ? [UncertainDate.On(end.Date.Latest)] : []
            : when.IsDated ? [UncertainDate.On(when.Date.Latest)] : [];

    private static UncertainDate DayOf(Ledger ledger, What what, ClaimId id) => what switch
    {
        What.Mentioned mentioned => DayOf(ledger, mentioned.Id),
        What.Clause => DayOf(ledger, id),
        _ => UncertainDate.Unknown,
    };

    // The day on which it is told to have been, by any telling, or to have been done; unknown where somebody denies it or it was called off.
    private static UncertainDate DayOf(Ledger ledger, ClaimId id)
    {
        var tellings = ledger.SameAs.Tellings(id);
        var accounts = tellings.Select(telling => ledger.ById.GetValueOrDefault(telling)).OfType<Account<Claim>>().ToArray();
        var steps = tellings.SelectMany(telling => ledger.ByAct[telling.Outermost].Where(step => step.Claim.Of == telling)).ToArray();
        var isInDoubt = accounts.Any(account => account.IsDenial)
            || steps.Any(step => step.Claim.Kind == ProgressKind.Done ? step.IsDenial : step is { IsHeld: true, Claim.Kind: ProgressKind.Cancelled or ProgressKind.Withdrawn or ProgressKind.Postponed or ProgressKind.OnHold or ProgressKind.Replaced });
        return isInDoubt
            ? UncertainDate.Unknown
            : ToldDate.From(
            [
                .. accounts.Where(account => account.IsHeld).Select(account => account.Date),
                .. steps.Where(step => step is { IsHeld: true, Claim.Kind: ProgressKind.Done }).Select(step => step.Date),
            ]).Finest;
    }
}
