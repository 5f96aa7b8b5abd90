namespace DiplomacyModel;

/// <summary>One point of a history: from when on something holds, or holds no more. An end is two points: it held that day, and not the next.</summary>
/// <remarks>
/// Days are numbers here. The point after an end lies one day after the days of the step. What may be of another thing may lie beyond
/// all days, too, and so may never come.
/// </remarks>
internal sealed class HistoryPoint<T>
    where T : notnull
{
    private readonly Days days;
    private readonly int shift;

    private HistoryPoint(HistoryStep<T> step, int shift, bool holds) => (Step, days, this.shift, Holds) = (step, step.Date.Days, shift, holds);

    public HistoryStep<T> Step { get; }

    public bool Holds { get; }

    public int First => days.First + shift;

    public int Last => (Step.IsDoubtful ? DayNumber.Far : days.Last) + shift;

    /// <summary>Whether it says that what was said before still held.</summary>
    public bool Confirms => Holds && (Step.IsAttestation || Step.IsEnd);

    /// <summary>Whether it says that something came to hold, or to hold again.</summary>
    public bool Starts => Step.IsBeginning || Step.Kind == HistoryStepKind.Resumes;

    // The last day before an end is the last word on itself only: on the next it is over.
    private bool IsLastDay => Holds && Step.IsEnd;

    public static IEnumerable<HistoryPoint<T>> Of(HistoryStep<T> step)
    {
        yield return new(step, 0, true);
        if (step.IsEnd)
        {
            yield return new(step, 1, false);
        }
    }

    public bool Is(T value) => Step.Value.Equals(value);

    public bool IsOn(int day) => Holds && First == day && Last == day;

    /// <summary>Whether it may lie on one of these days.</summary>
    public bool MayLieIn(int from, int to) => NextFrom(from) is var next && next != DayNumber.NoneAfter && next <= to;

    /// <summary>Whether it surely lies on one of these days.</summary>
    public bool LiesIn(int from, int to) => from <= First && Last <= to;

    /// <summary>The first of its days on or after a day.</summary>
    public int NextFrom(int day) => days.Next(day - shift) is var next && next != DayNumber.NoneAfter ? next + shift
        : Step.IsDoubtful && day <= Last ? Last
        : DayNumber.NoneAfter;

    /// <summary>Whether it may be the last that was said by a day, when all of these surely were, in the order of their last days.</summary>
    /// <param name="day">The day.</param>
    /// <param name="sure">The points that surely lie by that day.</param>
    /// <param name="mayBeOverAtOnce">Those of them at which something starts that may have ended on the same day.</param>
    public bool MayBeLastBy(int day, HistoryPoint<T>[] sure, HashSet<HistoryPoint<T>> mayBeOverAtOnce)
    {
        var from = IsLastDay ? day : DayNumber.NoneBefore + 1;
        for (var i = sure.Length - 1; i >= 0 && First <= day && from <= Last; i--)
        {
            var point = sure[i];
            if (point != this)
            {
                from = Math.Max(from, point.First + Lead(point));
                if (AfterStart(point, day) is { } next && next > from && !mayBeOverAtOnce.Contains(point))
                {
                    from = next;
                }
            }
        }

        return MayLieIn(from, day);
    }

    // By how many days this must lie after another, or may lie before it, to be the last word beside it. What ends on the day on which
    // another begins or is told may lie before that.
    private int Lead(HistoryPoint<T> other) => (Holds, other.Holds, Is(other.Step.Value)) switch
    {
        (true, false, false) => -1,
        (false, true, false) => other.IsLastDay || other.Starts ? 1 : 2,
        (false, true, true) => other.Starts ? 1 : 0,
        _ => 0,
    };

    // What begins on a day does so after all that ends or is attested on it, unless it was over on that day itself; on the day itself both are so.
    private int? AfterStart(HistoryPoint<T> other, int day) => !other.Starts || Is(other.Step.Value) ? null
        : !Holds ? other.First + 2
        : Step.IsAttestation ? Math.Min(other.First + 1, day)
        : null;

    /// <summary>The days within some others on which an answer may change because of it.</summary>
    public IEnumerable<int> Breaks(int from, int to)
    {
        yield return First - 1;
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
