namespace DiplomacyModel;

/// <summary>People known by a description, with an id so that they can be spoken of again: "the Vietnamese community in Japan".</summary>
public sealed record Group : Actor
{
    /// <summary>Makes a group.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="description">By what it is known.</param>
    /// <param name="of">Of which polity its members are; left out where that is not mentioned.</param>
    public Group(string id, string description, Ref<Polity>? of = null)
        : base(id)
    {
        Name = VocabularyText.CheckText(description, nameof(description), "The description of a group");
        Of = of is null ? Slot<Ref<Polity>>.NotMentioned : of;
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <summary>Of which polity its members are; by default not mentioned.</summary>
    public Slot<Ref<Polity>> Of { get; }

    /// <summary>By what it is known, as a phrase with its quantifier: all the Vietnamese workers in Japan. By default not mentioned.</summary>
    public Slot<Described> Known { get; init; }

    internal override void Close()
    {
    }
}
