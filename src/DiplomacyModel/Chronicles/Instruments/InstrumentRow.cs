namespace DiplomacyModel;

/// <summary>One telling in the life of an instrument: the step, the deed or state that tells it, and the account that says that it was so, or was not.</summary>
/// <param name="Step">The step; none for a state.</param>
/// <param name="Claim">The deed or state.</param>
/// <param name="Account">Who says it; of what was planned and then done, the account of its being done.</param>
internal sealed record InstrumentRow(InstrumentStep Step, Claim Claim, Account<Claim> Account)
{
    public bool IsDenial => Account.IsDenial;

    /// <summary>Whether it says that the instrument is or comes into force.</summary>
    public bool IsOfForce => Claim is InForceState || Step is InstrumentStep.Force or InstrumentStep.Resumption;

    /// <summary>Whether it says that the instrument is in force no longer, for a time or for good.</summary>
    public bool IsOfEnd => Step is InstrumentStep.Suspension or InstrumentStep.End or InstrumentStep.Withdrawal;

    /// <summary>The day of the step. What is told not to have been, was not by the day up to which that is told, else on which it is said.</summary>
    public UncertainDate Date =>
        !IsDenial ? Account.Date
        : UpTo is { } last ? last
        : Account.Date.Precision != DatePrecision.Unknown ? Account.Date
        : Account.Through is [.., var said] ? said.Setting.When.Date
        : Account.Source.Published.Date;

    /// <summary>Whether it says of a deed that it was not done on some day, and so nothing of other days: "did not sign on 1 March".</summary>
    public bool IsOfOneDay => IsDenial && Claim is not State && Own.IsDated && UpTo is null;

    private When Own => Claim is SituatedClaim situated ? situated.Setting.When : When.NotMentioned;

    // "Had not signed until 1 March".
    private UncertainDate? UpTo => Own.Period.TryPickValue(out var period) && period is { Start: not PeriodBound.Dated, End: PeriodBound.Dated end } ? end.Date : null;
}
