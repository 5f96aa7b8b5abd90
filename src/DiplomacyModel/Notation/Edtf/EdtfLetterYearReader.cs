namespace DiplomacyModel;

/// <summary>Reads years after the letter Y: five digits or more, or an exponent; perhaps significant digits.</summary>
internal static class EdtfLetterYearReader
{
    // Beyond that the number of digits would be no number any more.
    private const int LongestExponent = 9;

    public static EdtfTrouble? Read(string text, int start, int letter, int end, int left, out EdtfDate date)
    {
        date = EdtfDate.Unknown;
        var at = letter + 1;
        var isNegative = at < end && text[at] == '-';
        at += isNegative ? 1 : 0;
        var digits = at;
        at = AfterDigits(text, at, end);
        var length = at - digits;
        if (length == 0 || text[digits] == '0')
        {
            return new(EdtfTroubleKind.LetterYear, start, digits, end);
        }

        var exponent = 0;
        if (at < end && text[at] == 'E')
        {
            var mark = at;
            at = AfterDigits(text, at + 1, end);
            if (at == mark + 1 || text[mark + 1] == '0' || at - mark - 1 > LongestExponent)
            {
                return new(EdtfTroubleKind.Exponent, start, mark, end);
            }

            for (var i = mark + 1; i < at; i++)
            {
                exponent = (exponent * 10) + (text[i] - '0');
            }
        }
        else if (length <= 4)
        {
            return new(EdtfTroubleKind.ShortLetterYear, start, letter, end);
        }

        var significant = 0;
        if (at < end && text[at] == 'S' && !EdtfDateReader.TrySignificant(text, ref at, end, length + exponent, out significant))
        {
            return new(EdtfTroubleKind.Significant, start, at, end);
        }

        var right = EdtfDateReader.Mark(text, ref at, end);
        date = new()
        {
            Start = start,
            End = end,
            IsNegative = isNegative,
            LeftMarks = left,
            RightMarks = right,
            LetterDigits = length,
            Exponent = exponent,
            Significant = significant,
        };
        return at == end ? null : new(EdtfDateReader.IsMark(text[at]) ? EdtfTroubleKind.SecondMark : EdtfTroubleKind.LetterYear, start, at, end);
    }

    private static int AfterDigits(string text, int at, int end)
    {
        while (at < end && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }
}
