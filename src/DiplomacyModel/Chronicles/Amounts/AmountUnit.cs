namespace DiplomacyModel;

/// <summary>A printed unit read as a word of scale and the unit itself: "million USD" counts a million of USD.</summary>
internal static class AmountUnit
{
    private static readonly (string Word, decimal Factor)[] Scales =
        [("thousand", 1_000m), ("million", 1_000_000m), ("billion", 1_000_000_000m), ("trillion", 1_000_000_000_000m)];

    /// <summary>The amount in the unit without its word of scale; as printed where it has none, or is too large to be multiplied.</summary>
    public static (Quantity Quantity, string Unit) Of(Amount amount)
    {
        var scale = Scales.FirstOrDefault(scale => amount.Unit.StartsWith(scale.Word + " ", StringComparison.OrdinalIgnoreCase));
        return scale.Word is null || Math.Max(Math.Abs(amount.Quantity.Number), Math.Abs(amount.Quantity.Highest)) > 1_000_000_000_000m
            ? (Plain(amount.Quantity, 1), amount.Unit)
            : (Plain(amount.Quantity, scale.Factor), amount.Unit[(scale.Word.Length + 1)..].TrimStart());
    }

    // The printed form is of the printed number.
    private static Quantity Plain(Quantity quantity, decimal factor) => quantity.Approximator == Approximator.Between
        ? Quantity.Between(quantity.Number * factor, quantity.Highest * factor)
        : new(quantity.Number * factor, quantity.Approximator);
}
