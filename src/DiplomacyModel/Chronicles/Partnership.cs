namespace DiplomacyModel;

/// <summary>The view of a relation between two or more: its tier and its level over time. Equal by content.</summary>
/// <remarks>A view: one writes with the relation (<c>vnJp.Is(tier)</c>, <c>vnJp.Becomes(tier)</c>).</remarks>
public sealed record Partnership
{
    internal Partnership(Relation relation, History<Tier> tier, History<RelationLevel> level) => (Relation, Tier, Level) = (relation, tier, level);

    /// <summary>The relation.</summary>
    public Relation Relation { get; }

    /// <summary>At which tier it was, over time; only what sources say or take for granted.</summary>
    public History<Tier> Tier { get; }

    /// <summary>At which level of diplomatic relations it was, over time: ambassadorial, none after severance …; only what sources say or take for granted.</summary>
    public History<RelationLevel> Level { get; }
}
