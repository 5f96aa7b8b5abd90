namespace DiplomacyModel.Rules;

/// <summary>Whether the dates decide.</summary>
public enum FindingCertainty
{
    /// <summary>It is so on every reading of the dates.</summary>
    Definite,

    /// <summary>The dates cannot rule it out; whether it is so cannot be told.</summary>
    Possible,
}
