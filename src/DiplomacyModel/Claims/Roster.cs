namespace DiplomacyModel;

/// <summary>A list as it was published: who is on it. Of members, or of those who are not.</summary>
public sealed record Roster : SituatedClaim
{
    /// <summary>Makes a list.</summary>
    /// <param name="of">Of what: a communiqué, an organisation.</param>
    /// <param name="kind">Whether those on it are members, or are said not to be.</param>
    /// <param name="entries">Who is on it, in printed order; mark it open or closed where the source does.</param>
    public Roster(What of, RosterKind kind, Items<RosterEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(of);
        Of = of;
        Kind = Guard.Defined(kind);
        Entries = Guard.NoNulls(entries);
    }

    /// <summary>Of what.</summary>
    public What Of { get; }

    /// <summary>Whether those on it are members, or are said not to be.</summary>
    public RosterKind Kind { get; }

    /// <summary>Who is on it, in printed order.</summary>
    public Items<RosterEntry> Entries { get; }

    /// <summary>Which edition, as printed; by default not mentioned.</summary>
    public Slot<string> Edition { get; init; }

    internal override void Close()
    {
    }
}
