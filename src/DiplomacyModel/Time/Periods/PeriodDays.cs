using System.Runtime.Intrinsics;

namespace DiplomacyModel;

/// <summary>The days on which a period may start and those on which it may end, less those that its other end rules out.</summary>
internal readonly struct PeriodDays
{
    /// <summary>The first and the last day on which it may start, the first and the last on which it may end: side by side, to be compared at once.</summary>
    public readonly Vector128<int> Corners;

    /// <summary>Whether some days between them may be missing.</summary>
    public readonly bool HasGaps;

    private readonly IDays? startGaps;
    private readonly IDays? endGaps;

    public PeriodDays(Days start, Days end)
    {
        var (first, last) = (start.Until(end.Last), end.From(start.First));
        Corners = Vector128.Create(first.First, first.Last, last.First, last.Last);
        (startGaps, endGaps) = (start.Gaps, end.Gaps);
        HasGaps = start.HasGaps || end.HasGaps;
    }

    public Days Start => new(Corners[0], Corners[1], startGaps);

    public Days End => new(Corners[2], Corners[3], endGaps);

    /// <summary>Whether no start and end go together.</summary>
    public bool IsEmpty => Start.First > Start.Last;

    /// <summary>Whether a day is one of them, whatever the choice of start, end and day; Maybe where no start and end go together.</summary>
    public Truth Covers(in Days day) =>
        IsEmpty ? Truth.Maybe
        : day.Next(Start.First) > End.Last ? Truth.False
        : Truth.Of(Start.Last <= day.First && day.Last <= End.First, true);

    public static PeriodDays Of(PeriodBound start, PeriodBound end)
    {
        var (starts, ends) = (Of(start, -DayNumber.Forever), Of(end, DayNumber.Forever));

        // What held on a day had begun by then, and had not ended before.
        return new(
            end is PeriodBound.NotKnown { Earliest: { } until } ? starts.Until(DayNumber.Of(until)) : starts,
            start is PeriodBound.NotKnown { Latest: { } already } ? ends.From(DayNumber.Of(already)) : ends);
    }

    private static Days Of(PeriodBound bound, int forever) => bound switch
    {
        PeriodBound.Dated dated => dated.Date.Days,
        PeriodBound.Unbounded => Days.Only(forever),
        PeriodBound.NotKnown { Earliest: { } earliest } => Days.Any.From(DayNumber.Of(earliest)),
        PeriodBound.NotKnown { Latest: { } latest } => Days.Any.Until(DayNumber.Of(latest)),
        _ => Days.Any,
    };
}
