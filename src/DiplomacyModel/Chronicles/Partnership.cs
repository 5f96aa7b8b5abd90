namespace DiplomacyModel;

/// <summary>The view of a relation between two or more: its tier and its level over time, from the first hope to the end. Equal by content.</summary>
/// <remarks>
/// A view: one writes with the relation (<c>vnJp.Is(tier)</c>, <c>vnJp.Becomes(tier)</c>). What is hoped for, planned, agreed or
/// announced is among <see cref="Steps"/> and changes no tier.
/// </remarks>
public sealed record Partnership
{
    private readonly Func<Branch?, Items<HistoryStep<Tier>>> tiers;
    private readonly Func<Branch?, Items<HistoryStep<RelationLevel>>> levels;

    internal Partnership(Relation relation, Func<Branch?, Items<HistoryStep<Tier>>> tiers, Func<Branch?, Items<HistoryStep<RelationLevel>>> levels, Items<Branch> channels, Branch? channel = null, string? scheme = null)
    {
        (Relation, this.tiers, this.levels, Channels, Channel, Scheme) = (relation, tiers, levels, channels, channel, scheme);
        var told = tiers(channel);
        Schemes = [.. told.Select(step => step.Value.Scheme).Distinct().Order(StringComparer.Ordinal)];
        (Tier, Level) = (new(scheme is null ? told : told.Where(step => step.Value.Scheme == scheme), tier => tier.Scheme), new(levels(channel)));
    }

    /// <summary>The relation.</summary>
    public Relation Relation { get; }

    /// <summary>In which channel; <see langword="null"/> for the relation as a whole, and then what is said of one channel only is left out.</summary>
    public Branch? Channel { get; }

    /// <summary>The channels of which something is said of their own.</summary>
    public Items<Branch> Channels { get; }

    /// <summary>By the labels of which scheme; <see langword="null"/> for those of all.</summary>
    public string? Scheme { get; }

    /// <summary>The codes of the schemes whose labels are told of it: <c>viet-nam</c>, <c>china</c>.</summary>
    public Items<string> Schemes { get; }

    /// <summary>
    /// At which tier it was, over time. Labels of two schemes do not compare: none ends or takes the place of another's, and where two hold
    /// on a day the answer is one of them; <see cref="InScheme"/> tells each.
    /// </summary>
    public History<Tier> Tier { get; }

    /// <summary>At which level of diplomatic relations it was, over time: ambassadorial, none after severance …</summary>
    public History<RelationLevel> Level { get; }

    /// <summary>Every step toward a tier, at it and away from it, in order: hopes, proposals, plans, agreements, announcements, changes, attestations, denials.</summary>
    public Items<HistoryStep<Tier>> Steps => Tier.Said;

    /// <summary>The same in one channel: what is said of it, and what is said of the relation as a whole.</summary>
    /// <param name="channel">The channel.</param>
    /// <returns>The view of that channel.</returns>
    public Partnership In(Branch channel) => new(Relation, tiers, levels, Channels, Guard.Defined(channel), Scheme);

    /// <summary>The same by the labels of one scheme, with nothing of the others.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <returns>The view of that scheme.</returns>
    public Partnership InScheme(TierScheme scheme) => new(Relation, tiers, levels, Channels, Channel, Guard.NotNull(scheme).Code);

    /// <inheritdoc/>
    public bool Equals(Partnership? other) =>
        other is not null && Relation == other.Relation && Channel == other.Channel && Scheme == other.Scheme && Channels == other.Channels && Tier == other.Tier && Level == other.Level;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Relation, Channel, Tier, Level);
}
