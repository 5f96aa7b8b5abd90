namespace DiplomacyModel;

/// <summary>What a query found, certain and uncertain apart. Equal by content. Nothing enumerates without saying which is meant.</summary>
/// <typeparam name="T">What was looked for.</typeparam>
public sealed record Answer<T>
{
    internal Answer(Items<T> definite, Items<T> maybe) => (Definite, Maybe) = (definite, maybe);

    /// <summary>Those of which it is certainly so.</summary>
    public Items<T> Definite { get; }

    /// <summary>Those of which it cannot be told.</summary>
    public Items<T> Maybe { get; }

    /// <summary>Those of which it is not ruled out: <see cref="Definite"/>, then <see cref="Maybe"/>.</summary>
    public Items<T> Possible => [.. Definite, .. Maybe];
}
