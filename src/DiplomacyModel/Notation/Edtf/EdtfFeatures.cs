namespace DiplomacyModel.Time;

/// <summary>Which features of EDTF a text uses.</summary>
[Flags]
public enum EdtfFeatures
{
    /// <summary>None beyond plain dates.</summary>
    None = 0,

    /// <summary>A year before 0000.</summary>
    NegativeYear = 1 << 0,

    /// <summary>A year of five digits or more, after the letter Y.</summary>
    LetterYear = 1 << 1,

    /// <summary>A year written with an exponent.</summary>
    ExponentialYear = 1 << 2,

    /// <summary>A year of which only the first digits are meant.</summary>
    SignificantDigits = 1 << 3,

    /// <summary>A season without a hemisphere: 21 to 24.</summary>
    Season = 1 << 4,

    /// <summary>Another part of a year: 25 to 41.</summary>
    SubYearGrouping = 1 << 5,

    /// <summary>A mark on the whole.</summary>
    Qualification = 1 << 6,

    /// <summary>Marks on single components, or on some of them.</summary>
    ComponentQualification = 1 << 7,

    /// <summary>Digits left unspecified.</summary>
    UnspecifiedDigits = 1 << 8,

    /// <summary>A time of day.</summary>
    DateTime = 1 << 9,

    /// <summary>A start and an end with a slash between.</summary>
    Interval = 1 << 10,

    /// <summary>An end that is open, of an interval or of a set.</summary>
    OpenEnd = 1 << 11,

    /// <summary>An end of an interval that is not known.</summary>
    UnknownEnd = 1 << 12,

    /// <summary>One of several dates.</summary>
    OneOfSet = 1 << 13,

    /// <summary>All of several dates.</summary>
    AllOfSet = 1 << 14,

    /// <summary>A range within a set.</summary>
    SetRange = 1 << 15,
}
