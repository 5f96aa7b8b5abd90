namespace DiplomacyModel;

/// <content>Words that say what a thing is called: <c>ruritania.IsOfficially("Kingdom of Ruritania", "en")</c>.</content>
public static partial class Words
{
    /// <summary>The thing is called so; of which kind the name is, is not said.</summary>
    /// <param name="thing">The thing.</param>
    /// <param name="name">The name.</param>
    /// <param name="use">Where and how it is used; by default nothing is mentioned.</param>
    /// <returns>The state.</returns>
    public static NameState IsCalled(this Thing thing, string name, NameUse? use = null) => new(thing, name, use);

    /// <summary>The thing is officially called so.</summary>
    /// <param name="thing">The thing.</param>
    /// <param name="name">The official name.</param>
    /// <param name="language">In which language, as a BCP 47 tag such as <c>en</c>.</param>
    /// <returns>The state.</returns>
    /// <exception cref="ArgumentException">The language is no such tag.</exception>
    public static NameState IsOfficially(this Thing thing, string name, string language) => new(thing, name, new() { Language = language, Kind = NameKind.Official });

    /// <summary>The thing comes to be officially called so; its former official name in that language ends with it.</summary>
    /// <param name="thing">The thing; it stays the same.</param>
    /// <param name="name">The new official name.</param>
    /// <param name="language">In which language, as a BCP 47 tag such as <c>en</c>.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentException">The language is no such tag.</exception>
    public static Change IsRenamed(this Thing thing, string name, string language) => thing.IsOfficially(name, language).Begins();
}
