namespace DiplomacyModel.Content;

/// <summary>Whether a state begins or ends.</summary>
public enum ChangeKind
{
    /// <summary>From that day on.</summary>
    Begins,

    /// <summary>Up to that day.</summary>
    Ends,

    /// <summary>It comes to hold again, after it had ended or rested.</summary>
    Resumes,

    /// <summary>It ceases to hold for a time.</summary>
    Suspends,

    /// <summary>From that day on, as a step up from what held before: "upgraded", "elevated", "raised".</summary>
    Upgrades,

    /// <summary>From that day on, as a step down from what held before: "downgraded", "lowered".</summary>
    Downgrades,
}
