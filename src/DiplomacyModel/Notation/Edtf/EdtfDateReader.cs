namespace DiplomacyModel;

/// <summary>Reads one date of an EDTF text: a year, a month, a day or a season, with masks and marks.</summary>
internal static class EdtfDateReader
{
    public static EdtfTrouble Read(string text, int start, int end, out EdtfDate date)
    {
        date = default;
        if (start == end)
        {
            return new(EdtfTroubleKind.Empty, start, start, end);
        }

        var at = start;
        var left = Mark(text, ref at, end);
        if (at < end && text[at] == 'Y')
        {
            return EdtfLetterYearReader.Read(text, start, at, end, left, out date);
        }

        var isNegative = at < end && text[at] == '-';
        at += isNegative ? 1 : 0;
        if (!EdtfPlaces.TryRead(text, at, end, 4, out var year) || (isNegative && year == 0))
        {
            return new(EdtfTroubleKind.Year, start, start, end);
        }

        at += 4;
        var significant = 0;
        if (at < end && text[at] == 'S' && !TrySignificant(text, ref at, end, EdtfPlaces.IsMasked(year, 4) ? 0 : 4, out significant))
        {
            return new(EdtfTroubleKind.Significant, start, at, end);
        }

        var right = Mark(text, ref at, end);
        date = new() { Start = start, End = end, IsNegative = isNegative, Year = year, Significant = significant, LeftMarks = left, RightMarks = right };
        return at == end ? default : IsMark(text[at]) ? new(EdtfTroubleKind.SecondMark, start, at, end)
            : significant > 0 ? new(EdtfTroubleKind.After, start, at, end)
            : ReadMonth(text, at, ref date);
    }

    /// <summary>The same date as a text of its own.</summary>
    public static EdtfDate Moved(EdtfDate date) => date with { Start = 0, End = date.End - date.Start, DigitsStart = date.DigitsStart - date.Start };

    private static EdtfTrouble ReadMonth(string text, int at, ref EdtfDate date)
    {
        var (start, end) = (date.Start, date.End);
        if (!TryPart(text, ref at, end, out var left, out var month, out var right))
        {
            return new(EdtfTroubleKind.MonthPart, start, at, end);
        }

        var digits = at - 2 - (right == 0 ? 0 : 1);
        date = date with { Month = month, LeftMarks = date.LeftMarks | (left << 2), RightMarks = date.RightMarks | (right << 2) };
        if (date.IsSeason && EdtfSeason.IsOne(date.Season))
        {
            return EdtfPlaces.IsMasked(date.Year, 4) ? new(EdtfTroubleKind.SeasonOfMask, start, digits, end)
                : at == end ? default
                : new(IsMark(text[at]) ? EdtfTroubleKind.SecondMark : EdtfTroubleKind.SeasonDay, start, at, end);
        }

        return EdtfPlaces.Bits(month, 12) == 0 ? new(EdtfTroubleKind.NoSuchMonth, start, digits, end)
            : at == end ? default
            : IsMark(text[at]) ? new(EdtfTroubleKind.SecondMark, start, at, end)
            : ReadDay(text, at, ref date);
    }

    private static EdtfTrouble ReadDay(string text, int at, ref EdtfDate date)
    {
        var (start, end) = (date.Start, date.End);
        if (!TryPart(text, ref at, end, out var left, out var day, out var right))
        {
            return new(EdtfTroubleKind.DayPart, start, at, end);
        }

        var digits = at - 2 - (right == 0 ? 0 : 1);
        date = date with { Day = day, LeftMarks = date.LeftMarks | (left << 4), RightMarks = date.RightMarks | (right << 4) };
        return day == 0 || !date.Pattern.HasDay ? new(EdtfTroubleKind.NoSuchDay, start, digits, end)
            : at == end ? default
            : new(IsMark(text[at]) ? EdtfTroubleKind.SecondMark : EdtfTroubleKind.After, start, at, end);
    }

    /// <summary>Reads the digits after the letter S: no more than the year has.</summary>
    public static bool TrySignificant(string text, ref int at, int end, int most, out int significant)
    {
        var next = at + 1;
        var number = 0L;
        for (; next < end && text[next] is >= '0' and <= '9'; next++)
        {
            number = number > most ? number : (number * 10) + (text[next] - '0');
        }

        significant = 0;
        if (next == at + 1 || text[at + 1] == '0' || number > most)
        {
            return false;
        }

        significant = (int)number;

        at = next;
        return true;
    }

    public static int Mark(string text, ref int at, int end)
    {
        var mark = at < end ? text[at] switch { '?' => 1, '~' => 2, '%' => 3, _ => 0 } : 0;
        at += mark == 0 ? 0 : 1;
        return mark;
    }

    public static bool IsMark(char one) => one is '?' or '~' or '%';

    // A hyphen and two places with their marks; `at` stays at the hyphen where that is not there.
    private static bool TryPart(string text, ref int at, int end, out int left, out int places, out int right)
    {
        var next = at + 1;
        (left, places, right) = (0, 0, 0);
        if (text[at] != '-')
        {
            return false;
        }

        left = Mark(text, ref next, end);
        if (!EdtfPlaces.TryRead(text, next, end, 2, out places) || (next + 2 < end && (char.IsDigit(text[next + 2]) || text[next + 2] == 'X')))
        {
            return false;
        }

        next += 2;
        right = Mark(text, ref next, end);
        at = next;
        return true;
    }
}
