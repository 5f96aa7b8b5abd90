namespace DiplomacyModel;

/// <summary>A day of the proleptic Gregorian calendar in plain numbers.</summary>
internal readonly record struct CivilDay(int Year, int Month, int Day)
{
    /// <summary>The first and the last day that four-digit years can name.</summary>
    public static CivilDay First => new(-9999, 1, 1);

    public static CivilDay Last => new(9999, 12, 31);

    public int CompareTo(CivilDay other) =>
        Year != other.Year ? Year.CompareTo(other.Year) : Month != other.Month ? Month.CompareTo(other.Month) : Day.CompareTo(other.Day);
}
