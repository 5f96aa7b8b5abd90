namespace DiplomacyModel;

/// <summary>By what means people met or spoke.</summary>
public sealed record Medium : Term
{
    private const string Usage = "usage of news reports";

    /// <summary>Registers a medium.</summary>
    /// <param name="code">One to three words, such as <c>note-verbale</c>.</param>
    /// <param name="meaning">What it means, in a sentence.</param>
    /// <param name="source">Where the meaning comes from.</param>
    public Medium(string code, string meaning, string source)
        : base(code, meaning, source)
    {
    }

    /// <summary>Those who met were in one place.</summary>
    public static Medium InPerson { get; } = new("in-person", "Those who met were in one place.", Usage);

    /// <summary>Over a network; whether with pictures is not said.</summary>
    public static Medium Online { get; } = new("online", "Over a network; whether with pictures is not said.", Usage);

    /// <summary>By telephone.</summary>
    public static Medium Telephone { get; } = new("telephone", "By telephone.", Usage);

    /// <summary>By letter.</summary>
    public static Medium Letter { get; } = new("letter", "By letter.", Usage);

    /// <summary>The media that the library knows; query text takes their codes.</summary>
    public static Items<Medium> All { get; } = [InPerson, Online, Telephone, Letter];

    internal override void Close()
    {
    }
}
