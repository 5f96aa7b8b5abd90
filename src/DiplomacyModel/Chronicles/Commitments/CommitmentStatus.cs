namespace DiplomacyModel.Answers;

/// <summary>How a commitment may stand on a day, by what this chronicle has. Whether sources dispute it is told beside it (<see cref="CommitmentStanding"/>).</summary>
public enum CommitmentStatus
{
    /// <summary>Not made yet.</summary>
    NotYet,

    /// <summary>Below <see cref="CommitGrade.Intend"/>, not agreed and not legally binding: said, and nothing to be kept or broken.</summary>
    Voiced,

    /// <summary>Made, and nothing in this chronicle ends it.</summary>
    Open,

    /// <summary>Done in part, and not ended.</summary>
    KeptInPart,

    /// <summary>Done.</summary>
    Kept,

    /// <summary>Broken.</summary>
    Breached,

    /// <summary>Taken back, or given up.</summary>
    Withdrawn,

    /// <summary>Another took its place.</summary>
    Replaced,

    /// <summary>Ended by time or by the loss of its ground; what is to be left undone, by the last day for which it binds, whatever is done after it.</summary>
    Lapsed,
}
