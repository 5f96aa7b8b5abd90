namespace DiplomacyModel;

/// <summary>A tenure among those of its office: the days on which it may start and end, less those that the others rule out.</summary>
internal sealed record Seat(Tenure Tenure, PeriodDays Period)
{
    /// <summary>Whether the office is held by it in its holder's own right.</summary>
    public bool IsSubstantive => !Tenure.IsActing;

    public bool MayCover(int day) => Period.Start.First <= day && day <= Period.End.Last;

    public bool Covers(int day) => Period.Start.Last <= day && day <= Period.End.First;

    /// <summary>The days on which an answer may change because of it.</summary>
    public IEnumerable<int> Breaks => [Period.Start.First, Period.Start.Last, Period.Start.Last + 1, Period.End.First, Period.End.First + 1, Period.End.Last + 1];

    /// <summary>Whether a day on which this surely held may be that of a recorded handover from or to another holder.</summary>
    public bool MayHandOver(Seat other, int day) =>
        other.Tenure.Holder != Tenure.Holder
        && ((day == Period.End.First && IsAmong(day, other.Tenure.Entered, other.Period.Start))
            || (day == Period.Start.Last && IsAmong(day, other.Tenure.Left, other.Period.End)));

    /// <summary>With an end before a day, where no end is recorded.</summary>
    public Seat OverBy(int day) => Tenure.Left.Values.Count > 0 || Period.Start.Last >= day
        ? this
        : this with { Period = new(Period.Start, Period.End.Until(day)) };

    private static bool IsAmong(int day, Slot<UncertainDate> recorded, Days days) => recorded.Values.Count > 0 && days.First <= day && day <= days.Last;
}
