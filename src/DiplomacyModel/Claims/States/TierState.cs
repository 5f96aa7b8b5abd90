namespace DiplomacyModel;

/// <summary>A relation is at a tier.</summary>
public sealed record TierState : State
{
    /// <summary>Makes the state.</summary>
    /// <param name="relation">Which relation.</param>
    /// <param name="tier">At which tier.</param>
    public TierState(Ref<Relation> relation, Tier tier)
    {
        ArgumentNullException.ThrowIfNull(relation);
        ArgumentNullException.ThrowIfNull(tier);
        Relation = relation;
        Tier = tier;
    }

    /// <summary>Which relation.</summary>
    public Ref<Relation> Relation { get; }

    /// <summary>At which tier.</summary>
    public Tier Tier { get; }

    internal override void Close()
    {
    }
}
