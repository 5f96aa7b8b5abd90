namespace DiplomacyModel;

/// <summary>Words that are known to stand beside names in English reports, and not to be part of them.</summary>
/// <remarks>Gathered from the visitors to the United States that the Office of the Historian lists, and from the founding reports.</remarks>
internal static class TitleWords
{
    private const string Honorifics =
        "mr|mrs|ms|miss|madam|madame|monsieur|mme|herr|frau|señor|señora|ông|bà|hon|honorable|honourable|excellency|his excellency|her excellency|h.e|the hon|the honorable|the honourable";

    private const string Titles =
        "dr|prof|professor|sir|dame|rev|reverend|archbishop|cardinal|sheikh|sheikha|shaikh|tengku|tunku|tuanku|dato|dato'|datuk|dato sri|dato' sri|dato seri|dato' seri|datuk seri|tan sri|tun"
        + "|amir|emir|sultan|shah|emperor|empress|queen|princess|prince|king|pope|lord|crown prince|crown princess|grand duke|grand duchess";

    private const string Ranks =
        "gen|general|lt|lieutenant|lt gen|lieutenant general|maj gen|major general|brig gen|brigadier general|brigadier|col|colonel|capt|captain|adm|admiral|vice admiral|air marshal|field marshal";

    private const string Occupations =
        "president|vice president|president-elect|prime minister|prime minister-elect|deputy prime minister|pm|premier|chancellor|federal chancellor|chancellor-elect|taoiseach"
        + "|minister|foreign minister|fm|defence minister|defense minister|minister of foreign affairs|state secretary|secretary of state|secretary|foreign secretary|general secretary|secretary general|secretary-general"
        + "|party general secretary|party chief|state president|acting president|interim president|acting prime minister|chairman|governor|governor general|governor-general|ambassador|senator|sen|gov|amb|speaker|premier-elect|first minister";

    // Family and given names, too: Mackenzie King, Winston Lord, Laurence Pope. Inside a part of a name they say nothing.
    private static readonly HashSet<string> AlsoNames =
    [
        "king", "prince", "princess", "queen", "pope", "lord", "shah", "sultan", "amir", "emir", "sheikh", "shaikh", "sheikha", "emperor", "empress", "cardinal", "dame", "tun", "ông", "bà",
        "miss", "madam", "hon", "gen", "general", "lt", "col", "capt", "captain", "adm", "brigadier", "sen", "gov", "amb", "chancellor", "chairman", "governor", "speaker", "premier",
    ];

    // Of these a name may also begin: Shah Rukh Khan, Sheikh Hasina, Prince Johnson, Gen Nakatani.
    private static readonly HashSet<string> AlsoFirstNames = ["king", "prince", "shah", "sultan", "amir", "emir", "sheikh", "shaikh", "sheikha", "tun", "gen"];

    private static readonly Dictionary<string, NameTitleKind> Words = Read();

    private static readonly int MostWords = Words.Keys.Max(title => title.Split(' ').Length);

    private static readonly (string Text, NameTitleKind Kind)[] After =
    [
        ("-san", NameTitleKind.Honorific), ("-sama", NameTitleKind.Honorific),
        (" PhD", NameTitleKind.Title), (" Ph.D.", NameTitleKind.Title), (" MD", NameTitleKind.Title), (" M.D.", NameTitleKind.Title), (" MP", NameTitleKind.Occupation),
    ];

    /// <summary>The longest title with which a text goes on at a place, if another word follows it.</summary>
    public static (int Length, NameTitleKind Kind)? AtStart(string text, int from = 0)
    {
        foreach (var end in EndsOfWords(text, from))
        {
            var title = text.Substring(from, end - from);
            if (Words.TryGetValue(Plain(title), out var kind) && !(MayBeginName(title) && IsBeforePatronymic(text, end)))
            {
                return (title.Length, kind);
            }
        }

        return null;
    }

    /// <summary>What a text ends with, at a place, that is put after names: an honorific with a hyphen, a degree, a seat.</summary>
    /// <remarks>After a hyphen only behind one word: the last syllable of a Korean given name is no honorific.</remarks>
    public static (int Length, NameTitleKind Kind)? AtEnd(string text, int to, bool isOneWord)
    {
        foreach (var (after, kind) in After)
        {
            if (to > after.Length && string.CompareOrdinal(text, to - after.Length, after, 0, after.Length) == 0 && (after[0] == ' ' || isOneWord))
            {
                return (after.TrimStart().Length, kind);
            }
        }

        return null;
    }

    /// <summary>The title inside a part of a name, where the word is hardly ever a name itself; else <see langword="null"/>.</summary>
    public static string? Inside(string part)
    {
        var text = part.Trim();
        var first = AtStart(text + " ") is { } whole && whole.Length == text.Length ? text : AtStart(text) is { } start ? text.Substring(0, start.Length) : "";

        // With its full stop an abbreviation is one; without, "Gen" may be a Japanese given name.
        return first.Length > 0 && !AlsoNames.Contains(first.ToLowerInvariant()) ? first
            : AtEnd(text, text.Length, text.IndexOf(' ') < 0) is { } end && text[text.Length - end.Length] != '-' ? text.Substring(text.Length - end.Length)
            : null;
    }

    /// <summary>Whether a title is a word that the name itself may begin with. With its full stop an abbreviation is none.</summary>
    public static bool MayBeginName(string title) => AlsoFirstNames.Contains(title.ToLowerInvariant());

    // Where the first words end, the longest title first. No title has more words, so that no text costs more than its letters.
    private static Stack<int> EndsOfWords(string text, int from)
    {
        var ends = new Stack<int>();
        for (var end = text.IndexOf(' ', from); end > from && ends.Count < MostWords; end = text.IndexOf(' ', end + 1))
        {
            ends.Push(end);
        }

        return ends;
    }

    // Somebody's son is somebody: before it stands a name.
    private static bool IsBeforePatronymic(string text, int end)
    {
        var start = end;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var next = text.IndexOf(' ', start) is var space && space < 0 ? text.Substring(start) : text.Substring(start, space - start);
        return next is "bin" or "ibn" or "bint" or "Bin" or "Ibn" or "Bint";
    }

    private static string Plain(string text) => text.TrimEnd('.').Replace(". ", " ").Replace('\u2019', '\'').ToLowerInvariant();

    private static Dictionary<string, NameTitleKind> Read()
    {
        var words = new Dictionary<string, NameTitleKind>(StringComparer.Ordinal);
        foreach (var (list, kind) in new[] { (Honorifics, NameTitleKind.Honorific), (Titles, NameTitleKind.Title), (Ranks, NameTitleKind.Rank), (Occupations, NameTitleKind.Occupation) })
        {
            foreach (var word in list.Split('|'))
            {
                words.Add(word, kind);
            }
        }

        return words;
    }
}
