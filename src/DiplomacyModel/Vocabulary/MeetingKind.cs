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

    internal override void Close()
    {
    }
}
