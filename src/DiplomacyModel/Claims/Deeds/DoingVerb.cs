namespace DiplomacyModel;

/// <summary>A verb that somebody does, with no object.</summary>
public sealed record DoingVerb : Term
{
    /// <summary>Registers a verb.</summary>
    /// <param name="code">One to three words, such as <c>adhere</c>.</param>
    /// <param name="meaning">What it means, in a sentence.</param>
    /// <param name="source">Where the meaning comes from.</param>
    public DoingVerb(string code, string meaning, string source)
        : base(code, meaning, source)
    {
    }

    /// <summary>The deed, with its doers.</summary>
    /// <param name="doers">Who does it; at least one.</param>
    /// <returns>The deed.</returns>
    /// <exception cref="ArgumentException">There is no doer.</exception>
    public Doing By(params Items<Party> doers) => new(this, doers);

    internal override void Close()
    {
    }
}
