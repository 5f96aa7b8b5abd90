namespace DiplomacyModel;

/// <summary>How the dates of several accounts stand to each other.</summary>
public enum DateAgreement
{
    /// <summary>No account gives a date.</summary>
    NotMentioned,

    /// <summary>There is one account.</summary>
    OneAccount,

    /// <summary>All give the same date.</summary>
    Same,

    /// <summary>Some give one date, the others none.</summary>
    OnlyInSome,

    /// <summary>One date is finer than the others and lies in them.</summary>
    Finer,

    /// <summary>The dates differ, and one day could still be all of them.</summary>
    Differs,

    /// <summary>No one day can be all of them.</summary>
    Contradicts,
}
