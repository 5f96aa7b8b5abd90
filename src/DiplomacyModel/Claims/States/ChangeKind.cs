namespace DiplomacyModel;

/// <summary>Whether a state begins or ends.</summary>
public enum ChangeKind
{
    /// <summary>From that day on.</summary>
    Begins,

    /// <summary>Up to that day.</summary>
    Ends,
}
