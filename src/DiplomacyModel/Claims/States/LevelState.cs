namespace DiplomacyModel.Content;

/// <summary>Diplomatic relations are at a level.</summary>
public sealed record LevelState : State
{
    /// <summary>Makes the state.</summary>
    /// <param name="relation">Which relation.</param>
    /// <param name="level">At which level.</param>
    public LevelState(Ref<Relation> relation, RelationLevel level)
    {
        ArgumentNullException.ThrowIfNull(relation);
        ArgumentNullException.ThrowIfNull(level);
        Relation = relation;
        Level = level;
    }

    /// <summary>Which relation.</summary>
    public Ref<Relation> Relation { get; }

    /// <summary>At which level.</summary>
    public RelationLevel Level { get; }

    /// <summary>In which channel, where channels part ways; by default not mentioned, and then it is the relation as a whole.</summary>
    public Slot<Branch> Channel { get; init; }

    internal override void Close()
    {
    }
}
