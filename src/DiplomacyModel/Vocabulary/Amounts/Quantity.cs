using System.Globalization;

namespace DiplomacyModel;

/// <summary>A number with the word beside it: <c>nearly 500,000</c> is not <c>some 500,000</c>. Equal by content.</summary>
public sealed record Quantity
{
    /// <summary>Makes a quantity.</summary>
    /// <param name="number">The number as printed.</param>
    /// <param name="approximator">What the word beside it means.</param>
    /// <param name="printed">The whole as printed, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">It is a range, which has two ends: <see cref="Between"/>.</exception>
    public Quantity(decimal number, Approximator approximator = Approximator.Exactly, string? printed = null)
    {
        Number = number;
        Highest = number;
        Approximator = approximator == Approximator.Between
            ? throw new ArgumentException("A range has two ends: Quantity.Between(10, 12).", nameof(approximator))
            : Guard.Defined(approximator);
        Printed = printed;
    }

    private Quantity(decimal lowest, decimal highest, string? printed) => (Number, Highest, Approximator, Printed) = (lowest, highest, Approximator.Between, printed);

    /// <summary>The number as printed; of a range its lower end.</summary>
    public decimal Number { get; }

    /// <summary>The upper end of a range; else the number.</summary>
    public decimal Highest { get; }

    /// <summary>What the word beside it means; by default there is none.</summary>
    public Approximator Approximator { get; }

    /// <summary>The whole as printed, or <see langword="null"/> where it was not noted.</summary>
    public string? Printed { get; }

    /// <summary>A range: "between 10 and 12", "10–12". Both ends are in it.</summary>
    /// <param name="lowest">Its lower end.</param>
    /// <param name="highest">Its upper end.</param>
    /// <param name="printed">The whole as printed, or <see langword="null"/>.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentException">The upper end is not above the lower one.</exception>
    public static Quantity Between(decimal lowest, decimal highest, string? printed = null) => highest <= lowest
        ? throw new ArgumentException("The upper end of a range is above the lower one.", nameof(highest))
        : new(lowest, highest, printed);

    /// <summary>The approximator and the number, and the printed form where it differs.</summary>
    /// <returns>Such as <c>about 500,000 (printed "some 500,000")</c>.</returns>
    public override string ToString()
    {
        var text = Approximator switch
        {
            Approximator.Exactly => Text(Number),
            Approximator.Between => $"between {Text(Number)} and {Text(Highest)}",
            _ => $"{WordOf(Approximator)} {Text(Number)}",
        };
        return Printed is null || Printed == text ? text : $"{text} (printed \"{Printed}\")";
    }

    /// <summary>The word that says how a number stands to the real one; empty where there is none.</summary>
    internal static string WordOf(Approximator approximator) => approximator switch
    {
        Approximator.Exactly => "",
        Approximator.MoreThan => "more than",
        Approximator.FewerThan => "fewer than",
        Approximator.AtLeast => "at least",
        Approximator.UpTo => "up to",
        _ => approximator.ToString().ToLowerInvariant(),
    };

    internal static string Text(decimal number) => number.ToString("#,##0.############", CultureInfo.InvariantCulture);
}
