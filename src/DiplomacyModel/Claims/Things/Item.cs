namespace DiplomacyModel;

/// <summary>A thing that is given, shown or built: a statue, a facility, a prize.</summary>
public sealed record Item : Thing
{
    /// <summary>Makes an item.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What it is called.</param>
    public Item(string id, string name)
        : base(id) => Name = VocabularyText.CheckText(name, nameof(name), "The name of an item");

    /// <inheritdoc/>
    public override string Name { get; }

    internal override void Close()
    {
    }
}
