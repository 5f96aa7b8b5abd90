using System.Globalization;

namespace DiplomacyModel;

/// <summary>A number with the word beside it: <c>nearly 500,000</c> is not <c>some 500,000</c>. Equal by content.</summary>
public sealed record Quantity
{
    /// <summary>Makes a quantity.</summary>
    /// <param name="number">The number as printed.</param>
    /// <param name="approximator">What the word beside it means.</param>
    /// <param name="printed">The whole as printed, or <see langword="null"/>.</param>
    public Quantity(decimal number, Approximator approximator = Approximator.Exactly, string? printed = null)
    {
        Number = number;
        Approximator = Guard.Defined(approximator);
        Printed = printed;
    }

    /// <summary>The number as printed.</summary>
    public decimal Number { get; }

    /// <summary>What the word beside it means; by default there is none.</summary>
    public Approximator Approximator { get; }

    /// <summary>The whole as printed, or <see langword="null"/> where it was not noted.</summary>
    public string? Printed { get; }

    /// <summary>The approximator and the number, and the printed form where it differs.</summary>
    /// <returns>Such as <c>about 500,000 (printed "some 500,000")</c>.</returns>
    public override string ToString()
    {
        var word = Approximator switch
        {
            Approximator.Nearly => "nearly ",
            Approximator.About => "about ",
            Approximator.MoreThan => "more than ",
            Approximator.FewerThan => "fewer than ",
            Approximator.AtLeast => "at least ",
            Approximator.UpTo => "up to ",
            _ => "",
        };
        var text = word + Number.ToString("#,##0.############", CultureInfo.InvariantCulture);
        return Printed is null || Printed == text ? text : $"{text} (printed \"{Printed}\")";
    }
}
