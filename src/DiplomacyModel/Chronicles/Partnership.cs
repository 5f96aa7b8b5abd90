namespace DiplomacyModel;

/// <summary>The view of a relation between two or more: its tier over time. Equal by content.</summary>
/// <remarks>A view: one writes with the relation (<c>vnJp.Is(tier)</c>, <c>vnJp.Becomes(tier)</c>).</remarks>
public sealed record Partnership
{
    internal Partnership(Relation relation, History<Tier> tier) => (Relation, Tier) = (relation, tier);

    /// <summary>The relation.</summary>
    public Relation Relation { get; }

    /// <summary>At which tier it was, over time; only what sources say or take for granted.</summary>
    public History<Tier> Tier { get; }
}
