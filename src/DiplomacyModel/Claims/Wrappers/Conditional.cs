namespace DiplomacyModel.Content;

/// <summary>A claim under a condition that is itself a claim.</summary>
public sealed record Conditional : Claim, IDoable
{
    /// <summary>Makes it.</summary>
    /// <param name="kind">If, unless, or once.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="claim">What is so under it.</param>
    public Conditional(ConditionKind kind, Claim condition, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(claim);
        Kind = Guard.Defined(kind);
        Condition = condition;
        Claim = claim;
    }

    /// <summary>If, unless, or once.</summary>
    public ConditionKind Kind { get; }

    /// <summary>The condition.</summary>
    public Claim Condition { get; }

    /// <summary>What is so under it.</summary>
    public Claim Claim { get; }

    Claim IDoable.Claim => this;

    internal override void Close()
    {
    }
}
