namespace DiplomacyModel;

/// <summary>One telling in the life of an instrument: the step, the deed or state that tells it, and the account that says that it was so, or was not.</summary>
/// <param name="Step">The step; none for a state.</param>
/// <param name="Claim">The deed or state.</param>
/// <param name="Account">Who says it; of what was planned and then done, the account of its being done.</param>
internal sealed record InstrumentRow(InstrumentStep Step, Claim Claim, Account<Claim> Account)
{
    public bool IsDenial => Account.IsDenial;

    /// <summary>Whether its day is told, and not only that it was by the telling.</summary>
    public bool IsDated => Account.Date.Precision != DatePrecision.Unknown;

    /// <summary>Whether it says that the instrument is or comes into force.</summary>
    public bool IsOfForce => Claim is InForceState || Step is InstrumentStep.Force or InstrumentStep.Resumption;

    /// <summary>Whether it says that the instrument is in force no longer, for a time or for good.</summary>
    public bool IsOfEnd => Step is InstrumentStep.Suspension or InstrumentStep.End or InstrumentStep.Withdrawal;

    /// <summary>Whether a side consents by it to be bound, or hands that consent over.</summary>
    public bool IsConsent => Step is InstrumentStep.Ratification or InstrumentStep.Accession || (Step == InstrumentStep.Deposit && InstrumentTelling.IsOfConsent(Claim));

    /// <summary>
    /// The day of the step, or of that to which it is tied; of a deed of which no day is told, some day up to that on which it is told. What is told not to have been, was
    /// not by the day up to which that is told, else on which it is said.
    /// </summary>
    public UncertainDate Date { get; init; } = DateOf(Claim, Account);

    /// <summary>Whether it says of a deed that it was not done at some time or place, and so nothing of others: "did not sign on 1 March", "at the summit", "after the talks", "in Zenda".</summary>
    public bool IsOfItsTime => IsDenial && Claim is not State && (IsOfSomeTime(Claim) || PlacesOf(Claim).Count > 0);

    /// <summary>Whether a denial may be of what another tells: of a time or place of its own only where all that the other tells lies in it.</summary>
    /// <param name="held">What is told to have been.</param>
    public bool MayDeny(InstrumentRow held) => IsThere(held) && (IsOfItsTime && IsOfSomeTime(Claim) ? IsThen(held) : !Date.Precedes(held.Date).IsTrue);

    private static UncertainDate DateOf(Claim claim, Account<Claim> account)
    {
        return account.IsDenial && UpTo(claim) is { } last ? last
            : account.Date.Precision != DatePrecision.Unknown ? account.Date
            : account.IsDenial ? claim is not State && IsOfSomeTime(claim) ? account.Date : account.SaidOn
            : claim is State ? account.Date : account.DoneBy;
    }

    // Of a time that is denied in one place, what is told of that time and of no place may have been in that place.
    private bool IsThere(InstrumentRow held) => !IsOfItsTime || PlacesOf(Claim) is not { Count: > 0 } places
        || (PlacesOf(held.Claim) is { Count: > 0 } others ? places.Any(others.Contains) : IsOfSomeTime(Claim));

    // "Before the signing" is no time of the signing itself, nor is its day.
    private bool IsThen(InstrumentRow held)
    {
        var (days, other, anchors) = (Date.Days, held.Date.Days, Own(Claim).Anchors);
        var isBefore = anchors.Any(anchor => anchor is { Kind: AnchorKind.Before or AnchorKind.ShortlyBefore, Offset.Kind: SlotKind.NotMentioned });
        var isAfter = anchors.Any(anchor => anchor is { Kind: AnchorKind.After or AnchorKind.ShortlyAfter, Offset.Kind: SlotKind.NotMentioned });
        return days.Next(other.First) == other.First && days.Previous(other.Last) == other.Last
            && !(isBefore && other.Last == days.Last) && !(isAfter && other.First == days.First);
    }

    private static Items<Place> PlacesOf(Claim claim) => claim is SituatedClaim situated ? situated.Setting.Where : [];

    private static When Own(Claim claim) => claim is SituatedClaim situated ? situated.Setting.When : When.NotMentioned;

    // Whether it tells a time of its own, known or not, other than that up to which it was so.
    private static bool IsOfSomeTime(Claim claim) => UpTo(claim) is null && claim is SituatedClaim { Setting: { When: var when, Occasion.Kind: var occasion } }
        && (when.IsDated || when.Period.Kind != SlotKind.NotMentioned || when.Anchors.Count > 0 || occasion != SlotKind.NotMentioned);

    // "Had not signed until 1 March".
    private static UncertainDate? UpTo(Claim claim) =>
        Own(claim).Period.TryPickValue(out var period) && period is { Start: not PeriodBound.Dated, End: PeriodBound.Dated end } ? end.Date : null;
}
