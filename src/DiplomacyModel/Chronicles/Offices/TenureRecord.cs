namespace DiplomacyModel;

/// <summary>What some stretches of days let be true of any day: whether it lies in one of them.</summary>
internal sealed class TenureRecord
{
    private readonly PeriodDays[] tenures;
    private readonly int[] starts;

    private TenureRecord(IEnumerable<PeriodDays> tenures)
    {
        this.tenures = [.. tenures];
        starts = [DayNumber.NoneBefore, .. this.tenures.SelectMany(Breaks).Distinct().Order()];
    }

    /// <summary>By what is recorded: after an entry without a recorded leaving nothing is certain.</summary>
    public static TenureRecord Of(IEnumerable<Tenure> tenures) => new(tenures.Where(tenure => tenure.IsHolding).Select(tenure => tenure.Period));

    /// <summary>By what is not ruled out: an end that is not recorded is none, and a start that is not, where nothing ended before.</summary>
    public static TenureRecord WithoutRulingOut(Items<Tenure> tenures) => new(tenures.Select(tenure => (tenure.Entered.Values.Count, tenure.Left.Values.Count) switch
    {
        ( > 0, 0) => new(tenure.Period.Start, Days.Only(DayNumber.Forever)),
        (0, > 0) when !tenures.Any(other => other.Period.End.Last < tenure.Period.End.First) => new(Days.Only(-DayNumber.Forever), tenure.Period.End),
        _ => tenure.Period,
    }));

    /// <summary>True where the day lies in one of them, False where every choice of days rules that out, Maybe otherwise; Maybe where there is none.</summary>
    public Truth Allows(Days day)
    {
        Truth? all = tenures.Length == 0 ? Truth.Maybe : null;
        for (var i = 0; i < starts.Length && all != Truth.Maybe; i++)
        {
            var next = day.Next(starts[i]);
            if (next != DayNumber.NoneAfter && (i + 1 == starts.Length || next < starts[i + 1]))
            {
                var here = tenures.Aggregate(Truth.False, (any, tenure) => any | tenure.Covers(Days.Only(next)));
                all = all is null || all == here ? here : Truth.Maybe;
            }
        }

        return all ?? Truth.Maybe;
    }

    private static IEnumerable<int> Breaks(PeriodDays days) =>
        days.IsEmpty ? [] : [days.Start.First, days.Start.Last, days.End.First + 1, days.End.Last + 1];
}
