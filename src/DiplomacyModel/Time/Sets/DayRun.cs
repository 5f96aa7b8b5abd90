namespace DiplomacyModel;

/// <summary>Days without gaps, as numbers; the last may be before the first, and then it has none.</summary>
internal readonly record struct DayRun(int First, int Last)
{
    /// <summary>The same days in as few runs as can be, in order.</summary>
    public static DayRun[] Merged(IEnumerable<DayRun> runs)
    {
        var merged = new List<DayRun>();
        foreach (var next in runs.Where(run => run.First <= run.Last).OrderBy(run => run.First))
        {
            if (merged.Count > 0 && next.First <= merged[^1].Last + 1)
            {
                merged[^1] = merged[^1] with { Last = Math.Max(merged[^1].Last, next.Last) };
            }
            else
            {
                merged.Add(next);
            }
        }

        return [.. merged];
    }
}
