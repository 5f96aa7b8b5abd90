namespace DiplomacyModel;

/// <summary>So much of something: money in a currency, or a physical unit. Equal by content.</summary>
public sealed record Amount
{
    /// <summary>Makes an amount.</summary>
    /// <param name="quantity">How much.</param>
    /// <param name="unit">Of what: an ISO 4217 currency such as <c>USD</c>, or a unit such as <c>tonne</c>, as printed.</param>
    /// <exception cref="ArgumentException">The unit is empty.</exception>
    public Amount(Quantity quantity, string unit)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        Quantity = quantity;
        Unit = VocabularyText.CheckText(unit, nameof(unit), "The unit of an amount");
    }

    /// <summary>How much.</summary>
    public Quantity Quantity { get; }

    /// <summary>Of what.</summary>
    public string Unit { get; }

    /// <summary>The same in other units, as the source gives it.</summary>
    /// <exception cref="ArgumentException">Amounts are nested more than 16 deep.</exception>
    public Items<Amount> Equivalents
    {
        get;
        init => field = Checked(value);
    }

    /// <summary>Its parts, as the source gives them; whether they add up is a rule's question.</summary>
    /// <exception cref="ArgumentException">Amounts are nested more than 16 deep.</exception>
    public Items<Amount> Parts
    {
        get;
        init => field = Checked(value);
    }

    /// <summary>What it is for, or of: "of which 50 million for water"; by default not mentioned.</summary>
    public Slot<What> For { get; init; }

    /// <summary>What is said of it: "new", "already pledged".</summary>
    public Items<Mark> Marks { get; init; }

    /// <summary>For which time it is: "3.8 billion for 2024"; by default not mentioned.</summary>
    public When During
    {
        get;
        init => field = Guard.NotNull(value);
    } = When.NotMentioned;

    /// <summary>The quantity and the unit.</summary>
    /// <returns>Such as <c>about 20,000,000 USD</c>.</returns>
    public override string ToString() => $"{Quantity} {Unit}";

    /// <summary>Parts that are told by the same things belong to one breakdown: "for water, for schools"; "for 2024, for 2025" is another.</summary>
    internal IEnumerable<Items<Amount>> Breakdowns =>
        Parts.GroupBy(part => (part.For.Kind != SlotKind.NotMentioned, part.During.IsMentioned, part.Marks.Count > 0)).Select(group => group.ToItems());

    private int Depth => 1 + Math.Max(Parts.Select(part => part.Depth).DefaultIfEmpty().Max(), Equivalents.Select(same => same.Depth).DefaultIfEmpty().Max());

    private static Items<Amount> Checked(Items<Amount> amounts) => amounts.Any(amount => amount.Depth > 15)
        ? throw new ArgumentException("Amounts are nested more than 16 deep.", nameof(amounts))
        : amounts;
}
