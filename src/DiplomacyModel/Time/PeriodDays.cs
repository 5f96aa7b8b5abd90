using System.Runtime.Intrinsics;

namespace DiplomacyModel;

/// <summary>The days on which a period may start and those on which it may end, less those that its other end rules out.</summary>
internal readonly struct PeriodDays
{
    /// <summary>The first and the last day on which it may start, the first and the last on which it may end: side by side, to be compared at once.</summary>
    public readonly Vector128<int> Corners;

    public readonly bool HasGaps;

    private readonly IDays? startGaps;
    private readonly IDays? endGaps;

    public PeriodDays(Days start, Days end)
    {
        var (first, last) = (start.Until(end.Last), end.From(start.First));
        Corners = Vector128.Create(first.First, first.Last, last.First, last.Last);
        (startGaps, endGaps) = (start.Gaps, end.Gaps);
        HasGaps = startGaps is not null || endGaps is not null;
    }

    public Days Start => new(Corners[0], Corners[1], startGaps);

    public Days End => new(Corners[2], Corners[3], endGaps);

    public static PeriodDays Of(PeriodBound start, PeriodBound end) => new(Of(start, -DayNumber.Forever), Of(end, DayNumber.Forever));

    private static Days Of(PeriodBound bound, int forever) => bound switch
    {
        PeriodBound.Dated dated => dated.Date.Days,
        PeriodBound.Unbounded => Days.Only(forever),
        _ => Days.Any,
    };
}
