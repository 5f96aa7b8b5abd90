namespace DiplomacyModel;

/// <summary>A verb of helping somebody with something.</summary>
public sealed record HelpingVerb : Term
{
    /// <summary>Registers a verb.</summary>
    /// <param name="code">One to three words, such as <c>support</c>.</param>
    /// <param name="meaning">What it means, in a sentence.</param>
    /// <param name="source">Where the meaning comes from.</param>
    public HelpingVerb(string code, string meaning, string source)
        : base(code, meaning, source)
    {
    }

    /// <summary>The deed, with the helper, the helped, and that with which.</summary>
    /// <param name="helper">Who helps.</param>
    /// <param name="whom">Who is helped.</param>
    /// <param name="with">With what, or in what.</param>
    /// <returns>The deed.</returns>
    public Helping By(Party helper, Party whom, params Items<What> with) => new(this, [helper], whom, with);

    /// <summary>Several help somebody.</summary>
    /// <param name="helpers">Who helps.</param>
    /// <param name="whom">Whom.</param>
    /// <param name="with">In what.</param>
    /// <returns>The deed.</returns>
    public Helping By(Items<Party> helpers, Party whom, params Items<What> with) => new(this, helpers, whom, with);

    /// <summary>The deed, with the helped and that with which; by whom is not said.</summary>
    /// <param name="whom">Who is helped.</param>
    /// <param name="with">With what, or in what.</param>
    /// <returns>The deed.</returns>
    public Helping For(Party whom, params Items<What> with) => new(this, [], whom, with);

    internal override void Close()
    {
    }
}
