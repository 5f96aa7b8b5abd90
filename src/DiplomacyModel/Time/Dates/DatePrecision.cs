namespace DiplomacyModel;

/// <summary>How finely a date is told.</summary>
public enum DatePrecision
{
    /// <summary>Nothing is known but that there is a day.</summary>
    Unknown,

    /// <summary>Some day of a stretch of days that is no calendar unit.</summary>
    Range,

    /// <summary>Some day of a year.</summary>
    Year,

    /// <summary>Some day of a month.</summary>
    Month,

    /// <summary>The day itself.</summary>
    Day,

    /// <summary>Some day of a season, which has no bounds of its own.</summary>
    Season,

    /// <summary>Some day of a quarter of a year.</summary>
    Quarter,

    /// <summary>Some day of a third of a year.</summary>
    Third,

    /// <summary>Some day of a half of a year.</summary>
    Half,

    /// <summary>Some day of ten years, <c>201X</c>.</summary>
    Decade,

    /// <summary>Some day of a hundred years, <c>20XX</c>.</summary>
    Century,

    /// <summary>Some day whose digits are not all known.</summary>
    Mask,

    /// <summary>Some day of a year of which only the first digits are meant.</summary>
    SignificantDigits,

    /// <summary>Some day of one of several dates.</summary>
    Set,
}
