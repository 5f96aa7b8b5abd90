namespace DiplomacyModel;

/// <summary>The thread that ties a request, its renewals, an answer and a promise about the same thing.</summary>
public sealed record Matter : Thing
{
    /// <summary>Makes a matter.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What it is called.</param>
    public Matter(string id, string name)
        : base(id) => Name = VocabularyText.CheckText(name, nameof(name), "The name of a matter");

    /// <inheritdoc/>
    public override string Name { get; }

    internal override void Close()
    {
    }
}
