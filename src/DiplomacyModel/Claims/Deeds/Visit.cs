namespace DiplomacyModel;

/// <summary>Somebody goes to a polity for a time.</summary>
public sealed record Visit : Deed
{
    private Visit(Items<Party> visitors, Ref<Polity> to) => (Visitors, To) = (visitors, to);

    /// <summary>Who goes; at least one.</summary>
    public Items<Party> Visitors { get; }

    /// <summary>Where to.</summary>
    public Ref<Polity> To { get; }

    /// <summary>A visit.</summary>
    /// <param name="visitors">Who goes; at least one.</param>
    /// <param name="to">Where to.</param>
    /// <returns>The visit.</returns>
    /// <exception cref="ArgumentException">Nobody goes.</exception>
    public static Visit By(Items<Party> visitors, Ref<Polity> to)
    {
        ArgumentNullException.ThrowIfNull(to);
        Guard.NoNulls(visitors);
        return visitors.Count == 0
            ? throw new ArgumentException("A visit has a visitor.", nameof(visitors))
            : new(visitors, to);
    }

    /// <summary>A visit of one party.</summary>
    /// <param name="visitor">Who goes.</param>
    /// <param name="to">Where to.</param>
    /// <returns>The visit.</returns>
    public static Visit By(Party visitor, Ref<Polity> to) => By([visitor], to);

    internal override void Close()
    {
    }
}
