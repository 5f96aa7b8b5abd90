namespace DiplomacyModel.Content;

/// <summary>How a claim hangs on a condition.</summary>
public enum ConditionKind
{
    /// <summary>"if", "provided that".</summary>
    If,

    /// <summary>"unless".</summary>
    Unless,

    /// <summary>"once", "as soon as": the condition is expected.</summary>
    Once,
}
