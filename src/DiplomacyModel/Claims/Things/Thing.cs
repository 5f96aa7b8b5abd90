namespace DiplomacyModel;

/// <summary>What claims speak of and refer to by id: actors, offices, relations. Equal by content; references compare by id.</summary>
/// <remarks>Closed. Correcting a thing leaves no old copy behind, because claims hold only its id.</remarks>
public abstract partial record Thing
{
    private protected Thing(string id) => Id = new ThingId(id);

    /// <summary>Its id.</summary>
    public ThingId Id { get; }

    /// <summary>What it is called in a text for people.</summary>
    public abstract string Name { get; }

    /// <summary>Keeps the hierarchy closed.</summary>
    internal abstract void Close();

    /// <summary>The name and the id.</summary>
    /// <returns>Such as <c>Viet Nam #vietnam</c>.</returns>
    public sealed override string ToString() => $"{Name} {Id}";
}
