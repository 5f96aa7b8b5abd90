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
}
