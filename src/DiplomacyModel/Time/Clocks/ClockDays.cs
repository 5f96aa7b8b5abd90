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
        if (told.Precision == DatePrecision.Unknown || (clock.Zone == zone && last < Day))
        {
            return told;
        }

        // At the ends of the calendar clocks are not asked: wide, and never beyond them.
        Instant? start = IsFarOff(told.Earliest) ? null : First(told.Earliest.AtMidnight().PlusTicks(first), clock.Zone);
        Instant? end = IsFarOff(told.Latest) ? null : Last(told.Latest.AtMidnight().PlusTicks(last), clock.Zone);
        var low = start is { } from ? Dates(from, Instant.Min(end ?? Instant.MaxValue, from + Duration.FromDays(1)), zone.Zone).Min() : told.Earliest.Year > 0 ? told.Earliest.PlusDays(-2) : LocalDate.MinIsoValue;
        var high = end is { } to ? Dates(Instant.Max(start ?? Instant.MinValue, to - Duration.FromDays(1)), to, zone.Zone).Max() : told.Latest.Year < 0 ? told.Latest.PlusDays(2) : LocalDate.MaxIsoValue;
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

    private static bool IsFarOff(LocalDate day) => day.Year is < -9990 or > 9990;
}
