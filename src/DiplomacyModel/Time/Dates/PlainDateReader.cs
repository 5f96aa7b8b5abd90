namespace DiplomacyModel;

/// <summary>Reads a plain year, month or day of the common era with at most one mark at its end: the most of all texts.</summary>
internal static class PlainDateReader
{
    /// <summary>Whether a text is one, and what it says; nothing is allocated.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int year, out int month, out int day, out DateQualifier qualifier)
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

    private static bool TryTwo(ReadOnlySpan<char> text, int at, ref int number)
    {
        var (tens, ones) = ((uint)(text[at] - '0'), (uint)(text[at + 1] - '0'));
        number = (number * 100) + (int)((tens * 10) + ones);
        return tens <= 9 && ones <= 9;
    }
}
