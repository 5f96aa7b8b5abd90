namespace DiplomacyModel;

/// <summary>How many of a kind are meant. Nothing is said by default; no quantifier is invented.</summary>
public enum Extent
{
    /// <summary>No word for it.</summary>
    NotSaid,

    /// <summary>"all".</summary>
    All,

    /// <summary>The plural alone, "several": more than one; how many is not said.</summary>
    Several,

    /// <summary>"some", "a number of".</summary>
    Some,

    /// <summary>"most".</summary>
    Most,

    /// <summary>"each".</summary>
    Each,

    /// <summary>"any": whichever it may be. "No" is no extent: it is said of the claim, by <c>.Negated()</c>.</summary>
    Any,
}
