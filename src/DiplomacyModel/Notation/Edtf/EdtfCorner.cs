namespace DiplomacyModel;

/// <summary>The first or the last day of a date: a day, or where outside the calendar it lies.</summary>
internal readonly record struct EdtfCorner(CivilDay Day)
{
    public const int FirstYear = -9998;

    public const int LastYear = 9999;

    public static EdtfCorner Before => On(FirstYear - 1, 1, 1);

    public static EdtfCorner After => On(LastYear + 1, 1, 1);

    /// <summary>Less than 0 before the calendar, more than 0 after it.</summary>
    public int Side => Day.Year < FirstYear ? -1 : Day.Year > LastYear ? 1 : 0;

    public static EdtfCorner Low(string text, EdtfDate date) => Of(text, date, isHigh: false);

    public static EdtfCorner High(string text, EdtfDate date) => Of(text, date, isHigh: true);

    public static EdtfCorner Of(string text, EdtfDate date, bool isHigh)
    {
        if (date.IsYear)
        {
            return EdtfMagnitude.Of(text, date, isHigh).Year is { } number
                ? On(date.IsNegative ? -number : number, isHigh ? 12 : 1, isHigh ? 31 : 1)
                : date.IsNegative ? Before : After;
        }

        if (date.IsMasked)
        {
            return new((isHigh ? date.Pattern.Previous(CivilDay.Last) : date.Pattern.Next(CivilDay.First)) ?? default);
        }

        var year = date.YearNumber;
        if (date.IsSeason && EdtfSeason.MayCrossTheYear(date.Season))
        {
            return isHigh ? On(year + 1, 3, 31) : On(year - 1, 11, 1);
        }

        var month = isHigh ? date.Months.Last : date.Months.First;
        return On(year, month, date.Day > 0 ? EdtfPlaces.Value(date.Day) : isHigh ? GregorianMonth.Days(year, month) : 1);
    }

    public int CompareTo(EdtfCorner other) => Day.CompareTo(other.Day);

    private static EdtfCorner On(int year, int month, int day) => new(new(year, month, day));
}
