namespace DiplomacyModel;

/// <summary>The first or the last day of a date: a day, or where outside the calendar it lies.</summary>
internal readonly record struct EdtfCorner(int Side, CivilDay Day)
{
    public const int FirstYear = -9998;

    public const int LastYear = 9999;

    public static EdtfCorner Before => new(-1, default);

    public static EdtfCorner After => new(1, default);

    public static EdtfCorner Low(string text, EdtfDate date) => Of(text, date, isHigh: false);

    public static EdtfCorner High(string text, EdtfDate date) => Of(text, date, isHigh: true);

    public static EdtfCorner Of(string text, EdtfDate date, bool isHigh)
    {
        if (date.IsYear)
        {
            return EdtfMagnitude.Of(text, date, isHigh).Year is { } number
                ? On(new(date.IsNegative ? -number : number, isHigh ? 12 : 1, isHigh ? 31 : 1))
                : date.IsNegative ? Before : After;
        }

        if (date.IsSeason && EdtfSeason.MayCrossTheYear(date.Season))
        {
            var year = EdtfPlaces.Value(date.Year) * (date.IsNegative ? -1 : 1);
            return On(isHigh ? new(year + 1, 3, 31) : new(year - 1, 12, 1));
        }

        return On((isHigh ? date.Pattern.Previous(CivilDay.Last) : date.Pattern.Next(CivilDay.First)) ?? default);
    }

    public int CompareTo(EdtfCorner other) => Side != other.Side ? Side.CompareTo(other.Side) : Day.CompareTo(other.Day);

    private static EdtfCorner On(CivilDay day) => day.Year < FirstYear ? Before : day.Year > LastYear ? After : new(0, day);
}
