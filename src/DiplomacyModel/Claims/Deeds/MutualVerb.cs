namespace DiplomacyModel;

/// <summary>A verb that two sides or more do together.</summary>
public sealed record MutualVerb : Term
{
    /// <summary>Registers a verb.</summary>
    /// <param name="code">One to three words, such as <c>coordinate</c>.</param>
    /// <param name="meaning">What it means, in a sentence.</param>
    /// <param name="source">Where the meaning comes from.</param>
    public MutualVerb(string code, string meaning, string source)
        : base(code, meaning, source)
    {
    }

    /// <summary>The deed, with its sides.</summary>
    /// <param name="sides">At least two, or one that stands for several: "the two sides".</param>
    /// <returns>The deed.</returns>
    /// <exception cref="ArgumentException">There is no side, one stands twice, or one person stands alone.</exception>
    public Mutual Between(params Items<Party> sides) => new(this, sides);

    internal override void Close()
    {
    }
}
