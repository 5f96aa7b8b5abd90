namespace DiplomacyModel;

/// <summary>What is undertaken in a statement that several tell: which undertaking of one telling is which of another.</summary>
internal static class UndertakingPairs
{
    /// <summary>
    /// One list for each undertaking, with all tellings that have it. Two tellings tell one where it is equal; of what is left in both, where it is the
    /// only deed of its kind, else the only one at all. What is told by some only stands by itself, and so does what has no such pair; two that
    /// one telling keeps apart are two.
    /// </summary>
    public static Items<Items<(Account<Statement> Telling, Undertaking Undertaking)>> Of(Items<(Account<Statement> Telling, Items<Undertaking> Undertakings)> tellings)
    {
        Items<(Account<Statement> Telling, Undertaking Undertaking)> all = [.. tellings.SelectMany(one => one.Undertakings.Select(undertaking => (one.Telling, undertaking)))];
        var start = 0;
        int[][] inEach = [.. tellings.Select(one => Enumerable.Range((start += one.Undertakings.Count) - one.Undertakings.Count, one.Undertakings.Count).ToArray())];
        var groups = Enumerable.Range(0, all.Count).ToArray();
        foreach (var rule in (Func<Undertaking[], Undertaking[], IEnumerable<(int One, int Other)>>[])[Same, OnlyLike, OnlyOne])
        {
            for (var i = 0; i < tellings.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    var (some, others) = (LeftIn(j, i), LeftIn(i, j));
                    foreach (var (one, other) in rule([.. some.Select(at => all[at].Undertaking)], [.. others.Select(at => all[at].Undertaking)]))
                    {
                        Join(groups[some[one]], groups[others[other]]);
                    }
                }
            }
        }

        return [.. Enumerable.Range(0, all.Count).GroupBy(i => groups[i], i => all[i]).Select(group => group.ToItems())];

        int[] LeftIn(int telling, int other) => Array.FindAll(inEach[telling], at => !Array.Exists(inEach[other], paired => groups[paired] == groups[at]));

        void Join(int kept, int joined)
        {
            if (!Array.Exists(inEach, each => each.Count(at => groups[at] == kept || groups[at] == joined) > 1))
            {
                groups = [.. groups.Select(group => group == kept || group == joined ? Math.Min(kept, joined) : group)];
            }
        }
    }

    private static IEnumerable<(int One, int Other)> Same(Undertaking[] some, Undertaking[] others)
    {
        var rest = Enumerable.Range(0, others.Length).ToList();
        for (var one = 0; one < some.Length; one++)
        {
            var at = rest.FindIndex(other => some[one].IsSameAs(others[other]));
            if (at >= 0)
            {
                yield return (one, rest[at]);
                rest.RemoveAt(at);
            }
        }
    }

    private static IEnumerable<(int One, int Other)> OnlyLike(Undertaking[] some, Undertaking[] others) =>
        from one in Enumerable.Range(0, some.Length)
        where some.Count(some[one].IsLike) == 1 && others.Count(some[one].IsLike) == 1
        select (one, Array.FindIndex(others, some[one].IsLike));

    private static IEnumerable<(int One, int Other)> OnlyOne(Undertaking[] some, Undertaking[] others) =>
        some is [var only] && others is [var other] && only.IsOmission == other.IsOmission ? [(0, 0)] : [];
}
