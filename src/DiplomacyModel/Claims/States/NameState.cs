namespace DiplomacyModel;

/// <summary>A thing bears a name.</summary>
public sealed record NameState : State
{
    /// <summary>Makes the state.</summary>
    /// <param name="thing">Which thing.</param>
    /// <param name="name">The name.</param>
    public NameState(Ref<Thing> thing, string name)
    {
        ArgumentNullException.ThrowIfNull(thing);
        ArgumentNullException.ThrowIfNull(name);
        Thing = thing;
        Name = name;
    }

    /// <summary>Which thing.</summary>
    public Ref<Thing> Thing { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>In which language, as an ISO 639 code; by default not mentioned.</summary>
    public Slot<string> Language { get; init; }

    internal override void Close()
    {
    }
}
