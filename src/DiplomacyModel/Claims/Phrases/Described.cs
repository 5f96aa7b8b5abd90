namespace DiplomacyModel.Content;

/// <summary>A noun phrase without identity: "new fields such as digital transformation", "issues of mutual interest".</summary>
public sealed record Described : What, INoun, IVoice
{
    /// <summary>Makes a phrase.</summary>
    /// <param name="kind">The noun.</param>
    public Described(Topic kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        Kind = kind;
    }

    /// <summary>The noun.</summary>
    public Topic Kind { get; }

    Topic INoun.Noun => Kind;

    Items<Party> IVoice.Voices => [(Party)this];

    /// <summary>Of what: the plain "of", which says no more than that it belongs there.</summary>
    public Items<What> Of { get; init; }

    /// <summary>What else stands to it, each in a typed way: to, for, by, against, between …</summary>
    public Items<Relatum> Relata { get; init; }

    /// <summary>Only those of which these claims hold: "vehicles that are built to their standards". Inside, <see cref="What.Them"/> stands for the noun.</summary>
    public Items<Claim> SuchThat { get; init; }

    /// <summary>What is said of it by adjectives.</summary>
    public Items<Mark> Marks { get; init; }

    /// <summary>How many of the kind, in general; by default not said.</summary>
    public Extent Extent
    {
        get;
        init => field = Guard.Defined(value);
    }

    /// <summary>How many of them, in numbers: "three vessels"; by default not mentioned.</summary>
    public Slot<Quantity> Count
    {
        get;
        init => field = value.Values.Any(count => count.Number < 0) ? throw new ArgumentOutOfRangeException(nameof(value), "Nothing is counted below zero.") : value;
    }

    /// <summary>How much it is worth or measures: "a loan of ten million"; by default not mentioned.</summary>
    public Slot<Amount> Amount { get; init; }

    /// <summary>How long it lasts: "a ten-year agreement"; by default not mentioned.</summary>
    public Slot<LengthOfTime> Lasting { get; init; }

    /// <summary>Which one in order or standing: "the first meeting", "the leading partner"; by default not mentioned.</summary>
    public Slot<Rank> Rank { get; init; }

    /// <summary>Those that are named as examples: after "such as" an open list.</summary>
    public Items<What> Examples { get; init; }

    /// <summary>Those that are named as belonging to it: after "including".</summary>
    public Items<What> Including { get; init; }

    /// <summary>What the text calls it besides: an abbreviation, a name in quotation marks, as printed: "areas beyond national jurisdiction (ABNJ)".</summary>
    /// <exception cref="ArgumentException">One is blank, or stands twice.</exception>
    public Items<string> Called
    {
        get;
        init => field = value.Distinct(StringComparer.Ordinal).Count() == value.Count && !value.Any(string.IsNullOrWhiteSpace) ? value : throw new ArgumentException("A name of a phrase is no blank, and stands once.", nameof(value));
    }

    /// <summary>To what end it is: "directions for …", "efforts to …".</summary>
    public Items<Claim> Toward { get; init; }

    /// <summary>A phrase that is only a topic.</summary>
    /// <param name="topic">The topic.</param>
    public static implicit operator Described(Topic topic) => new(topic);

    internal override void Close()
    {
    }
}
