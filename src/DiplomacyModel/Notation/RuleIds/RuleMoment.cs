namespace DiplomacyModel.Rules;

/// <summary>When a rule looks.</summary>
[Flags]
public enum RuleMoment
{
    /// <summary>Never; no rule has it.</summary>
    None = 0,

    /// <summary>When a text is read: the rule stands in the error.</summary>
    Reading = 1,

    /// <summary>Over a chronicle.</summary>
    RunTime = 2,

    /// <summary>In the compiler, where literals decide.</summary>
    CompileTime = 4,
}
