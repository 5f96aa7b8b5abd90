namespace DiplomacyModel;

/// <summary>The order of dates, as far as years beyond any number.</summary>
internal static class EdtfOrder
{
    /// <summary>Compares the first day of one date with the first day of another.</summary>
    public static int Compare(string text, EdtfDate one, EdtfDate other) => Compare(text, one, false, other, false);

    /// <summary>Whether all of one date comes after all of another.</summary>
    public static bool IsAfter(string text, EdtfDate one, EdtfDate other) => Compare(text, one, false, other, true) > 0;

    private static int Compare(string text, EdtfDate one, bool isHigh, EdtfDate other, bool isOtherHigh)
    {
        var (mine, its) = (EdtfCorner.Of(text, one, isHigh), EdtfCorner.Of(text, other, isOtherHigh));
        return mine.Side != its.Side ? mine.Side.CompareTo(its.Side)
            : mine.Side == 0 ? mine.Day.CompareTo(its.Day)
            : mine.Side * EdtfMagnitude.Of(text, one, isHigh).CompareTo(EdtfMagnitude.Of(text, other, isOtherHigh));
    }
}
