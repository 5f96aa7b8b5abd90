namespace DiplomacyModel;

/// <summary>Words that build noun phrases: <c>Topic("field").That(isNew).SuchAs(digital, green)</c>.</summary>
public static class PhraseWords
{
    /// <summary>The topic as a phrase of something.</summary>
    /// <param name="topic">The noun.</param>
    /// <param name="of">Of what, between whom, in which field.</param>
    /// <returns>The phrase.</returns>
    public static Described Of(this Topic topic, params Items<What> of) => new(topic) { Of = of };

    /// <summary>The topic as a phrase with adjectives.</summary>
    /// <param name="topic">The noun.</param>
    /// <param name="marks">The adjectives.</param>
    /// <returns>The phrase.</returns>
    public static Described Being(this Topic topic, params Items<Mark> marks) => new(topic) { Marks = marks };

    /// <summary>The phrase with adjectives.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="marks">The adjectives.</param>
    /// <returns>The phrase with them.</returns>
    public static Described Being(this Described phrase, params Items<Mark> marks) => phrase with { Marks = marks };

    /// <summary>The phrase with examples of more.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="examples">Those that are named.</param>
    /// <returns>The phrase with an open list.</returns>
    public static Described SuchAs(this Described phrase, params Items<What> examples) => phrase with { Examples = examples.AsOpen() };

    /// <summary>The phrase with the end that it serves.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="ends">To what end it is.</param>
    /// <returns>The phrase with it.</returns>
    public static Described Toward(this Described phrase, params Items<Claim> ends) => phrase with { Toward = ends };
}
