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

    /// <summary>Whether two places are the number of a part of a year.</summary>
    public static bool IsOne(int places) => places is >= 0x21 and <= 0x41 && !EdtfPlaces.IsMasked(places);

    public static string Name(int season) => Names[season - 21];

    /// <summary>Whether it may begin in the November or December before or end in the March after, in some hemisphere or by some custom.</summary>
    public static bool MayCrossTheYear(int season) => season is 22 or 24 or 28 or 30;

    /// <summary>The first and the last month: of a part of a year that is exact its own, else those of the year.</summary>
    public static (int First, int Last) Months(int season) => season switch
    {
        < 33 => (1, 12),
        < 37 => Part(season - 33, 3),
        < 40 => Part(season - 37, 4),
        _ => Part(season - 40, 6),
    };

    private static (int First, int Last) Part(int before, int months) => ((before * months) + 1, (before + 1) * months);
}
