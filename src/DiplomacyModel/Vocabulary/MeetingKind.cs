namespace DiplomacyModel;

/// <summary>What kind of meeting the source calls it.</summary>
public sealed record MeetingKind : Term
{
    private const string Usage = "usage of news reports";

    /// <summary>Registers a kind of meeting.</summary>
    /// <param name="code">One to three words, such as <c>working-dinner</c>.</param>
    /// <param name="meaning">What it means, in a sentence.</param>
    /// <param name="source">Where the meaning comes from.</param>
    public MeetingKind(string code, string meaning, string source)
        : base(code, meaning, source)
    {
    }

    /// <summary>The two sides talk about named matters.</summary>
    public static MeetingKind Talks { get; } = new("talks", "The two sides talk about named matters.", Usage);

    /// <summary>One of higher rank receives a guest with some ceremony.</summary>
    public static MeetingKind Reception { get; } = new("reception", "One of higher rank receives a guest with some ceremony.", Usage);

    /// <summary>The two sides speak without being in one place.</summary>
    public static MeetingKind Call { get; } = new("call", "The two sides speak without being in one place.", Usage);

    /// <summary>Those who lead states or governments meet.</summary>
    public static MeetingKind Summit { get; } = new("summit", "Those who lead states or governments meet.", Usage);

    /// <summary>A head of state receives somebody in form.</summary>
    public static MeetingKind Audience { get; } = new("audience", "A head of state receives somebody in form.", Usage);

    /// <summary>It is held for its form: a signing, a welcome, the handing over of credentials.</summary>
    public static MeetingKind Ceremony { get; } = new("ceremony", "It is held for its form: a signing, a welcome, the handing over of credentials.", Usage);

    /// <summary>Many meet on a matter for days.</summary>
    public static MeetingKind Conference { get; } = new("conference", "Many meet on a matter for days.", Usage);

    /// <summary>Officials tell each other what their sides think.</summary>
    public static MeetingKind Consultations { get; } = new("consultations", "Officials tell each other what their sides think.", Usage);

    /// <summary>They meet at table.</summary>
    public static MeetingKind Dinner { get; } = new("dinner", "They meet at table.", Usage);

    /// <summary>One of several meetings of a negotiation.</summary>
    public static MeetingKind Round { get; } = new("round", "One of several meetings of a negotiation.", Usage);

    /// <summary>One sitting of a longer meeting.</summary>
    public static MeetingKind Session { get; } = new("session", "One sitting of a longer meeting.", Usage);

    internal override void Close()
    {
    }
}
