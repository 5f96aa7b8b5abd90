namespace DiplomacyModel;

/// <summary>The words of two names put side by side, in order, as well as they go; what has no counterpart is left over.</summary>
internal sealed class NameAlignment
{
    // How many words of one stand against how many of the other: Dae Jung against Daejung, three names against one word in Han.
    private static readonly (int, int)[] Together = [(1, 1), (2, 1), (1, 2), (3, 1), (1, 3)];

    private NameAlignment(int score, IReadOnlyList<(NameWord One, NameWord Other, Likeness Likeness)> pairs, IReadOnlyList<NameWord> left, IReadOnlyList<NameWord> otherLeft) =>
        (Score, Pairs, Left, OtherLeft) = (score, pairs, left, otherLeft);

    public int Score { get; }

    public IReadOnlyList<(NameWord One, NameWord Other, Likeness Likeness)> Pairs { get; }

    /// <summary>The words of the first that the second lacks.</summary>
    public IReadOnlyList<NameWord> Left { get; }

    /// <summary>The words of the second that the first lacks.</summary>
    public IReadOnlyList<NameWord> OtherLeft { get; }

    /// <summary>Whether nothing is left over on either side.</summary>
    public bool IsWhole => Left.Count == 0 && OtherLeft.Count == 0;

    /// <summary>The best of the ways that keep the order of both; several words of one may stand against one of the other.</summary>
    public static NameAlignment Of(NameLine one, NameLine other)
    {
        var (lefts, rights) = (one.Runs, other.Runs);
        var scores = lefts.Append([]).Select(_ => new int[rights.Length + 1]).ToArray();
        var steps = lefts.Append([]).Select(_ => new (int, int, Likeness)[rights.Length + 1]).ToArray();
        for (var i = lefts.Length; i >= 0; i--)
        {
            for (var j = rights.Length; j >= 0; j--)
            {
                Put(i, j, i < lefts.Length ? 1 : 0, i < lefts.Length ? 0 : 1, Likeness.None);
                Put(i, j, 0, 1, Likeness.None);
                foreach (var (di, dj) in i < lefts.Length && j < rights.Length ? Together : [])
                {
                    if (lefts[i].Length >= di && rights[j].Length >= dj && lefts[i][di - 1] is var left && rights[j][dj - 1] is var right && left.MayBe(right)
                        && left.LikenessTo(right) is var likeness and not Likeness.None && (di == dj || likeness > Likeness.Initial))
                    {
                        Put(i, j, di, dj, likeness);
                    }
                }
            }
        }

        return Walk(lefts, rights, scores[0][0], steps);

        void Put(int i, int j, int di, int dj, Likeness likeness)
        {
            if (i + di <= lefts.Length && j + dj <= rights.Length && scores[i + di][j + dj] + ((int)likeness * (di + dj)) is var score
                && (steps[i][j] == default || score > scores[i][j]))
            {
                (scores[i][j], steps[i][j]) = (score, (di, dj, likeness));
            }
        }
    }

    private static NameAlignment Walk(NameWord[][] one, NameWord[][] other, int score, (int, int, Likeness)[][] steps)
    {
        var (pairs, left, otherLeft) = (new List<(NameWord, NameWord, Likeness)>(), new List<NameWord>(), new List<NameWord>());
        for (var (i, j) = (0, 0); i < one.Length || j < other.Length;)
        {
            var (di, dj, likeness) = steps[i][j];
            if (likeness != Likeness.None)
            {
                pairs.Add((one[i][di - 1], other[j][dj - 1], likeness));
            }
            else if (di == 1)
            {
                left.Add(one[i][0]);
            }
            else
            {
                otherLeft.Add(other[j][0]);
            }

            (i, j) = (i + di, j + dj);
        }

        return new(score, pairs, left, otherLeft);
    }
}
