namespace DiplomacyModel;

/// <summary>What people do in a place, and what others may make possible for them.</summary>
public sealed record Activity : Term
{
    private const string Usage = "usage of news reports";

    /// <summary>Registers an activity.</summary>
    /// <param name="code">One to three words, such as <c>study</c>.</param>
    /// <param name="meaning">What it means, in a sentence.</param>
    /// <param name="source">Where the meaning comes from.</param>
    public Activity(string code, string meaning, string source)
        : base(code, meaning, source)
    {
    }

    /// <summary>To reside.</summary>
    public static Activity Live { get; } = new("live", "To reside.", Usage);

    /// <summary>To be employed or in business.</summary>
    public static Activity Work { get; } = new("work", "To be employed or in business.", Usage);

    /// <summary>To attend a school or university, or to be trained.</summary>
    public static Activity Study { get; } = new("study", "To attend a school or university, or to be trained.", Usage);

    internal override void Close()
    {
    }
}
