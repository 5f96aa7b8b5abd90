namespace DiplomacyModel;

/// <summary>How often something comes back: so many times in each length of time. Equal by content.</summary>
public sealed record Frequency
{
    /// <summary>Makes a frequency.</summary>
    /// <param name="times">How many times.</param>
    /// <param name="in">In which length of time, again and again.</param>
    public Frequency(Quantity times, LengthOfTime @in)
    {
        ArgumentNullException.ThrowIfNull(times);
        ArgumentNullException.ThrowIfNull(@in);
        ArgumentOutOfRangeException.ThrowIfNegative(times.Number, nameof(times));
        ArgumentOutOfRangeException.ThrowIfZero(@in.Quantity.Number, nameof(@in));
        Times = times;
        In = @in;
    }

    /// <summary>How many times.</summary>
    public Quantity Times { get; }

    /// <summary>In which length of time.</summary>
    public LengthOfTime In { get; }

    /// <summary>Once in each length of time: <c>Frequency.Every(LengthOfTime.Years(1))</c> for "annual".</summary>
    /// <param name="length">The length of time.</param>
    /// <returns>The frequency.</returns>
    public static Frequency Every(LengthOfTime length) => new(new Quantity(1), length);

    /// <summary>How many times in what.</summary>
    /// <returns>Such as <c>2 times every 1 year</c>.</returns>
    public override string ToString() => Times == new Quantity(1) ? $"every {In}" : $"{Times} times every {In}";
}
