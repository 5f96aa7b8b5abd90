namespace DiplomacyModel;

/// <summary>By which rule printed words became a date.</summary>
public enum DatelineRule
{
    /// <summary>By none: the words give no date.</summary>
    None,

    /// <summary>The words are EDTF.</summary>
    Edtf,

    /// <summary>"today": the day of the dateline.</summary>
    SameDay,

    /// <summary>"yesterday": the day before the dateline.</summary>
    DayBefore,

    /// <summary>"Tuesday": the last such weekday that is not after the dateline.</summary>
    LastWeekday,

    /// <summary>"October 10": the last such day that is not after the dateline.</summary>
    LastNamedDay,

    /// <summary>"October 10, 2023".</summary>
    NamedDay,

    /// <summary>"February 2023": some day of it.</summary>
    NamedMonth,

    /// <summary>"later this year": some day after the dateline, in its year.</summary>
    RestOfYear,

    /// <summary>"six years ago": so many years before the dateline, widened by a year either way.</summary>
    YearsAgoWidened,
}
