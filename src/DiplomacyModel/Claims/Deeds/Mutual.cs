namespace DiplomacyModel.Content;

/// <summary>Two sides or more do something together.</summary>
public sealed record Mutual : Deed
{
    internal Mutual(MutualVerb verb, Items<Party> sides)
    {
        Guard.NoNulls(sides);
        if (sides.Count == 0 || sides.Distinct().Count() != sides.Count)
        {
            throw new ArgumentException($"'{verb}' needs its sides, each named once.", nameof(sides));
        }

        Verb = verb;
        Sides = sides;
    }

    /// <summary>The verb.</summary>
    public MutualVerb Verb { get; }

    /// <summary>Who does it together; one entry may stand for several.</summary>
    public Items<Party> Sides { get; }

    /// <summary>The same deed, done together with others too.</summary>
    /// <param name="others">With whom.</param>
    /// <returns>The deed of all of them.</returns>
    /// <exception cref="ArgumentException">Somebody would be named twice.</exception>
    public Mutual With(params Items<Party> others) => new Mutual(Verb, [.. Sides, .. others]) { Setting = Setting, Medium = Medium, Channels = Channels, Manner = Manner, Phase = Phase, Endeavour = Endeavour, About = About, Deadline = Deadline, Amount = Amount, Matter = Matter };

    internal override void Close()
    {
    }
}
