using NodaTime;

namespace DiplomacyModel;

/// <summary>One point of a history: from when on something holds, or holds no more. An end is two points: it held that day, and not the next.</summary>
internal sealed record HistoryPoint<T>(HistoryStep<T> Step, LocalDate Earliest, LocalDate Latest, bool Holds)
    where T : notnull
{
    /// <summary>Whether it says that what was said before still held.</summary>
    public bool Confirms => Holds && Step.Kind != HistoryStepKind.Begins;

    public static IEnumerable<HistoryPoint<T>> Of(HistoryStep<T> step)
    {
        var (earliest, latest) = (step.Date.Earliest, step.Date.Latest);
        yield return new(step, earliest, latest, true);
        if (step.Kind == HistoryStepKind.Ends)
        {
            yield return new(step, Next(earliest), Next(latest), false);
        }
    }

    public bool IsOn(LocalDate day) => Holds && Earliest == day && Latest == day;

    /// <summary>Whether this is the last day of something whose end surely lies before the day.</summary>
    public bool IsOverBy(LocalDate day) => Holds && Step.Kind == HistoryStepKind.Ends && Latest < day;

    private static LocalDate Next(LocalDate day) => day == LocalDate.MaxIsoValue ? day : day.PlusDays(1);
}
