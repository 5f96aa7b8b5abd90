namespace DiplomacyModel;

/// <summary>One entry of a list, with the heading under which it is printed. Equal by content.</summary>
public sealed record RosterEntry
{
    /// <summary>Makes an entry.</summary>
    /// <param name="who">Who is listed.</param>
    /// <param name="heading">The heading as printed, or <see langword="null"/>.</param>
    public RosterEntry(Party who, string? heading = null)
    {
        ArgumentNullException.ThrowIfNull(who);
        Who = who;
        Heading = heading;
    }

    /// <summary>Who is listed.</summary>
    public Party Who { get; }

    /// <summary>The heading as printed, or <see langword="null"/> where there is none.</summary>
    public string? Heading { get; }
}
