namespace DiplomacyModel.Answers;

/// <summary>A step in the life of an instrument. A verb says which one it is, when it is done to an instrument; no step follows from another.</summary>
public enum InstrumentStep
{
    /// <summary>No step: the verb says nothing of an instrument's life.</summary>
    None,

    /// <summary>The text is written, initialled or given its last form.</summary>
    Drafting,

    /// <summary>The text is adopted as it stands, or the instrument concluded, by which act is not told.</summary>
    Adoption,

    /// <summary>Somebody signs it.</summary>
    Signature,

    /// <summary>Somebody is present while others sign; it makes no party of them.</summary>
    Witnessing,

    /// <summary>It is put before a body at home.</summary>
    Submission,

    /// <summary>A body at home consents.</summary>
    Approval,

    /// <summary>A side that signed consents to be bound: it ratifies or accepts.</summary>
    Ratification,

    /// <summary>A side becomes a party: it accedes, or is told to join.</summary>
    Accession,

    /// <summary>A side hands its consent to the depositary.</summary>
    Deposit,

    /// <summary>It is applied before it is in force.</summary>
    ProvisionalApplication,

    /// <summary>It enters into force.</summary>
    Force,

    /// <summary>A side leaves something out for itself, or keeps a position of its own.</summary>
    Reservation,

    /// <summary>Its text is changed.</summary>
    Amendment,

    /// <summary>It is made to last longer.</summary>
    Extension,

    /// <summary>It rests for a time.</summary>
    Suspension,

    /// <summary>It comes into force again after it rested.</summary>
    Resumption,

    /// <summary>A side gives notice that it will leave; it has not left by that.</summary>
    Notice,

    /// <summary>A side ceases to be a party.</summary>
    Withdrawal,

    /// <summary>It comes to its end for all.</summary>
    End,

    /// <summary>It is entered in a register.</summary>
    Registration,

    /// <summary>Its text is given out; a second time is told by a second claim.</summary>
    Publication,

    /// <summary>It is sent.</summary>
    Sending,

    /// <summary>It is received.</summary>
    Receipt,
}
