namespace DiplomacyModel;

/// <summary>The id of a thing: small letters, digits and hyphens, such as <c>kamikawa-yoko</c>. Equal when the text is the same.</summary>
/// <remarks>In query text it is written with a number sign: <c>#kamikawa-yoko</c>.</remarks>
public sealed record ThingId
{
    // Ids are looked up far more often than they are made.
    private readonly int hash;

    /// <summary>Makes an id.</summary>
    /// <param name="text">Small letters a to z, digits, single hyphens within; begins with a letter.</param>
    /// <exception cref="ArgumentException">The text has another shape.</exception>
    public ThingId(string text)
    {
        VocabularyText.CheckCode(text, nameof(text), "id");
        Text = text;
        hash = text.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>The text of the id.</summary>
    public string Text { get; }

    /// <summary>The text with a number sign, as in queries.</summary>
    /// <returns>Such as <c>#kamikawa-yoko</c>.</returns>
    public override string ToString() => "#" + Text;

    /// <inheritdoc/>
    public bool Equals(ThingId? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => hash;
}
