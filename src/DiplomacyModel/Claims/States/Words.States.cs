namespace DiplomacyModel;

/// <content>Words that make states and changes: <c>vnJp.Is(tier)</c>, <c>vnJp.Becomes(tier)</c>.</content>
public static partial class Words
{
    /// <summary>The relation is at a tier; said of a day it attests that day and starts nothing.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="tier">The tier.</param>
    /// <param name="label">The name of the partnership as printed, or <see langword="null"/>.</param>
    /// <returns>The state.</returns>
    /// <exception cref="ArgumentException">The label is empty.</exception>
    public static TierState Is(this Relation relation, Tier tier, string? label = null) => new(relation, tier, label);

    /// <summary>The relation comes to be at a tier.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="tier">The tier.</param>
    /// <param name="label">The name of the partnership as printed, or <see langword="null"/>.</param>
    /// <returns>The change; up or down is not said.</returns>
    /// <exception cref="ArgumentException">The label is empty.</exception>
    public static Change Becomes(this Relation relation, Tier tier, string? label = null) => relation.Is(tier, label).Begins();

    /// <summary>The relation is raised to a tier: "upgraded", "elevated".</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="tier">The tier that it comes to.</param>
    /// <param name="label">The name of the partnership as printed, or <see langword="null"/>.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentException">The label is empty.</exception>
    public static Change IsUpgradedTo(this Relation relation, Tier tier, string? label = null) => new(relation.Is(tier, label), ChangeKind.Upgrades);

    /// <summary>The relation is lowered to a tier.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="tier">The tier that it comes to.</param>
    /// <param name="label">The name of the partnership as printed, or <see langword="null"/>.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentException">The label is empty.</exception>
    public static Change IsDowngradedTo(this Relation relation, Tier tier, string? label = null) => new(relation.Is(tier, label), ChangeKind.Downgrades);

    /// <summary>The relation is at a level: ambassadorial, none …</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="level">The level.</param>
    /// <returns>The state.</returns>
    public static LevelState Is(this Relation relation, RelationLevel level) => new(relation, level);

    /// <summary>The relation comes to be at a level: relations are established, raised, lowered.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="level">The new level.</param>
    /// <returns>The change.</returns>
    public static Change Becomes(this Relation relation, RelationLevel level) => new(relation.Is(level), ChangeKind.Begins);

    /// <summary>The relation is raised to a level.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="level">The level that it comes to.</param>
    /// <returns>The change.</returns>
    public static Change IsUpgradedTo(this Relation relation, RelationLevel level) => new(relation.Is(level), ChangeKind.Upgrades);

    /// <summary>The relation is lowered to a level: an embassy is left to a chargé d'affaires.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="level">The level that it comes to.</param>
    /// <returns>The change.</returns>
    public static Change IsDowngradedTo(this Relation relation, RelationLevel level) => new(relation.Is(level), ChangeKind.Downgrades);

    /// <summary>The state of a relation, in one channel only: the parties go on while the states have broken off.</summary>
    /// <param name="state">A tier.</param>
    /// <param name="channel">The channel.</param>
    /// <returns>The same state in that channel.</returns>
    public static TierState InChannel(this TierState state, Branch channel) => Guard.NotNull(state) with { Channel = Guard.Defined(channel) };

    /// <summary>The state of a relation, in one channel only.</summary>
    /// <param name="state">A level.</param>
    /// <param name="channel">The channel.</param>
    /// <returns>The same state in that channel.</returns>
    public static LevelState InChannel(this LevelState state, Branch channel) => Guard.NotNull(state) with { Channel = Guard.Defined(channel) };

    /// <summary>The change of a relation, in one channel only: <c>relation.IsSuspended().InChannel(Branch.State)</c>.</summary>
    /// <param name="change">A change of a tier or a level.</param>
    /// <param name="channel">The channel.</param>
    /// <returns>The same change in that channel.</returns>
    /// <exception cref="ArgumentException">It is no change of a relation.</exception>
    public static Change InChannel(this Change change, Branch channel) => new(
        Guard.NotNull(change).State switch
        {
            TierState tier => tier.InChannel(channel),
            LevelState level => level.InChannel(channel),
            _ => throw new ArgumentException("Only relations have channels.", nameof(change)),
        },
        change.Kind)
    { Setting = change.Setting, Agents = change.Agents };

    /// <summary>Relations are broken off: "severed".</summary>
    /// <param name="relation">The relation.</param>
    /// <returns>The change: there are none from then on.</returns>
    public static Change IsSevered(this Relation relation) => relation.Becomes(RelationLevel.None);

    /// <summary>Relations are taken up again: "restored", "resumed"; at the level where it is told.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="level">The level; by default <see cref="RelationLevel.Diplomatic"/>, which does not say at which.</param>
    /// <returns>The change.</returns>
    public static Change IsRestored(this Relation relation, RelationLevel? level = null) => new(relation.Is(level ?? RelationLevel.Diplomatic), ChangeKind.Resumes);

    /// <summary>Diplomatic relations rest for a time: "suspended".</summary>
    /// <param name="relation">The relation.</param>
    /// <returns>The change.</returns>
    public static Change IsSuspended(this Relation relation) => new(relation.Is(RelationLevel.Diplomatic), ChangeKind.Suspends);

    /// <summary>Somebody recognises a state, a government, a treaty; that a state recognises is a claim, and who says it is another question.</summary>
    /// <param name="by">Who recognises.</param>
    /// <param name="of">What is recognised.</param>
    /// <param name="manner"><see cref="Marks.DeJure"/> or <see cref="Marks.DeFacto"/>; none where that is not said.</param>
    /// <returns>The state; it begins with the act of recognition (<see cref="Begins"/>) and ends when that is withdrawn (<see cref="Ends"/>).</returns>
    public static RecognitionState Recognises(this Actor by, Thing of, params Items<Mark> manner) => new(by, of) { Manner = manner };

    /// <summary>The change, brought about by somebody.</summary>
    /// <param name="change">The change.</param>
    /// <param name="agents">By whom.</param>
    /// <returns>The change with its agents.</returns>
    public static Change DoneBy(this Change change, params Items<Party> agents) => Guard.NotNull(change) with { Agents = agents };

    /// <summary>The state comes to be.</summary>
    /// <param name="state">The state; its day and place belong to the change.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentException">The state has a day or a place.</exception>
    public static Change Begins(this State state) => new(state, ChangeKind.Begins);

    /// <summary>The state ceases to hold for a time.</summary>
    /// <param name="state">The state; its day and place belong to the change.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentException">The state has a day or a place.</exception>
    public static Change Suspends(this State state) => new(state, ChangeKind.Suspends);

    /// <summary>The state comes to hold again, after it had ended or rested.</summary>
    /// <param name="state">The state; its day and place belong to the change.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentException">The state has a day or a place.</exception>
    public static Change Resumes(this State state) => new(state, ChangeKind.Resumes);

    /// <summary>The state comes to its end.</summary>
    /// <param name="state">The state; its day and place belong to the change.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentException">The state has a day or a place.</exception>
    public static Change Ends(this State state) => new(state, ChangeKind.Ends);
}
