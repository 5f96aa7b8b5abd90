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

    /// <summary>Reads what is asked for, or says why not and what to write instead.</summary>
    public static bool TryRead(string text, EdtfShape shape, out EdtfSyntax? syntax, out NotationError? error)
    {
        var trouble = Read(text, out syntax);
        error = trouble is not null ? EdtfErrors.Of(text, trouble, shape) : EdtfMisfits.Of(syntax!, shape);
        syntax = error is null ? syntax : null;
        return error is null;
    }

    /// <summary>Whether a text can be read as what is asked for; no words are made.</summary>
    public static bool IsReadable(string text, EdtfShape shape) =>
        Read(text, out var syntax) is null && EdtfMisfits.Of(syntax!, shape) is null;

    public static EdtfTrouble? Read(string text, out EdtfSyntax? syntax)
    {
        if (text.Length > 0 && (text[0] is '[' or '{'))
        {
            return EdtfSetReader.Read(text, out syntax);
        }

        var slash = text.IndexOf('/');
        return slash >= 0 ? ReadInterval(text, slash, out syntax) : ReadOne(text, out syntax);
    }

    private static EdtfTrouble? ReadOne(string text, out EdtfSyntax? syntax)
    {
        syntax = null;
        var letter = text.IndexOf('T');
        var isDateTime = letter > 0 && (text[0] is '-' or (>= '0' and <= '9'));
        var trouble = EdtfDateReader.Read(text, 0, isDateTime ? letter : text.Length, out var date);
        if (trouble is null && isDateTime)
        {
            trouble = date.Day == 0 || date.IsMasked || date.IsMarked
                ? new(EdtfTroubleKind.Time, 0, letter, text.Length)
                : EdtfTimeReader.Read(text, letter);
        }

        if (trouble is null)
        {
            var kind = isDateTime ? EdtfKind.DateTime : date.IsYear ? EdtfKind.Year : date.IsSeason ? EdtfKind.Season : EdtfKind.Date;
            syntax = new(text, kind, [new(date)], kind == EdtfKind.DateTime ? letter : -1);
        }

        return trouble;
    }

    private static EdtfTrouble? ReadInterval(string text, int slash, out EdtfSyntax? syntax)
    {
        syntax = null;
        var trouble = ReadEnd(text, 0, slash, out var first);
        if (trouble is not null)
        {
            return trouble;
        }

        var second = text.IndexOf('/', slash + 1);
        if (second >= 0)
        {
            return new(EdtfTroubleKind.SecondSlash, 0, second, text.Length);
        }

        trouble = ReadEnd(text, slash + 1, text.Length, out var last);
        if (trouble is not null)
        {
            return trouble;
        }

        if (first == EdtfDate.Unknown && last == EdtfDate.Unknown)
        {
            return new(EdtfTroubleKind.NoEnds, 0, slash, text.Length);
        }

        if (first.IsDated && last.IsDated && EdtfOrder.IsAfter(text, first, last))
        {
            return new(EdtfTroubleKind.ReversedInterval, 0, slash, text.Length);
        }

        syntax = new(text, EdtfKind.Interval, [new(first, last)]);
        return null;
    }

    private static EdtfTrouble? ReadEnd(string text, int start, int end, out EdtfDate date)
    {
        date = end - start == 2 && text[start] == '.' && text[start + 1] == '.' ? EdtfDate.Open : EdtfDate.Unknown;
        return date.IsOpen || start == end ? null : EdtfDateReader.Read(text, start, end, out date);
    }
}
