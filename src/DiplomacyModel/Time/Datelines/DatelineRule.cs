namespace DiplomacyModel.Time;

/// <summary>By which rule printed words became a date.</summary>
public enum DatelineRule
{
    /// <summary>By none: the words give no date.</summary>
    None,

    /// <summary>The words are EDTF.</summary>
    Edtf,

    /// <summary>"today", "this morning", "currently": the day of the dateline.</summary>
    SameDay,

    /// <summary>"yesterday": the day before the dateline.</summary>
    DayBefore,

    /// <summary>"tomorrow": the day after the dateline.</summary>
    DayAfter,

    /// <summary>"overnight": the day of the dateline or the day before.</summary>
    Overnight,

    /// <summary>"over the weekend": the last Saturday or Sunday before the dateline, or looking ahead the next after it; on a Saturday or a Sunday perhaps the one that has begun.</summary>
    Weekend,

    /// <summary>"Tuesday": the last such weekday that is not after the dateline.</summary>
    LastWeekday,

    /// <summary>"Tuesday" looking ahead, or "next Tuesday": the next such weekday after the dateline.</summary>
    NextWeekday,

    /// <summary>"October 10": the last such day that is not after the dateline.</summary>
    LastNamedDay,

    /// <summary>"October 10" looking ahead: the next such day that is not before the dateline.</summary>
    NextNamedDay,

    /// <summary>"October 10, 2023".</summary>
    NamedDay,

    /// <summary>"February 2023": some day of it.</summary>
    NamedMonth,

    /// <summary>"in February": some day of the last February that does not begin after the dateline.</summary>
    LastNamedMonth,

    /// <summary>"in February" looking ahead: some day of the next February that does not end before the dateline.</summary>
    NextNamedMonth,

    /// <summary>"this week", "this month", "this year": some day of it; looking ahead, some day that is left of it, the day of the dateline included. Weeks begin on Monday.</summary>
    ThisUnit,

    /// <summary>"last week", "last month", "last year": some day of it.</summary>
    LastUnit,

    /// <summary>"next week", "next month", "next year": some day of it.</summary>
    NextUnit,

    /// <summary>"earlier this year": some day of it before the dateline.</summary>
    StartOfUnit,

    /// <summary>"later this year": some day of it after the dateline.</summary>
    RestOfUnit,

    /// <summary>"early 2023", "mid-2022", "late March": a third by convention, and so approximate.</summary>
    ThirdOfUnit,

    /// <summary>"the first half of 2023": some day of that part, whose days are exact; "the second quarter": of the last that does not begin after the dateline, or looking ahead of the next that does not end before it.</summary>
    PartOfYear,

    /// <summary>"two days ago": exactly so many days before the dateline.</summary>
    DaysAgo,

    /// <summary>"three weeks ago", "six years ago": so many before the dateline, widened by one either way (by five years for decades).</summary>
    AgoWidened,

    /// <summary>
    /// "last summer": some day of the last summer that was over, and where that was this year perhaps of the one before; "in the spring": of the last
    /// that had begun. Where the dateline names no hemisphere, some day from the first of the year before to the dateline; of a summer or a winter from the November before that.
    /// </summary>
    LastSeason,

    /// <summary>"the 1970s": some day of these ten years.</summary>
    Decade,

    /// <summary>"the 20th century": some day of the hundred years that begin alike, 1900 to 1999, as EDTF counts.</summary>
    Century,

    /// <summary>"around 1978": that year, widened by one either way.</summary>
    AroundWidened,

    /// <summary>"reportedly in 2017": the same days, marked as uncertain where a mark can stand: not on a range or a set.</summary>
    Reportedly,

    /// <summary>"by 2030", "by the end of the month": some day from the dateline to the end of it.</summary>
    Deadline,

    /// <summary>"from … to …", "28 and 29 July": a stretch of days; where no year is said, the one that the day of the dateline lies in before an earlier one.</summary>
    Stretch,

    /// <summary>"since …": a stretch that still held on the day of the dateline; its end is not known.</summary>
    Since,

    /// <summary>"until …": a stretch of which no start is told.</summary>
    Until,

    /// <summary>"for three years", "for the past six months": a stretch up to the dateline, or at least until it, its start widened by one either way.</summary>
    ForSoLongWidened,

    /// <summary>"more than a month ago", "over two years ago": some day before the day that lies so far back; how long before is not said.</summary>
    MoreThanAgo,

    /// <summary>"in the first week of June": days 1 to 7 by convention, and so on; "the last week of": the last seven days. Approximate.</summary>
    WeekOfMonth,
}
