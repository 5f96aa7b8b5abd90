namespace DiplomacyModel;

/// <summary>A person's name in its parts. Equal by content. The order is stated, never guessed from the letters.</summary>
public sealed record PersonName
{
    /// <summary>Makes a name.</summary>
    /// <param name="family">The family name.</param>
    /// <param name="given">The given name.</param>
    /// <param name="order">In which order the person's own usage puts them.</param>
    /// <param name="middle">What stands between family and given name, or empty.</param>
    /// <exception cref="ArgumentException">Family or given name is empty.</exception>
    public PersonName(string family, string given, NameOrder order, string middle = "")
    {
        Family = VocabularyText.CheckText(family, nameof(family), "A family name");
        Given = VocabularyText.CheckText(given, nameof(given), "A given name");
        Order = Guard.Defined(order);
        Middle = Guard.NotNull(middle);
    }

    /// <summary>The family name.</summary>
    public string Family { get; }

    /// <summary>What stands between family and given name; empty where nothing does.</summary>
    public string Middle { get; }

    /// <summary>The given name.</summary>
    public string Given { get; }

    /// <summary>In which order the person's own usage puts them.</summary>
    public NameOrder Order { get; }

    /// <summary>The whole name in its own order.</summary>
    /// <returns>Such as <c>Võ Văn Thưởng</c> or <c>Kamikawa Yoko</c>.</returns>
    public override string ToString()
    {
        Items<string> parts = Order == NameOrder.GivenFirst ? [Given, Middle, Family] : [Family, Middle, Given];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }
}
