namespace DiplomacyModel;

/// <summary>Words that make states and changes: <c>vnJp.Is(tier)</c>, <c>vnJp.Becomes(tier)</c>.</summary>
public static partial class StateWords
{
    /// <summary>The relation is at a tier; said of a day it attests that day and starts nothing.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="tier">The tier.</param>
    /// <returns>The state.</returns>
    public static TierState Is(this Relation relation, Tier tier) => new(relation, tier);

    /// <summary>The relation comes to be at a tier.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="tier">The tier.</param>
    /// <returns>The change.</returns>
    public static Change Becomes(this Relation relation, Tier tier) => new(relation.Is(tier), ChangeKind.Begins);

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

    /// <summary>The state comes to its end.</summary>
    /// <param name="state">The state; its day and place belong to the change.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentException">The state has a day or a place.</exception>
    public static Change Ends(this State state) => new(state, ChangeKind.Ends);
}
