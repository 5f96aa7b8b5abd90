namespace DiplomacyModel;

/// <summary>A verb of bringing about an effect.</summary>
public sealed record CausingVerb : Term
{
    /// <summary>Registers a verb.</summary>
    /// <param name="code">One to three words, such as <c>contribute</c>.</param>
    /// <param name="meaning">What it means, in a sentence.</param>
    /// <param name="source">Where the meaning comes from.</param>
    public CausingVerb(string code, string meaning, string source)
        : base(code, meaning, source)
    {
    }

    /// <summary>The deed, with its cause and its effects.</summary>
    /// <param name="cause">Who or what brings it about.</param>
    /// <param name="effects">What is brought about; at least one effect.</param>
    /// <returns>The deed.</returns>
    /// <exception cref="ArgumentException">There is no effect.</exception>
    public Causing By(What cause, params Items<What> effects) => new(this, [cause], effects);

    /// <summary>Several bring something about.</summary>
    /// <param name="causes">Who or what.</param>
    /// <param name="effects">What is brought about.</param>
    /// <returns>The deed.</returns>
    /// <exception cref="ArgumentException">It is not said what is brought about.</exception>
    public Causing By(Items<What> causes, params Items<What> effects) => new(this, causes, effects);

    /// <summary>The deed, with its effects; the cause is not said, or is what it is said of.</summary>
    /// <param name="effects">What is brought about; at least one effect.</param>
    /// <returns>The deed.</returns>
    /// <exception cref="ArgumentException">There is no effect.</exception>
    public Causing Of(params Items<What> effects) => new(this, [], effects);

    internal override void Close()
    {
    }
}
