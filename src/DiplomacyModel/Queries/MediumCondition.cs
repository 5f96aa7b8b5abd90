namespace DiplomacyModel.Queries;

/// <summary>The condition that a meeting was held by a medium. Equal by medium.</summary>
public sealed record MediumCondition
{
    internal MediumCondition(string field, Medium medium)
    {
        ArgumentNullException.ThrowIfNull(medium);
        Field = field;
        Medium = medium;
    }

    /// <summary>The name of the field in query text.</summary>
    public string Field { get; }

    /// <summary>The medium asked for.</summary>
    public Medium Medium { get; }

    /// <summary>The condition as in query text.</summary>
    /// <returns>Such as <c>medium = online</c>.</returns>
    public override string ToString() => $"{Field} = {Medium.Code}";

    // What was online may have been a videoconference.
    internal Truth Holds(Meeting meeting) => meeting.Medium.Values is { Count: > 0 } told
        ? Truth.Of(told.All(medium => medium.Is(Medium)), told.Any(medium => medium.Is(Medium) || Medium.Is(medium)))
        : Truth.Maybe;
}
