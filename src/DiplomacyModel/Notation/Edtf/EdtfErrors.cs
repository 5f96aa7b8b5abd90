using System.Globalization;

namespace DiplomacyModel;

/// <summary>What is wrong with an EDTF text, in words; one place for all of them.</summary>
internal static class EdtfErrors
{
    private const string Shapes = "Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.";

    /// <summary>The words for what is wrong, and a repair that can be read as what is asked for.</summary>
    public static NotationError Of(string text, EdtfTrouble trouble, EdtfShape shape)
    {
        if (EdtfRespelling.Of(text, shape) is { } older)
        {
            return older;
        }

        var error = Words(text, trouble, shape);
        var isRepaired = error.Repair is { } repair && repair != text && EdtfReader.IsReadable(repair, shape);
        return isRepaired || error.Repair is null ? error : new(error.Rule, error.Start, error.Length, error.Reason, error.Remedy);
    }

    public static NotationError Error(int at, int length, string reason, string remedy, string? repair = null) =>
        new(KnownRules.EdtfText, at, length, reason, remedy, repair);

    /// <summary>A part of a text as an error shows it; a long one is cut.</summary>
    public static string Shown(string text) => text.Length <= 60 ? text : $"{text.Substring(0, 59)}…";

    /// <summary>The text with another piece between two places.</summary>
    public static string Spliced(string text, int start, int end, string piece) => text.Remove(start, end - start).Insert(start, piece);

    private static NotationError Words(string text, EdtfTrouble trouble, EdtfShape shape)
    {
        var (kind, start, at, end) = (trouble.Kind, trouble.Start, trouble.At, trouble.End);
        return kind switch
        {
            EdtfTroubleKind.Empty => Error(start, 0, "There is no date here.", Shapes),
            EdtfTroubleKind.Year => Year(text, start, end),
            EdtfTroubleKind.MonthPart => Part(text, at, end, "year", "month"),
            EdtfTroubleKind.DayPart => Part(text, at, end, "month", "day"),
            EdtfTroubleKind.NoSuchMonth => Error(at, 2, $"There is no month {text.Substring(at, 2)}.", "Months run from 01 to 12."),
            EdtfTroubleKind.NoSuchDay => NoSuchDay(text, start, at, end),
            EdtfTroubleKind.After => After(text, start, at, end),
            EdtfTroubleKind.SecondMark => Error(at, 1, "One place takes one mark.", "Leave the second one out; % stands for both ? and ~.", text.Remove(at, 1)),
            EdtfTroubleKind.SeasonDay => Error(at, end - at, "A season or another part of a year has no days.", "Leave the day out.", Spliced(text, at, end, "")),
            EdtfTroubleKind.SeasonOfMask => Error(at, 2, "A season or another part of a year is of one year, and this year is masked.", "Write the year without a mask, or leave the season out."),
            EdtfTroubleKind.LetterYear => Error(at, end - at, "After Y comes a year of more than four digits, without noughts before it.", "Write Y170000002, Y-170000002 or Y17E7, and no month after it."),
            EdtfTroubleKind.ShortLetterYear => ShortLetterYear(text, at, end),
            EdtfTroubleKind.Exponent => Error(at, end - at, "After E comes how many noughts follow, from 1 to 999999999.", "Write Y17E7 for a 17 with seven noughts."),
            EdtfTroubleKind.Significant => Error(at, end - at, "After S comes how many digits of the year are meant, at most all of them.", "Write 1950S2 for a year from 1900 to 1999 that is about 1950."),
            EdtfTroubleKind.Time or EdtfTroubleKind.Offset => Time(text, trouble, shape),
            _ => Compound(text, trouble),
        };
    }

    private static NotationError Compound(string text, EdtfTrouble trouble)
    {
        var (start, at, end) = (trouble.Start, trouble.At, trouble.End);
        return trouble.Kind switch
        {
            EdtfTroubleKind.SetEnd => SetEnd(text),
            EdtfTroubleKind.SetOpenEnd => Error(at, 2, "A set is open only before its first date and after its last.", "Put the open end there."),
            EdtfTroubleKind.RangeEnds => Error(start, end - start, "A range within a set goes from one year, month or day to another of the same precision.", "Write such a range, such as [2023-10-11..2023-12-31]."),
            EdtfTroubleKind.SecondSlash => Error(at, text.Length - at, "An interval has one slash.", "Write two dates with one slash between, and one date with hyphens.", text.Length <= 10 ? text.Replace('/', '-') : null),
            EdtfTroubleKind.NoEnds => Error(0, 1, "An interval has a start or an end.", "Write the date that is known, such as 2014/ or /2018."),
            EdtfTroubleKind.ReversedInterval => Swapped(text, 0, at, 1, text.Length, "This interval ends before it begins", "date"),
            _ => Range(text, trouble),
        };
    }

    private static NotationError Year(string text, int start, int end)
    {
        var shown = Shown(text.Substring(start, end - start));
        return char.IsLetter(text[start])
            ? Error(start, end - start, $"'{shown}' is words, not EDTF.", Shapes + " Words as printed are read by a Dateline.")
            : Error(start, Math.Min(5, end - start), "A date begins with a year of four digits, from -9998 to 9999.", Shapes, EdtfRespelling.Padded(text));
    }

    private static NotationError Part(string text, int at, int end, string before, string part) =>
        Error(at, end - at, $"After the {before} comes a hyphen and a {part} of two digits.", Shapes, EdtfRespelling.Padded(text));

    private static NotationError After(string text, int start, int at, int end)
    {
        var repair = Spliced(text, start, end, text.Substring(start, at - start));
        return text[at] == 'T'
            ? Error(at, end - at, "A time of day stands in no interval and in no set.", "Leave the time of day out.", repair)
            : Error(at, end - at, $"Nothing may follow the day, but '{Shown(text.Substring(at, end - at))}' does.", "Leave it out.", repair);
    }

    private static NotationError NoSuchDay(string text, int start, int at, int end)
    {
        EdtfDateReader.Read(text, start, end, out var date);
        var hyphen = text[at - 1] == '-' ? at - 1 : at - 2;
        var mark = at + 3 == end && EdtfDateReader.IsMark(text[end - 1]) ? text.Substring(end - 1, 1) : "";
        var month = $"{text.Substring(start, hyphen - start)}{mark}";
        var remedy = $"Write {month} if the day is not known";
        var repair = Spliced(text, start, end, month);
        if (date.Day == 0)
        {
            return Error(at, 2, "There is no day 00.", remedy + ".", repair);
        }

        if (EdtfPlaces.IsMasked(date.Year) || EdtfPlaces.IsMasked(date.Month))
        {
            return Error(at, 2, $"None of these months has a day {text.Substring(at, 2)}.", remedy + ".", repair);
        }

        var (year, number) = (date.YearNumber, EdtfPlaces.Value(date.Month));
        var days = GregorianMonth.Days(year, number);
        var last = $"{text.Substring(start, at - start)}{days}{mark}";
        return Error(at, 2, $"{GregorianMonth.Name(number)} {Number(year)} has {days} days.", $"{remedy}; the last day is {last}.", repair);
    }

    private static NotationError ShortLetterYear(string text, int at, int end)
    {
        var isNegative = text[at + 1] == '-';
        var digits = at + (isNegative ? 2 : 1);
        var stop = digits;
        while (stop < end && text[stop] is >= '0' and <= '9')
        {
            stop++;
        }

        var year = (isNegative ? "-" : "") + text.Substring(digits, stop - digits).PadLeft(4, '0');
        return Error(at, stop - at, "Y stands before years of more than four digits only.", $"Write {year}.", Spliced(text, at, stop, year));
    }

    private static NotationError Time(string text, EdtfTrouble trouble, EdtfShape shape)
    {
        if (shape == EdtfShape.Day && text.IndexOf('T') is var letter && EdtfReader.IsReadable(text.Substring(0, letter), shape))
        {
            return EdtfMisfits.DateTime(text, letter);
        }

        var at = trouble.At;
        return trouble.Kind == EdtfTroubleKind.Time
            ? Error(at, text.Length - at, "After a day and a T comes a time of day as hh:mm:ss, from 00:00:00 to 24:00:00.", "Write it as 10:30:00, or leave it out.")
            : Error(
                at,
                text.Length - at,
                "After the time of day comes nothing, a Z, or an offset from -12:00 to +14:00.",
                "Write Z, +09 or +09:00.",
                at + 5 == text.Length ? text.Insert(at + 3, ":") : null);
    }

    private static NotationError SetEnd(string text)
    {
        var close = text[0] == '[' ? "]" : "}";
        var body = text.Length > 1 && text[text.Length - 1] is ']' or '}' or ')' ? text.Substring(0, text.Length - 1) : text;
        return Error(body.Length, text.Length - body.Length, $"A set that begins with {text[0]} ends with {close}.", $"Close it with {close}.", body + close);
    }

    private static NotationError Range(string text, EdtfTrouble trouble)
    {
        // A set that is nothing but this range is at fault as a whole.
        var isWhole = trouble.Start == 0;
        var (start, end) = isWhole ? (1, text.Length - 1) : (trouble.Start, trouble.End);
        if (trouble.Kind == EdtfTroubleKind.ReversedRange)
        {
            var swapped = Swapped(text, start, trouble.At, 2, end, "This range ends before it begins", "day");
            return isWhole ? Error(0, text.Length, swapped.Reason, swapped.Remedy, swapped.Repair) : swapped;
        }

        EdtfDateReader.Read(text, start, trouble.At, out var date);
        var first = text.Substring(start, trouble.At - start);
        return Error(
            trouble.Start,
            trouble.End - trouble.Start,
            $"This range has one {(date.Day != 0 ? "day" : date.IsSeason ? "part of a year" : date.Month != 0 ? "month" : "year")}.",
            $"Write {Shown(first)}.",
            isWhole && text[0] == '[' ? first : Spliced(text, start, end, first));
    }

    private static NotationError Swapped(string text, int start, int at, int separator, int end, string reason, string what)
    {
        var (first, last) = (text.Substring(start, at - start), text.Substring(at + separator, end - at - separator));
        return Error(
            start,
            end - start,
            what == "day" ? $"{reason}: {Shown(last)} is not after {Shown(first)}." : $"{reason}: {Shown(last)} is over before {Shown(first)}.",
            $"Put the earlier {what} first.",
            Spliced(text, start, end, $"{last}{text.Substring(at, separator)}{first}"));
    }

    private static string Number(int year) => year.ToString(year < 0 ? "0000" : "0", CultureInfo.InvariantCulture);
}
