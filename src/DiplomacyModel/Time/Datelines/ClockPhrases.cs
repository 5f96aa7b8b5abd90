using System.Globalization;
using NodaTime;

namespace DiplomacyModel;

/// <summary>Phrases that give a time of day beside a day.</summary>
internal static class ClockPhrases
{
    public static Resolved Read(string[] words, Func<string[], Resolved> days)
    {
        var (clock, rest) = Split(words is [.. var before, "local", "time"] ? before : words);
        return clock is not null && days(rest) is { Rule: not DatelineRule.None, Period: null, Clock: null, Date.IsExact: true } found
            ? found with { Clock = clock }
            : Resolved.Nothing;
    }

    private static (ClockTime? Clock, string[] Others) Split(string[] words) => words switch
    {
        ["early", .. var rest] => (ClockTime.At(PartOfDay.Early), rest),
        ["late", .. var rest] => (ClockTime.At(PartOfDay.Late), rest),
        [var part, "of", .. var rest] when DateWords.PartOfDay(part) is { } told => (ClockTime.At(told), rest),
        ["at", .. var rest] => AtHead(rest),
        _ when Array.IndexOf(words, "at") is > 0 and var at && AtHead(words[(at + 1)..]) is ({ } clock, []) => (clock, words[..at]),
        [[>= '0' and <= '9', ..], ..] => AtHead(words),
        _ => (null, words),
    };

    private static (ClockTime? Clock, string[] Others) AtHead(string[] words) => words switch
    {
        ["about" or "around", .. var rest] when AtHead(rest) is ({ IsApproximate: false } clock, var after) => (clock.Approximately(), after),
        ["noon", .. var rest] => (ClockTime.At(PartOfDay.Noon), rest),
        ["midnight", .. var rest] => (ClockTime.At(PartOfDay.Midnight), rest),
        [var time, var half, .. var rest] when Time(time + half.Replace(".", "", StringComparison.Ordinal)) is { } clock => (clock, rest),
        [var time, .. var rest] when Time(time.Replace(".", "", StringComparison.Ordinal)) is { } clock => (clock, rest),
        _ => (null, words),
    };

    /// <summary>"4pm", "4:30pm".</summary>
    private static ClockTime? Time(string text)
    {
        if (text is not [.., 'a' or 'p', 'm'])
        {
            return null;
        }

        var parts = text[..^2].Split(':');
        var minutes = 0;
        return parts.Length <= 2 && TryNumber(parts[0], 1, 12, out var hours) && (parts.Length == 1 || (parts[1].Length == 2 && TryNumber(parts[1], 0, 59, out minutes)))
            ? ClockTime.At(new LocalTime((hours % 12) + (text[^2] == 'p' ? 12 : 0), minutes), parts.Length == 1 ? ClockPrecision.Hour : ClockPrecision.Minute)
            : null;
    }

    private static bool TryNumber(string text, int least, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most;
}
