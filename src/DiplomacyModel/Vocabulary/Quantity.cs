using System.Globalization;

namespace DiplomacyModel;

/// <summary>A number with the word beside it: <c>nearly 500,000</c> is not <c>some 500,000</c>. Equal by number and approximator.</summary>
public sealed record Quantity
{
    /// <summary>Makes a quantity.</summary>
    /// <param name="number">The number as printed.</param>
    /// <param name="approximator">The word beside it.</param>
    public Quantity(decimal number, Approximator approximator = Approximator.AsPrinted)
    {
        Number = number;
        Approximator = approximator;
    }

    /// <summary>The number as printed.</summary>
    public decimal Number { get; }

    /// <summary>The word beside it; by default none.</summary>
    public Approximator Approximator { get; }

    /// <summary>The word and the number.</summary>
    /// <returns>Such as <c>nearly 500,000</c>.</returns>
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
        return word + Number.ToString("#,##0.############", CultureInfo.InvariantCulture);
    }
}
