namespace DiplomacyModel;

/// <summary>How sure somebody is of what they say.</summary>
public enum Certainty
{
    /// <summary>Beyond reasonable doubt.</summary>
    Certain,

    /// <summary>More likely than not.</summary>
    Likely,

    /// <summary>Not ruled out.</summary>
    Possible,
}
