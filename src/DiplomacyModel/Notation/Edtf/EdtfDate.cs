namespace DiplomacyModel;

/// <summary>A calendar-checked EDTF date as it is written: places of digits or masks, marks, and where it stands in the text.</summary>
/// <remarks>Year, month and day hold one hexadecimal place a digit, F where it is masked; a month or day of 0 is not there.</remarks>
internal sealed class EdtfDate
{
    /// <summary>The open end of an interval or of a set: no date.</summary>
    public static EdtfDate Open { get; } = new();

    /// <summary>An end of an interval that is not known: no date.</summary>
    public static EdtfDate Unknown { get; } = new();

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

    /// <summary>How many digits a year with a letter has, as written.</summary>
    public int LetterDigits { get; init; }

    public int Exponent { get; init; }

    /// <summary>Whether there is a date, and not an end without one.</summary>
    public bool IsDated => End > 0;

    public bool IsOpen => this == Open;

    public bool IsLetterYear => LetterDigits > 0;

    public bool IsYear => IsLetterYear || Significant > 0;

    /// <summary>Where the digits of the year begin: after a mark, a letter and a sign.</summary>
    public int YearStart => Start + ((LeftMarks & 3) != 0 ? 1 : 0) + (IsLetterYear ? 1 : 0) + (IsNegative ? 1 : 0);

    /// <summary>The number of a year that is neither masked nor after a letter.</summary>
    public int YearNumber => EdtfPlaces.Value(Year) * (IsNegative ? -1 : 1);

    public bool IsSeason => EdtfSeason.IsOne(Month);

    public int Season => IsSeason ? EdtfPlaces.Value(Month) : 0;

    public bool IsMasked => EdtfPlaces.IsMasked(Year) || EdtfPlaces.IsMasked(Month) || EdtfPlaces.IsMasked(Day);

    /// <summary>How many components there are: the year, the month, the day.</summary>
    public int Components => Day != 0 ? 3 : Month != 0 ? 2 : 1;

    public bool IsMarked => (LeftMarks | RightMarks) != 0;

    /// <summary>Whether the only mark is one at the end, on the whole.</summary>
    public bool IsMarkedAsAWhole => LeftMarks == 0 && RightMarks != 0 && (RightMarks & ~(3 << (2 * (Components - 1)))) == 0;

    /// <summary>Whether it is a year, a month or a day of the calendar and no more, but perhaps a mark on the whole.</summary>
    public bool IsPlain => !IsYear && !IsSeason && !IsMasked && (!IsMarked || IsMarkedAsAWhole);

    /// <summary>All marks together, wherever they stand.</summary>
    public DateQualifier Qualifier
    {
        get
        {
            var all = LeftMarks | RightMarks;
            return (DateQualifier)((all | (all >> 2) | (all >> 4)) & 3);
        }
    }

    /// <summary>The first and the last month of a date that is not masked.</summary>
    public (int First, int Last) Months => Month == 0 ? (1, 12)
        : IsSeason ? EdtfSeason.Months(Season)
        : (EdtfPlaces.Value(Month), EdtfPlaces.Value(Month));

    /// <summary>The days of a date that is masked.</summary>
    public DayPattern Pattern => new(
        IsNegative,
        Year,
        Month == 0 ? DayPattern.AllMonths : (int)EdtfPlaces.Bits(Month, 12),
        Day == 0 ? DayPattern.AllDays : EdtfPlaces.Bits(Day, 31));
}
