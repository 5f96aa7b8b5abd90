namespace DiplomacyModel.Content;

/// <summary>Something has a property: similarities, room to grow, a crucial role.</summary>
public sealed record PropertyState : State
{
    /// <summary>Makes the state.</summary>
    /// <param name="subject">Of what it is said.</param>
    /// <param name="property">The property, with its marks.</param>
    public PropertyState(What subject, Described property)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(property);
        Subject = subject;
        Property = property;
    }

    /// <summary>Of what it is said.</summary>
    public What Subject { get; }

    /// <summary>The property, with its marks.</summary>
    public Described Property { get; }

    /// <summary>Whether it grows or falls; by default not said.</summary>
    public Slot<Trend> Trend { get; init; }

    /// <summary>How much, or by how much it grew or fell; by default not mentioned.</summary>
    public Slot<Amount> Degree { get; init; }

    /// <summary>In which respect; empty where not mentioned.</summary>
    public Items<What> In { get; init; }

    internal override void Close()
    {
    }
}
