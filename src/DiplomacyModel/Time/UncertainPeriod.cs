using NodaTime;

namespace DiplomacyModel;

/// <summary>A stretch of days of which start and end may each be uncertain, open or not known. Both ends belong to it. Equal by its bounds.</summary>
/// <remarks>Of an end that is a range or a set of days EDTF has no spelling within an interval; its text is then the nearest that EDTF has.</remarks>
public sealed partial record UncertainPeriod
{
    private UncertainPeriod(PeriodBound start, PeriodBound end) => (Start, End, days) = (start, end, PeriodDays.Of(start, end));

    /// <summary>The first day.</summary>
    public PeriodBound Start { get; }

    /// <summary>The last day.</summary>
    public PeriodBound End { get; }

    /// <summary>Some day of it, where both ends are dated; else unknown.</summary>
    public UncertainDate SomeDay => (Start, End) switch
    {
        (PeriodBound.Dated start, PeriodBound.Dated end) => UncertainDate.Within(new DateInterval(start.Date.Earliest, end.Date.Latest)),
        _ => UncertainDate.Unknown,
    };

    /// <summary>From one day to another.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException">It would end before it starts, or nothing is known of a date.</exception>
    public static UncertainPeriod Between(UncertainDate first, UncertainDate last) => last.Precedes(first).IsTrue
        ? throw new ArgumentException($"A period does not end ({last.ToWords()}) before it starts ({first.ToWords()}).", nameof(last))
        : new(new PeriodBound.Dated(first), new PeriodBound.Dated(last));

    /// <summary>From a day on; whether and when it ends is not told.</summary>
    /// <param name="first">The first day.</param>
    /// <returns>The period, its end not known.</returns>
    /// <exception cref="ArgumentException">Nothing is known of the date.</exception>
    public static UncertainPeriod Since(UncertainDate first) => new(new PeriodBound.Dated(first), PeriodBound.NotKnown.Instance);

    /// <summary>From a day on without end.</summary>
    /// <param name="first">The first day.</param>
    /// <returns>The period, its end open.</returns>
    /// <exception cref="ArgumentException">Nothing is known of the date.</exception>
    public static UncertainPeriod From(UncertainDate first) => new(new PeriodBound.Dated(first), PeriodBound.Unbounded.Instance);

    /// <summary>Up to a day; when it starts is not told.</summary>
    /// <param name="last">The last day.</param>
    /// <returns>The period, its start not known.</returns>
    /// <exception cref="ArgumentException">Nothing is known of the date.</exception>
    public static UncertainPeriod Until(UncertainDate last) => new(PeriodBound.NotKnown.Instance, new PeriodBound.Dated(last));

    /// <summary>From one bound to another, of any kinds.</summary>
    /// <param name="start">Where it starts; <see cref="PeriodBound.Unbounded"/> is always.</param>
    /// <param name="end">Where it ends; <see cref="PeriodBound.Unbounded"/> is never.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException">It would end before it starts.</exception>
    public static UncertainPeriod Of(PeriodBound start, PeriodBound end) => (start, end) switch
    {
        (PeriodBound.Dated first, PeriodBound.Dated last) => Between(first.Date, last.Date),
        _ => new(start, end),
    };

    /// <summary>The period in English words.</summary>
    /// <returns>Such as <c>28 July 2025 to 29 July 2025</c>, <c>since 2014</c> or <c>until 2030</c>.</returns>
    public string ToWords() => (Start, End) switch
    {
        (PeriodBound.Dated start, PeriodBound.Dated end) => $"{start.Date.ToWords()} to {end.Date.ToWords()}",
        (PeriodBound.Dated start, PeriodBound.Unbounded) => $"from {start.Date.ToWords()} on",
        (PeriodBound.Dated start, _) => $"since {start.Date.ToWords()}",
        (PeriodBound.Unbounded, PeriodBound.Dated end) => $"always until {end.Date.ToWords()}",
        (_, PeriodBound.Dated end) => $"until {end.Date.ToWords()}",
        (PeriodBound.Unbounded, PeriodBound.Unbounded) => "always",
        (PeriodBound.Unbounded, _) => "always until an unknown day",
        (_, PeriodBound.Unbounded) => "from an unknown day on",
        _ => "from an unknown day to an unknown day",
    };
}
