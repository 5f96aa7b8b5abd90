namespace DiplomacyModel;

/// <summary>What is wrong with an EDTF text, before there are words for it.</summary>
internal enum EdtfTroubleKind
{
    Empty,
    Year,
    MonthPart,
    DayPart,
    NoSuchMonth,
    NoSuchDay,
    After,
    SecondMark,
    SeasonDay,
    SeasonOfMask,
    LetterYear,
    ShortLetterYear,
    Exponent,
    Significant,
    Time,
    Offset,
    SetEnd,
    SetOpenEnd,
    RangeEnds,
    ReversedRange,
    RangeOfOne,
    SecondSlash,
    NoEnds,
    ReversedInterval,
}
