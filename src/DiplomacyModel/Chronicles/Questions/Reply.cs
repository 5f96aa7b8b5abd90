namespace DiplomacyModel;

/// <summary>What one account answers to a question: which worlds it leaves possible. Equal by content.</summary>
internal abstract record Reply
{
    /// <summary>Whether it leaves nothing open.</summary>
    public abstract bool IsDefinite { get; }

    /// <summary>What it is called when one reply says more than another: finer, or something that only it tells.</summary>
    public virtual Agreement WhenMore => Agreement.Finer;

    /// <summary>Whether both leave the same worlds. Symmetric.</summary>
    public abstract bool IsSameAs(Reply other);

    /// <summary>Whether it surely leaves only worlds that the other leaves, too.</summary>
    public abstract bool IsWithin(Reply other);

    /// <summary>Whether surely no world is left by both. Symmetric.</summary>
    public abstract bool Excludes(Reply other);

    /// <summary>Whether both are answers of other days or editions, so that neither speaks for or against the other. Symmetric.</summary>
    public virtual bool IsApartFrom(Reply other) => false;

    /// <summary>Whether one world may be left by all together; asked where no two exclude each other.</summary>
    public virtual bool IsPossibleWith(Reply[] others) => true;

    /// <summary>The reply in words.</summary>
    public abstract string ToWords(ThingSet things);
}
