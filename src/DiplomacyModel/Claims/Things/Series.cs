namespace DiplomacyModel;

/// <summary>A row of meetings or documents that are counted: the summits of an organisation, the rounds of a negotiation.</summary>
public sealed record Series : Thing
{
    /// <summary>Makes a series.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What it is called.</param>
    public Series(string id, string name)
        : base(id) => Name = VocabularyText.CheckText(name, nameof(name), "The name of a series");

    /// <inheritdoc/>
    public override string Name { get; }

    internal override void Close()
    {
    }
}
