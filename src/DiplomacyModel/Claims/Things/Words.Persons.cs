namespace DiplomacyModel;

/// <content>Words that say who is who.</content>
public static partial class Words
{
    /// <summary>Two things are one: "FM Yoko is Kamikawa Yoko". Said by somebody, perhaps only by the coder; it can be taken back.</summary>
    /// <param name="thing">One.</param>
    /// <param name="other">The other.</param>
    /// <returns>The state.</returns>
    /// <exception cref="ArgumentException">Both have one id.</exception>
    public static RelatingState IsSameAs(this Thing thing, Thing other) => Guard.NotNull(thing).Id == Guard.NotNull(other).Id
        ? throw new ArgumentException($"{thing.Id} is itself; two ids are said to be one.", nameof(other))
        : RelatingVerb.Equal.Of(thing, other);

    /// <summary>Two things are not one, however alike their names: no name makes them so.</summary>
    /// <param name="thing">One.</param>
    /// <param name="other">The other.</param>
    /// <returns>The denial.</returns>
    /// <exception cref="ArgumentException">Both have one id.</exception>
    public static Not IsNotSameAs(this Thing thing, Thing other) => new(thing.IsSameAs(other));
}
