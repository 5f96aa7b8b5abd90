namespace DiplomacyModel;

/// <summary>An office, apart from those who hold it: a seat, or several.</summary>
/// <remarks>Who held it, when it was vacant, when it was established and at what rank are claims, and <see cref="Incumbency"/> is what follows from them.</remarks>
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
        Branch = Guard.Defined(branch);
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <summary>Of which polity or organisation it is an office.</summary>
    public Ref<Actor> Of { get; }

    /// <summary>To which branch it belongs.</summary>
    public Branch Branch { get; }

    /// <summary>How many may hold it at once; by default not mentioned.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public Slot<int> Seats
    {
        get;
        init => field = value.Values.Any(seats => seats < 1)
            ? throw new ArgumentOutOfRangeException(nameof(value), "An office has at least one seat.")
            : value;
    }

    /// <summary>For whom or where it acts, where that is not what it is an office of: the state to which an ambassador is accredited. By default not mentioned.</summary>
    public Slot<Ref<Actor>> Jurisdiction { get; init; }

    internal override void Close()
    {
    }
}
