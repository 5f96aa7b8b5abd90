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

    /// <summary>The deed, with the giver, the receiver and the gift.</summary>
    /// <param name="giver">Who gives.</param>
    /// <param name="to">Who receives.</param>
    /// <param name="what">What is given; at least one thing.</param>
    /// <returns>The deed.</returns>
    /// <exception cref="ArgumentException">Nothing is given.</exception>
    public Giving By(Party giver, Party to, params Items<What> what) => new(this, [giver], to, what);

    /// <summary>Several give somebody something.</summary>
    /// <param name="givers">Who gives.</param>
    /// <param name="to">To whom.</param>
    /// <param name="what">What.</param>
    /// <returns>The deed.</returns>
    /// <exception cref="ArgumentException">It is not said what is given.</exception>
    public Giving By(Items<Party> givers, Party to, params Items<What> what) => new(this, givers, to, what);

    /// <summary>The deed, with the receiver and the gift; by whom is not said.</summary>
    /// <param name="to">Who receives.</param>
    /// <param name="what">What is given; at least one thing.</param>
    /// <returns>The deed.</returns>
    /// <exception cref="ArgumentException">Nothing is given.</exception>
    public Giving To(Party to, params Items<What> what) => new(this, [], to, what);

    internal override void Close()
    {
    }
}
