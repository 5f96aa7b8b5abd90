namespace DiplomacyModel;

/// <summary>Parts of a year: seasons (21 to 32), quarters (33 to 36), thirds (37 to 39), halves (40 and 41).</summary>
internal static class EdtfSeason
{
    private static readonly string[] Names =
    [
        "spring", "summer", "autumn", "winter",
        "northern spring", "northern summer", "northern autumn", "northern winter",
        "southern spring", "southern summer", "southern autumn", "southern winter",
        "the first quarter of", "the second quarter of", "the third quarter of", "the fourth quarter of",
        "the first third of", "the second third of", "the last third of",
        "the first half of", "the second half of",
    ];

    public static bool IsOne(int number) => number is >= 21 and <= 41;

    public static string Name(int season) => Names[season - 21];

    /// <summary>Whether it may begin in the December before or end in the March after, in some hemisphere or by some custom.</summary>
    public static bool MayCrossTheYear(int season) => season is 22 or 24 or 28 or 30;

    /// <summary>The months of a part of a year that is exact, as bits.</summary>
    public static int Months(int season)
    {
        var (first, count) = season < 37 ? (((season - 33) * 3) + 1, 3) : season < 40 ? (((season - 37) * 4) + 1, 4) : (((season - 40) * 6) + 1, 6);
        return ((1 << count) - 1) << first;
    }
}
