namespace DiplomacyModel.Answers;

/// <summary>How far an instrument has come, from the first text to its end.</summary>
public enum InstrumentStatus
{
    /// <summary>Of the steps that are told none had been taken yet; they may be planned only.</summary>
    NothingYet,

    /// <summary>It is said not to be in force, and no more is told of how far it had come: it may have been in force before.</summary>
    NotInForce,

    /// <summary>There is a text: it was written, or something was done with it.</summary>
    Drafted,

    /// <summary>The text is adopted, or the instrument concluded.</summary>
    Adopted,

    /// <summary>Some have signed, not all between whom it is made.</summary>
    SignedBySome,

    /// <summary>All between whom it is made have signed.</summary>
    SignedByAll,

    /// <summary>Some have ratified, accepted or acceded to it, not all between whom it is made.</summary>
    RatifiedBySome,

    /// <summary>All between whom it is made have ratified, accepted or acceded to it; it is not in force by that.</summary>
    RatifiedByAll,

    /// <summary>It is applied before it is in force.</summary>
    AppliedProvisionally,

    /// <summary>It is in force.</summary>
    InForce,

    /// <summary>It rests, and is not at its end.</summary>
    Suspended,

    /// <summary>It has come to its end.</summary>
    Ended,
}
