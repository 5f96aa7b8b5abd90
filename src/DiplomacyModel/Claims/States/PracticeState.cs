namespace DiplomacyModel.Content;

/// <summary>A standing rule or custom: a doctrine, a policy, what is always done.</summary>
public sealed record PracticeState : State
{
    /// <summary>Makes the state.</summary>
    /// <param name="whose">Whose practice it is.</param>
    /// <param name="rule">What the rule is, with its principles.</param>
    public PracticeState(Party whose, Described rule)
    {
        ArgumentNullException.ThrowIfNull(whose);
        ArgumentNullException.ThrowIfNull(rule);
        Whose = whose;
        Rule = rule;
    }

    /// <summary>Whose practice it is.</summary>
    public Party Whose { get; }

    /// <summary>What the rule is, with its principles.</summary>
    public Described Rule { get; }

    internal override void Close()
    {
    }
}
