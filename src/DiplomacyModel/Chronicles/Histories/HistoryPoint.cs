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

    private HistoryPoint(HistoryStep<T> step, int shift, bool holds, bool isAtRest = false)
    {
        (Step, days, this.shift, Holds, IsAtRest) = (step, step.Date.Days, shift, holds, isAtRest);
        IsDoubtful = step.IsDoubtful || (holds && isAtRest);
    }

    public HistoryStep<T> Step { get; }

    public bool Holds { get; }

    /// <summary>Whether it is of the end of what may have rested until then: then it did not hold by that, and the end is no word on what else held.</summary>
    public bool IsAtRest { get; }

    /// <summary>Whether it may never come.</summary>
    public bool IsDoubtful { get; }

    public int First => days.First + shift;

    public int Last => (IsDoubtful ? DayNumber.Far : days.Last) + shift;

    /// <summary>Whether it says that what was said before still held.</summary>
    public bool Confirms => Holds && (Step.IsAttestation || Step.IsEnd);

    /// <summary>Whether it says that something came to hold, or to hold again.</summary>
    public bool Starts => Step.IsBeginning || Step.Kind == HistoryStepKind.Resumes;

    // The last day before an end is the last word on itself only: on the next it is over.
    private bool IsLastDay => Holds && Step.IsEnd;

    /// <summary>The points of some steps. What ends after it was suspended did not hold up to its end.</summary>
    public static IEnumerable<HistoryPoint<T>> Of(Items<HistoryStep<T>> steps)
    {
        Items<HistoryStep<T>> suspensions = [.. steps.Where(step => step.Kind == HistoryStepKind.Suspends)];
        return steps.SelectMany(step => Of(step, step.Kind == HistoryStepKind.Ends ? IsAtRestUntil(step, suspensions, steps) : Truth.False));
    }

    private static IEnumerable<HistoryPoint<T>> Of(HistoryStep<T> step, Truth isAtRest)
    {
        if (!isAtRest.IsTrue)
        {
            yield return new(step, 0, true, isAtRest.IsPossible);
        }

        if (step.IsEnd)
        {
            yield return new(step, 1, false, isAtRest.IsPossible);
        }
    }

    // Suspended before the end, and not told between them to hold again.
    private static Truth IsAtRestUntil(HistoryStep<T> end, Items<HistoryStep<T>> suspensions, Items<HistoryStep<T>> all) => suspensions
        .Where(step => step.Value.Equals(end.Value))
        .Select(suspension => suspension.Date.Precedes(end.Date) & Truth.Of(!suspension.IsDoubtful, true) & !all
            .Where(step => !step.IsEnd && step.Value.Equals(end.Value))
            .Select(step => suspension.Date.Precedes(step.Date) & step.Date.Precedes(end.Date) & Truth.Of(!step.IsDoubtful, true))
            .Aggregate(Truth.False, (any, isBetween) => any | isBetween))
        .Aggregate(Truth.False, (any, isAtRest) => any | isAtRest);

    public bool Is(T value) => Step.Value.Equals(value);

    public bool IsOn(int day) => Holds && First == day && Last == day;

    /// <summary>Whether it may lie on one of these days.</summary>
    public bool MayLieIn(int from, int to) => NextFrom(from) is var next && next != DayNumber.NoneAfter && next <= to;

    /// <summary>Whether it surely lies on one of these days.</summary>
    public bool LiesIn(int from, int to) => from <= First && Last <= to;

    /// <summary>The first of its days on or after a day.</summary>
    public int NextFrom(int day) => days.Next(day - shift) is var next && next != DayNumber.NoneAfter ? next + shift
        : IsDoubtful && day <= Last ? Last
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
            if (point != this && (!point.IsAtRest || point.Is(Step.Value)))
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
        yield return First + 2;
        yield return Last;
        yield return Last + 1;
        if (IsDoubtful)
        {
            yield return days.Last + shift;
            yield return days.Last + shift + 1;
        }

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
