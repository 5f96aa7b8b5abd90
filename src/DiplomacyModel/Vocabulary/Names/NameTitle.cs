namespace DiplomacyModel.Names;

/// <summary>What stands beside a name and is no part of it: an honorific, a title, a rank, an occupation. It says nothing of who it is. Equal by content.</summary>
public sealed record NameTitle
{
    /// <summary>Makes it.</summary>
    /// <param name="kind">Of which kind.</param>
    /// <param name="text">The words, such as <c>Mr.</c> or <c>Prime Minister</c>; with a hyphen where it is joined behind: <c>-san</c>.</param>
    /// <param name="isAfterName">Whether it follows the name; what begins with a hyphen always does.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public NameTitle(NameTitleKind kind, string text, bool isAfterName = false)
    {
        Kind = Guard.Defined(kind);
        Text = VocabularyText.CheckText(text, nameof(text), "A title");
        IsAfterName = isAfterName || text[0] == '-';
    }

    /// <summary>Of which kind it is.</summary>
    public NameTitleKind Kind { get; }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>Whether it follows the name.</summary>
    public bool IsAfterName { get; }

    /// <summary>Whether the word may as well be the first of the name: <c>Shah</c>, <c>Sheikh</c>, <c>Gen</c> without a stop. A match then tries both.</summary>
    public bool MayBeName { get; init; }

    /// <summary>In which language, as a BCP 47 tag such as <c>ja</c>; by default not mentioned.</summary>
    public Slot<string> Language
    {
        get;
        init => field = NameUse.CheckLanguage(value);
    }

    /// <summary>The words.</summary>
    /// <returns>Such as <c>Prime Minister</c>.</returns>
    public override string ToString() => Text;
}
