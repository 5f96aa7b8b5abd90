using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DiplomacyModel.FsCheck;

/// <content>Times of day.</content>
public static partial class TimeArbitraries
{
    private static readonly ClockZone[] Zones =
        [ClockZone.Utc, ClockZone.Of("Asia/Ho_Chi_Minh"), ClockZone.Of("America/New_York"), ClockZone.Of("Asia/Kathmandu"), ClockZone.Of(Offset.FromHours(9))];

    /// <summary>Times of day of every precision, parts of days, and the end of a day; with and without a zone, exact and approximate.</summary>
    public static Arbitrary<ClockTime> ClockTimes { get; } = Arb.From(
        from hour in Gen.Choose(0, 23)
        from minute in Gen.Choose(0, 59)
        from second in Gen.Choose(0, 59)
        from part in Gen.Elements(Enum.GetValues<PartOfDay>())
        from form in Gen.Choose(0, 8)
        from zone in Gen.Elements(Zones)
        from isZoned in Gen.Elements(true, false)
        from isApproximate in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select Made(Clock(form, new LocalTime(hour, minute, second), part), isZoned ? zone : null, isApproximate),
        Shrink);

    private static ClockTime Clock(int form, LocalTime time, PartOfDay part) => form switch
    {
        0 => ClockTime.EndOfDay,
        1 => ClockTime.At(new LocalTime(time.Hour, 0), ClockPrecision.Hour),
        2 or 3 => ClockTime.At(new LocalTime(time.Hour, time.Minute)),
        4 => ClockTime.At(time, ClockPrecision.Second),
        _ => ClockTime.At(part),
    };

    private static ClockTime Made(ClockTime clock, ClockZone? zone, bool isApproximate)
    {
        clock = isApproximate ? clock.Approximately() : clock;
        return zone is null ? clock : clock.In(zone);
    }

    // Noon, by no clock, before all.
    private static IEnumerable<ClockTime> Shrink(ClockTime clock)
    {
        var noon = ClockTime.At(PartOfDay.Noon);
        var there = clock.Zone is null ? noon : noon.In(clock.Zone);
        return clock == noon ? [] : clock == there || clock.Zone is null ? [noon] : [noon, there];
    }
}
