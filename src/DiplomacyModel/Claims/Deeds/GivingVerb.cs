namespace DiplomacyModel;

/// <summary>A verb of giving something to somebody.</summary>
public sealed record GivingVerb : Term
{
    /// <summary>Registers a verb.</summary>
    /// <param name="code">One to three words, such as <c>donate</c>.</param>
    /// <param name="meaning">What it means, in a sentence.</param>
    /// <param name="source">Where the meaning comes from.</param>
    public GivingVerb(string code, string meaning, string source)
        : base(code, meaning, source)
    {
    }

    /// <summary>Which step in the life of an instrument it is, when it is done with one; by default <see cref="InstrumentStep.None"/>.</summary>
    public InstrumentStep Step
    {
        get;
        init => field = Guard.Defined(value);
    }

    /// <summary>Somebody gives something: <c>Provide.By(japan, Nouns.Loan).To(vietnam)</c>.</summary>
    /// <param name="giver">Who gives.</param>
    /// <param name="what">What.</param>
    /// <returns>The deed.</returns>
    public Giving By(Party giver, What what) => new(this, [giver], [what]);

    /// <summary>Somebody gives several things.</summary>
    /// <param name="giver">Who gives.</param>
    /// <param name="what">What; at least one.</param>
    /// <returns>The deed.</returns>
    /// <exception cref="ArgumentException">It is not said what is given.</exception>
    public Giving By(Party giver, Items<What> what) => new(this, [giver], what);

    /// <summary>Several give something.</summary>
    /// <param name="givers">Who gives.</param>
    /// <param name="what">What.</param>
    /// <returns>The deed.</returns>
    public Giving By(Items<Party> givers, What what) => new(this, givers, [what]);

    /// <summary>Something is given; by whom is not said.</summary>
    /// <param name="what">What; at least one.</param>
    /// <returns>The deed.</returns>
    /// <exception cref="ArgumentException">It is not said what is given.</exception>
    public Giving Of(params Items<What> what) => new(this, [], what);

    internal override void Close()
    {
    }
}
