using NodaTime;

namespace DiplomacyModel;

/// <summary>The histories that what is doubtful allows: with each choice of it, or where that is many, with all of it, none, and each step alone.</summary>
internal static class Readings
{
    public static IEnumerable<History<T>> Of<T>(IEnumerable<(HistoryStep<T> Step, bool IsDoubtful)> steps)
        where T : notnull
    {
        var all = steps.ToArray();
        HistoryStep<T>[] sure = [.. all.Where(row => !row.IsDoubtful).Select(row => row.Step)];
        HistoryStep<T>[] doubtful = [.. all.Where(row => row.IsDoubtful).Select(row => row.Step)];
        var readings = doubtful.Length <= 6
            ? Enumerable.Range(0, 1 << doubtful.Length).Select(choice => sure.Concat(doubtful.Where((_, i) => (choice >> i & 1) != 0)))
            : doubtful.Select(step => sure.Append(step)).Append(sure).Append(sure.Concat(doubtful));
        return readings.Select(reading => new History<T>(reading));
    }

    /// <summary>Only where all readings agree is it decided.</summary>
    public static Truth Decide<T>(IEnumerable<(HistoryStep<T> Step, bool IsDoubtful)> steps, LocalDate day, Func<T, bool> asked)
        where T : notnull => Of(steps).Select(reading => reading.AsOf(day).Is(asked)).Agreed();
}
