using NodaTime;

namespace DiplomacyModel;

/// <summary>On which calendar day something was by another clock.</summary>
internal static class ClockDays
{
    private const long Hour = NodaConstants.TicksPerHour;
    private const long Day = 24 * Hour;

    public static UncertainDate In(ClockTime clock, UncertainDate told, ClockZone zone)
    {
        var (first, last) = Window(clock);
        if (told.Precision == DatePrecision.Unknown || (clock.Zone == zone && first >= 0 && last < Day))
        {
            return told;
        }

        var start = First(Near(told.Earliest).AtMidnight().PlusTicks(first), clock.Zone);
        var end = Last(Near(told.Latest).AtMidnight().PlusTicks(last), clock.Zone);
        var low = IsFarOff(told.Earliest) ? Shifted(told.Earliest, -2) : Dates(start, Instant.Min(end, start + Duration.FromDays(1)), zone.Zone).Min();
        var high = IsFarOff(told.Latest) ? Shifted(told.Latest, 2) : Dates(Instant.Max(start, end - Duration.FromDays(1)), end, zone.Zone).Max();
        var days = UncertainDate.Within(new DateInterval(low, high));
        return days.IsSameStretchAs(told) ? told : days.IsExact ? days.Marked(told.Qualifier) : days;
    }

    // A clock that is put back over midnight shows the day before again: its dates are asked on both sides of each change.
    private static IEnumerable<LocalDate> Dates(Instant first, Instant last, DateTimeZone zone) =>
        zone.GetZoneIntervals(new Interval(first, last + Duration.Epsilon)).SelectMany(interval => new[]
        {
            (interval.HasStart ? Instant.Max(interval.Start, first) : first).InZone(zone).Date,
            (interval.HasEnd ? Instant.Min(interval.End - Duration.Epsilon, last) : last).InZone(zone).Date,
        });

    // At the ends of the calendar clocks are not asked.
    private static LocalDate Near(LocalDate day) => IsFarOff(day) ? new(2000, 1, 1) : day;

    /// <summary>The first and the last tick that is meant, from the start of the day that is told.</summary>
    private static (long First, long Last) Window(ClockTime clock) => clock switch
    {
        { Part: PartOfDay.Night } => (0, Day + (9 * Hour) - 1),
        { Part: PartOfDay.Midnight } => (0, Day),
        { IsApproximate: true } => (0, Day - 1),
        { IsEndOfDay: true } => (Day - 1, Day - 1),
        { Time: { } time } => (time.TickOfDay, time.TickOfDay + Unit(clock.Precision) - 1),
        { Part: PartOfDay.Early or PartOfDay.Morning } => (0, (12 * Hour) - 1),
        { Part: PartOfDay.Noon } => (12 * Hour, (12 * Hour) + Unit(ClockPrecision.Minute) - 1),
        { Part: PartOfDay.Afternoon } => (12 * Hour, (20 * Hour) - 1),
        { Part: PartOfDay.Evening } => (16 * Hour, Day - 1),
        { Part: PartOfDay.Late } => (12 * Hour, Day - 1),
        _ => (0, Day - 1),
    };

    private static long Unit(ClockPrecision precision) => precision switch
    {
        ClockPrecision.Hour => Hour,
        ClockPrecision.Minute => NodaConstants.TicksPerMinute,
        _ => NodaConstants.TicksPerSecond,
    };

    // The first moment at which the clock may show it; by clocks that were put back it shows it twice, and by those put forward never.
    private static Instant First(LocalDateTime local, ClockZone? zone) => zone is null
        ? local.WithOffset(Offsets(local).Most).ToInstant()
        : zone.Zone.MapLocal(local) switch
        {
            { Count: 0 } gap => Instant.Min(local.WithOffset(gap.EarlyInterval.WallOffset).ToInstant(), local.WithOffset(gap.LateInterval.WallOffset).ToInstant()),
            var times => times.First().ToInstant(),
        };

    private static Instant Last(LocalDateTime local, ClockZone? zone) => zone is null
        ? local.WithOffset(Offsets(local).Least).ToInstant()
        : zone.Zone.MapLocal(local) switch
        {
            { Count: 0 } gap => Instant.Max(local.WithOffset(gap.EarlyInterval.WallOffset).ToInstant(), local.WithOffset(gap.LateInterval.WallOffset).ToInstant()),
            var times => times.Last().ToInstant(),
        };

    // The offsets in use; before 1900, when places kept the time of their own sun, those that ever were.
    private static (Offset Least, Offset Most) Offsets(LocalDateTime local) =>
        local.Year < 1900 ? (Offset.FromHours(-16), Offset.FromHours(16)) : (Offset.FromHours(-12), Offset.FromHours(14));

    // At the ends of the calendar: wide, and never beyond them.
    private static LocalDate Shifted(LocalDate day, int days) =>
        day.Year > 0 ? days < 0 ? day.PlusDays(days) : LocalDate.MaxIsoValue : days > 0 ? day.PlusDays(days) : LocalDate.MinIsoValue;

    private static bool IsFarOff(LocalDate day) => day.Year is < -9990 or > 9990;
}
