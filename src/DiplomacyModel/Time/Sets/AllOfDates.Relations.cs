namespace DiplomacyModel.Time;

/// <content>How all of it lies to a day and to a period: what holds of every member.</content>
public sealed partial class AllOfDates
{
    // Each member, and of a range its first and last unit.
    private readonly PeriodDays[] units;

    // The days that are certainly among them, and those that may be.
    private readonly DayRun[] certain;
    private readonly DayRun[] possible;

    /// <summary>Whether every member has ended before a period starts.</summary>
    /// <param name="period">The period, independent of this.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth Precedes(UncertainPeriod period) => IsBefore(Of(period).Start);

    /// <summary>Whether every member has ended before a day.</summary>
    /// <param name="day">The day, independent of this.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth Precedes(UncertainDate day) => IsBefore(day.Days);

    /// <summary>Whether every member starts after a period has ended.</summary>
    /// <param name="period">The period, independent of this.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth Succeeds(UncertainPeriod period) => IsAfter(Of(period).End);

    /// <summary>Whether every member starts after a day.</summary>
    /// <param name="day">The day, independent of this.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth Succeeds(UncertainDate day) => IsAfter(day.Days);

    /// <summary>Whether every member shares a day with a period; not whether some member does.</summary>
    /// <param name="period">The period, independent of this.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth Intersects(UncertainPeriod period)
    {
        var days = Of(period);
        return Truth.Of(
            days.Start.Last <= units.Min(unit => unit.End.First) && units.Max(unit => unit.Start.Last) <= days.End.First,
            days.Start.First <= units.Min(unit => unit.End.Last) && units.Max(unit => unit.Start.First) <= days.End.Last);
    }

    /// <summary>Whether each day of every member is one of a period.</summary>
    /// <param name="period">The period, independent of this.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth IsWithin(UncertainPeriod period)
    {
        var days = Of(period);
        return Truth.Of(
            days.Start.Last <= units.Min(unit => unit.Start.First) && units.Max(unit => unit.End.Last) <= days.End.First,
            days.Start.First <= units.Min(unit => unit.Start.Last) && units.Max(unit => unit.End.First) <= days.End.Last);
    }

    /// <summary>Whether a day is one of the days of all members together.</summary>
    /// <param name="day">The day, independent of this.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth Covers(UncertainDate day)
    {
        var days = day.Days;
        var next = days.First;
        foreach (var run in certain)
        {
            next = next >= run.First && next <= run.Last ? days.Next(run.Last + 1) : next;
        }

        return Truth.Of(next > days.Last, value.Days.Intersects(day.DaySet));
    }

    /// <summary>Whether each day of a period is one of the days of all members together.</summary>
    /// <param name="period">The period, independent of this.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth Covers(UncertainPeriod period)
    {
        var days = Of(period);
        return Truth.Of(
            Array.Exists(certain, run => run.First <= days.Start.First && days.End.Last <= run.Last),
            Array.Exists(possible, run => days.Start.Next(run.First) <= days.End.Previous(run.Last)));
    }

    private static PeriodDays Of(UncertainPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.Days;
    }

    private Truth IsBefore(Days days) => Truth.Of(units.Max(unit => unit.End.Last) < days.First, units.Max(unit => unit.End.First) < days.Last);

    private Truth IsAfter(Days days) => Truth.Of(days.Last < units.Min(unit => unit.Start.First), days.First < units.Min(unit => unit.Start.Last));
}
