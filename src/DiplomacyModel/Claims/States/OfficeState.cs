namespace DiplomacyModel.Content;

/// <summary>Somebody holds an office, or stands to it in another way: elect, designate, a candidate.</summary>
public sealed record OfficeState : State
{
    /// <summary>Makes the state.</summary>
    /// <param name="holder">Who: a person, or a state or body where the chair rotates.</param>
    /// <param name="capacity">The office, and how they stand to it.</param>
    public OfficeState(Ref<Actor> holder, Capacity.Holder capacity)
    {
        ArgumentNullException.ThrowIfNull(holder);
        ArgumentNullException.ThrowIfNull(capacity);
        Holder = holder;
        Capacity = capacity;
    }

    /// <summary>Who.</summary>
    public Ref<Actor> Holder { get; }

    /// <summary>The office, and how they stand to it.</summary>
    public Capacity.Holder Capacity { get; }

    /// <summary>Which office.</summary>
    public Ref<Office> Office => Capacity.Office;

    /// <summary>For which term; by default not mentioned.</summary>
    public Slot<OfficeTerm> Term { get; init; }

    internal override void Close()
    {
    }
}
