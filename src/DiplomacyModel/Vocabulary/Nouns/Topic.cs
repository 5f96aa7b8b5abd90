namespace DiplomacyModel;

/// <summary>What is spoken about.</summary>
public sealed record Topic : Term, INoun
{
    private const string Usage = "usage of news reports";

    /// <summary>Registers a topic.</summary>
    /// <param name="code">One to three words, such as <c>energy-security</c>.</param>
    /// <param name="meaning">What it means, in a sentence.</param>
    /// <param name="source">Where the meaning comes from.</param>
    public Topic(string code, string meaning, string source)
        : base(code, meaning, source)
    {
    }

    /// <summary>How two states stand to each other and work together.</summary>
    public static Topic BilateralRelations { get; } = new("bilateral-relations", "How two states stand to each other and work together.", Usage);

    /// <summary>Questions of a region of the world.</summary>
    public static Topic RegionalIssues { get; } = new("regional-issues", "Questions of a region of the world.", Usage);

    /// <summary>Questions of the whole world.</summary>
    public static Topic GlobalIssues { get; } = new("global-issues", "Questions of the whole world.", Usage);

    Topic INoun.Noun => this;

    internal override void Close()
    {
    }
}
