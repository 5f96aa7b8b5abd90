namespace DiplomacyModel;

/// <summary>Tellings in the order in which they came, found by the days that they reach over, so that not each is held against each.</summary>
internal sealed class TenureTellings
{
    // Months, so to speak; what reaches over more than some years of them is looked at every time.
    private const int Cell = 32;
    private const int Most = 128;

    private readonly Dictionary<int, List<int>> byCell = [];
    private readonly List<int> wide = [];

    public List<TenureTelling> All { get; } = [];

    public void Add(TenureTelling telling)
    {
        All.Add(telling);
        Put(All.Count - 1);
    }

    public void Join(int at, TenureTelling telling)
    {
        All[at] = All[at].With(telling);
        Put(at);
    }

    /// <summary>The first that is alike and passes a test, or less than zero. A test holds only of what reaches over a day in common, or of what has no day.</summary>
    public int Find(TenureTelling next, Func<TenureTelling, TenureTelling, bool> isOne)
    {
        var found = int.MaxValue;
        foreach (var at in Near(next))
        {
            found = at < found && All[at].IsAlike(next) && isOne(All[at], next) ? at : found;
        }

        return found == int.MaxValue ? -1 : found;
    }

    private IEnumerable<int> Near(TenureTelling next)
    {
        var (first, last) = Cells(next);
        return next.IsUndated || last - first > Most
            ? Enumerable.Range(0, All.Count)
            : Enumerable.Range(first, last - first + 1).SelectMany(cell => byCell.GetValueOrDefault(cell) ?? []).Concat(wide);
    }

    private void Put(int at)
    {
        var (first, last) = Cells(All[at]);
        if (All[at].IsUndated)
        {
            return;
        }

        if (last - first > Most)
        {
            wide.Add(at);
            return;
        }

        for (var cell = first; cell <= last; cell++)
        {
            if (!byCell.TryGetValue(cell, out var here))
            {
                byCell.Add(cell, here = []);
            }

            if (!here.Contains(at))
            {
                here.Add(at);
            }
        }
    }

    private static (int First, int Last) Cells(TenureTelling telling) => telling.Ends.Reach() is var (first, last) ? (first / Cell, last / Cell) : default;
}
