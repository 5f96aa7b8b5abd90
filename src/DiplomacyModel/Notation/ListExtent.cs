namespace DiplomacyModel;

/// <summary>Whether a list is said to be complete. The default is <see cref="AsGiven"/>: nothing was said about it.</summary>
public enum ListExtent
{
    /// <summary>The members are listed; whether there are more is not said.</summary>
    AsGiven,

    /// <summary>Said to be examples: "such as", "among others".</summary>
    Open,

    /// <summary>Said to be all of them.</summary>
    Closed,
}
