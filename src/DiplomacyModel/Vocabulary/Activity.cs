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

    /// <summary>To run a firm or to make deals.</summary>
    public static Activity DoBusiness { get; } = new("do-business", "To run a firm or to make deals.", Usage);

    /// <summary>To put money to work.</summary>
    public static Activity Invest { get; } = new("invest", "To put money to work.", Usage);

    /// <summary>To gain skills or a language, in a school or outside.</summary>
    public static Activity Learn { get; } = new("learn", "To gain skills or a language, in a school or outside.", Usage);

    /// <summary>To reside.</summary>
    public static Activity Live { get; } = new("live", "To reside.", Usage);

    /// <summary>To make a home for good.</summary>
    public static Activity Settle { get; } = new("settle", "To make a home for good.", Usage);

    /// <summary>To attend a school or university, or to be trained.</summary>
    public static Activity Study { get; } = new("study", "To attend a school or university, or to be trained.", Usage);

    /// <summary>To buy and sell goods.</summary>
    public static Activity Trade { get; } = new("trade", "To buy and sell goods.", Usage);

    /// <summary>To go to places and through them.</summary>
    public static Activity Travel { get; } = new("travel", "To go to places and through them.", Usage);

    /// <summary>To cast a vote in an election.</summary>
    public static Activity Vote { get; } = new("vote", "To cast a vote in an election.", Usage);

    /// <summary>To be employed or in business.</summary>
    public static Activity Work { get; } = new("work", "To be employed or in business.", Usage);

    internal override void Close()
    {
    }
}
