using System.Globalization;

namespace DiplomacyModel;

/// <summary>One word of a name, with the part that it belongs to; what it is compared by is made once.</summary>
internal sealed class NameWord
{
    private static readonly char[] Separators = [' ', '\u00A0', '\u3000', '-', '\u2010', '\u2011', '.', ',', '·', '・', '\t'];

    private readonly string apart;
    private readonly string letters;
    private readonly string bare;
    private readonly string marks;
    private readonly string spelt;

    public NameWord(string text, NameRole role)
    {
        (Text, Role, apart) = (text, role, LetterMarks.Apart(text));
        letters = Letters(apart.ToUpperInvariant());
        (bare, marks) = LetterMarks.Bare(letters);
        spelt = LetterMarks.WrittenOut(letters);
        Scripts = [.. text.Where(char.IsLetter).Select(Script)];
    }

    public string Text { get; }

    public NameRole Role { get; }

    private HashSet<int> Scripts { get; }

    /// <summary>Whether it is one letter of a script that has capitals.</summary>
    public bool IsInitial => bare.Length == 1 && char.ToLowerInvariant(bare[0]) != bare[0];

    /// <summary>The words of a text: blanks, hyphens, stops and middle dots stand between words.</summary>
    public static IEnumerable<NameWord> Of(string text, NameRole role)
    {
        var words = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return (words.Length == 0 ? [text] : words).Select(word => new NameWord(word, role));
    }

    /// <summary>This word and the next as one.</summary>
    public NameWord With(NameWord next) => new($"{Text} {next.Text}", Role == next.Role ? Role : NameRole.Unknown);

    /// <summary>Whether the words may be the same part: a family name is no given name; what is filed as a patronymic by one may be either for another.</summary>
    public bool MayBe(NameWord other) => (Role, other.Role) is not ((NameRole.Family, NameRole.Given) or (NameRole.Given, NameRole.Family));

    /// <summary>Whether two words that are left over stand for one part, so that they contradict each other, or are in scripts that are not compared.</summary>
    public bool IsInPlaceOf(NameWord other) => Role == other.Role || Role == NameRole.Unknown || other.Role == NameRole.Unknown;

    /// <summary>Whether the two are in a script in common: letters of two scripts do not tell whether a word is the same.</summary>
    public bool IsComparableTo(NameWord other) => Scripts.Overlaps(other.Scripts);

    /// <summary>How like two words are. Symmetric.</summary>
    public Likeness LikenessTo(NameWord other)
    {
        if (bare.Length == 0 || other.bare.Length == 0)
        {
            return apart == other.apart ? Likeness.Exact : Likeness.None;
        }

        return bare[0] != other.bare[0] ? Likeness.None
            : apart == other.apart ? Likeness.Exact
            : apart.Equals(other.apart, StringComparison.OrdinalIgnoreCase) ? Likeness.Case
            : letters == other.letters ? Likeness.Joining
            : bare == other.bare ? marks.Length == 0 || other.marks.Length == 0 || marks == other.marks ? Likeness.Diacritics : Likeness.OtherDiacritics
            : spelt == other.spelt ? Likeness.Diacritics
            : ShortVowels(bare) == ShortVowels(other.bare) ? Likeness.LongVowel
            : IsInitialOf(bare, other.bare) || IsInitialOf(other.bare, bare) ? Likeness.Initial
            : Likeness.None;
    }

    // Without blanks, apostrophes and the like; what is no letter or digit by category but belongs to one is kept.
    private static string Letters(string text) => string.Concat(text.Where(letter =>
        char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));

    // As in the romanisation of Japanese: Ohno, Ono; Satou, Sato.
    private static string ShortVowels(string bare)
    {
        var text = bare.Replace("OU", "O", StringComparison.Ordinal).Replace("OO", "O", StringComparison.Ordinal).Replace("UU", "U", StringComparison.Ordinal);
        for (var at = text.IndexOf("OH", StringComparison.Ordinal); at >= 0; at = text.IndexOf("OH", at + 1, StringComparison.Ordinal))
        {
            if (at + 2 == text.Length || !"AEIOU".Contains(text[at + 2], StringComparison.Ordinal))
            {
                text = text.Remove(at + 1, 1);
            }
        }

        return text;
    }

    // Coarse: it only keeps "not comparable" apart from "nothing in common". One Japanese name is written in three.
    private static int Script(char letter) => letter switch
    {
        < '\u0250' or (>= '\u1E00' and <= '\u1EFF') => 0,
        (>= '\u3005' and <= '\u3007') or (>= '\u3400' and <= '\u9FFF') or (>= '\uD800' and <= '\uDFFF') or (>= '\uF900' and <= '\uFAFF') => 1,
        >= '\u1100' and <= '\u11FF' or >= '\uAC00' and <= '\uD7A3' => 2,
        >= '\u0400' and <= '\u052F' => 3,
        >= '\u0600' and <= '\u077F' => 4,
        >= '\u3040' and <= '\u309F' => 5,
        >= '\u30A0' and <= '\u30FF' => 6,
        _ => letter >> 7,
    };

    private static bool IsInitialOf(string initial, string name) =>
        initial.Length == 1 && name.Length > 1 && name[0] == initial[0] && char.ToLowerInvariant(initial[0]) != initial[0];
}
