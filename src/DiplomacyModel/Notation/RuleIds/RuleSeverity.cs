namespace DiplomacyModel.Rules;

/// <summary>How bad a finding is.</summary>
public enum RuleSeverity
{
    /// <summary>Worth knowing; or a break that is merely possible.</summary>
    Info,

    /// <summary>Suspicious.</summary>
    Warning,

    /// <summary>Cannot be true.</summary>
    Error,
}
