namespace DiplomacyModel;

/// <summary>What is undertaken in a statement that several tell: which undertaking of one telling is which of another.</summary>
internal static class UndertakingPairs
{
    /// <summary>
    /// One list for each undertaking, with all tellings that have it. Two tellings tell one where it is equal; of what is left in both, where it is the
    /// only deed of its kind, else the only one at all. What is told by some only stands by itself, and so does what has no such pair.
    /// </summary>
    public static Items<Items<(Account<Statement> Telling, Undertaking Undertaking)>> Of(Items<(Account<Statement> Telling, Items<Undertaking> Undertakings)> tellings)
    {
        Items<(Account<Statement> Telling, Undertaking Undertaking)> all = [.. tellings.SelectMany(one => one.Undertakings.Select(undertaking => (one.Telling, undertaking)))];
        var groups = Enumerable.Range(0, all.Count).ToArray();
        var start = 0;
        var starts = tellings.Select(one => (start += one.Undertakings.Count) - one.Undertakings.Count).ToArray();
        for (var i = 0; i < tellings.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                foreach (var (one, other) in Pairs(tellings[j].Undertakings, tellings[i].Undertakings))
                {
                    var (kept, joined) = (groups[starts[j] + one], groups[starts[i] + other]);
                    groups = [.. groups.Select(group => group == Math.Max(kept, joined) ? Math.Min(kept, joined) : group)];
                }
            }
        }

        return [.. Enumerable.Range(0, all.Count).GroupBy(i => groups[i], i => all[i]).Select(group => group.ToItems())];
    }

    private static List<(int One, int Other)> Pairs(Items<Undertaking> some, Items<Undertaking> others)
    {
        var (ones, rest) = (Enumerable.Range(0, some.Count).ToList(), Enumerable.Range(0, others.Count).ToList());
        var pairs = new List<(int One, int Other)>();
        foreach (var one in ones.ToArray())
        {
            Pair(one, rest.FindIndex(other => some[one].IsSameAs(others[other])));
        }

        foreach (var one in ones.Where(one => ones.Count(again => some[one].IsLike(some[again])) == 1 && rest.Count(other => some[one].IsLike(others[other])) == 1).ToArray())
        {
            Pair(one, rest.FindIndex(other => some[one].IsLike(others[other])));
        }

        if (ones is [var last] && rest is [var only] && some[last].IsOmission == others[only].IsOmission)
        {
            pairs.Add((last, only));
        }

        return pairs;

        void Pair(int one, int at)
        {
            if (at >= 0)
            {
                pairs.Add((one, rest[at]));
                ones.Remove(one);
                rest.RemoveAt(at);
            }
        }
    }
}
