namespace DiplomacyModel;

/// <summary>A state, a contested state, a federal state, a city. Which of these it is, is a claim of somebody and not part of it.</summary>
public sealed record Polity : Actor
{
    /// <summary>Makes a polity with one code or none.</summary>
    /// <param name="id">Its id, such as <c>ruritania</c>.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="code">Its country code, where it has one.</param>
    public Polity(string id, string name, CountryCode? code = null)
        : this(id, name, code is null ? [] : (Items<CountryCode>)[code])
    {
    }

    /// <summary>Makes a polity with several codes: of several lists, or one after another in one list.</summary>
    /// <param name="id">Its id, such as <c>ruritania</c>.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="codes">Its country codes.</param>
    /// <exception cref="ArgumentException">A code stands twice.</exception>
    public Polity(string id, string name, Items<CountryCode> codes)
        : base(id)
    {
        Name = VocabularyText.CheckText(name, nameof(name), "The name of a polity");
        Codes = codes.Distinct().Count() == codes.Count ? codes : throw new ArgumentException("A code of a polity is named once.", nameof(codes));
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <summary>Its country codes, in the order given; a query finds it by any of them. It is not its code: two polities may have one.</summary>
    public Items<CountryCode> Codes { get; }

    /// <summary>Of which polity it is a part: the state of a city, of a province, of a federal state. By default not mentioned.</summary>
    public Slot<Ref<Polity>> Of { get; init; }

    internal override void Close()
    {
    }
}
