namespace DiplomacyModel;

/// <summary>A day of the proleptic Gregorian calendar in plain numbers.</summary>
internal readonly record struct CivilDay
{
    // Year, month and day side by side: in the order of these numbers days come in theirs.
    private readonly int number;

    public CivilDay(int year, int month, int day) => number = (year << 9) | (month << 5) | day;

    /// <summary>The first and the last day that four-digit years can name.</summary>
    public static CivilDay First => new(-9999, 1, 1);

    public static CivilDay Last => new(9999, 12, 31);

    public int Year => number >> 9;

    public int Month => (number >> 5) & 15;

    public int Day => number & 31;

    public int CompareTo(CivilDay other) => number.CompareTo(other.number);
}
