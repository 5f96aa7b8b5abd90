namespace DiplomacyModel.Content;

/// <summary>A relation is at a tier.</summary>
public sealed record TierState : State
{
    /// <summary>Makes the state.</summary>
    /// <param name="relation">Which relation.</param>
    /// <param name="tier">At which tier.</param>
    /// <param name="label">The name of the partnership as printed, where it is another than that of the tier; or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The label is empty.</exception>
    public TierState(Ref<Relation> relation, Tier tier, string? label = null)
    {
        ArgumentNullException.ThrowIfNull(relation);
        ArgumentNullException.ThrowIfNull(tier);
        Relation = relation;
        Tier = tier;
        Label = VocabularyText.CheckTextOrNull(label, nameof(label), "The label of a partnership");
    }

    /// <summary>Which relation.</summary>
    public Ref<Relation> Relation { get; }

    /// <summary>At which tier.</summary>
    public Tier Tier { get; }

    /// <summary>The name of the partnership as printed: "Strategic Partnership for Peace and Prosperity in Asia"; <see langword="null"/> where it is that of the tier, or was not noted.</summary>
    public string? Label { get; }

    /// <summary>In which channel, where channels part ways; by default not mentioned, and then it is the relation as a whole.</summary>
    public Slot<Branch> Channel { get; init; }

    internal override void Close()
    {
    }
}
