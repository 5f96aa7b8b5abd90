namespace DiplomacyModel;

/// <summary>The days on which a period may start and those on which it may end, less those that its other end rules out.</summary>
internal readonly struct PeriodDays
{
    // Fields, so that they are read where they are.
    public readonly Days Start;
    public readonly Days End;

    public PeriodDays(Days start, Days end) => (Start, End) = (start.Until(end.Last), end.From(start.First));

    public static PeriodDays Of(PeriodBound start, PeriodBound end) => new(Of(start, -DayNumber.Forever), Of(end, DayNumber.Forever));

    private static Days Of(PeriodBound bound, int forever) => bound switch
    {
        PeriodBound.Dated dated => dated.Date.Days,
        PeriodBound.Unbounded => Days.Only(forever),
        PeriodBound.NotKnown { Earliest: { } earliest } => Days.Any.From(DayNumber.Of(earliest)),
        PeriodBound.NotKnown { Latest: { } latest } => Days.Any.Until(DayNumber.Of(latest)),
        _ => Days.Any,
    };
}
