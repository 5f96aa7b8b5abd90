namespace DiplomacyModel;

/// <summary>What one claim tells of a tenure, or what several tell together.</summary>
internal sealed record TenureTelling(Capacity.Holder Capacity, TenureEnds Ends, Slot<OfficeTerm> Term, Items<ClaimId> RestsOn)
{
    public bool HasEntry => Ends.Entered.Values.Count > 0;

    public bool HasLeaving => Ends.Left.Values.Count > 0;

    /// <summary>What a state, an entry or a leaving tells.</summary>
    public static TenureTelling? Of(Account<Claim> account) => account.Claim switch
    {
        Change { State: OfficeState state, IsStart: true } => Of(account, state, Told(account.Date), Slot<UncertainDate>.NotMentioned, []),
        Change { State: OfficeState state } => Of(account, state, Slot<UncertainDate>.NotMentioned, Told(account.Date), []),
        OfficeState { Setting.When.Period: { Kind: SlotKind.Value, Values: [var period] } } state => Of(
            account,
            state,
            DayOf(period.Start),
            DayOf(period.End),
            period.End is not PeriodBound.Dated && (period.HeldOn ?? account.Date) is { Precision: not DatePrecision.Unknown } held ? [held] : []),
        OfficeState state => Of(
            account, state, Slot<UncertainDate>.NotMentioned, Slot<UncertainDate>.NotMentioned, account.Date.Precision == DatePrecision.Unknown ? [] : [account.Date]),
        _ => null,
    };

    /// <summary>Whether both may be told of one tenure, as far as kinds and terms go.</summary>
    public bool IsAlike(TenureTelling other) =>
        (Capacity.Kind.Kind == SlotKind.NotMentioned || other.Capacity.Kind.Kind == SlotKind.NotMentioned || Capacity.Kind == other.Capacity.Kind)
        && (Term.Kind == SlotKind.NotMentioned || other.Term.Kind == SlotKind.NotMentioned || Term == other.Term);

    public bool IsFromOtherReports(TenureTelling other) => !RestsOn.Any(id => other.RestsOn.Any(there => there.Report == id.Report));

    public TenureTelling With(TenureTelling other) => new(
        (Capacity.Kind.Kind == SlotKind.NotMentioned ? other.Capacity : Capacity) with { IsConcurrent = Capacity.IsConcurrent || other.Capacity.IsConcurrent },
        Ends.With(other.Ends),
        Term.Kind == SlotKind.NotMentioned ? other.Term : Term,
        [.. RestsOn, .. other.RestsOn]);

    public Tenure By(Ref<Actor> holder) => new(holder, Capacity, Ends, Term, RestsOn);

    private static TenureTelling Of(Account<Claim> account, OfficeState state, Slot<UncertainDate> entered, Slot<UncertainDate> left, Items<UncertainDate> attested) =>
        new(state.Capacity, new(entered, left, attested), state.Term, [account.Id]);

    private static Slot<UncertainDate> Told(UncertainDate date) => date.Precision == DatePrecision.Unknown ? Slot<UncertainDate>.NotMentioned : date;

    private static Slot<UncertainDate> DayOf(PeriodBound bound) => bound is PeriodBound.Dated dated ? dated.Date : Slot<UncertainDate>.NotMentioned;
}
