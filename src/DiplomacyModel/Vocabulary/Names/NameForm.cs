namespace DiplomacyModel.Names;

/// <summary>Another form of a person's name: in another script, at birth, a pen name. Equal by content.</summary>
public sealed record NameForm
{
    /// <summary>Makes a form.</summary>
    /// <param name="name">The name.</param>
    /// <param name="use">Where and how it is used.</param>
    public NameForm(PersonName name, NameUse use)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(use);
        Name = name;
        Use = use;
    }

    /// <summary>The name.</summary>
    public PersonName Name { get; }

    /// <summary>Where and how it is used.</summary>
    public NameUse Use { get; }

    /// <summary>Whether it is a name that tells less of who it is: an alias, a pen name, a nickname.</summary>
    internal bool IsAssumed => Use.Kind.Values.Any(kind => kind is NameKind.PenName or NameKind.Alias or NameKind.Nickname);
}
