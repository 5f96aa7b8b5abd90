namespace DiplomacyModel;

/// <summary>A treaty, a communiqué, a memorandum, a letter, or a part of one: a document with an identity. What it is, what it says and whether it is in force are claims.</summary>
/// <remarks>How it came about and what became of it is the view <see cref="InstrumentLife"/>. A draft, an edition or a translation that is spoken of apart is an instrument of its own.</remarks>
public sealed record Instrument : Thing, IVoice
{
    /// <summary>Makes an instrument.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What it is called.</param>
    public Instrument(string id, string name)
        : base(id) => Name = VocabularyText.CheckText(name, nameof(name), "The name of an instrument");

    /// <inheritdoc/>
    public override string Name { get; }

    /// <summary>Between whom it is made or is to be made, by its own words; all of them, unless the list is marked open. Empty where not mentioned. That they signed, or are parties, is not said by this.</summary>
    public Items<Ref<Actor>> Between
    {
        get;
        init => field = Guard.NoNulls(value);
    }

    /// <summary>The date by which it is called: "the treaty of 1 August 1924"; by default not mentioned. That it was signed on that day is not said by this.</summary>
    public Slot<UncertainDate> Dated { get; init; }

    /// <summary>Of which instrument it is a part: an article, an annex, a letter; by default not mentioned.</summary>
    public Slot<Ref<Instrument>> PartOf { get; init; }

    Items<Party> IVoice.Voices => [(Party)this];

    /// <summary>A part of it that can be referred to: an article, an annex, a provision. Add it to the things that the chronicle knows.</summary>
    /// <param name="code">What its id has after that of the whole, such as <c>article-5</c>.</param>
    /// <param name="name">What it is called, such as <c>Article 5</c>.</param>
    /// <returns>The part; the same for the same code and name.</returns>
    /// <exception cref="ArgumentException">The code is no id, or the name is blank.</exception>
    public Instrument Part(string code, string name) =>
        new($"{Id.Text}-{code}", $"{VocabularyText.CheckText(name, nameof(name), "The name of a part")} of {Name}") { PartOf = new Ref<Instrument>(Id) };

    internal override void Close()
    {
    }
}
