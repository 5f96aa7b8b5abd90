namespace DiplomacyModel;

/// <summary>Reads a time of day: hours, minutes and seconds, perhaps <c>Z</c> or an offset in hours, or in hours and minutes.</summary>
internal static class EdtfTimeReader
{
    private const int Earliest = -12 * 60;

    private const int Latest = 14 * 60;

    public static EdtfTrouble? Read(string text, int letter)
    {
        var at = letter + 1;
        if (!TryTwo(text, ref at, out var hours) || !TryColonTwo(text, ref at, out var minutes) || !TryColonTwo(text, ref at, out var seconds)
            || hours > 24 || minutes > 59 || seconds > 59 || (hours == 24 && minutes + seconds > 0))
        {
            return new(EdtfTroubleKind.Time, 0, letter, text.Length);
        }

        return at == text.Length || (text[at] == 'Z' && at + 1 == text.Length) || IsOffset(text, at)
            ? null
            : new(EdtfTroubleKind.Offset, 0, at, text.Length);
    }

    private static bool IsOffset(string text, int at)
    {
        var sign = text[at] == '+' ? 1 : text[at] == '-' ? -1 : 0;
        at++;
        if (sign == 0 || !TryTwo(text, ref at, out var hours))
        {
            return false;
        }

        var minutes = 0;
        return (at == text.Length || TryColonTwo(text, ref at, out minutes))
            && at == text.Length && minutes <= 59
            && sign * ((hours * 60) + minutes) is >= Earliest and <= Latest;
    }

    private static bool TryColonTwo(string text, ref int at, out int number)
    {
        number = 0;
        if (at >= text.Length || text[at] != ':')
        {
            return false;
        }

        at++;
        return TryTwo(text, ref at, out number);
    }

    private static bool TryTwo(string text, ref int at, out int number)
    {
        number = 0;
        if (at + 2 > text.Length || text[at] is < '0' or > '9' || text[at + 1] is < '0' or > '9')
        {
            return false;
        }

        number = ((text[at] - '0') * 10) + (text[at + 1] - '0');
        at += 2;
        return true;
    }
}
