namespace DiplomacyModel.Content;

/// <summary>Where something was, by name. Equal by name.</summary>
public sealed record Place
{
    /// <summary>Makes a place.</summary>
    /// <param name="name">Its name as printed, such as <c>Hà Nội</c>.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Place(string name) => Name = VocabularyText.CheckText(name, nameof(name), "The name of a place");

    /// <summary>Its name as printed.</summary>
    public string Name { get; }

    /// <summary>Its name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
