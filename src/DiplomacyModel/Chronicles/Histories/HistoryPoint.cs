namespace DiplomacyModel;

/// <summary>One point of a history: from when on something holds, or holds no more. An end is two points: it held that day, and not the next.</summary>
/// <remarks>Days are numbers here. The point after an end lies one day after the days of the step.</remarks>
internal sealed class HistoryPoint<T>
    where T : notnull
{
    private readonly Days days;
    private readonly int shift;

    private HistoryPoint(HistoryStep<T> step, int shift, bool holds) => (Step, days, this.shift, Holds) = (step, step.Date.Days, shift, holds);

    public HistoryStep<T> Step { get; }

    public bool Holds { get; }

    public int First => days.First + shift;

    public int Last => days.Last + shift;

    /// <summary>Whether it says that what was said before still held.</summary>
    public bool Confirms => Holds && Step.Kind is HistoryStepKind.Attests or HistoryStepKind.Ends;

    public static IEnumerable<HistoryPoint<T>> Of(HistoryStep<T> step)
    {
        yield return new(step, 0, true);
        if (step.Kind == HistoryStepKind.Ends)
        {
            yield return new(step, 1, false);
        }
    }

    public bool IsOn(int day) => Holds && First == day && Last == day;

    /// <summary>Whether it may lie on one of these days.</summary>
    public bool MayLieIn(int from, int to) => days.Next(from - shift) is var next && next != DayNumber.NoneAfter && next + shift <= to;

    /// <summary>Whether it may be the last that was said by a day, when something surely was said on a day not before <paramref name="lastSure"/>.</summary>
    /// <remarks>The last day before an end is the last word on itself only: on the next it is over.</remarks>
    public bool MayBeLastBy(int day, int lastSure) => Holds && Step.Kind == HistoryStepKind.Ends ? lastSure <= day && MayLieIn(day, day) : MayLieIn(lastSure, day);

    /// <summary>The days within some others on which an answer may change because of it.</summary>
    public IEnumerable<int> Breaks(int from, int to)
    {
        yield return First;
        yield return First + 1;
        yield return Last;
        yield return Last + 1;
        if (!days.HasGaps)
        {
            yield break;
        }

        for (var day = days.Next(from - shift); day != DayNumber.NoneAfter && day + shift <= to; day = days.Next(day + 1))
        {
            yield return day + shift;
            yield return day + shift + 1;
        }
    }
}
