namespace DiplomacyModel;

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

    internal override void Close()
    {
    }
}
