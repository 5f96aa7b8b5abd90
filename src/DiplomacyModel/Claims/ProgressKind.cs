namespace DiplomacyModel;

/// <summary>A step in the life of an act.</summary>
public enum ProgressKind
{
    /// <summary>Meant to be.</summary>
    Planned,

    /// <summary>Put off to a later day.</summary>
    Postponed,

    /// <summary>Given up before it was.</summary>
    Cancelled,

    /// <summary>Another took its place.</summary>
    Replaced,

    /// <summary>Done in part.</summary>
    DoneInPart,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Kept to, so far.</summary>
    Upheld,

    /// <summary>Broken.</summary>
    Breached,

    /// <summary>Taken back by who made it.</summary>
    Withdrawn,

    /// <summary>Ended by time or by the loss of its ground.</summary>
    Lapsed,

    /// <summary>The telling was taken back by who told it, perhaps for another (<see cref="Progress.Through"/>); of the act itself this says nothing.</summary>
    Retracted,

    /// <summary>Set aside for now ("on hold"): neither given up nor put off to a day.</summary>
    OnHold,

    /// <summary>Moved to an earlier day.</summary>
    BroughtForward,
}
