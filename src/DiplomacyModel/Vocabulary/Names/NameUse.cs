namespace DiplomacyModel.Names;

/// <summary>Where and how a name is used: language, script, transliteration, kind, forum. Equal by content; by default nothing is mentioned.</summary>
/// <remarks>When it is used is a claim: the setting of a <em>bears the name</em>, and its changes.</remarks>
public sealed record NameUse
{
    /// <summary>Of which nothing is mentioned.</summary>
    public static NameUse NotMentioned { get; } = new();

    /// <summary>The language, as a BCP 47 tag such as <c>vi</c> or <c>pt-BR</c>; the script is said apart. Capitals make no difference: it is kept as BCP 47 writes it.</summary>
    /// <exception cref="ArgumentException">The text is no such tag, or names a script.</exception>
    public Slot<string> Language
    {
        get;
        init => field = CheckLanguage(value);
    }

    /// <summary>The script, as an ISO 15924 code such as <c>Latn</c> or <c>Jpan</c>.</summary>
    /// <exception cref="ArgumentException">The text is no such code.</exception>
    public Slot<string> Script
    {
        get;
        init => field = value.Values.All(IsScript) ? value : throw new ArgumentException($"'{value.Values.First(text => !IsScript(text))}' is no script: four letters of ISO 15924, the first a capital, such as 'Latn'.", nameof(value));
    }

    /// <summary>The system by which it is written in that script, such as <c>Hepburn</c> or <c>BGN/PCGN</c>.</summary>
    public Slot<string> Transliteration { get; init; }

    /// <summary>What kind of name it is.</summary>
    public Slot<NameKind> Kind { get; init; }

    /// <summary>Where it is used, if not everywhere: <c>United Nations</c>.</summary>
    public Slot<string> Forum { get; init; }

    /// <summary>What is mentioned, in one line.</summary>
    /// <returns>Such as <c>en, official, in United Nations</c>, or <c>not mentioned</c>.</returns>
    public override string ToString() => this == NotMentioned ? "not mentioned" : string.Join(", ", new[]
    {
        string.Join(" or ", Language.Values),
        string.Join(" or ", Script.Values),
        string.Join(" or ", Transliteration.Values),
        string.Join(" or ", Kind.Values.Select(Words)),
        Forum.Values.Count == 0 ? "" : "in " + string.Join(" or ", Forum.Values),
    }.Where(part => part.Length > 0));

    private static string Words(NameKind kind) => kind switch
    {
        NameKind.PenName => "pen name",
        NameKind.ShortForm => "short form",
        _ => kind.ToString().ToLowerInvariant(),
    };

    internal static Slot<string> CheckLanguage(Slot<string> language)
    {
        foreach (var tag in language.Values)
        {
            var parts = tag.Split('-');
            if (!parts.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit)) || parts[0].Length < 2 || !parts[0].All(char.IsAsciiLetter))
            {
                throw new ArgumentException($"'{tag}' is no language: a BCP 47 tag, such as 'vi' or 'pt-BR'.", nameof(language));
            }

            if (parts.Skip(1).Any(part => part.Length == 4 && part.All(char.IsAsciiLetter)))
            {
                throw new ArgumentException($"'{tag}' names a script; say it as the script of the name.", nameof(language));
            }
        }

        return language.Kind switch
        {
            SlotKind.Value => Written(language.Values[0]),
            SlotKind.Alternatives when language.Values.Select(Written).Distinct().ToArray() is var tags => tags.Length == 1 ? tags[0] : Slot<string>.OneOf([.. tags]),
            _ => language,
        };
    }

    // Language in small letters, a region of two letters in capitals; after a singleton all is small (RFC 5646, 2.1.1).
    private static string Written(string tag)
    {
        var parts = tag.ToLowerInvariant().Split('-');
        for (var i = 1; i < parts.Length && parts[i].Length > 1; i++)
        {
            parts[i] = parts[i].Length == 2 ? parts[i].ToUpperInvariant() : parts[i];
        }

        return string.Join('-', parts);
    }

    private static bool IsScript(string text) => text.Length == 4 && char.IsAsciiLetterUpper(text[0]) && text.Skip(1).All(char.IsAsciiLetterLower);
}
