namespace DiplomacyModel;

/// <content>Claims, parties and phrases in English words, made from the parts each time.</content>
public static partial class Words
{
    /// <summary>A claim in words.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="things">Where names are found; an id stands for what is not there.</param>
    /// <returns>Such as <c>Japan: create conditions for … to live, work, study</c>.</returns>
    /// <remarks>For reading at a glance: capacities, what is taken for granted and what is said along the way are not in it; nor are the printed names.</remarks>
    public static string ToWords(this Claim claim, ThingSet things) => ClaimText.Tell(claim, things);

    /// <summary>A party in words: the name, and the offices in which it appears.</summary>
    /// <param name="party">The party.</param>
    /// <param name="things">Where names are found.</param>
    /// <returns>Such as <c>Kishida Fumio (Prime Minister of Japan; President of Liberal Democratic Party)</c>.</returns>
    public static string ToWords(this Party party, ThingSet things) => PartyText.Tell(party, things);

    /// <summary>A party by its name or description only, or by its offices where it has neither.</summary>
    /// <param name="party">The party.</param>
    /// <param name="things">Where names are found.</param>
    /// <returns>Such as <c>Kishida Fumio</c>.</returns>
    public static string ToName(this Party party, ThingSet things) => PartyText.TellName(party, things);

    /// <summary>Several parties by their names.</summary>
    /// <param name="parties">The parties.</param>
    /// <param name="things">Where names are found.</param>
    /// <returns>The names with "and" between; an open list ends in "and others".</returns>
    public static string ToNames(this Items<Party> parties, ThingSet things) => PartyText.TellNames(parties, things);

    /// <summary>A thing by its name, or a phrase with its adjectives, its objects and its examples.</summary>
    /// <param name="what">The thing or phrase.</param>
    /// <param name="things">Where names are found.</param>
    /// <returns>Such as <c>new field, such as green transition, …</c>.</returns>
    public static string ToWords(this What what, ThingSet things) => PhraseText.Tell(what, things);

    /// <summary>Several of them, with commas between; an open list ends in "and others".</summary>
    /// <param name="list">The things and phrases.</param>
    /// <param name="things">Where names are found.</param>
    /// <returns>The words.</returns>
    public static string ToWords(this Items<What> list, ThingSet things) => PhraseText.Tell(list, things);
}
