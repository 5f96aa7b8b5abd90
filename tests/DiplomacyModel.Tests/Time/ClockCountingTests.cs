using DiplomacyModel.FsCheck;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>The calendar day elsewhere is what going through all moments gives: no less, and of one exact day no more.</summary>
public sealed class ClockCountingTests
{
    private static readonly Offset[] AllOffsets = [.. Enumerable.Range(-12 * 4, (26 * 4) + 1).Select(quarter => Offset.FromSeconds(quarter * 900))];

    private static readonly ClockZone?[] Zones =
    [
        null, ClockZone.Utc, ClockZone.Of("Asia/Ho_Chi_Minh"), ClockZone.Of("America/New_York"), ClockZone.Of("Pacific/Kiritimati"),
        ClockZone.Of("Pacific/Pago_Pago"), ClockZone.Of("Asia/Kathmandu"), ClockZone.Of(Offset.FromHours(9)),
    ];

    // Days on which clocks were put forward and back among them.
    private static readonly Arbitrary<UncertainDate> Told = Gen.OneOf(
        Gen.Elements("2023-03-12", "2023-11-05", "2023-02-08", "2023-12-31", "2024-02-29").Select(UncertainDate.Parse),
        Gen.Elements("[2023-03-11..2023-03-13]", "[2023-11-04..2023-11-06]", "[2023-02-08..2023-02-09]").Select(UncertainDate.Parse)).ToArbitrary();

    private static readonly Arbitrary<(ClockTime Clock, ClockZone Asked)> Clocks = (
        from clock in TimeArbitraries.ClockTimes.Generator
        from zone in Gen.Elements(Zones)
        from asked in Gen.Elements(Zones)
        select (zone is null || clock.Zone is null ? clock : clock.In(zone), asked ?? ClockZone.Utc)).ToArbitrary();

    [Fact]
    public void The_days_are_those_of_going_through_all_moments() => Check.Holds(Told, Clocks, (told, pair) =>
    {
        var found = pair.Clock.DayIn(told, pair.Asked);
        LocalDate[] counted = [.. Days(told).SelectMany(day => Moments(pair.Clock, day)).Select(moment => moment.InZone(pair.Asked.Zone).Date).Distinct().Order()];
        return told.IsExact ? Days(found).SequenceEqual(counted) : (found.Earliest, found.Latest) == (counted[0], counted[^1]);
    });

    // Clocks in New York were put back on the 5th of November; by those of Kiritimati nothing of this was on the 5th.
    [Theory]
    [InlineData("2023-11-04", "2023-11-04")]
    [InlineData("2023-11-05", "2023-11-06")]
    [InlineData("2023-11-06", "2023-11-07")]
    [InlineData("[2023-11-04..2023-11-06]", "[2023-11-04..2023-11-07]")]
    public void Of_several_days_one_between_may_be_too_many(string told, string day) => Assert.Equal(
        day,
        ClockTime.At(new LocalTime(5, 2)).In("America/New_York").DayIn(UncertainDate.Parse(told), ClockZone.Of("Pacific/Kiritimati")).ToString());

    /// <summary>In St John's clocks went back over midnight in 2010: the 6th of November was shown again on what had been the 7th.</summary>
    [Theory]
    [InlineData(2, "UTC")]
    [InlineData(12, "Australia/Darwin")]
    public void A_clock_that_goes_back_over_midnight_shows_the_day_before_again(int hour, string zone) => Assert.Equal(
        "[2010-11-06..2010-11-07]",
        ClockTime.At(new LocalTime(hour, 0), ClockPrecision.Hour).In(zone).DayIn(UncertainDate.Parse("2010-11-07"), ClockZone.Of("America/St_Johns")).ToString());

    [Fact]
    public void To_learn_the_zone_or_the_day_only_rules_days_out() => Check.Holds(Told, Clocks, (told, pair) =>
    {
        var (clock, asked) = pair;
        var found = clock.DayIn(told, asked);
        return Days(told).All(day => Days(clock.DayIn(UncertainDate.On(day), asked)).All(Days(found).Contains))
            && (clock.Zone is not null || Zones.OfType<ClockZone>().All(zone => Days(clock.In(zone).DayIn(told, asked)).All(Days(found).Contains)));
    });

    private static IEnumerable<LocalDate> Days(UncertainDate date) => Arbitraries.Days(date);

    private static IEnumerable<Instant> Moments(ClockTime clock, LocalDate day)
    {
        var (first, last) = Minutes(clock);
        foreach (var minute in Enumerable.Range(first, last - first).Where(minute => minute % 15 == 0 || minute == first).Append(last))
        {
            // The last minute is meant up to its last tick.
            var local = day.AtMidnight().PlusMinutes(minute).PlusTicks(minute == last ? -1 : 0);
            var moments = clock.Zone is null ? AllOffsets.Select(offset => local.WithOffset(offset).ToInstant()) : Moments(local, clock.Zone.Zone);
            foreach (var moment in moments)
            {
                yield return moment;
            }
        }
    }

    // What the clock never shows is read by the clock as it was before, and as it was after.
    private static IEnumerable<Instant> Moments(LocalDateTime local, DateTimeZone zone)
    {
        var mapping = zone.MapLocal(local);
        return mapping.Count == 0
            ? [local.WithOffset(mapping.EarlyInterval.WallOffset).ToInstant(), local.WithOffset(mapping.LateInterval.WallOffset).ToInstant()]
            : [mapping.First().ToInstant(), mapping.Last().ToInstant()];
    }

    // From the first minute to the one after the last; the last moment alone where they are the same.
    private static (int First, int Last) Minutes(ClockTime clock) => clock switch
    {
        { IsEndOfDay: true, IsApproximate: false } => (1440, 1440),
        { Part: PartOfDay.Night } => (0, 33 * 60),
        { Part: PartOfDay.Midnight } => (0, 1441),
        { IsApproximate: true } => (0, 1440),
        { Time: { } time, Precision: ClockPrecision.Hour } => (time.Hour * 60, (time.Hour * 60) + 60),
        { Time: { } time } => ((time.Hour * 60) + time.Minute, (time.Hour * 60) + time.Minute + 1),
        { Part: PartOfDay.Early or PartOfDay.Morning } => (0, 720),
        { Part: PartOfDay.Noon } => (720, 721),
        { Part: PartOfDay.Afternoon } => (720, 1200),
        { Part: PartOfDay.Evening } => (960, 1440),
        { Part: PartOfDay.Late } => (720, 1440),
        _ => (0, 1440),
    };
}
