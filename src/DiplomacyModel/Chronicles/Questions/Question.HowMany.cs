namespace DiplomacyModel;

/// <content>How many there are.</content>
public sealed partial record Question
{
    /// <summary>How many, or how much? As of the day that the figure names, else of the day on which it was given. Another unit, place, period or purpose is another question.</summary>
    /// <remarks>Figures that are tied as the same are one measurement, told twice: only days that they name themselves keep them apart, and only units.</remarks>
    public static Question HowMany { get; } = new(
        "How many?",
        claim => claim is Figure figure ? (figure.Kind, figure.Of, figure.SuchThat, UnitOf(figure), figure.Setting.Where, figure.AsOf.Period, ForWhat(figure)) : null,
        account => account.Claim is Figure figure
            ? One(new TimedReply(new QuantityReply(figure.Quantity, UnitOf(figure), account.IsNegated), Span.On(figure.AsOf.IsDated ? figure.AsOf.Date : account.Date)))
            : [],
        asOne: account => account.Claim is Figure figure
            ? [(UnitOf(figure), new TimedReply(new QuantityReply(figure.Quantity, UnitOf(figure), account.IsNegated), Span.On(figure.AsOf.Date)))]
            : []);

    // What it is for and over which time: "2.9 billion for people inside, 5.5 billion for those who fled".
    private static (Slot<What> For, When During)? ForWhat(Figure figure) => figure.Amount.TryPickValue(out var amount) ? (amount.For, amount.During) : null;

    private static string? UnitOf(Figure figure) => figure.Amount.TryPickValue(out var amount) ? amount.Unit : null;
}
