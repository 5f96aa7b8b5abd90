namespace DiplomacyModel.Time;

/// <summary>What an EDTF text stands for.</summary>
public enum EdtfKind
{
    /// <summary>A year, a month or a day of four-digit years, perhaps masked.</summary>
    Date,

    /// <summary>A day with a time of day.</summary>
    DateTime,

    /// <summary>A season, a quarter, a third or a half of a year.</summary>
    Season,

    /// <summary>A year with a letter before it or with significant digits after it.</summary>
    Year,

    /// <summary>From a start to an end.</summary>
    Interval,

    /// <summary>One of several, in <c>[ ]</c>.</summary>
    OneOf,

    /// <summary>All of several, in <c>{ }</c>.</summary>
    AllOf,
}
