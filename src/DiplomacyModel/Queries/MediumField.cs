namespace DiplomacyModel.Queries;

/// <summary>The field <c>medium</c> of meetings.</summary>
public sealed class MediumField
{
    internal MediumField()
    {
    }

    /// <summary>The name of the field in query text.</summary>
    public string Name { get; } = "medium";

    /// <summary>The condition that it has this value; Maybe where none is mentioned.</summary>
    /// <param name="medium">The value.</param>
    /// <returns>The condition.</returns>
    public MediumCondition Is(Medium medium) => new(Name, medium);
}
