namespace DiplomacyModel.Content;

/// <summary>Whether something grows or falls.</summary>
public enum Trend
{
    /// <summary>"growing", "improving".</summary>
    Rising,

    /// <summary>"stable".</summary>
    Steady,

    /// <summary>"falling", "worsening".</summary>
    Falling,
}
