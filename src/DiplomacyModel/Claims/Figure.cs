namespace DiplomacyModel;

/// <summary>How many a group counts, as of a day. Figures as of different days are two measurements and do not clash.</summary>
public sealed record Figure : SituatedClaim
{
    /// <summary>Makes a figure.</summary>
    /// <param name="countOf">Who is counted.</param>
    /// <param name="quantity">How many.</param>
    public Figure(Ref<Group> countOf, Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(countOf);
        ArgumentNullException.ThrowIfNull(quantity);
        CountOf = countOf;
        Quantity = quantity;
    }

    /// <summary>Who is counted.</summary>
    public Ref<Group> CountOf { get; }

    /// <summary>How many.</summary>
    public Quantity Quantity { get; }

    /// <summary>As of when; by default not mentioned, and then not taken from the setting.</summary>
    public When AsOf { get; init; } = When.NotMentioned;

    internal override void Close()
    {
    }
}
