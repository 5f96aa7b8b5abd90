using NodaTime;

namespace DiplomacyModel;

/// <summary>How long something lasts, as told: "thirty days", "about two hours". Equal by quantity and unit: 7 days are not 1 week.</summary>
public sealed record LengthOfTime
{
    /// <summary>Makes a length of time.</summary>
    /// <param name="quantity">How many; not negative.</param>
    /// <param name="unit">Of which unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The quantity is negative.</exception>
    public LengthOfTime(Quantity quantity, TimeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        ArgumentOutOfRangeException.ThrowIfNegative(quantity.Number, nameof(quantity));
        Quantity = quantity;
        Unit = Guard.Defined(unit);
    }

    /// <summary>How many.</summary>
    public Quantity Quantity { get; }

    /// <summary>Of which unit.</summary>
    public TimeUnit Unit { get; }

    /// <summary>So many days, exactly.</summary>
    /// <param name="number">How many.</param>
    /// <returns>The length.</returns>
    public static LengthOfTime Days(int number) => new(new Quantity(number), TimeUnit.Day);

    /// <summary>So many months, exactly.</summary>
    /// <param name="number">How many.</param>
    /// <returns>The length.</returns>
    public static LengthOfTime Months(int number) => new(new Quantity(number), TimeUnit.Month);

    /// <summary>So many years, exactly.</summary>
    /// <param name="number">How many.</param>
    /// <returns>The length.</returns>
    public static LengthOfTime Years(int number) => new(new Quantity(number), TimeUnit.Year);

    /// <summary>The quantity and the unit.</summary>
    /// <returns>Such as <c>30 days</c>.</returns>
    public override string ToString()
    {
        var unit = Unit.ToString().ToLowerInvariant();
        return Quantity.Number == 1 ? $"{Quantity} {unit}" : $"{Quantity} {unit}s";
    }

    /// <summary>The day that lies so long after another, or before it; <see langword="null"/> where the length is no exact, whole number of days or longer units, or the calendar ends first.</summary>
    internal LocalDate? Shift(LocalDate day, int direction)
    {
        var isWhole = Quantity.Approximator == Approximator.Exactly && decimal.IsInteger(Quantity.Number) && Quantity.Number < 10_000;
        var number = isWhole ? direction * (int)Quantity.Number : 0;
        var isInside = Math.Abs(day.Year + Unit switch
        {
            TimeUnit.Year => number,
            TimeUnit.Month => number / 12,
            _ => number / 50,
        }) < 9_900;
        return (isWhole && isInside, Unit) switch
        {
            (true, TimeUnit.Day) => day.PlusDays(number),
            (true, TimeUnit.Week) => day.PlusWeeks(number),
            (true, TimeUnit.Month) => day.PlusMonths(number),
            (true, TimeUnit.Year) => day.PlusYears(number),
            _ => null,
        };
    }
}
