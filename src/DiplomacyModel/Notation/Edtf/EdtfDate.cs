namespace DiplomacyModel;

/// <summary>A calendar-checked EDTF date as it is written: places of digits or masks, marks, and where it stands in the text.</summary>
/// <remarks>Year, month and day hold one hexadecimal place a digit, F where it is masked; a month or day of 0 is not there.</remarks>
internal readonly record struct EdtfDate
{
    public int Start { get; init; }

    public int End { get; init; }

    public bool IsNegative { get; init; }

    public int Year { get; init; }

    public int Month { get; init; }

    public int Day { get; init; }

    /// <summary>Marks before year, month and day, two bits each.</summary>
    public int LeftMarks { get; init; }

    /// <summary>Marks after year, month and day, two bits each.</summary>
    public int RightMarks { get; init; }

    /// <summary>How many digits are meant, from the left; 0 where all are.</summary>
    public int Significant { get; init; }

    /// <summary>The digits of a year with a letter: where they begin, how many they are.</summary>
    public int DigitsStart { get; init; }

    public int DigitsLength { get; init; }

    public int Exponent { get; init; }

    public bool IsLetterYear => DigitsLength > 0;

    public bool IsYear => IsLetterYear || Significant > 0;

    public bool IsSeason => Month >= 0x21 && !EdtfPlaces.IsMasked(Month, 2);

    public int Season => IsSeason ? EdtfPlaces.Value(Month) : 0;

    public bool IsMasked => EdtfPlaces.IsMasked(Year, 4) || EdtfPlaces.IsMasked(Month, 2) || EdtfPlaces.IsMasked(Day, 2);

    /// <summary>How many components there are: the year, the month, the day.</summary>
    public int Components => Day != 0 ? 3 : Month != 0 ? 2 : 1;

    public bool IsMarked => (LeftMarks | RightMarks) != 0;

    /// <summary>Whether the only mark is one at the end, on the whole.</summary>
    public bool IsMarkedAsAWhole => LeftMarks == 0 && RightMarks != 0 && (RightMarks & ~(3 << (2 * (Components - 1)))) == 0;

    /// <summary>All marks together, wherever they stand.</summary>
    public DateQualifier Qualifier
    {
        get
        {
            var all = LeftMarks | RightMarks;
            return (DateQualifier)((all | (all >> 2) | (all >> 4)) & 3);
        }
    }

    public DayPattern Pattern => new(IsNegative, Year, Months, Day == 0 ? DayPattern.AllDays : EdtfPlaces.Bits(Day, 31));

    private int Months => Month == 0 || (IsSeason && Season < 33) ? DayPattern.AllMonths
        : IsSeason ? EdtfSeason.Months(Season)
        : (int)EdtfPlaces.Bits(Month, 12);
}
