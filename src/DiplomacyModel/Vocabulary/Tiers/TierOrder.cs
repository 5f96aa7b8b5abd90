namespace DiplomacyModel.Answers;

/// <summary>How one tier stands to another within a scheme; across schemes they do not compare.</summary>
public enum TierOrder
{
    /// <summary>They are of two schemes, or one of them has no place in the order.</summary>
    NotComparable,

    /// <summary>The first is lower.</summary>
    Lower,

    /// <summary>They are the same.</summary>
    Same,

    /// <summary>The first is higher.</summary>
    Higher,
}
