using System.Globalization;
using NodaTime;

namespace DiplomacyModel;

/// <summary>Times in English words.</summary>
internal static class WhenText
{
    public static string Of(When when, ThingSet things)
    {
        Items<string> parts =
        [
            .. when.Period.TryPickValue(out var period) ? [period.ToWords()] : when.IsDated ? [when.Date.ToWords()] : Missing(when.Missing),
            .. when.OtherCalendar.TryPickValue(out var other) ? [OtherCalendar(other)] : Enumerable.Empty<string>(),
            .. when.Clock.TryPickValue(out var clock) ? [clock.ToWords()] : Enumerable.Empty<string>(),
            .. when.Anchors.Select(anchor => Of(anchor, things)),
            .. when.Lasting.TryPickValue(out var length) ? [$"for {length}"] : Enumerable.Empty<string>(),
            .. when.Often.TryPickValue(out var often) ? [often.ToString()] : Enumerable.Empty<string>(),
        ];
        return (parts.Count, when.Printed) switch
        {
            (0, null) => "not mentioned",
            (0, _) => $"\"{when.Printed}\"",
            (_, null) => string.Join(", ", parts),
            _ => $"{string.Join(", ", parts)} (printed \"{when.Printed}\")",
        };
    }

    // Names of months differ by language: year, month and day in numbers, and the calendar.
    private static string OtherCalendar(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.YearOfEra}-{day.Month:00}-{day.Day:00} of the {day.Calendar.Name} calendar");

    private static IEnumerable<string> Missing(SlotKind kind) => kind switch
    {
        SlotKind.LeftBlank => ["date left blank"],
        SlotKind.ToBeAnnounced => ["date to be announced"],
        SlotKind.Undisclosed => ["date not disclosed"],
        SlotKind.StatedUnknown => ["date stated to be unknown"],
        _ => [],
    };

    private static string Of(Anchor anchor, ThingSet things)
    {
        var offset = anchor.Offset.TryPickValue(out var length) ? length + " " : "";
        if (!anchor.Of.TryPickValue(out var of))
        {
            return anchor.Kind == AnchorKind.Within ? "within " + length : $"{offset}{(anchor.Kind == AnchorKind.Before ? "earlier" : "later")}";
        }

        var what = of.ToWords(things);
        return anchor.Kind switch
        {
            AnchorKind.Within => $"within {offset}of {what}",
            AnchorKind.SameDay => $"on the same day as {what}",
            AnchorKind.ShortlyBefore => $"shortly before {what}",
            AnchorKind.ShortlyAfter => $"shortly after {what}",
            _ => $"{offset}{anchor.Kind.ToString().ToLowerInvariant()} {what}",
        };
    }
}
