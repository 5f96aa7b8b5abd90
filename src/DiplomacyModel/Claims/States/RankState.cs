namespace DiplomacyModel.Content;

/// <summary>An office has a rank in a scale.</summary>
public sealed record RankState : State
{
    /// <summary>Makes the state.</summary>
    /// <param name="office">Which office.</param>
    /// <param name="rank">Its rank.</param>
    public RankState(Ref<Office> office, OfficeRank rank)
    {
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(rank);
        Office = office;
        Rank = rank;
    }

    /// <summary>Which office.</summary>
    public Ref<Office> Office { get; }

    /// <summary>Its rank.</summary>
    public OfficeRank Rank { get; }

    internal override void Close()
    {
    }
}
