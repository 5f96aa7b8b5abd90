namespace DiplomacyModel;

/// <summary>Words that make states and changes: <c>vnJp.Is(tier)</c>, <c>kishida.Enters(primeMinister)</c>.</summary>
public static class StateWords
{
    /// <summary>The relation is at a tier; said of a day it attests that day and starts nothing.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="tier">The tier.</param>
    /// <returns>The state.</returns>
    public static TierState Is(this Relation relation, Tier tier) => new(relation, tier);

    /// <summary>The relation comes to be at a tier.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="tier">The tier.</param>
    /// <returns>The change.</returns>
    public static Change Becomes(this Relation relation, Tier tier) => new(relation.Is(tier), ChangeKind.Begins);

    /// <summary>The person takes up the office.</summary>
    /// <param name="person">The person.</param>
    /// <param name="office">The office.</param>
    /// <returns>The change.</returns>
    public static Change Enters(this Person person, Office office) => new(new OfficeState(person, office), ChangeKind.Begins);

    /// <summary>The person gives up the office.</summary>
    /// <param name="person">The person.</param>
    /// <param name="office">The office.</param>
    /// <returns>The change.</returns>
    public static Change Leaves(this Person person, Office office) => new(new OfficeState(person, office), ChangeKind.Ends);
}
