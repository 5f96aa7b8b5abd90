namespace DiplomacyModel;

/// <summary>How much it can be, and the quantity where one word beside one number says all of it. No width is invented: "about ten" has no bound.</summary>
/// <param name="AtLeast">What it is not below.</param>
/// <param name="AtMost">What it is not above; <see langword="null"/> where nothing bounds it.</param>
/// <param name="Approximators">The words beside the numbers that it is made of, each once; without those that are told without a word.</param>
/// <param name="Quantity">The quantity; <see langword="null"/> where it is no one number with one word.</param>
internal sealed record AmountRange(decimal AtLeast, decimal? AtMost, Items<Approximator> Approximators, Quantity? Quantity)
{
    public static AmountRange Zero { get; } = new(0, 0, [], new(0));

    public static AmountRange Of(Quantity quantity)
    {
        var number = quantity.Number;
        var least = quantity.Approximator is Approximator.Exactly or Approximator.Between or Approximator.AtLeast or Approximator.MoreThan ? number : Math.Min(number, 0);
        decimal? most = quantity.Approximator is Approximator.About or Approximator.AtLeast or Approximator.MoreThan ? null : quantity.Highest;
        return new(least, most, quantity.Approximator == Approximator.Exactly ? [] : [quantity.Approximator], quantity);
    }

    /// <summary>Its bounds in words: <c>5 to 7</c>, <c>5 or more</c>.</summary>
    public string Bounds => AtMost is not { } most ? $"{DiplomacyModel.Quantity.Text(AtLeast)} or more"
        : AtLeast == most ? DiplomacyModel.Quantity.Text(most)
        : $"{DiplomacyModel.Quantity.Text(AtLeast)} to {DiplomacyModel.Quantity.Text(most)}";

    /// <summary>The quantity, or else the bounds.</summary>
    public override string ToString() => Quantity?.ToString() ?? Bounds;

    /// <summary>Some part of it, or all, or nothing.</summary>
    public AmountRange Perhaps() => this == Zero ? this : new(Math.Min(AtLeast, 0), AtMost is { } most ? Math.Max(most, 0) : null, Approximators, null);

    /// <summary>Both together.</summary>
    public AmountRange Plus(AmountRange other) => new(
        Add(AtLeast, other.AtLeast),
        AtMost is { } one && other.AtMost is { } two ? Add(one, two) : null,
        [.. Approximators.Concat(other.Approximators).Distinct().Order()],
        Quantity is { } mine && other.Quantity is { } theirs && WordOf(mine, theirs) is { } word ? Sum(mine, theirs, word) : null);

    /// <summary>One of the two; which one is not known.</summary>
    public AmountRange Or(AmountRange other) => new(
        Math.Min(AtLeast, other.AtLeast),
        AtMost is { } one && other.AtMost is { } two ? Math.Max(one, two) : null,
        [.. Approximators.Concat(other.Approximators).Distinct().Order()],
        Quantity == other.Quantity ? Quantity : null);

    /// <summary>It, or anything less down to another number.</summary>
    public AmountRange DownTo(decimal least) => least >= AtLeast ? this : this with { AtLeast = least, Quantity = null };

    /// <summary>Both are so: what each of two breakdowns leaves.</summary>
    public AmountRange And(AmountRange other) => Math.Max(AtLeast, other.AtLeast) is var least && Least(AtMost, other.AtMost) is var most && most < least
        ? Or(other)
        : new(
            least,
            most,
            [.. Approximators.Concat(other.Approximators).Distinct().Order()],
            Quantity is { Approximator: Approximator.Exactly } ? Quantity : other.Quantity is { Approximator: Approximator.Exactly } ? other.Quantity : Quantity == other.Quantity ? Quantity : null);

    /// <summary>The smaller of two bounds, of which each may be missing.</summary>
    public static decimal? Least(decimal? one, decimal? other) => one is { } first && other is { } second ? Math.Min(first, second) : one ?? other;

    public static decimal Add(decimal one, decimal other) =>
        one > 0 && other > decimal.MaxValue - one ? decimal.MaxValue : one < 0 && other < decimal.MinValue - one ? decimal.MinValue : one + other;

    private static Quantity Sum(Quantity one, Quantity other, Approximator word) => word == Approximator.Between
        ? DiplomacyModel.Quantity.Between(Add(one.Number, other.Number), Add(one.Highest, other.Highest))
        : new(Add(one.Number, other.Number), word);

    // The one word that is still true of the sum; "about" and "at least" have none.
    private static Approximator? WordOf(Quantity one, Quantity other)
    {
        var (first, second) = (one.Approximator, other.Approximator);
        return first == second || second == Approximator.Exactly ? first
            : first == Approximator.Exactly ? second
            : (Math.Min((int)first, (int)second), Math.Max((int)first, (int)second)) switch
            {
                ((int)Approximator.MoreThan, (int)Approximator.AtLeast) => Approximator.MoreThan,
                ((int)Approximator.FewerThan, (int)Approximator.UpTo) => Approximator.FewerThan,
                _ => null,
            };
    }
}
