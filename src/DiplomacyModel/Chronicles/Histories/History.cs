using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel.Answers;

/// <summary>What sources say of one thing over time: attestations, beginnings and ends, with the account each rests on. Computed; equal by content.</summary>
/// <typeparam name="T">What holds: a tier, say.</typeparam>
public sealed record History<T>
    where T : notnull
{
    private readonly HistoryPoint<T>[] points;
    private readonly Func<T, string>? lineOf;

    // One for each line, where there are several.
    private readonly History<T>[] lines;

    internal History(IEnumerable<HistoryStep<T>> steps, Func<T, string>? lineOf = null)
    {
        this.lineOf = lineOf;
        Said = [.. steps.OrderBy(step => step.Date.Latest).ThenBy(step => step.Date.Earliest).ThenBy(step => step.RestsOn.ToString(), StringComparer.Ordinal)];
        Steps = [.. Said.Where(step => step.Counts && (!step.IsAttestation || step.Date.Precision != DatePrecision.Unknown))];
        points = [.. HistoryPoint<T>.Of(Steps).OrderBy(point => point.Last).ThenBy(point => point.First)];
        lines = lineOf is null || Steps.Select(step => lineOf(step.Value)).Distinct().Take(2).Count() < 2
            ? []
            : [.. Said.GroupBy(step => lineOf(step.Value)).Select(line => new History<T>(line)).Where(line => line.Steps.Count > 0)];
    }

    /// <summary>
    /// The steps that say what held, in the order of their latest days. A change without a date lies on some day up to that on which it
    /// is told, anywhere where no such day is known; an attestation without a date says nothing of any day, and is not among them.
    /// </summary>
    public Items<HistoryStep<T>> Steps { get; }

    /// <summary>All that is said of it, in the same order: also what is only hoped for, planned or agreed, and what is denied.</summary>
    public Items<HistoryStep<T>> Said { get; }

    /// <summary>What one source alone tells in its own voice; what it has others say is on their word. What may be on either's is certain on neither's.</summary>
    /// <param name="source">The source.</param>
    /// <returns>The history of these steps; empty where it tells nothing.</returns>
    public History<T> OnTheWordOf(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return OnTheWord(step => step.Account.Source == source && (step.Account.Through.Count == 0 || step.Account.Voice == AsideVoice.SpeakerOrReporter));
    }

    /// <summary>What one side alone says, whichever source reports it: the innermost speaker is it, or speaks for it.</summary>
    /// <param name="side">A state, an organisation, a person.</param>
    /// <param name="things">Where offices and organs are found.</param>
    /// <returns>The history of these steps; empty where it says nothing.</returns>
    public History<T> OnTheWordOf(Ref<Actor> side, ThingSet things) =>
        OnTheWord(step => step.Account.Through is [.., var innermost] && innermost.Voices.Any(voice => voice.StandsOn(side, things).IsTrue));

    /// <summary>What one document alone says: its own statements, whichever source reports them.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The history of these steps; empty where it says nothing.</returns>
    public History<T> OnTheWordOf(Ref<Instrument> document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return OnTheWord(step => step.Account.Through is [.., var innermost]
            && innermost.Voices.Any(voice => voice.Description is { Kind: SlotKind.Value, Values: [What.Identified identified] } && identified.Thing.Id == document.Id));
    }

    /// <summary>What held on a day, and on what the answer rests.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Certain only on a day that is attested, or between two agreeing claims with no other between.</returns>
    public Holding<T> AsOf(LocalDate day) => AsOf(DayNumber.Of(day.WithCalendar(CalendarSystem.Iso)));

    /// <summary>What held on a day, written as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="day">One exact day, such as <c>2023-10-10</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public Holding<T> AsOf([StringSyntax(Edtf.Syntax)] string day) => AsOf(ExactDay.Parse(day));

    /// <summary>What held during a window, in spells of one answer each, from its first day to its last.</summary>
    /// <param name="window">The days, both ends inclusive.</param>
    /// <returns>The spells in order; together they are the window.</returns>
    public Items<Spell<Holding<T>>> During(DateInterval window)
    {
        ArgumentNullException.ThrowIfNull(window);
        var (from, to) = (DayNumber.Of(window.Start.WithCalendar(CalendarSystem.Iso)), DayNumber.Of(window.End.WithCalendar(CalendarSystem.Iso)));
        return Spells.During(window, points.SelectMany(point => point.Breaks(from, to)), AsOf);
    }

    /// <summary>What held during a window, written as a unit of the calendar or a range of them.</summary>
    /// <param name="window">Such as <c>2023</c> or <c>2023-02..2023-06</c>.</param>
    /// <returns>As for the window.</returns>
    /// <exception cref="FormatException">The text is no window.</exception>
    public Items<Spell<Holding<T>>> During(string window) => During(CalendarWindow.Parse(window));

    /// <inheritdoc/>
    public bool Equals(History<T>? other) => other is not null && Said == other.Said;

    /// <inheritdoc/>
    public override int GetHashCode() => Said.GetHashCode();

    private History<T> OnTheWord(Func<HistoryStep<T>, bool> isSaidBy) =>
        new(Said.Where(isSaidBy).Select(step => step.Account.Voice == AsideVoice.SpeakerOrReporter ? step with { IsDoubtful = true } : step), lineOf);

    private Holding<T> AsOf(int day)
    {
        if (lines.Length > 0)
        {
            return Holding<T>.SideBySide([.. lines.Select(line => line.AsOf(day))]);
        }

        var sure = points.Where(point => point.Last <= day).ToArray();
        var late = Late(sure);
        var mayBeOverAtOnce = late.Where(point => point.Starts && MayBeOverAtOnce(point)).ToHashSet();

        // What may be the last word by that day: nothing that surely lies by then surely follows it.
        Items<HistoryPoint<T>> candidates = [.. points.Where(point => point.MayBeLastBy(day, late, mayBeOverAtOnce))];

        // Of several steps on one day each may follow upon another, and none upon all: any of that day may be the last.
        if (candidates.Count == 0 && sure.Length > 0)
        {
            var last = sure.Max(point => point.First);
            candidates = [.. points.Where(point => point.MayLieIn(last, day))];
        }

        var holding = Weigh(day, sure.Length > 0, candidates);
        var (against, isDisputed) = HistoryDispute<T>.Of(day, points, candidates, holding, Said);
        return holding with { Against = against, IsDisputed = isDisputed };
    }

    // Only these decide which is the last: of any two, no other moves the last word by more than two days.
    private static HistoryPoint<T>[] Late(HistoryPoint<T>[] sure)
    {
        if (sure.Length < 3)
        {
            return sure;
        }

        var (last, second) = (int.MinValue, int.MinValue);
        foreach (var point in sure.Where(point => !point.IsAtRest))
        {
            (last, second) = point.First > last ? (point.First, last) : (last, Math.Max(second, point.First));
        }

        if (second == int.MinValue)
        {
            return sure;
        }

        // Of those that are alike in all that is asked of them, one and another beside it do.
        return [.. sure.Where(point => point.First >= second - 3).GroupBy(point => (point.First, point.Last, point.Holds, point.Starts, point.Step.IsEnd, point.IsAtRest, point.Step.Value)).SelectMany(alike => alike.Take(2))];
    }

    private bool MayBeOverAtOnce(HistoryPoint<T> start) => Array.Exists(points, end => !end.Holds && end.Is(start.Step.Value) && end.MayLieIn(start.First + 1, start.Last + 1));

    private Holding<T> Weigh(int day, bool isAnySure, Items<HistoryPoint<T>> candidates)
    {
        Items<T> values = [.. candidates.Where(point => point.Holds).Select(point => point.Step.Value).Distinct()];
        Items<HistoryStep<T>> restsOn = [.. candidates.Select(point => point.Step).Distinct()];
        var mayHaveEnded = candidates.Any(point => !point.Holds);
        return (isAnySure, values.Count, mayHaveEnded) switch
        {
            (false, _, _) => Before(day, restsOn),
            (_, 0, _) => new Holding<T>.Ended(restsOn[^1]),
            (_, > 1, _) or (_, _, true) => new Holding<T>.OneOf(values, mayHaveEnded, restsOn),
            _ when candidates.Any(point => point.IsOn(day)) => new Holding<T>.Certain(values[0], [candidates.First(point => point.IsOn(day)).Step]),
            _ when Confirms(values[0], day) is { } next => new Holding<T>.Certain(values[0], [.. restsOn, next.Step]),
            _ => new Holding<T>.Standing(values[0], restsOn[^1]),
        };
    }

    // Nothing was surely said by that day. If nothing can have been, and what comes first is a beginning, it was not yet so; where that
    // it began on that day is denied, it may have been so before.
    private Holding<T> Before(int day, Items<HistoryStep<T>> restsOn)
    {
        if (points.Length == 0 || Array.Exists(points, point => point.First <= day))
        {
            return new Holding<T>.Unknown(restsOn);
        }

        var firstSure = points.Min(point => point.Last);
        var earliest = points.Where(point => point.First <= firstSure).ToArray();
        Items<HistoryStep<T>> first = [.. earliest.Select(point => point.Step).Distinct()];
        return first.All(step => step.IsBeginning) && Array.Exists(earliest, point => !point.IsDoubtful && !HistoryDispute<T>.IsDeniedOnItsDay(point, Said))
            ? new Holding<T>.NotYet(first)
            : new Holding<T>.Unknown(restsOn);
    }

    // The next later claim that the same still held, if nothing else can have come between the day and it.
    private HistoryPoint<T>? Confirms(T value, int day)
    {
        var later = points.Where(point => point.First >= day && point.Confirms && !point.IsDoubtful && point.Is(value)).ToArray();

        // Of several on the same days any will do: an end confirms up to itself where an attestation beside it does not.
        return later.TakeWhile(point => point.Last == later[0].Last).FirstOrDefault(next => Array.TrueForAll(points, point => IsQuiet(point, day, next)));
    }

    private static bool IsQuiet(HistoryPoint<T> point, int day, HistoryPoint<T> next) =>
        !point.MayLieIn(day + 1, next.Last)
        || point.Step == next.Step
        || (point.Confirms && point.Is(next.Step.Value))
        || (next.Step.IsAttestation && point.Step.Account == next.Step.Account);
}
