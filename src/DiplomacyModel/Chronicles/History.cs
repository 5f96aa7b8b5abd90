using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel;

/// <summary>What sources say of one thing over time: attestations, beginnings and ends, with the account each rests on. Computed; equal by content.</summary>
/// <typeparam name="T">What holds: a tier, say.</typeparam>
public sealed record History<T>
    where T : notnull
{
    private readonly Items<HistoryPoint<T>> points;

    internal History(IEnumerable<HistoryStep<T>> steps)
    {
        Steps =
        [
            .. steps.Where(step => step.Kind != HistoryStepKind.Attests || step.Date.Precision != DatePrecision.Unknown)
                .OrderBy(step => step.Date.Latest).ThenBy(step => step.Date.Earliest).ThenBy(step => step.RestsOn.ToString(), StringComparer.Ordinal),
        ];
        points = [.. Steps.SelectMany(HistoryPoint<T>.Of).OrderBy(point => point.Latest).ThenBy(point => point.Earliest)];
    }

    /// <summary>
    /// The steps in the order of their latest days. A change without a date may lie anywhere, and stays; an attestation without a
    /// date says nothing of any day, and is not among them.
    /// </summary>
    public Items<HistoryStep<T>> Steps { get; }

    /// <summary>What held on a day, and on what the answer rests.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Certain only on a day that is attested, or between two agreeing claims with no other between.</returns>
    public Holding<T> AsOf(LocalDate day)
    {
        day = day.WithCalendar(CalendarSystem.Iso);
        var sure = points.Where(point => point.Latest <= day).ToArray();
        var lastSure = sure.Length == 0 ? LocalDate.MinIsoValue : sure.Max(point => point.Earliest);

        // What may be the last word by that day: nothing that surely lies by then surely follows it.
        Items<HistoryPoint<T>> candidates = [.. points.Where(point => point.Earliest <= day && !(point.Latest < lastSure) && !point.IsOverBy(day))];
        Items<T> values = [.. candidates.Where(point => point.Holds).Select(point => point.Step.Value).Distinct()];
        Items<HistoryStep<T>> restsOn = [.. candidates.Select(point => point.Step).Distinct()];
        var mayHaveEnded = candidates.Any(point => !point.Holds);
        return (sure.Length, values.Count, mayHaveEnded) switch
        {
            (0, _, _) => new Holding<T>.Unknown(restsOn),
            (_, 0, _) => new Holding<T>.Ended(restsOn[^1]),
            (_, > 1, _) or (_, _, true) => new Holding<T>.OneOf(values, mayHaveEnded, restsOn),
            _ when candidates.Any(point => point.IsOn(day)) => new Holding<T>.Certain(values[0], [candidates.First(point => point.IsOn(day)).Step]),
            _ when Confirms(values[0], day) is { } next => new Holding<T>.Certain(values[0], [.. restsOn, next.Step]),
            _ => new Holding<T>.Standing(values[0], restsOn[^1]),
        };
    }

    /// <summary>What held on a day, written as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="day">One exact day, such as <c>2023-10-10</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public Holding<T> AsOf([StringSyntax(Edtf.Syntax)] string day) => AsOf(ExactDay.Parse(day));

    // The next later claim that the same still held, if nothing else can have come between the day and it.
    private HistoryPoint<T>? Confirms(T value, LocalDate day)
    {
        var later = points.Where(point => point.Earliest >= day && point.Confirms && point.Step.Value.Equals(value)).ToArray();

        // Of several on the same days any will do: an end confirms up to itself where an attestation beside it does not.
        return later.TakeWhile(point => point.Latest == later[0].Latest).FirstOrDefault(next => points.All(point => IsQuiet(point, day, next)));
    }

    private static bool IsQuiet(HistoryPoint<T> point, LocalDate day, HistoryPoint<T> next) =>
        point.Latest <= day
        || next.Latest < point.Earliest
        || point.Step == next.Step
        || (point.Confirms && point.Step.Value.Equals(next.Step.Value));
}
