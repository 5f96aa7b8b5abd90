namespace DiplomacyModel;

/// <summary>The digits of a year that may be too long for a number; digits that are not significant are nought or nine.</summary>
internal readonly record struct EdtfMagnitude(string Text, int Start, int Written, long Length, int Significant, int Rest)
{
    /// <summary>The year, where it has four digits or fewer.</summary>
    public int? Year
    {
        get
        {
            if (Length > 4)
            {
                return null;
            }

            var number = 0;
            for (var i = 0; i < Length; i++)
            {
                number = (number * 10) + At(i);
            }

            return number;
        }
    }

    public static EdtfMagnitude Of(string text, EdtfDate date, bool isHigh)
    {
        var rest = isHigh == date.IsNegative ? 0 : 9;
        var written = date.IsLetterYear ? date.LetterDigits : 4;
        return new(text, date.YearStart, written, (long)written + date.Exponent, date.Significant, rest);
    }

    /// <summary>Compares two years by their sizes alone.</summary>
    public int CompareTo(EdtfMagnitude other)
    {
        if (Length != other.Length)
        {
            return Length.CompareTo(other.Length);
        }

        var written = Math.Max(Written, other.Written);
        for (var i = 0; i < written && i < Length; i++)
        {
            if (At(i) != other.At(i))
            {
                return At(i).CompareTo(other.At(i));
            }
        }

        // Behind the written digits there are noughts up to the last significant digit, then one digit only.
        return CompareAt(written, other) is var next and not 0 ? next
            : CompareAt(Math.Max(written, Math.Min(Significant, other.Significant)), other) is var nearer and not 0 ? nearer
            : CompareAt(Math.Max(written, Math.Max(Significant, other.Significant)), other);
    }

    private int CompareAt(int i, EdtfMagnitude other) => i < Length ? At(i).CompareTo(other.At(i)) : 0;

    private int At(int i) => Significant > 0 && i >= Significant ? Rest : i < Written ? Digit(Text[Start + i]) : 0;

    // Only the year -9999 is compared where it may be masked.
    private static int Digit(char one) => one == 'X' ? 9 : one - '0';
}
