namespace DiplomacyModel;

/// <summary>
/// Reads EDTF dates: level 0 calendar dates, years before 0000, one mark on the whole (<c>? ~ %</c>), and a range of
/// days of which one is meant. Strict: four-digit years, two-digit months and days, days that exist.
/// </summary>
internal static class EdtfReader
{
    /// <summary>A day of which nothing is known.</summary>
    public const string UnknownText = "XXXX-XX-XX";

    /// <summary>What <c>[StringSyntax]</c> says of a parameter that takes EDTF.</summary>
    public const string Syntax = "EDTF";

    /// <summary>Whether the text is any of the forms that are read.</summary>
    public static bool TryReadAny(string text, out NotationError? error)
    {
        error = null;
        return text == UnknownText || (IsSet(text) ? TryReadRange(text, out _, out _, out error) : TryReadDate(text, out _, out error));
    }

    public static bool IsSet(string text) => text.Length > 0 && text[0] == '[';

    public static bool TryReadDate(string text, out EdtfDate date, out NotationError? error) =>
        TryReadDate(text, 0, text.Length, out date, out error);

    /// <summary>Reads <c>[day..day]</c>: one unknown day of that range.</summary>
    public static bool TryReadRange(string text, out EdtfDate first, out EdtfDate last, out NotationError? error)
    {
        (first, last) = (default, default);
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || text[text.Length - 1] != ']')
        {
            error = EdtfErrors.NotARange(text);
            return false;
        }

        if (!TryReadDate(text, 1, dots, out first, out error) || !TryReadDate(text, dots + 2, text.Length - 1, out last, out error))
        {
            return false;
        }

        error = first.Day == 0 || last.Day == 0 || first.Qualifier != DateQualifier.None || last.Qualifier != DateQualifier.None
            ? EdtfErrors.NotARange(text)
            : Number(first) >= Number(last) ? EdtfErrors.ReversedRange(text, dots) : null;
        return error is null;
    }

    private static int Number(EdtfDate date) => (date.Year * 10_000) + (date.Month * 100) + date.Day;

    private static bool TryReadDate(string text, int start, int end, out EdtfDate date, out NotationError? error)
    {
        date = default;
        error = start == end ? EdtfErrors.Empty(start) : null;
        if (error is not null)
        {
            return false;
        }

        var qualifier = Qualifier(text[end - 1]);
        var stop = qualifier == DateQualifier.None ? end : end - 1;
        var sign = text[start] == '-' ? -1 : 1;
        var at = sign < 0 ? start + 1 : start;
        if (!TryDigits(text, at, stop, 4, out var year) || (sign < 0 && (year == 0 || year > 9998)))
        {
            error = EdtfErrors.Year(text, start, end);
            return false;
        }

        at += 4;
        year *= sign;
        var (month, day) = (0, 0);
        if (at < stop)
        {
            error = TryPart(text, ref at, stop, out month)
                ? month is < 1 or > 12 ? EdtfErrors.NoSuchMonth(at - 2, month) : null
                : EdtfErrors.Part(text, start, end, at, "month");
        }

        if (error is null && at < stop)
        {
            error = TryPart(text, ref at, stop, out day)
                ? day < 1 || day > GregorianMonth.Days(year, month) ? EdtfErrors.NoSuchDay(text, start, end, at - 2, year, month, day) : null
                : EdtfErrors.Part(text, start, end, at, "day");
        }

        if (error is null && at < stop)
        {
            error = EdtfErrors.After(text, start, at, end);
        }

        date = error is null ? new(year, month, day, qualifier) : default;
        return error is null;
    }

    private static bool TryPart(string text, ref int at, int stop, out int value)
    {
        value = 0;
        if (text[at] != '-' || !TryDigits(text, at + 1, stop, 2, out value))
        {
            return false;
        }

        at += 3;
        return at >= stop || !char.IsDigit(text[at]);
    }

    private static bool TryDigits(string text, int at, int stop, int count, out int value)
    {
        value = 0;
        if (at + count > stop)
        {
            return false;
        }

        for (var i = at; i < at + count; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }

            value = (value * 10) + (text[i] - '0');
        }

        return true;
    }

    private static DateQualifier Qualifier(char mark) => mark switch
    {
        '?' => DateQualifier.Uncertain,
        '~' => DateQualifier.Approximate,
        '%' => DateQualifier.UncertainAndApproximate,
        _ => DateQualifier.None,
    };
}
