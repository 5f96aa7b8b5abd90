using System.Diagnostics;
using NodaTime;

namespace DiplomacyModel;

/// <summary>A stretch of days of which start and end may each be uncertain, open or not known. Both ends belong to it. Equal by its bounds.</summary>
/// <remarks>
/// EDTF has no spelling within an interval for an end that is a range or a set of days, nor for one that is not known but bounded, and none for a
/// period of which neither end is known. <see cref="ToString()"/> is then the nearest that EDTF has (of neither end the slash alone), and
/// <see cref="Read"/> does not give the period back. The format <c>R</c> keeps the ends beside it, and <see cref="ReadRoundTrip"/> reads every period.
/// </remarks>
[DebuggerDisplay("{ToString(\"R\", null),nq} ({ToWords(),nq})")]
public sealed partial record UncertainPeriod
{
    private UncertainPeriod(PeriodBound start, PeriodBound end) => (Start, End, days) = (start, end, PeriodDays.Of(start, end));

    /// <summary>The first day.</summary>
    public PeriodBound Start { get; }

    /// <summary>The last day.</summary>
    public PeriodBound End { get; }

    /// <summary>Some day of it, where the first day that it can start and the last that it can end are told; else unknown.</summary>
    public UncertainDate SomeDay => Earliest(Start) is { } earliest && Latest(End) is { } latest
        ? UncertainDate.Within(new DateInterval(earliest, latest))
        : UncertainDate.Unknown;

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

    /// <summary>From a day on, and at least until another, on which it still held: "since 2014" in a report of that day.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="heldUntil">A day on which it still held, such as that of the report.</param>
    /// <returns>The period, its end not known but not before that day. Its start stays as told, and no answer takes it for later than that day.</returns>
    /// <exception cref="ArgumentException">Nothing is known of the date, or it is certainly after the day on which it still held.</exception>
    public static UncertainPeriod Since(UncertainDate first, LocalDate heldUntil) =>
        Made(new PeriodBound.Dated(first), PeriodBound.NotKnown.OnOrAfter(heldUntil), nameof(heldUntil));

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
    /// <exception cref="ArgumentException">It would end before it starts, or it did not hold on a day on which a bound says that it held.</exception>
    public static UncertainPeriod Of(PeriodBound start, PeriodBound end)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(end);
        return Made(start, end, nameof(end));
    }

    /// <summary>The period in English words.</summary>
    /// <returns>Such as <c>28 July 2025 to 29 July 2025</c>, <c>until 2030</c>, or <c>since 2014, at least until 9 February 2023</c>.</returns>
    public string ToWords() => Words(Start, End) + Words(Start, "from") + Words(End, "until");

    private static UncertainPeriod Made(PeriodBound start, PeriodBound end, string parameter) =>
        Contradiction(start, end) is { } reason ? throw new ArgumentException(reason, parameter) : new(start, end);

    // Why a start and an end do not go together, if they do not.
    private static string? Contradiction(PeriodBound start, PeriodBound end) =>
        Latest(end) < Earliest(start) ? $"A period does not end ({DayText(Latest(end))} at the latest) before it starts ({DayText(Earliest(start))} at the earliest)."
        : end is PeriodBound.NotKnown { Earliest: { } until } && until < Earliest(start) ? $"What starts on {DayText(Earliest(start))} at the earliest did not hold on {DayText(until)}."
        : start is PeriodBound.NotKnown { Latest: { } already } && Latest(end) < already ? $"What ended on {DayText(Latest(end))} at the latest did not hold on {DayText(already)}."
        : null;

    private static LocalDate? Earliest(PeriodBound bound) => bound switch
    {
        PeriodBound.Dated dated => dated.Date.Earliest,
        PeriodBound.NotKnown notKnown => notKnown.Earliest,
        _ => null,
    };

    private static LocalDate? Latest(PeriodBound bound) => bound switch
    {
        PeriodBound.Dated dated => dated.Date.Latest,
        PeriodBound.NotKnown notKnown => notKnown.Latest,
        _ => null,
    };

    private static string Words(PeriodBound start, PeriodBound end) => (start, end) switch
    {
        (PeriodBound.Dated first, PeriodBound.Dated last) => $"{first.Date.ToWords()} to {last.Date.ToWords()}",
        (PeriodBound.Dated first, PeriodBound.Unbounded) => $"from {first.Date.ToWords()} on",
        (PeriodBound.Dated first, _) => $"since {first.Date.ToWords()}",
        (PeriodBound.Unbounded, PeriodBound.Dated last) => $"always until {last.Date.ToWords()}",
        (_, PeriodBound.Dated last) => $"until {last.Date.ToWords()}",
        (PeriodBound.Unbounded, PeriodBound.Unbounded) => "always",
        (PeriodBound.Unbounded, _) => "always until an unknown day",
        (_, PeriodBound.Unbounded) => "from an unknown day on",
        _ => "from an unknown day to an unknown day",
    };

    // What is told of a bound that is not known.
    private static string Words(PeriodBound bound, string word) => bound switch
    {
        PeriodBound.NotKnown { Earliest: { } earliest } when word == "until" => $", at least until {DayText(earliest)}",
        PeriodBound.NotKnown { Earliest: { } earliest } => $", from {DayText(earliest)} at the earliest",
        PeriodBound.NotKnown { Latest: { } latest } => $", {word} {DayText(latest)} at the latest",
        _ => "",
    };

    private static string DayText(LocalDate? day) => day is { } known ? UncertainDate.On(known).ToWords() : "";
}
