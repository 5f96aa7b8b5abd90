namespace DiplomacyModel.Names;

/// <summary>How somebody is printed: the text, the name in it, and the titles beside the name. Equal by content.</summary>
/// <remarks>Which word of the name is the family name is not read off the text: order is never inferred.</remarks>
public sealed record PrintedName
{
    /// <summary>Makes it, where the reader knows better than <see cref="Read"/>.</summary>
    /// <param name="text">The whole as printed.</param>
    /// <param name="name">The name in it, without titles.</param>
    /// <param name="titles">The honorifics, titles, ranks and occupations beside it, in printed order.</param>
    /// <exception cref="ArgumentException">The text or the name is empty.</exception>
    public PrintedName(string text, string name, Items<NameTitle> titles = default)
    {
        Text = VocabularyText.CheckText(text, nameof(text), "A printed name");
        Name = VocabularyText.CheckText(name, nameof(name), "The name without titles");
        Titles = Guard.NoNulls(titles);
    }

    /// <summary>The whole as printed.</summary>
    public string Text { get; }

    /// <summary>The name in it, without titles; its order is not known.</summary>
    public string Name { get; }

    /// <summary>What stands beside the name, in printed order; empty where nothing does.</summary>
    public Items<NameTitle> Titles { get; }

    /// <summary>The name, and with it the words before it that may be of it.</summary>
    internal IEnumerable<string> Readings
    {
        get
        {
            var name = Name;
            yield return name;
            foreach (var title in Titles.Where(title => !title.IsAfterName).Reverse().TakeWhile(title => title.MayBeName))
            {
                yield return name = $"{title.Text} {name}";
            }
        }
    }

    /// <summary>Takes known English titles off a printed name: <c>FM Yoko</c>, <c>Acting President Goodluck Jonathan</c>, <c>Kamikawa-san</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>
    /// The name; what is not known for a title stays part of it, and so does the last word, and what stands before <c>bin</c>. What may be
    /// title or name (<c>Shah</c>) is taken off and says so (<see cref="NameTitle.MayBeName"/>).
    /// </returns>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static PrintedName Read(string text)
    {
        var name = VocabularyText.CheckText(text, nameof(text), "A printed name").Trim();
        var (before, after) = (new List<NameTitle>(), new List<NameTitle>());
        var (from, to) = (0, name.Length);
        while (TitleWords.AtStart(name, from) is { } start)
        {
            var title = name.Substring(from, start.Length);
            before.Add(new(start.Kind, title) { MayBeName = TitleWords.MayBeginName(title) });
            from += start.Length;
            while (char.IsWhiteSpace(name[from]))
            {
                from++;
            }
        }

        var space = name.IndexOf(' ', from);
        while (TitleWords.AtEnd(name, to, isOneWord: space < 0 || space >= to) is { } end)
        {
            var rest = to - end.Length;
            while (rest > from && name[rest - 1] is ' ' or ',')
            {
                rest--;
            }

            if (rest <= from)
            {
                break;
            }

            after.Add(new(end.Kind, name.Substring(to - end.Length, end.Length), isAfterName: true));
            to = rest;
        }

        after.Reverse();
        return new(text, name[from..to], [.. before, .. after]);
    }

    /// <summary>How two printed names stand to each other, titles left aside. Symmetric; either may stand in any order.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Same, perhaps or different, with the reasons.</returns>
    public NameMatch Match(PrintedName other) => NameMatcher.Of(NameParts.Of(this), NameParts.Of(Guard.NotNull(other)));

    /// <summary>How this stands to a name whose parts are known.</summary>
    /// <param name="name">The name.</param>
    /// <returns>As for the name against this.</returns>
    public NameMatch Match(PersonName name) => Guard.NotNull(name).Match(this);

    /// <summary>The whole as printed.</summary>
    /// <returns>Such as <c>FM Yoko</c>.</returns>
    public override string ToString() => Text;
}
