namespace DiplomacyModel.Answers;

/// <summary>How far an instrument has come, from the first text to its end.</summary>
public enum InstrumentStatus
{
    /// <summary>There is a text.</summary>
    Drafted,

    /// <summary>The text is adopted.</summary>
    Adopted,

    /// <summary>Some have signed, not all between whom it is made.</summary>
    SignedBySome,

    /// <summary>All between whom it is made have signed.</summary>
    SignedByAll,

    /// <summary>It is applied before it is in force.</summary>
    AppliedProvisionally,

    /// <summary>It is in force.</summary>
    InForce,

    /// <summary>It rests, and is not at its end.</summary>
    Suspended,

    /// <summary>It is said not to be in force; whether it was, or is still to be, is not said.</summary>
    NotInForce,

    /// <summary>It has come to its end.</summary>
    Ended,
}
