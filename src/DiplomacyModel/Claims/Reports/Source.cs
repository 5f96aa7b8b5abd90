namespace DiplomacyModel;

/// <summary>A report, a register, a coder's own reading: somebody whose word claims rest on. Equal by content.</summary>
public sealed record Source
{
    /// <summary>Makes a source.</summary>
    /// <param name="id">Its id; ids of claims begin with it.</param>
    /// <param name="kind">What kind of source it is.</param>
    /// <param name="title">What it is called in a text for people: its headline, or where it came out.</param>
    /// <param name="published">When it was published, or by default that this is not mentioned.</param>
    /// <param name="dateline">The dateline by which its words of time are understood, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The id has no proper shape, or the title is empty.</exception>
    public Source(string id, SourceKind kind, string title, When? published = null, Dateline? dateline = null)
    {
        VocabularyText.CheckCode(id, nameof(id), "id");
        Id = id;
        Kind = Guard.Defined(kind);
        Title = VocabularyText.CheckText(title, nameof(title), "The title of a source");
        Published = published ?? When.NotMentioned;
        Dateline = dateline;
    }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>What kind of source it is.</summary>
    public SourceKind Kind { get; }

    /// <summary>What it is called in a text for people.</summary>
    public string Title { get; }

    /// <summary>When it was published.</summary>
    public When Published { get; }

    /// <summary>The dateline by which its words of time are understood, or <see langword="null"/> where it has none.</summary>
    public Dateline? Dateline { get; }

    /// <summary>The agency whose report it is, where another publishes it: <c>AP</c>, <c>VNA</c>; <see langword="null"/> where none is told.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Agency
    {
        get;
        init => field = VocabularyText.CheckTextOrNull(value, nameof(value), "The name of an agency");
    }

    /// <summary>Who wrote it, as printed; <see langword="null"/> where nobody is told.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Author
    {
        get;
        init => field = VocabularyText.CheckTextOrNull(value, nameof(value), "The name of an author");
    }

    /// <summary>Who puts it out: a newspaper, a ministry, the name of a weblog; <see langword="null"/> where none is told. Sources of one publisher are one teller, who may take back what it told.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Publisher
    {
        get;
        init => field = VocabularyText.CheckTextOrNull(value, nameof(value), "The name of a publisher");
    }

    /// <summary>Where it stands in something larger, as printed: <c>volume XXX, document 55</c>, <c>page 3</c>; <see langword="null"/> where that is not told.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Locator
    {
        get;
        init => field = VocabularyText.CheckTextOrNull(value, nameof(value), "The place of a source");
    }

    /// <summary>By what it came out: a website, television; by default not mentioned.</summary>
    public Slot<Medium> Medium { get; init; }

    /// <summary>In which language it is, as a tag such as <c>pl</c> (BCP 47); <see langword="null"/> where that is not told.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Language
    {
        get;
        init => field = VocabularyText.CheckTextOrNull(value, nameof(value), "The language of a source");
    }

    /// <summary>From which language it is translated, as a tag; <see langword="null"/> where it is no translation, or none is told.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? TranslatedFrom
    {
        get;
        init => field = VocabularyText.CheckTextOrNull(value, nameof(value), "The language of a source");
    }

    /// <summary>A news report, published on the day of its dateline.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="publisher">Who published it; its title, too.</param>
    /// <param name="dateline">Day and place at its head.</param>
    /// <returns>The source.</returns>
    public static Source NewsReport(string id, string publisher, Dateline dateline)
    {
        ArgumentNullException.ThrowIfNull(dateline);
        return new(id, SourceKind.NewsReport, publisher, When.On(UncertainDate.On(dateline.Day)), dateline) { Publisher = publisher };
    }

    /// <summary>A text that somebody issues in their own name: a joint statement, a readout, a communiqué. What it says itself, it says on its day.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="publisher">Who issues it, or its title.</param>
    /// <param name="dateline">Its day and place; by default not mentioned.</param>
    /// <returns>The source.</returns>
    public static Source OfficialText(string id, string publisher, Dateline? dateline = null) =>
        new(id, SourceKind.OfficialText, publisher, dateline is null ? null : When.On(UncertainDate.On(dateline.Day)), dateline);

    /// <summary>The reading of somebody who puts reports together: links and identities.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="coder">Who reads.</param>
    /// <returns>The source.</returns>
    public static Source CodersReading(string id, string coder) => new(id, SourceKind.CodersReading, coder);
}
