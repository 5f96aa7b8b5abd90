namespace DiplomacyModel.Content;

/// <summary>What a figure measures.</summary>
public enum MeasureKind
{
    /// <summary>How many there are.</summary>
    Count,

    /// <summary>What they add up to.</summary>
    Sum,

    /// <summary>Which share they have, in hundredths.</summary>
    Share,
}
