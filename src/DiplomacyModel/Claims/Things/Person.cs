namespace DiplomacyModel;

/// <summary>A person. Offices are held for a time and are claims, not part of the person.</summary>
public sealed record Person : Actor
{
    /// <summary>Makes a person.</summary>
    /// <param name="id">The id.</param>
    /// <param name="fullName">The name in its parts.</param>
    public Person(string id, PersonName fullName)
        : base(id)
    {
        ArgumentNullException.ThrowIfNull(fullName);
        FullName = fullName;
    }

    /// <summary>The name in its parts.</summary>
    public PersonName FullName { get; }

    /// <inheritdoc/>
    public override string Name => FullName.ToString();

    internal override void Close()
    {
    }
}
