namespace DiplomacyModel;

/// <summary>What one claim tells of a tenure, or what several tell together.</summary>
internal sealed record TenureTelling(Capacity.Holder Capacity, TenureEnds Ends, Slot<OfficeTerm> Term, Items<ClaimId> RestsOn)
{
    public bool HasEntry => Ends.Entered.Values.Count > 0;

    public bool HasLeaving => Ends.Left.Values.Count > 0;

    public bool IsHolding => Capacity.IsHolding;

    /// <summary>Whether the office is held by what is said, and not for somebody else.</summary>
    public bool IsInTheirOwnRight => IsHolding && !Capacity.IsActing;

    /// <summary>Whether no day of it is told.</summary>
    public bool IsUndated => !HasEntry && !HasLeaving && Ends.Attested.Count == 0;

    /// <summary>What a state, an entry or a leaving tells.</summary>
    public static TenureTelling? Of(Account<Claim> account) => account.Claim switch
    {
        Change { State: OfficeState state, IsStart: true } => Of(account, state, Told(account.DoneBy), Slot<UncertainDate>.NotMentioned, []),
        Change { State: OfficeState state } => Of(account, state, Slot<UncertainDate>.NotMentioned, Told(account.DoneBy), []),
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

    /// <summary>Whether both may be told of one tenure, as far as kinds and terms go. A title alone is not that of somebody elect.</summary>
    public bool IsAlike(TenureTelling other) =>
        IsHolding == other.IsHolding
        && (Capacity.Kind.Kind == SlotKind.NotMentioned || other.Capacity.Kind.Kind == SlotKind.NotMentioned || Capacity.Kind == other.Capacity.Kind)
        && (Term.Values.Count == 0 || other.Term.Values.Count == 0 || Term.Values.Any(one => other.Term.Values.Any(one.MayBe)));

    /// <summary>Whether one report tells the same twice, or once more and once less.</summary>
    public static bool IsRepeated(TenureTelling known, TenureTelling next) => known.Ends.IsSameAs(next.Ends) || known.Ends.IsMoreOf(next.Ends);

    /// <summary>Whether two reports tell of one tenure, as an end of it is the same.</summary>
    public static bool IsSharedEnd(TenureTelling known, TenureTelling next) =>
        known.Ends.IsSameAs(next.Ends) || (known.IsFromOtherReports(next) && known.Ends.HasEndOf(next.Ends));

    /// <summary>Whether two reports tell of one tenure.</summary>
    public static bool IsShared(TenureTelling known, TenureTelling next) =>
        known.IsFromOtherReports(next) && (known.HasEntry == next.HasEntry || known.HasLeaving == next.HasLeaving) && known.Ends.MayBeOneWith(next.Ends);

    public TenureTelling With(TenureTelling other) => new(
        (Capacity.Kind.Kind == SlotKind.NotMentioned ? other.Capacity : Capacity) with { IsConcurrent = Capacity.IsConcurrent || other.Capacity.IsConcurrent },
        Ends.With(other.Ends),
        Term.TryPickValue(out var term) && other.Term.TryPickValue(out var more) ? term.With(more) : Term.Kind == SlotKind.NotMentioned ? other.Term : Term,
        [.. RestsOn, .. other.RestsOn]);

    public Tenure By(Ref<Actor> holder, PeriodDays period) => new(holder, Capacity, Ends, period, Term, RestsOn);

    public bool IsFromOtherReports(TenureTelling other) => !RestsOn.Any(id => other.RestsOn.Any(there => there.Report == id.Report));

    private static TenureTelling Of(Account<Claim> account, OfficeState state, Slot<UncertainDate> entered, Slot<UncertainDate> left, Items<UncertainDate> attested) =>
        new(state.Capacity, new(entered, left, attested), state.Term, [account.Id]);

    private static Slot<UncertainDate> Told(UncertainDate date) => date.Precision == DatePrecision.Unknown ? Slot<UncertainDate>.NotMentioned : date;

    private static Slot<UncertainDate> DayOf(PeriodBound bound) => bound is PeriodBound.Dated dated ? dated.Date : Slot<UncertainDate>.NotMentioned;
}
