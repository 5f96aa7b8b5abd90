namespace DiplomacyModel;

/// <summary>The view of a relation between two or more: its tier and its level over time, from the first hope to the end. Equal by content.</summary>
/// <remarks>
/// A view: one writes with the relation (<c>vnJp.Is(tier)</c>, <c>vnJp.Becomes(tier)</c>). What is hoped for, planned, agreed or
/// announced is among <see cref="Steps"/> and changes no tier.
/// </remarks>
public sealed record Partnership
{
    private readonly Func<Branch?, History<Tier>> tiers;
    private readonly Func<Branch?, History<RelationLevel>> levels;

    internal Partnership(Relation relation, Func<Branch?, History<Tier>> tiers, Func<Branch?, History<RelationLevel>> levels, Items<Branch> channels, Branch? channel = null)
    {
        (Relation, this.tiers, this.levels, Channels, Channel) = (relation, tiers, levels, channels, channel);
        (Tier, Level) = (tiers(channel), levels(channel));
    }

    /// <summary>The relation.</summary>
    public Relation Relation { get; }

    /// <summary>In which channel; <see langword="null"/> for the relation as a whole, and then what is said of one channel only is left out.</summary>
    public Branch? Channel { get; }

    /// <summary>The channels of which something is said of their own.</summary>
    public Items<Branch> Channels { get; }

    /// <summary>At which tier it was, over time.</summary>
    public History<Tier> Tier { get; }

    /// <summary>At which level of diplomatic relations it was, over time: ambassadorial, none after severance …</summary>
    public History<RelationLevel> Level { get; }

    /// <summary>Every step toward a tier, at it and away from it, in order: hopes, proposals, plans, agreements, announcements, changes, attestations, denials.</summary>
    public Items<HistoryStep<Tier>> Steps => Tier.Said;

    /// <summary>The same in one channel: what is said of it, and what is said of the relation as a whole.</summary>
    /// <param name="channel">The channel.</param>
    /// <returns>The view of that channel.</returns>
    public Partnership In(Branch channel) => new(Relation, tiers, levels, Channels, Guard.Defined(channel));

    /// <inheritdoc/>
    public bool Equals(Partnership? other) =>
        other is not null && Relation == other.Relation && Channel == other.Channel && Channels == other.Channels && Tier == other.Tier && Level == other.Level;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Relation, Channel, Tier, Level);
}
