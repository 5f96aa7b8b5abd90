namespace DiplomacyModel;

/// <summary>How a commitment stands, by what this chronicle has.</summary>
public enum CommitmentStatus
{
    /// <summary>Below <see cref="CommitGrade.Intend"/> and not agreed: said, and nothing to be kept or broken.</summary>
    Voiced,

    /// <summary>Nothing in this chronicle ends it.</summary>
    Open,

    /// <summary>Done in part, and not ended.</summary>
    KeptInPart,

    /// <summary>Done.</summary>
    Kept,

    /// <summary>Broken.</summary>
    Breached,

    /// <summary>Taken back, given up, replaced, or lapsed.</summary>
    Ended,

    /// <summary>Sources tell different ends.</summary>
    Disputed,
}
