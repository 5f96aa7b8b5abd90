namespace DiplomacyModel.Time;

/// <summary>What EDTF's <c>?</c>, <c>~</c> and <c>%</c> say of a date. None of them moves a bound.</summary>
public enum DateQualifier
{
    /// <summary>No mark.</summary>
    None,

    /// <summary><c>?</c>: the source of the date is open to doubt.</summary>
    Uncertain,

    /// <summary><c>~</c>: the date is an estimate thought to be near.</summary>
    Approximate,

    /// <summary><c>%</c>: both.</summary>
    UncertainAndApproximate,
}
