namespace DiplomacyModel;

/// <summary>Who tells which end of a commitment. The last word of one who tells two counts; of two who tell different ends, neither wins.</summary>
internal sealed class CommitmentWords
{
    private readonly CommitmentEnd[] ends;
    private readonly Dictionary<CommitmentEnd, Dictionary<CommitmentStatus, Truth>> before = new(ReferenceEqualityComparer.Instance);

    public CommitmentWords(CommitmentEnd[] ends)
    {
        this.ends = ends;
        foreach (var end in ends)
        {
            before[end] = ends.Where(known => known.IsOnWordOf(end)).GroupBy(known => known.Status)
                .ToDictionary(group => group.Key, group => group.Aggregate(Truth.False, (any, known) => any | known.Date.Precedes(end.Date)));
        }
    }

    /// <summary>Whether two are told by different people, neither of whom tells both.</summary>
    public bool HasTwo => ends.Any(end => ends.Any(other => other.Status != end.Status && !before[end].ContainsKey(other.Status) && !before[other].ContainsKey(end.Status)));

    /// <summary>Whether who tells another later end told this one before.</summary>
    public Truth IsReplacedBy(CommitmentEnd end, CommitmentEnd later) =>
        later.Status != end.Status && before[later].TryGetValue(end.Status, out var isToldBefore) ? isToldBefore & end.Date.Precedes(later.Date) : Truth.False;

    /// <summary>These, and those of which they may turn out to be a later word, or a word on that.</summary>
    public HashSet<CommitmentEnd> AndEarlier(IEnumerable<CommitmentEnd> words)
    {
        var found = new HashSet<CommitmentEnd>(words, ReferenceEqualityComparer.Instance);
        for (var queue = new Queue<CommitmentEnd>(found); queue.TryDequeue(out var word);)
        {
            foreach (var end in ends.Where(end => !found.Contains(end) && IsReplacedBy(end, word).IsPossible))
            {
                found.Add(end);
                queue.Enqueue(end);
            }
        }

        return found;
    }
}
