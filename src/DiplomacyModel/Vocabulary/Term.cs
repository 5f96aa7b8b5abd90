namespace DiplomacyModel.Content;

/// <summary>A governed code: one to three words with a meaning and a source. Equal by kind, code, meaning and source.</summary>
/// <remarks>
/// A vocabulary is open: users register codes of their own with a meaning and a source. A sentence is no code:
/// what has parts is a claim. Closed in kinds: topics, media, activities, verbs, kinds of things.
/// </remarks>
public abstract record Term
{
    private protected Term(string code, string meaning, string source)
    {
        VocabularyText.CheckCode(code, nameof(code), "code");
        if (code.Count(letter => letter == '-') > 2)
        {
            throw new ArgumentException($"'{code}' has more than three words; what has parts is a claim, not a code.", nameof(code));
        }

        Code = code;
        Meaning = VocabularyText.CheckText(meaning, nameof(meaning), "The meaning of a code");
        Source = VocabularyText.CheckText(source, nameof(source), "The source of a code");
    }

    /// <summary>The code: one to three words in small letters, with hyphens between.</summary>
    public string Code { get; }

    /// <summary>What the code means, in a sentence.</summary>
    public string Meaning { get; }

    /// <summary>Where the meaning comes from: a treaty, a standard, a usage.</summary>
    public string Source { get; }

    /// <summary>Keeps the kinds closed.</summary>
    internal abstract void Close();

    /// <summary>The code with blanks for hyphens.</summary>
    /// <returns>Such as <c>energy security</c>.</returns>
    public sealed override string ToString() => Word;

    private protected virtual string Word => Code.Replace('-', ' ');
}
