namespace DiplomacyModel;

/// <summary>A state, a contested state, a federal state, a city. Which of these it is, is a claim of somebody and not part of it.</summary>
public sealed record Polity : Actor
{
    /// <summary>Makes a polity.</summary>
    /// <param name="id">Its id, such as <c>ruritania</c>.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="code">Its country code, where it has one.</param>
    public Polity(string id, string name, CountryCode? code = null)
        : base(id)
    {
        Name = VocabularyText.CheckText(name, nameof(name), "The name of a polity");
        Code = code;
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <summary>Its country code, or <see langword="null"/> where it has none.</summary>
    public CountryCode? Code { get; }

    internal override void Close()
    {
    }
}
