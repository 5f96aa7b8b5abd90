namespace DiplomacyModel;

/// <summary>A treaty, a communiqué, a memorandum, a letter: a document with an identity. What it says and whether it is in force are claims.</summary>
public sealed record Instrument : Thing, IVoice
{
    /// <summary>Makes an instrument.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What it is called.</param>
    public Instrument(string id, string name)
        : base(id) => Name = VocabularyText.CheckText(name, nameof(name), "The name of an instrument");

    /// <inheritdoc/>
    public override string Name { get; }

    Items<Party> IVoice.Voices => [(Party)this];

    internal override void Close()
    {
    }
}
