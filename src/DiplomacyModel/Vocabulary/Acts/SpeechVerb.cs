namespace DiplomacyModel;

/// <summary>A verb of saying, with the act that it performs.</summary>
public sealed record SpeechVerb : Term
{
    /// <summary>Registers a verb of saying.</summary>
    /// <param name="code">One to three words, such as <c>point-out</c>.</param>
    /// <param name="meaning">What it means, in a sentence.</param>
    /// <param name="source">Where the meaning comes from.</param>
    /// <param name="act">The act that it performs: never a stronger one than the word.</param>
    /// <exception cref="ArgumentNullException">There is no act.</exception>
    public SpeechVerb(string code, string meaning, string source, Act act)
        : base(code, meaning, source)
    {
        ArgumentNullException.ThrowIfNull(act);
        Act = act;
    }

    /// <summary>The act that it performs.</summary>
    public Act Act { get; }

    /// <summary>Which step in the life of an instrument it is, when it is said of one; by default <see cref="InstrumentStep.None"/>.</summary>
    public InstrumentStep Step
    {
        get;
        init => field = Guard.Defined(value);
    }

    internal override void Close()
    {
    }
}
