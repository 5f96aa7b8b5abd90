namespace DiplomacyModel;

/// <summary>Reads EDTF of levels 0, 1 and 2 in one pass: strict, checked against the calendar, sets and masks never written out.</summary>
internal static class EdtfReader
{
    /// <summary>A day of which nothing is known.</summary>
    public const string UnknownText = "XXXX-XX-XX";

    /// <summary>What <c>[StringSyntax]</c> says of a parameter that takes EDTF.</summary>
    public const string Syntax = "EDTF";

    /// <summary>What <c>[StringSyntax]</c> says beside it of a parameter that takes a day with a time of day, too.</summary>
    public const string Moment = "moment";

    /// <summary>Reads a plain year, month or day of the common era with at most one mark at its end: the most of all texts, and nothing is allocated.</summary>
    public static bool TryReadPlain(string text, out int year, out int month, out int day, out DateQualifier qualifier)
    {
        (year, month, day, qualifier) = (0, 0, 0, DateQualifier.None);
        var length = text.Length;
        if (length is 5 or 8 or 11)
        {
            length--;
            qualifier = text[length] switch
            {
                '?' => DateQualifier.Uncertain,
                '~' => DateQualifier.Approximate,
                '%' => DateQualifier.UncertainAndApproximate,
                _ => DateQualifier.None,
            };
            if (qualifier == DateQualifier.None)
            {
                return false;
            }
        }

        if (length is not (4 or 7 or 10) || !TryTwo(text, 0, ref year) || !TryTwo(text, 2, ref year))
        {
            return false;
        }

        return length == 4
            || (text[4] == '-' && TryTwo(text, 5, ref month) && month is >= 1 and <= 12
                && (length == 7 || (text[7] == '-' && TryTwo(text, 8, ref day) && day >= 1 && day <= GregorianMonth.Days(year, month))));
    }

    /// <summary>Reads what is asked for, or says why not and what to write instead.</summary>
    public static bool TryRead(string text, EdtfShape shape, out EdtfSyntax? syntax, out NotationError? error)
    {
        var trouble = Read(text, out syntax);
        error = trouble.IsTrouble ? EdtfErrors.Of(text, trouble, shape) : EdtfMisfits.Of(syntax!, shape);
        syntax = error is null ? syntax : null;
        return error is null;
    }

    /// <summary>Whether a text can be read as what is asked for; no words are made.</summary>
    public static bool IsReadable(string text, EdtfShape shape) =>
        !Read(text, out var syntax).IsTrouble && EdtfMisfits.Of(syntax!, shape) is null;

    public static EdtfTrouble Read(string text, out EdtfSyntax? syntax)
    {
        if (text.Length > 0 && (text[0] is '[' or '{'))
        {
            return EdtfSetReader.Read(text, out syntax);
        }

        var slash = text.IndexOf('/');
        return slash >= 0 ? ReadInterval(text, slash, out syntax) : ReadOne(text, out syntax);
    }

    private static EdtfTrouble ReadOne(string text, out EdtfSyntax? syntax)
    {
        syntax = null;
        var letter = text.IndexOf('T');
        var isDateTime = letter > 0 && (text[0] is '-' or (>= '0' and <= '9'));
        var trouble = EdtfDateReader.Read(text, 0, isDateTime ? letter : text.Length, out var date);
        if (!trouble.IsTrouble && isDateTime)
        {
            trouble = date.Day == 0 || date.IsMasked || date.IsMarked
                ? new(EdtfTroubleKind.Time, 0, letter, text.Length)
                : EdtfTimeReader.Read(text, letter);
        }

        if (!trouble.IsTrouble)
        {
            var kind = isDateTime ? EdtfKind.DateTime : date.IsYear ? EdtfKind.Year : date.IsSeason ? EdtfKind.Season : EdtfKind.Date;
            syntax = new(text, kind, [EdtfMember.Single(date)], kind == EdtfKind.DateTime ? letter : -1);
        }

        return trouble;
    }

    private static EdtfTrouble ReadInterval(string text, int slash, out EdtfSyntax? syntax)
    {
        syntax = null;
        var trouble = ReadEnd(text, 0, slash, out var start, out var first);
        if (trouble.IsTrouble)
        {
            return trouble;
        }

        var second = text.IndexOf('/', slash + 1);
        if (second >= 0)
        {
            return new(EdtfTroubleKind.SecondSlash, 0, second, text.Length);
        }

        trouble = ReadEnd(text, slash + 1, text.Length, out var end, out var last);
        if (trouble.IsTrouble)
        {
            return trouble;
        }

        if (start == EdtfEnd.Unknown && end == EdtfEnd.Unknown)
        {
            return new(EdtfTroubleKind.NoEnds, 0, slash, text.Length);
        }

        if (start == EdtfEnd.Dated && end == EdtfEnd.Dated && EdtfOrder.IsAfter(text, first, last))
        {
            return new(EdtfTroubleKind.ReversedInterval, 0, slash, text.Length);
        }

        syntax = new(text, EdtfKind.Interval, [new EdtfMember(start, first, end, last, true)]);
        return default;
    }

    private static EdtfTrouble ReadEnd(string text, int start, int end, out EdtfEnd kind, out EdtfDate date)
    {
        date = default;
        kind = start == end ? EdtfEnd.Unknown
            : end - start == 2 && text[start] == '.' && text[start + 1] == '.' ? EdtfEnd.Open
            : EdtfEnd.Dated;
        return kind == EdtfEnd.Dated ? EdtfDateReader.Read(text, start, end, out date) : default;
    }

    private static bool TryTwo(string text, int at, ref int number)
    {
        var (tens, ones) = ((uint)(text[at] - '0'), (uint)(text[at + 1] - '0'));
        number = (number * 100) + (int)((tens * 10) + ones);
        return tens <= 9 && ones <= 9;
    }
}
