namespace DiplomacyModel;

/// <summary>A tenure among those of its office: the days on which it may start and end, less those that the others rule out.</summary>
internal sealed record Seat(Tenure Tenure, PeriodDays Period)
{
    /// <summary>A tenure as recorded. Of one that ends before it starts a day is wrong, nobody knows which: it may have been at any time.</summary>
    public static Seat Of(Tenure tenure) => new(tenure, tenure.Period.IsEmpty ? new(Days.Any, Days.Any) : tenure.Period);

    public bool IsReversed => Tenure.Period.IsEmpty;

    /// <summary>The last day of which it is known that it was not over before.</summary>
    public int LastSure => Math.Max(Period.Start.Last, Period.End.First);

    /// <summary>Whether the office is held by it in its holder's own right.</summary>
    public bool IsSubstantive => !Tenure.IsActing;

    public bool Covers(int day) => Tenure.Capacity.IsSurelyHolding && !Tenure.IsDoubtedOn(Days.Only(day)) && Period.Start.Last <= day && day <= Period.End.First;

    /// <summary>Whether it has a day in common with a stretch of days, whatever days are chosen for it: it cannot be over before, nor start after.</summary>
    public bool SurelyMeets((int First, int Last) stretch) => stretch.First <= Period.End.First && Period.Start.Last <= stretch.Last;

    /// <summary>The days on which an answer may change because of it.</summary>
    public IEnumerable<int> Breaks => [Period.Start.First, Period.Start.Last, Period.Start.Last + 1, Period.End.First, Period.End.First + 1, Period.End.Last + 1, .. Tenure.Doubted.SelectMany(days => (int[])[days.First, days.Last + 1])];

    /// <summary>Whether a day on which this surely held may be that of a recorded handover from or to another holder.</summary>
    public bool MayHandOver(Seat other, int day) =>
        other.Tenure.Holder != Tenure.Holder && !other.IsReversed
        && ((day == Period.End.First && IsAmong(day, other.Tenure.Entered, other.Period.Start))
            || (day == Period.Start.Last && IsAmong(day, other.Tenure.Left, other.Period.End)));

    /// <summary>With an end up to a day, where none is recorded, or one that may be then or later; sources that contradict each other stay as they are.</summary>
    public Seat OverBy(int day) => (Tenure.Left.Values.Count > 1 && !Tenure.IsLeavingDenied) || IsReversed
        ? this
        : this with { Period = new(Period.Start, Period.End.Until(day)) };

    private static bool IsAmong(int day, Slot<UncertainDate> recorded, Days days) => recorded.Values.Count > 0 && days.First <= day && day <= days.Last;
}
