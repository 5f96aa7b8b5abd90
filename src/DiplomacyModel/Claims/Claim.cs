namespace DiplomacyModel;

/// <summary>What a source or a speaker says: something happened, was said, holds, changed; a figure; a link. Pure content.</summary>
/// <remarks>
/// Closed; equal by content, without any source inside. A claim gets an identity only by being said in a report:
/// two equal requests a year apart are two.
/// </remarks>
public abstract partial record Claim
{
    private protected Claim()
    {
    }

    /// <summary>Keeps the hierarchy closed.</summary>
    internal abstract void Close();

    /// <summary>The content in words, with ids for names; <see cref="Words.ToWords(Claim, ThingSet)"/> puts the names in.</summary>
    /// <returns>Such as <c>meeting of #ana and #bo</c>.</returns>
    public sealed override string ToString() => this.ToWords(ThingSet.Empty);
}
