namespace DiplomacyModel;

/// <summary>Somebody who appears in something: who, in which capacities, under which printed name. Equal by content.</summary>
/// <remarks>
/// Capacities in their printed order; none means that none was stated. Who may be unknown while the capacity is told:
/// "the Empress" is a holder who is not named.
/// </remarks>
public sealed record Party : IVoice
{
    /// <summary>Makes a party.</summary>
    /// <param name="who">Who it is, or how that is missing.</param>
    /// <param name="capacities">In which capacities.</param>
    /// <param name="printed">The name as printed, or <see langword="null"/>.</param>
    /// <param name="description">By what description, where there is no id.</param>
    /// <exception cref="ArgumentException">Nothing is said of who it is, or a capacity stands twice.</exception>
    public Party(Slot<Ref<Actor>> who, Items<Capacity> capacities = default, string? printed = null, Slot<What> description = default)
    {
        if (who.Kind == SlotKind.NotMentioned && capacities.Count == 0 && description.Kind == SlotKind.NotMentioned)
        {
            throw new ArgumentException("A party says who appears, by name, by description, or in which capacity.", nameof(who));
        }

        Guard.NoNulls(capacities);
        if (capacities.Distinct().Count() != capacities.Count)
        {
            throw new ArgumentException("A capacity is named once.", nameof(capacities));
        }

        Who = who;
        Capacities = capacities;
        Printed = printed;
        Description = description;
    }

    /// <summary>Who it is, is not mentioned, and not that it is one or several either: "it was announced", "amid criticism".</summary>
    public static Party NotMentioned { get; } = new(Slot<Ref<Actor>>.Unnamed) { Who = default };

    /// <summary>Inside a phrase that says which ones: those of whom it is said. "Vessels that <em>they</em> operate"; see <see cref="What.Them"/>.</summary>
    public static Party Them { get; } = new(default, description: Slot<What>.Of(What.Them));

    /// <summary>Those who speak, and perhaps others with them, whom the text does not name: "<em>we</em> must act now"; see <see cref="What.Us"/>. Several who speak as one are named: <c>Parties.Of(ruritania, strelsau)</c>.</summary>
    public static Party Us { get; } = new(default, description: Slot<What>.Of(What.Us));

    /// <summary>Who it is, or how that is missing.</summary>
    public Slot<Ref<Actor>> Who { get; private init; }

    /// <summary>By what description; by default not mentioned.</summary>
    public Slot<What> Description { get; }

    /// <summary>In which capacities; empty where none is stated.</summary>
    public Items<Capacity> Capacities { get; }

    /// <summary>The name as printed, or <see langword="null"/> where it was not noted.</summary>
    public string? Printed { get; }

    /// <summary>As what they take part; empty where not mentioned. A role is no capacity: on whose side they stand does not follow from it.</summary>
    /// <exception cref="ArgumentException">A role is named twice.</exception>
    public Items<ParticipantRole> Roles
    {
        get;
        init => field = Guard.NoNulls(value).Distinct().Count() == value.Count ? value : throw new ArgumentException("A role is named once.", nameof(value));
    }

    Items<Party> IVoice.Voices => [this];

    /// <summary>An actor as a party, in no stated capacity.</summary>
    /// <param name="actor">The actor.</param>
    public static implicit operator Party(Actor actor) => actor.AsParty();

    /// <summary>People known by a description only.</summary>
    /// <param name="description">The description.</param>
    public static implicit operator Party(Described description) => new(default, description: Slot<What>.Of(description));

    /// <summary>A document that speaks or binds: "the statement reaffirms …".</summary>
    /// <param name="document">The document.</param>
    public static implicit operator Party(Instrument document) => new(default, description: Slot<What>.Of(document));

    /// <summary>A project, a ship, a prize that does something.</summary>
    /// <param name="item">The item.</param>
    public static implicit operator Party(Item item) => new(default, description: Slot<What>.Of(item));
}
