namespace DiplomacyModel;

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
}
