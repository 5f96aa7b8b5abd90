namespace DiplomacyModel;

/// <summary>Tenures of one office beside each other.</summary>
internal static class Neighbours
{
    /// <summary>Each pair of tenures that may have days in common, the earlier first.</summary>
    public static IEnumerable<(Tenure One, Tenure Other)> Sharing(IEnumerable<Tenure> tenures)
    {
        var open = new List<Tenure>();
        foreach (var tenure in InOrder(tenures))
        {
            open.RemoveAll(earlier => earlier.Period.End.Last < tenure.Period.Start.First);
            foreach (var earlier in open)
            {
                yield return (earlier, tenure);
            }

            open.Add(tenure);
        }
    }

    /// <summary>Whether two tenures have more than the day of a handover in common, whatever the choice of days.</summary>
    public static bool SurelyOverlap(Tenure one, Tenure other) =>
        Math.Max(one.Period.Start.Last, other.Period.Start.Last) < Math.Min(one.Period.End.First, other.Period.End.First);

    /// <summary>Each tenure with the one before it that ended last, and the days on which that may have ended; pairs without a recorded end are left out.</summary>
    public static IEnumerable<(Tenure Before, Days Until, Tenure Next)> InTurn(IEnumerable<Tenure> tenures)
    {
        Tenure? before = null;
        foreach (var tenure in InOrder(tenures))
        {
            if (before is { Left.Values.Count: > 0 } && tenure.Entered.Values.Count > 0)
            {
                yield return (before, before.Period.End, tenure);
            }

            before = before is null || before.Period.End.Last <= tenure.Period.End.Last ? tenure : before;
        }
    }

    private static IEnumerable<Tenure> InOrder(IEnumerable<Tenure> tenures) => tenures.Where(tenure => !tenure.Period.IsEmpty).OrderBy(tenure => tenure.Period.Start.First);
}
