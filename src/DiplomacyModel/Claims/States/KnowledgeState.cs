namespace DiplomacyModel.Content;

/// <summary>Somebody knows of something, or has no knowledge of it.</summary>
public sealed record KnowledgeState : State
{
    /// <summary>Makes the state.</summary>
    /// <param name="who">Who.</param>
    /// <param name="kind">Knows, or has no knowledge.</param>
    /// <param name="of">Of what; that it is so is not said by this.</param>
    public KnowledgeState(Party who, KnowledgeKind kind, Claim of)
    {
        ArgumentNullException.ThrowIfNull(who);
        ArgumentNullException.ThrowIfNull(of);
        Who = who;
        Kind = kind;
        Of = of;
    }

    /// <summary>Who.</summary>
    public Party Who { get; }

    /// <summary>Knows, or has no knowledge.</summary>
    public KnowledgeKind Kind { get; }

    /// <summary>Of what; that it is so is not said by this.</summary>
    public Claim Of { get; }

    internal override void Close()
    {
    }
}
