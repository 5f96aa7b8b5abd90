namespace DiplomacyModel;

/// <summary>A verb whose frame is: somebody makes it possible for somebody to do something.</summary>
public sealed record EnablingVerb : Term
{
    /// <summary>Registers a verb of enabling.</summary>
    /// <param name="code">One to three words, such as <c>waive-visas</c>.</param>
    /// <param name="meaning">What it means, in a sentence.</param>
    /// <param name="source">Where the meaning comes from.</param>
    public EnablingVerb(string code, string meaning, string source)
        : base(code, meaning, source)
    {
    }

    /// <summary>To make it easier for people to do something; by which measures is not said.</summary>
    public static EnablingVerb CreateConditions { get; } = new(
        "create-conditions", "To make it easier for people to do something; by which measures is not said.", "usage of news reports");

    internal override void Close()
    {
    }
}
