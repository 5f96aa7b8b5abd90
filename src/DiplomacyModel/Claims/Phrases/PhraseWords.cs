namespace DiplomacyModel;

/// <summary>Words that build noun phrases: <c>field.Being(isNew).SuchAs(digital, green)</c>.</summary>
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
    public static Described Being(this Described phrase, params Items<Mark> marks) => Guard.NotNull(phrase) with { Marks = marks };

    /// <summary>The phrase with examples of more.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="examples">Those that are named.</param>
    /// <returns>The phrase with an open list.</returns>
    public static Described SuchAs(this Described phrase, params Items<What> examples) => Guard.NotNull(phrase) with { Examples = examples.AsOpen() };

    /// <summary>The phrase with the end that it serves.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="ends">To what end it is.</param>
    /// <returns>The phrase with it.</returns>
    public static Described Toward(this Described phrase, params Items<Claim> ends) => Guard.NotNull(phrase) with { Toward = ends };

    /// <summary>The phrase of something.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="of">Of what.</param>
    /// <returns>The phrase with it.</returns>
    public static Described Of(this Described phrase, params Items<What> of) => Guard.NotNull(phrase) with { Of = [.. phrase.Of, .. of] };

    /// <summary>The topic as a phrase with the end that it serves.</summary>
    /// <param name="topic">The noun.</param>
    /// <param name="ends">To what end it is.</param>
    /// <returns>The phrase.</returns>
    public static Described Toward(this Topic topic, params Items<Claim> ends) => new(topic) { Toward = ends };

    /// <summary>The topic as a phrase to which something stands in a typed way: <c>risk.Related(Preposition.To, health)</c>.</summary>
    /// <param name="topic">The noun.</param>
    /// <param name="preposition">How it stands to the noun.</param>
    /// <param name="what">What stands so; at least one.</param>
    /// <returns>The phrase.</returns>
    /// <exception cref="ArgumentException">Nothing stands so.</exception>
    public static Described Related(this Topic topic, Preposition preposition, params Items<What> what) => new Described(topic).Related(preposition, what);

    /// <summary>The phrase to which something more stands in a typed way.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="preposition">How it stands to the noun.</param>
    /// <param name="what">What stands so; at least one.</param>
    /// <returns>The phrase with it.</returns>
    /// <exception cref="ArgumentException">Nothing stands so.</exception>
    public static Described Related(this Described phrase, Preposition preposition, params Items<What> what) =>
        Guard.NotNull(phrase) with { Relata = phrase.Relata.With(new Relatum(preposition, what)) };

    /// <summary>Only those of which these claims hold.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="claims">What holds of them.</param>
    /// <returns>The narrower phrase.</returns>
    public static Described SuchThat(this Described phrase, params Items<Claim> claims) => Guard.NotNull(phrase) with { SuchThat = claims };
}
