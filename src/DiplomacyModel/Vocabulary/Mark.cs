namespace DiplomacyModel;

/// <summary>What is said of a thing or a deed by an adjective or an adverb: new, regular, favourable, cordially.</summary>
public sealed record Mark : Term
{
    /// <summary>Registers a mark.</summary>
    /// <param name="code">One to three words, such as <c>all-levels</c>.</param>
    /// <param name="meaning">What it means, in a sentence.</param>
    /// <param name="source">Where the meaning comes from.</param>
    public Mark(string code, string meaning, string source)
        : base(code, meaning, source)
    {
    }

    internal override void Close()
    {
    }
}
