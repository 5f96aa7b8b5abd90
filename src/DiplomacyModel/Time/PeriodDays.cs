namespace DiplomacyModel;

/// <summary>The days on which a period may start and those on which it may end, less those that its other end rules out.</summary>
internal readonly struct PeriodDays
{
    // Fields, so that they are read where they are.
    public readonly Days Start;
    public readonly Days End;

    public PeriodDays(Days start, Days end) => (Start, End) = (start.Until(end.Last), end.From(start.First));

    /// <summary>Whether no start and end go together.</summary>
    public bool IsEmpty => Start.First > Start.Last || End.First > End.Last;

    /// <summary>Whether a day is one of them, whatever the choice of start, end and day; Maybe where no start and end go together.</summary>
    public Truth Covers(in Days day) =>
        IsEmpty ? Truth.Maybe
        : day.Next(Start.First) > End.Last ? Truth.False
        : Truth.Of(Start.Last <= day.First && day.Last <= End.First, true);

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
