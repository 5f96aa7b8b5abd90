namespace DiplomacyModel.Time;

/// <summary>How finely a time of day is printed.</summary>
public enum ClockPrecision
{
    /// <summary>To the hour: "at 4 p.m."; some minute of it.</summary>
    Hour,

    /// <summary>To the minute: "at 4:30 p.m.".</summary>
    Minute,

    /// <summary>To the second: "16:30:05".</summary>
    Second,
}
