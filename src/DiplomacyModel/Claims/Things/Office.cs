namespace DiplomacyModel;

/// <summary>An office, apart from those who hold it.</summary>
public sealed record Office : Thing
{
    /// <summary>Makes an office.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">Its title without what it is of: <c>General Secretary</c>.</param>
    /// <param name="of">Of which polity or organisation it is an office.</param>
    /// <param name="branch">To which branch it belongs.</param>
    public Office(string id, string title, Ref<Actor> of, Branch branch)
        : base(id)
    {
        ArgumentNullException.ThrowIfNull(of);
        Name = VocabularyText.CheckText(title, nameof(title), "The title of an office");
        Of = of;
        Branch = branch;
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <summary>Of which polity or organisation it is an office.</summary>
    public Ref<Actor> Of { get; }

    /// <summary>To which branch it belongs.</summary>
    public Branch Branch { get; }

    internal override void Close()
    {
    }
}
