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

    /// <summary>The wider medium of which it is a kind: a videoconference is online; <see langword="null"/> where there is none.</summary>
    public Medium? KindOf { get; init; }

    /// <summary>Those who met were in one place.</summary>
    public static Medium InPerson { get; } = new("in-person", "Those who met were in one place.", Usage);

    /// <summary>Over a network; whether with pictures is not said.</summary>
    public static Medium Online { get; } = new("online", "Over a network; whether with pictures is not said.", Usage);

    /// <summary>By telephone.</summary>
    public static Medium Telephone { get; } = new("telephone", "By telephone.", Usage);

    /// <summary>By letter.</summary>
    public static Medium Letter { get; } = new("letter", "By letter.", Usage);

    /// <summary>Through people who have no office in it, out of sight.</summary>
    public static Medium BackChannel { get; } = new("back-channel", "Through people who have no office in it, out of sight.", Usage);

    /// <summary>By electronic mail.</summary>
    public static Medium Email { get; } = new("email", "By electronic mail.", Usage);

    /// <summary>In answer to a journalist.</summary>
    public static Medium Interview { get; } = new("interview", "In answer to a journalist.", Usage);

    /// <summary>By an unsigned note from a mission or a ministry.</summary>
    public static Medium NoteVerbale { get; } = new("note-verbale", "By an unsigned note from a mission or a ministry.", Usage);

    /// <summary>Before journalists who may ask.</summary>
    public static Medium PressConference { get; } = new("press-conference", "Before journalists who may ask.", Usage);

    /// <summary>By a text given out to the press.</summary>
    public static Medium PressRelease { get; } = new("press-release", "By a text given out to the press.", Usage);

    /// <summary>In a broadcast without pictures.</summary>
    public static Medium Radio { get; } = new("radio", "In a broadcast without pictures.", Usage);

    /// <summary>By passing on in public what another wrote, with no word of one's own.</summary>
    public static Medium Repost { get; } = new("repost", "By passing on in public what another wrote, with no word of one's own.", Usage);

    /// <summary>By a message of one's own on a public network.</summary>
    public static Medium SocialMedia { get; } = new("social-media", "By a message of one's own on a public network.", Usage);

    /// <summary>In a broadcast with pictures.</summary>
    public static Medium Television { get; } = new("television", "In a broadcast with pictures.", Usage);

    /// <summary>Over a network, seeing each other.</summary>
    public static Medium Videoconference { get; } = new("videoconference", "Over a network, seeing each other.", Usage) { KindOf = Online };

    /// <summary>On a page of one's own.</summary>
    public static Medium Website { get; } = new("website", "On a page of one's own.", Usage);

    /// <summary>The media that the library knows; query text takes their codes.</summary>
    public static Items<Medium> All { get; } = [InPerson, Online, Telephone, Letter, BackChannel, Email, Interview, NoteVerbale, PressConference, PressRelease, Radio, Repost, SocialMedia, Television, Videoconference, Website];

    /// <summary>Whether it is another, or a kind of it.</summary>
    internal bool Is(Medium other) => this == other || KindOf?.Is(other) == true;

    internal override void Close()
    {
    }
}
