namespace DiplomacyModel;

/// <summary>A verb of what happens without a doer.</summary>
public sealed record HappeningVerb : Term
{
    /// <summary>Registers a verb.</summary>
    /// <param name="code">One to three words, such as <c>strike</c>.</param>
    /// <param name="meaning">What it means, in a sentence.</param>
    /// <param name="source">Where the meaning comes from.</param>
    public HappeningVerb(string code, string meaning, string source)
        : base(code, meaning, source)
    {
    }

    /// <summary>Which step in the life of an instrument it is, when it is what happens to one; by default <see cref="InstrumentStep.None"/>.</summary>
    public InstrumentStep Step
    {
        get;
        init => field = Guard.Defined(value);
    }

    /// <summary>What happens.</summary>
    /// <param name="what">To what, or what it is: "a storm".</param>
    /// <returns>The deed.</returns>
    public Happening Of(What what) => new(this, what);

    internal override void Close()
    {
    }
}
