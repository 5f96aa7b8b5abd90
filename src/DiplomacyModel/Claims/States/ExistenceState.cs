namespace DiplomacyModel.Content;

/// <summary>A thing exists: a person lives, a state or an organisation is there, an office is established.</summary>
/// <remarks>It begins with a birth, an independence, a founding, and ends with a death, a union, an abolition.</remarks>
public sealed record ExistenceState : State
{
    /// <summary>Makes the state.</summary>
    /// <param name="thing">Which thing.</param>
    public ExistenceState(Ref<Thing> thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        Thing = thing;
    }

    /// <summary>Which thing.</summary>
    public Ref<Thing> Thing { get; }

    internal override void Close()
    {
    }
}
