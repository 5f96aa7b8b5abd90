namespace DiplomacyModel;

/// <summary>A party, an intergovernmental body, a company, a medium; or an organ, with that of which it is one.</summary>
public sealed record Organization : Actor
{
    /// <summary>Makes an organisation.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="of">To what it belongs: the polity of a government, the party of a commission; left out where that is not mentioned.</param>
    public Organization(string id, string name, Ref<Actor>? of = null)
        : base(id)
    {
        Name = VocabularyText.CheckText(name, nameof(name), "The name of an organisation");
        Of = of is null ? Slot<Ref<Actor>>.NotMentioned : of;
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <summary>To what it belongs; by default not mentioned.</summary>
    public Slot<Ref<Actor>> Of { get; init; }

    internal override void Close()
    {
    }
}
