namespace DiplomacyModel;

/// <summary>A reference to a thing: its id and nothing else. Equal when the ids are.</summary>
/// <typeparam name="T">What kind of thing it refers to.</typeparam>
public sealed record Ref<T>
    where T : Thing
{
    /// <summary>Refers to a thing by id.</summary>
    /// <param name="id">The id.</param>
    public Ref(ThingId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        Id = id;
    }

    /// <summary>The id.</summary>
    public ThingId Id { get; }

    /// <summary>The id as in queries.</summary>
    /// <returns>Such as <c>#japan</c>.</returns>
    public override string ToString() => Id.ToString();

    /// <summary>A reference to this thing; only its id is kept.</summary>
    /// <param name="thing">The thing.</param>
    public static implicit operator Ref<T>(T thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return new(thing.Id);
    }
}
