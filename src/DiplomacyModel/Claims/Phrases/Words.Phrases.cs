namespace DiplomacyModel;

/// <content>Words that build noun phrases: <c>field.Being(isNew).SuchAs(digital, green)</c>. Each takes a topic or a phrase and gives a longer phrase.</content>
public static partial class Words
{
    /// <summary>The phrase of something.</summary>
    /// <param name="noun">The noun or phrase.</param>
    /// <param name="of">Of what: the plain "of", which says no more than that it belongs there.</param>
    /// <returns>The phrase with it.</returns>
    public static Described Of(this INoun noun, params Items<What> of)
    {
        var phrase = Phrase(noun);
        return phrase with { Of = [.. phrase.Of, .. of] };
    }

    /// <summary>The phrase with adjectives.</summary>
    /// <param name="noun">The noun or phrase.</param>
    /// <param name="marks">The adjectives.</param>
    /// <returns>The phrase with them.</returns>
    public static Described Being(this INoun noun, params Items<Mark> marks)
    {
        var phrase = Phrase(noun);
        return phrase with { Marks = [.. phrase.Marks, .. marks] };
    }

    /// <summary>The phrase with examples of more.</summary>
    /// <param name="noun">The noun or phrase.</param>
    /// <param name="examples">Those that are named.</param>
    /// <returns>The phrase with an open list.</returns>
    public static Described SuchAs(this INoun noun, params Items<What> examples) => Phrase(noun) is var phrase && phrase.Examples.Count > 0 ? phrase with { Examples = Together(phrase.Examples, examples).AsOpen() } : phrase with { Examples = examples.AsOpen() };

    /// <summary>The phrase with what belongs to it among others.</summary>
    /// <param name="noun">The noun or phrase.</param>
    /// <param name="members">Those that are named.</param>
    /// <returns>The phrase with them.</returns>
    public static Described Including(this INoun noun, params Items<What> members) => noun is Described { Including.Count: > 0 } longer ? longer with { Including = Together(longer.Including, members).AsOpen() } : Phrase(noun) with { Including = members.AsOpen() };

    /// <summary>The phrase with all that it stands for: "the two leaders, A and B".</summary>
    /// <param name="noun">The noun or phrase.</param>
    /// <param name="members">All of them.</param>
    /// <returns>The phrase with a closed list.</returns>
    public static Described Namely(this INoun noun, params Items<What> members) => Phrase(noun) with { Examples = members.AsClosed() };

    /// <summary>The phrase with the end that it serves: "efforts to strengthen …".</summary>
    /// <param name="noun">The noun or phrase.</param>
    /// <param name="ends">To what end it is.</param>
    /// <returns>The phrase with it.</returns>
    public static Described Toward(this INoun noun, params Items<Claim> ends) => Phrase(noun) is var phrase && phrase.Toward.Count > 0 ? phrase with { Toward = [.. phrase.Toward, .. ends] } : phrase with { Toward = ends };

    /// <summary>The phrase to which something stands in a typed way: <c>risk.Related(Preposition.To, health)</c>.</summary>
    /// <param name="noun">The noun or phrase.</param>
    /// <param name="preposition">How it stands to the noun.</param>
    /// <param name="what">What stands so; at least one.</param>
    /// <returns>The phrase with it.</returns>
    /// <exception cref="ArgumentException">Nothing stands so.</exception>
    public static Described Related(this INoun noun, Preposition preposition, params Items<What> what)
    {
        var phrase = Phrase(noun);
        return phrase with { Relata = phrase.Relata.With(new Relatum(preposition, what)) };
    }

    /// <summary>Only those of which these claims hold; <see cref="What.Them"/> stands for the noun inside.</summary>
    /// <param name="noun">The noun or phrase.</param>
    /// <param name="claims">What holds of them.</param>
    /// <returns>The narrower phrase.</returns>
    public static Described SuchThat(this INoun noun, params Items<Claim> claims)
    {
        var phrase = Phrase(noun);
        return phrase with { SuchThat = [.. phrase.SuchThat, .. claims] };
    }

    /// <summary>So many of them.</summary>
    /// <param name="noun">The noun or phrase.</param>
    /// <param name="count">How many, exactly.</param>
    /// <returns>The phrase with its number.</returns>
    public static Described Counting(this INoun noun, int count) => Phrase(noun) with { Count = new Quantity(count) };

    /// <summary>So many of them.</summary>
    /// <param name="noun">The noun or phrase.</param>
    /// <param name="count">How many.</param>
    /// <returns>The phrase with its number.</returns>
    public static Described Counting(this INoun noun, Quantity count) => Phrase(noun) with { Count = count };

    /// <summary>Worth so much: "a loan of ten million".</summary>
    /// <param name="noun">The noun or phrase.</param>
    /// <param name="amount">How much.</param>
    /// <returns>The phrase with it.</returns>
    public static Described Worth(this INoun noun, Amount amount) => Phrase(noun) with { Amount = amount };

    /// <summary>Lasting so long: "a ten-year agreement".</summary>
    /// <param name="noun">The noun or phrase.</param>
    /// <param name="length">How long.</param>
    /// <returns>The phrase with it.</returns>
    public static Described Lasting(this INoun noun, LengthOfTime length) => Phrase(noun) with { Lasting = length };

    /// <summary>All, some, most, each or any of them.</summary>
    /// <param name="noun">The noun or phrase.</param>
    /// <param name="extent">How many of the kind.</param>
    /// <returns>The phrase with it.</returns>
    public static Described ToExtent(this INoun noun, Extent extent) => Phrase(noun) with { Extent = Guard.Defined(extent) };

    /// <summary>The phrase with what the text calls it besides: <c>areas.Called("ABNJ")</c>. A thing with an id is called so by <see cref="IsCalled"/>.</summary>
    /// <param name="noun">The noun or phrase.</param>
    /// <param name="names">Abbreviations or names, as printed.</param>
    /// <returns>The phrase with them.</returns>
    /// <exception cref="ArgumentException">One is blank, or stands twice.</exception>
    public static Described Called(this INoun noun, params Items<string> names)
    {
        var phrase = Phrase(noun);
        return phrase with { Called = [.. phrase.Called, .. names] };
    }

    /// <summary>Which one in order or standing: <c>meeting.Ranked(new Rank.Nth(38))</c>.</summary>
    /// <param name="noun">The noun or phrase.</param>
    /// <param name="rank">Which one.</param>
    /// <returns>The phrase with it.</returns>
    public static Described Ranked(this INoun noun, Rank rank) => Phrase(noun) with { Rank = rank };

    private static Items<What> Together(Items<What> first, Items<What> second) => [.. first, .. second];

    internal static Described Phrase(INoun noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        return noun as Described ?? new Described(noun.Noun);
    }
}
