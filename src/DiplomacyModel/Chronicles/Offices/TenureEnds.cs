namespace DiplomacyModel;

/// <summary>When somebody entered and left, by one source or by several together, and the days between that are attested.</summary>
internal sealed record TenureEnds(Slot<UncertainDate> Entered, Slot<UncertainDate> Left, Items<UncertainDate> Attested)
{
    /// <summary>The days of start and end that all this leaves.</summary>
    public PeriodDays Period { get; } = PeriodOf(Entered, Left, Attested);

    /// <summary>Whether it ends before it starts: True or False where all that is told agrees.</summary>
    public Truth IsReversed
    {
        get
        {
            Items<Truth> each = [.. Left.Values.SelectMany(left => Entered.Values.Select(entered => left.Precedes(entered))).Distinct()];
            return each.Count == 0 ? Truth.False : each.Count == 1 ? each[0] : Truth.Maybe;
        }
    }

    /// <summary>The earliest day that the first thing told of it may be.</summary>
    public int FirstKnown { get; } = Entered.Values.Count > 0
        ? PeriodOf(Entered, Left, Attested).Start.First
        : Attested.Concat(Left.Values).Select(day => day.Days.First).DefaultIfEmpty(DayNumber.NoneAfter).Min();

    /// <summary>The latest day that the last thing told of it may be.</summary>
    public int LastKnown { get; } = Left.Values.Count > 0
        ? PeriodOf(Entered, Left, Attested).End.Last
        : Attested.Concat(Entered.Values).Select(day => day.Days.Last).DefaultIfEmpty(DayNumber.NoneBefore).Max();

    /// <summary>Whether both tell the same days.</summary>
    public bool IsSameAs(TenureEnds other) => Entered == other.Entered && Left == other.Left && Attested == other.Attested;

    /// <summary>Whether an end of both is told alike.</summary>
    public bool HasEndOf(TenureEnds other) => IsSame(Entered, other.Entered) || IsSame(Left, other.Left);

    /// <summary>Whether an end of both is the same exact day, and the other end is told by one of them only.</summary>
    public bool IsMoreOf(TenureEnds other) =>
        (IsSame(Entered, other.Entered) && Entered.Values[0].IsExact && (Left.Values.Count == 0 || other.Left.Values.Count == 0))
        || (IsSame(Left, other.Left) && Left.Values[0].IsExact && (Entered.Values.Count == 0 || other.Entered.Values.Count == 0));

    /// <summary>Whether both may be told of one tenure, as an end may be the same day, or must be, as it could not be two.</summary>
    /// <remarks>Nobody has two tenures of one office with more than a handover in common, or enters or leaves in the midst of one.</remarks>
    public bool MayBeOneWith(TenureEnds other) =>
        Period.IsEmpty || other.Period.IsEmpty ? IsSameAs(other)
        : MayAgree(Entered, other.Entered) || MayAgree(Left, other.Left) || SurelyShareTwoDays(other.Period)
            || IsInside(other.Entered) || IsInside(other.Left) || other.IsInside(Entered) || other.IsInside(Left);

    /// <summary>Both together: a date that refines another stands for it, dates that contradict each other are alternatives.</summary>
    public TenureEnds With(TenureEnds other) => new(
        Joined([.. Entered.Values, .. other.Entered.Values]),
        Joined([.. Left.Values, .. other.Left.Values]),
        InOrder(Attested.Concat(other.Attested)));

    /// <summary>With no more of the attested days than what the start, the end and the known days depend on.</summary>
    public TenureEnds Brief() => Attested.Count <= 4 ? this : new(
        Entered,
        Left,
        InOrder([Attested.MinBy(day => day.Days.First), Attested.MinBy(day => day.Days.Last), Attested.MaxBy(day => day.Days.First), Attested.MaxBy(day => day.Days.Last)]));

    /// <summary>From the first day that is told to the last, whichever end they are of; what tells one end or one day of the same tenure has a day in there.</summary>
    public (int First, int Last) Reach()
    {
        Items<UncertainDate> all = [.. Entered.Values, .. Left.Values, .. Attested];
        return (all.Select(day => day.Days.First).DefaultIfEmpty().Min(), all.Select(day => day.Days.Last).DefaultIfEmpty().Max());
    }

    /// <summary>With more attested days.</summary>
    public TenureEnds With(Items<UncertainDate> attested) => new(Entered, Left, InOrder(Attested.Concat(attested)));

    private static Items<UncertainDate> InOrder(IEnumerable<UncertainDate> days) => [.. days.Distinct().OrderBy(day => day.Earliest).ThenBy(day => day.Latest)];

    private static bool IsSame(Slot<UncertainDate> one, Slot<UncertainDate> other) => one.Values.Count > 0 && one == other;

    private static bool MayAgree(Slot<UncertainDate> one, Slot<UncertainDate> other) =>
        one.Values.Any(here => other.Values.Any(there => here.IsSameDayAs(there).IsPossible));

    private bool SurelyShareTwoDays(PeriodDays other) =>
        Math.Max(Period.Start.Last, other.Start.Last) < Math.Min(Period.End.First, other.End.First);

    private bool IsInside(Slot<UncertainDate> end) =>
        end.Values.Count > 0 && end.Values.All(date => Period.Start.Last < date.Days.First && date.Days.Last < Period.End.First);

    private static Slot<UncertainDate> Joined(Items<UncertainDate> told)
    {
        var date = ToldDate.From(told);
        return date.Answers.Count == 0 ? Slot<UncertainDate>.NotMentioned
            : date.Finest.Precision != DatePrecision.Unknown ? date.Finest
            : Slot<UncertainDate>.OneOf(date.Answers);
    }

    private static PeriodDays PeriodOf(Slot<UncertainDate> entered, Slot<UncertainDate> left, Items<UncertainDate> attested)
    {
        var (start, end) = (Hull(entered), Hull(left));
        return attested.Count == 0
            ? new(start, end)
            : new(start.Until(attested.Min(day => day.Days.Last)), end.From(attested.Max(day => day.Days.First)));
    }

    // Alternatives and gaps do not matter here: whether a day is covered depends on the first and the last of them only.
    private static Days Hull(Slot<UncertainDate> slot) => slot.Values.Count == 0
        ? Days.Any
        : Days.Between(slot.Values.Min(date => date.Earliest), slot.Values.Max(date => date.Latest));
}
