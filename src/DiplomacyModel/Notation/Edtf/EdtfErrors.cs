using System.Globalization;
using System.Text.RegularExpressions;

namespace DiplomacyModel;

/// <summary>What is wrong with an EDTF text, in words; one place for all of them.</summary>
internal static class EdtfErrors
{
    private const string Shapes = "Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.";

    private static readonly Regex Loose = new(
        @"^([0-9]{4})[-./]([0-9]{1,2})(?:[-./]([0-9]{1,2}))?([?~%]?)\z", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(250));

    public static NotationError Empty(int start) =>
        Error(start, 0, "There is no date here.", Shapes);

    public static NotationError Year(string text, int start, int end) =>
        Slash(text) is > 0 and var slash && start == 0 && end == text.Length
            ? Interval(slash)
            : text[start] is 'Y' or 'X' || (end - start > 2 && text[start + 2] is 'X')
                ? Error(start, end - start, "Exponential years and masks are valid EDTF that is not read yet.", Shapes)
            : char.IsLetter(text[start])
                ? Error(start, end - start, $"'{text.Substring(start, end - start)}' is words, not EDTF.", Shapes + " Words as printed are read by a Dateline.")
                : Error(start, Math.Min(5, end - start), "A date begins with a year of four digits, from -9998 to 9999.", Shapes, Padded(text));

    public static NotationError Part(string text, int start, int end, int at, string part) =>
        text[at] == '/' && start == 0 && end == text.Length
            ? Interval(at)
            : Error(at, end - at, $"After the {(part == "month" ? "year" : "month")} comes a hyphen and a {part} of two digits.", Shapes, Padded(text));

    public static NotationError After(string text, int start, int at, int end)
    {
        if (text[at] == '/' && start == 0)
        {
            return Error(at, end - at, "This is an interval, and one date is expected.", "Write one date; periods are not read yet.");
        }

        var repair = Spliced(text, start, end, text.Substring(start, at - start));
        return text[at] == 'T'
            ? Error(at, end - at, "A date-time is not read yet, only the day.", "Leave the time of day out.", repair)
            : Error(at, end - at, $"Nothing may follow the day, but '{text.Substring(at, end - at)}' does.", "Leave it out.", repair);
    }

    public static NotationError NoSuchMonth(int at, int month)
    {
        var season = month is >= 21 and <= 41;
        return Error(
            at,
            2,
            season ? $"{month} is a season or a part of a year, which is not read yet." : $"There is no month {month:00}.",
            "Months run from 01 to 12.");
    }

    public static NotationError NoSuchDay(string text, int start, int end, int at, int year, int month, int day)
    {
        var days = GregorianMonth.Days(year, month);
        var mark = at + 3 == end && (text[end - 1] is '?' or '~' or '%') ? text.Substring(end - 1, 1) : "";
        var monthText = $"{text.Substring(start, at - 1 - start)}{mark}";
        var lastDay = $"{text.Substring(start, at - start)}{days}{mark}";
        return day < 1
            ? Error(at, 2, "There is no day 00.", $"Write {monthText} if the day is not known.", Spliced(text, start, end, monthText))
            : Error(
                at,
                2,
                $"{GregorianMonth.Name(month)} {Number(year)} has {days} days.",
                $"Write {monthText} if the day is not known; the last day is {lastDay}.",
                Spliced(text, start, end, monthText));
    }

    public static NotationError NotARange(string text) =>
        Error(0, text.Length, "A set is read only as a range of two days, such as [2023-10-11..2023-12-31].", "Write such a range, or a year, a month or a day.");

    public static NotationError ReversedRange(string text, int dots)
    {
        var (first, last) = (text.Substring(1, dots - 1), text.Substring(dots + 2, text.Length - dots - 3));
        if (first == last)
        {
            return Error(0, text.Length, "This range has one day.", $"Write {first}.", first);
        }

        return Error(0, text.Length, $"This range ends before it begins: {last} is not after {first}.", "Put the earlier day first.", $"[{last}..{first}]");
    }

    private static NotationError Interval(int slash) => Error(
        slash, 1, "This is an interval, and one date is expected.", "Write one date; periods are not read yet.");

    // The whole text with one of its dates replaced, if that can be read.
    private static string? Spliced(string text, int start, int end, string date)
    {
        var whole = text.Remove(start, end - start).Insert(start, date);
        return Slash(text) < 0 && whole != text && EdtfReader.TryReadAny(whole, out _) ? whole : null;
    }

    private static int Slash(string text) => text.IndexOf('/');

    // 2023-2-8 and 2023.02.08 with hyphens and two digits, if that makes a date.
    private static string? Padded(string text)
    {
        var match = Loose.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var padded = match.Groups[1].Value + "-" + Two(match.Groups[2]) + (match.Groups[3].Success ? "-" + Two(match.Groups[3]) : "") + match.Groups[4].Value;
        return padded != text && EdtfReader.TryReadDate(padded, out _, out _) ? padded : null;

        static string Two(Capture group) => group.Value.PadLeft(2, '0');
    }

    private static string Number(int year) => year.ToString(year < 0 ? "0000" : "0", CultureInfo.InvariantCulture);

    private static NotationError Error(int at, int length, string reason, string remedy, string? repair = null) =>
        new(KnownRules.EdtfText, at, length, reason, remedy, repair);
}
