using System.Globalization;
using NodaTime;

namespace DiplomacyModel;

/// <summary>Times of day in English words.</summary>
internal static class ClockText
{
    public static string Of(ClockTime clock) => (Words(clock), clock.Zone) switch
    {
        ("", { } zone) => $"{zone} time",
        (var words, { } zone) => $"{words}, {zone} time",
        var (words, _) => words,
    };

    private static string Words(ClockTime clock) => clock switch
    {
        { IsEndOfDay: true } => clock.IsApproximate ? "at about the end of the day" : "at the end of the day",
        { Time: { } time } => $"at {(clock.IsApproximate ? "about " : "")}{Words(time, clock.Precision)}",
        { Part: { } part } => clock.IsApproximate ? $"about {Words(part)}" : Words(part),
        _ => clock.IsApproximate ? "about then" : "",
    };

    private static string Words(LocalTime time, ClockPrecision precision)
    {
        var pattern = precision switch { ClockPrecision.Hour => "%h", ClockPrecision.Minute => "h:mm", _ => "h:mm:ss" };
        return $"{time.ToString(pattern, CultureInfo.InvariantCulture)} {(time.Hour < 12 ? "a.m." : "p.m.")}";
    }

    private static string Words(PartOfDay part) => part switch
    {
        PartOfDay.Noon or PartOfDay.Night or PartOfDay.Midnight => $"at {part.ToString().ToLowerInvariant()}",
        PartOfDay.Early or PartOfDay.Late => $"{part.ToString().ToLowerInvariant()} in the day",
        _ => $"in the {part.ToString().ToLowerInvariant()}",
    };
}
