namespace DiplomacyModel;

/// <summary>A total and parts of it that are told by the same things.</summary>
/// <param name="Whole">The total.</param>
/// <param name="Parts">The parts, at least one.</param>
/// <param name="IsAll">Whether they are all of it.</param>
/// <param name="IsOpen">Whether there may be more, by what is said, or because a single one is "of which".</param>
internal sealed record Breakdown(Amount Whole, Items<Amount> Parts, bool IsAll, bool IsOpen)
{
    private const string Counted = "counted";
    private const string Percent = "%";

    /// <summary>Whether some of them are said to be counted more than once.</summary>
    public bool IsOverlapping => Parts.Any(part => part.Marks.Contains(Marks.Overlapping));

    /// <summary>The units in which the total is told.</summary>
    public IEnumerable<string> Units => Tellings(Whole).Select(told => told.Unit).Distinct();

    /// <summary>The total as told, in words.</summary>
    public string WholeWords => Whole.Unit == Counted ? Whole.Quantity.ToString() : Whole.Unit == Percent ? $"{Whole.Quantity}%" : Whole.ToString();

    public static IEnumerable<Breakdown> Of(Claim claim) => claim switch
    {
        Figure figure => Of(figure),
        Deed deed when DeedSlots.Amount(deed).TryPickValue(out var amount) => Of(amount),
        _ => [],
    };

    public AmountRange WholeIn(string unit) => In(Whole, unit);

    public AmountRange PartsIn(string unit) => Parts.Select(part => In(part, unit)).Aggregate((one, other) => one.Plus(other));

    /// <summary>By how much the sum may be off because its numbers are rounded.</summary>
    public decimal RoundingIn(string unit) => unit == Counted ? 0 : Parts.Append(Whole).Sum(one => HalfOfLastDigit(one, unit));

    public static string Words(AmountRange range, string unit) =>
        range.Bounds + (unit == Counted ? "" : unit == Percent ? unit : $" {unit}");

    private static IEnumerable<Breakdown> Of(Figure figure)
    {
        var whole = AsAmount(figure);
        var ofShares = figure.Kind == MeasureKind.Share ? whole : new Amount(new(100), Percent);
        var isVote = figure.Parts.Count == 3
            && ((Items<Mark>)[DiplomacyModel.Marks.InFavour, DiplomacyModel.Marks.Opposed, DiplomacyModel.Marks.Abstaining]).All(mark => figure.Parts.Any(part => part.Of is Described { Kind: var kind, Marks: [var only] } && kind == Nouns.VoteCast && only == mark));
        return figure.Parts.GroupBy(part => part.Kind == MeasureKind.Share)
            .Select(group => Make(group.Key ? ofShares : whole, [.. group.Select(AsAmount)], figure.Parts.Extent, isVote))
            .Concat(figure.Amount.TryPickValue(out var amount) ? Of(amount) : []);
    }

    private static IEnumerable<Breakdown> Of(Amount amount) => amount.Breakdowns.Select(parts => Make(amount, parts, amount.Parts.Extent, false)).Concat(amount.Parts.SelectMany(Of));

    private static Breakdown Make(Amount whole, Items<Amount> parts, ListExtent extent, bool isVote) =>
        new(whole, parts, extent == ListExtent.Closed || (extent == ListExtent.AsGiven && isVote), extent == ListExtent.Open || (extent == ListExtent.AsGiven && parts.Count == 1));

    // A share of a number that is not told cannot be added to numbers; what is counted has no unit.
    private static Amount AsAmount(Figure figure) => (figure.Amount.TryPickValue(out var amount) ? amount : new(figure.Quantity, figure.Kind == MeasureKind.Share ? Percent : Counted)) with
    {
        Marks = figure.Of is Described phrase ? phrase.Marks : [],
    };

    private static AmountRange In(Amount amount, string unit) => Tellings(amount).Where(told => told.Unit == unit).Select(told => AmountRange.Of(told.Quantity)).FirstOrDefault() ?? new(0, null, [], null);

    private static IEnumerable<(Quantity Quantity, string Unit)> Tellings(Amount amount) => amount.Equivalents.Prepend(amount).Select(AmountUnit.Of);

    private static decimal HalfOfLastDigit(Amount amount, string unit)
    {
        foreach (var told in amount.Equivalents.Prepend(amount))
        {
            var (one, plain) = AmountUnit.Of(new(new(1), told.Unit));
            if (plain == unit)
            {
                return one.Number / 2 * new decimal(1, 0, 0, false, Math.Max(told.Quantity.Number.Scale, told.Quantity.Highest.Scale));
            }
        }

        return 0;
    }
}
