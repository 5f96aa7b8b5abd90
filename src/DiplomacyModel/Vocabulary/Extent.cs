namespace DiplomacyModel;

/// <summary>How many of a kind are meant. Nothing is said by default; no quantifier is invented.</summary>
public enum Extent
{
    /// <summary>No word for it.</summary>
    NotSaid,

    /// <summary>"all".</summary>
    All,

    /// <summary>"some", "a number of".</summary>
    Some,

    /// <summary>"most".</summary>
    Most,

    /// <summary>"each".</summary>
    Each,

    /// <summary>"other": besides those named.</summary>
    Other,
}
