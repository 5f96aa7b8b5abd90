namespace DiplomacyModel;

/// <summary>Somebody goes to a polity for a time.</summary>
public sealed record Visit : Deed
{
    private Visit(Items<Party> visitors, Slot<Ref<Polity>> to) => (Visitors, To) = (visitors, to);

    /// <summary>Who goes; at least one.</summary>
    public Items<Party> Visitors { get; }

    /// <summary>To which polity; by default not mentioned ("visited Washington" names a place only: <c>.In("Washington")</c>).</summary>
    public Slot<Ref<Polity>> To { get; }

    /// <summary>A visit.</summary>
    /// <param name="visitors">Who goes; at least one.</param>
    /// <param name="to">Where to.</param>
    /// <returns>The visit.</returns>
    /// <exception cref="ArgumentException">Nobody goes.</exception>
    public static Visit By(Items<Party> visitors, Ref<Polity> to)
    {
        ArgumentNullException.ThrowIfNull(to);
        return new(Check(visitors), Slot<Ref<Polity>>.Of(to));
    }

    /// <summary>A visit of one party.</summary>
    /// <param name="visitor">Who goes.</param>
    /// <param name="to">Where to.</param>
    /// <returns>The visit.</returns>
    public static Visit By(Party visitor, Ref<Polity> to) => By([visitor], to);

    /// <summary>A visit, to which polity is not said.</summary>
    /// <param name="visitors">Who goes; at least one.</param>
    /// <returns>The visit.</returns>
    /// <exception cref="ArgumentException">Nobody goes.</exception>
    public static Visit Of(params Items<Party> visitors) => new(Check(visitors), Slot<Ref<Polity>>.NotMentioned);

    internal override void Close()
    {
    }

    private static Items<Party> Check(Items<Party> visitors) => Guard.NoNulls(visitors).Count == 0
        ? throw new ArgumentException("A visit has a visitor.", nameof(visitors))
        : visitors;
}
