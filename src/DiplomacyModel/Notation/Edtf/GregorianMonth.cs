namespace DiplomacyModel;

/// <summary>The months of the proleptic Gregorian calendar; the year 0 is 1 BCE.</summary>
internal static class GregorianMonth
{
    private static readonly string[] Names =
    [
        "January", "February", "March", "April", "May", "June", "July",
        "August", "September", "October", "November", "December",
    ];

    public static string Name(int month) => Names[month - 1];

    /// <summary>The month of a printed name or its three-letter short form, or 0.</summary>
    public static int Number(string name) =>
        1 + Array.FindIndex(Names, full => IsName(name, full));

    public static int Days(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static bool IsName(string name, string full) =>
        string.Equals(name, full, StringComparison.OrdinalIgnoreCase)
        || string.Equals(name.TrimEnd('.'), full.Substring(0, 3), StringComparison.OrdinalIgnoreCase);

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
