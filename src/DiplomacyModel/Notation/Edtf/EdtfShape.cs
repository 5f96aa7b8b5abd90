namespace DiplomacyModel;

/// <summary>What a reader of EDTF asks for.</summary>
internal enum EdtfShape
{
    /// <summary>One day that may not be known exactly.</summary>
    Day,

    /// <summary>One day that may not be known exactly, or a day with a time of day.</summary>
    Moment,

    /// <summary>An interval.</summary>
    Period,

    /// <summary>All of a set.</summary>
    AllOf,

    /// <summary>Anything that is EDTF.</summary>
    Any,
}
