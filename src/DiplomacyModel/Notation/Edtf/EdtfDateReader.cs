namespace DiplomacyModel;

/// <summary>Reads one date of an EDTF text: a year, a month, a day or a season, with masks and marks.</summary>
internal static class EdtfDateReader
{
    public static EdtfTrouble? Read(string text, int start, int end, out EdtfDate date)
    {
        date = EdtfDate.Unknown;
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
        if (at < end && text[at] == 'S' && !TrySignificant(text, ref at, end, EdtfPlaces.IsMasked(year) ? 0 : 4, out significant))
        {
            return new(EdtfTroubleKind.Significant, start, at, end);
        }

        var right = Mark(text, ref at, end);
        var (month, day) = (default(Part), default(Part));
        var trouble = at == end ? null
            : IsMark(text[at]) ? new(EdtfTroubleKind.SecondMark, start, at, end)
            : significant > 0 ? new(EdtfTroubleKind.After, start, at, end)
            : ReadMonth(text, start, ref at, end, year, out month);
        if (trouble is null && at < end)
        {
            trouble = ReadDay(text, start, at, end, new(isNegative, year, (int)EdtfPlaces.Bits(month.Places, 12), DayPattern.AllDays), out day);
        }

        // Also of what is no date in the end: words about that ask for its parts.
        date = new()
        {
            Start = start,
            End = end,
            IsNegative = isNegative,
            Year = year,
            Month = month.Places,
            Day = day.Places,
            LeftMarks = left | (month.Left << 2) | (day.Left << 4),
            RightMarks = right | (month.Right << 2) | (day.Right << 4),
            Significant = significant,
        };
        return trouble;
    }

    private static EdtfTrouble? ReadMonth(string text, int start, ref int at, int end, int year, out Part month)
    {
        if (!TryPart(text, ref at, end, out month))
        {
            return new(EdtfTroubleKind.MonthPart, start, at, end);
        }

        var isSeason = EdtfSeason.IsOne(month.Places);
        return isSeason && EdtfPlaces.IsMasked(year) ? new(EdtfTroubleKind.SeasonOfMask, start, month.At, end)
            : !isSeason && EdtfPlaces.Bits(month.Places, 12) == 0 ? new(EdtfTroubleKind.NoSuchMonth, start, month.At, end)
            : at == end ? null
            : IsMark(text[at]) ? new(EdtfTroubleKind.SecondMark, start, at, end)
            : isSeason ? new(EdtfTroubleKind.SeasonDay, start, at, end)
            : null;
    }

    private static EdtfTrouble? ReadDay(string text, int start, int at, int end, DayPattern month, out Part day)
    {
        if (!TryPart(text, ref at, end, out day))
        {
            return new(EdtfTroubleKind.DayPart, start, at, end);
        }

        return !(month with { Days = EdtfPlaces.Bits(day.Places, 31) }).HasDay ? new(EdtfTroubleKind.NoSuchDay, start, day.At, end)
            : at == end ? null
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
    private static bool TryPart(string text, ref int at, int end, out Part part)
    {
        var next = at + 1;
        part = default;
        if (text[at] != '-')
        {
            return false;
        }

        var left = Mark(text, ref next, end);
        if (!EdtfPlaces.TryRead(text, next, end, 2, out var places) || (next + 2 < end && (char.IsDigit(text[next + 2]) || text[next + 2] == 'X')))
        {
            return false;
        }

        var digits = next;
        next += 2;
        part = new(digits, places, left, Mark(text, ref next, end));
        at = next;
        return true;
    }

    private readonly record struct Part(int At, int Places, int Left, int Right);
}
