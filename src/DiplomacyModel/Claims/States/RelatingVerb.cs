namespace DiplomacyModel;

/// <summary>A verb for how something stands to something else: a state, nothing that is done.</summary>
public sealed record RelatingVerb : Term
{
    private const string Usage = "usage of joint statements";

    /// <summary>Registers a verb.</summary>
    /// <param name="code">One to three words, such as <c>depend-on</c>.</param>
    /// <param name="meaning">What it means, in a sentence.</param>
    /// <param name="source">Where the meaning comes from.</param>
    public RelatingVerb(string code, string meaning, string source)
        : base(code, meaning, source)
    {
    }

    /// <summary>To apply to somebody or something.</summary>
    public static RelatingVerb ApplyTo { get; } = new("apply-to", "To hold for somebody or something.", Usage);

    /// <summary>To be a draft, an edition or a translation of a text.</summary>
    public static RelatingVerb BeVersionOf { get; } = new("be-version-of", "To be a draft, an edition or a translation of a text.", Usage);

    /// <summary>To be about something.</summary>
    public static RelatingVerb Concern { get; } = new("concern", "To be about something.", Usage);

    /// <summary>To be taken for something by a rule or an agreement.</summary>
    public static RelatingVerb CountAs { get; } = new("count-as", "To be taken for something by a rule or an agreement.", Usage);

    /// <summary>To extend over something, as its scope.</summary>
    public static RelatingVerb Cover { get; } = new("cover", "To extend over something, as its scope.", Usage);

    /// <summary>To be possible only with something.</summary>
    public static RelatingVerb DependOn { get; } = new("depend-on", "To be possible only with something.", Usage);

    /// <summary>To say something else than another does, said of texts.</summary>
    public static RelatingVerb DifferFrom { get; } = new("differ-from", "To say something else than another does, said of texts.", Usage);

    /// <summary>To be one and the same thing, known under two ids.</summary>
    public static RelatingVerb Equal { get; } = new("equal", "To be one and the same thing.", Usage);

    /// <summary>To be more than something.</summary>
    public static RelatingVerb Exceed { get; } = new("exceed", "To be more than something.", Usage);

    /// <summary>To be ahead of somebody, as a task or a danger.</summary>
    public static RelatingVerb Face { get; } = new("face", "To have a task or a danger before oneself.", Usage);

    /// <summary>To have something among its parts.</summary>
    public static RelatingVerb Include { get; } = new("include", "To have something among its parts.", Usage);

    /// <summary>To say the same in other words, or to have it as its sense.</summary>
    public static RelatingVerb Mean { get; } = new("mean", "To have something as its sense.", Usage);

    /// <summary>To want something that is not there.</summary>
    public static RelatingVerb Need { get; } = new("need", "To want something that is not there.", Usage);

    /// <summary>To lay down something, said of a text.</summary>
    public static RelatingVerb ProvideFor { get; } = new("provide-for", "To lay something down, said of a text.", Usage);

    /// <summary>To stand for something as a sign of it.</summary>
    public static RelatingVerb Represent { get; } = new("represent", "To stand for something as a sign of it.", Usage);

    /// <summary>To make something a condition.</summary>
    public static RelatingVerb Require { get; } = new("require", "To make something a condition.", Usage);

    /// <summary>To have something in common.</summary>
    public static RelatingVerb Share { get; } = new("share", "To have something in common.", Usage);

    /// <summary>To be good, or bad enough, for somebody or something to feel it.</summary>
    public static RelatingVerb Affect { get; } = new("affect", "To make itself felt by somebody or something.", Usage);

    /// <summary>Something stands so to something else: <c>RelatingVerb.Require.Of(membership, consent)</c>.</summary>
    /// <param name="subject">What stands so.</param>
    /// <param name="objects">To what; at least one.</param>
    /// <returns>The state.</returns>
    /// <exception cref="ArgumentException">It is not said to what.</exception>
    public RelatingState Of(What subject, params Items<What> objects) => new(this, subject, objects);

    internal override void Close()
    {
    }
}
