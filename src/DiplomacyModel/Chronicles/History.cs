using NodaTime;

namespace DiplomacyModel;

/// <summary>What sources say of one thing over time: attestations and beginnings, with the account each rests on. Computed; equal by content.</summary>
/// <typeparam name="T">What holds: a tier, say.</typeparam>
public sealed record History<T>
    where T : notnull
{
    internal History(IEnumerable<HistoryStep<T>> steps) => Steps =
    [
        .. steps.Where(step => step.Date.Precision != DatePrecision.Unknown)
            .OrderBy(step => step.Date.Latest).ThenBy(step => step.Date.Earliest).ThenBy(step => step.RestsOn.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>The steps that have a date, in the order of their latest days.</summary>
    public Items<HistoryStep<T>> Steps { get; }

    /// <summary>What held on a day, and on what the answer rests.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Certain only on a day that is attested, or between two agreeing claims with no other between.</returns>
    public Holding<T> AsOf(LocalDate day)
    {
        var last = Steps.LastOrDefault(step => step.Date.Latest <= day);
        Items<HistoryStep<T>> candidates = [.. Steps.Where(step => step.Date.Earliest <= day && (last is null || !step.Date.Precedes(last.Date).IsTrue))];
        Items<T> values = [.. candidates.Select(step => step.Value).Distinct()];
        return (last, values.Count) switch
        {
            (null, _) => new Holding<T>.Unknown(candidates),
            (_, > 1) => new Holding<T>.OneOf(values, candidates),
            _ when candidates.FirstOrDefault(step => IsOn(step, day)) is { } attested => new Holding<T>.Certain(attested.Value, [attested]),
            _ when Confirms(last, day) is { } next => new Holding<T>.Certain(last.Value, [last, next]),
            _ => new Holding<T>.Standing(last.Value, last),
        };
    }

    private static bool IsOn(HistoryStep<T> step, LocalDate day) => step.Date.IsExact && step.Date.Earliest == day;

    // The next later claim that the same still held, if nothing else can have come between the day and it.
    private HistoryStep<T>? Confirms(HistoryStep<T> last, LocalDate day)
    {
        var next = Steps.FirstOrDefault(step =>
            step.Date.Earliest > day && step.Kind == HistoryStepKind.Attests && step.Value.Equals(last.Value));
        return next is not null && Steps.All(step => IsQuiet(step, day, next)) ? next : null;
    }

    // Surely not after the day (and then agreeing, or older than the last), surely after the confirming claim, or saying the same.
    private static bool IsQuiet(HistoryStep<T> step, LocalDate day, HistoryStep<T> next) =>
        step.Date.Latest <= day
        || next.Date.Precedes(step.Date).IsTrue
        || (step.Kind == HistoryStepKind.Attests && step.Value.Equals(next.Value));
}
