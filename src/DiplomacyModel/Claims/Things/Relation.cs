namespace DiplomacyModel;

/// <summary>The relation between two or more polities or organisations; what holds of it, and since when, are claims.</summary>
public sealed record Relation : Thing
{
    /// <summary>Makes a relation.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="parties">Between whom; at least two, each once. Their order does not matter.</param>
    /// <exception cref="ArgumentException">There are fewer than two, or one stands twice.</exception>
    public Relation(string id, Items<Ref<Actor>> parties)
        : base(id)
    {
        Guard.NoNulls(parties);
        if (parties.Count < 2 || parties.Distinct().Count() != parties.Count)
        {
            throw new ArgumentException("A relation is between at least two, each named once.", nameof(parties));
        }

        Parties = parties.OrderBy(party => party.Id.Text, StringComparer.Ordinal).ToItems();
    }

    /// <summary>Between whom, in the order of their ids.</summary>
    public Items<Ref<Actor>> Parties { get; }

    /// <inheritdoc/>
    public override string Name => string.Join(" – ", Parties);

    internal override void Close()
    {
    }
}
