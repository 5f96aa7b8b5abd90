namespace DiplomacyModel;

/// <summary>A verb that somebody does to something.</summary>
public sealed record ActingVerb : Term
{
    /// <summary>Registers a verb.</summary>
    /// <param name="code">One to three words, such as <c>strengthen</c>.</param>
    /// <param name="meaning">What it means, in a sentence.</param>
    /// <param name="source">Where the meaning comes from.</param>
    public ActingVerb(string code, string meaning, string source)
        : base(code, meaning, source)
    {
    }

    /// <summary>Which step in the life of an instrument it is, when it is done to one; by default <see cref="InstrumentStep.None"/>.</summary>
    public InstrumentStep Step
    {
        get;
        init => field = Guard.Defined(value);
    }

    /// <summary>The deed, with its doer and its object.</summary>
    /// <param name="doer">Who does it.</param>
    /// <param name="what">To what.</param>
    /// <returns>The deed.</returns>
    public Acting By(Party doer, What what) => new(this, [doer], what);

    /// <summary>The deed, with several doers and its object.</summary>
    /// <param name="doers">Who does it.</param>
    /// <param name="what">To what.</param>
    /// <returns>The deed.</returns>
    public Acting By(Items<Party> doers, What what) => new(this, doers, what);

    /// <summary>The deed, with its object; by whom is not said.</summary>
    /// <param name="what">To what.</param>
    /// <returns>The deed.</returns>
    public Acting Of(What what) => new(this, [], what);

    internal override void Close()
    {
    }
}
