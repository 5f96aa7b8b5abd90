namespace DiplomacyModel;

/// <summary>Commitments that are counted as one: to the same deed, or each said to be part of the other.</summary>
/// <param name="Commitments">The commitments, in their order.</param>
/// <param name="Amounts">The amounts that their tellings give, each with what is told around it; equal ones once.</param>
internal sealed record CommittedGroup(Items<Commitment> Commitments, Items<(Amount Amount, AmountContext Around)> Amounts)
{
    /// <summary>Those that are directly part of it: a breakdown that is told elsewhere.</summary>
    public Items<CommittedGroup> Parts { get; private init; }

    /// <summary>The units in which they are told, without words of scale.</summary>
    public Items<string> Units => [.. Amounts.Select(told => AmountUnit.Of(told.Amount).Unit).Distinct()];

    public static Items<CommittedGroup> Of(Items<Commitment> commitments)
    {
        var (byDeed, byAround) = (Lookup(commitments, one => one.SameDeeds), Lookup(commitments, one => one.Around));
        var groups = new int[commitments.Count];
        Array.Fill(groups, -1);
        for (var i = 0; i < groups.Length; i++)
        {
            var queue = new Queue<int>(groups[i] < 0 ? [i] : []);
            while (queue.TryDequeue(out var at))
            {
                if (groups[at] < 0)
                {
                    groups[at] = i;
                    var one = commitments[at];
                    IEnumerable<int> sameDeed = one.SameDeeds.SelectMany(id => byDeed[id]);
                    var partOfEachOther = one.PartOf.SelectMany(id => byAround[id]).Where(other => commitments[other].PartOf.Intersect(one.Around).Any());
                    foreach (var other in sameDeed.Concat(partOfEachOther))
                    {
                        queue.Enqueue(other);
                    }
                }
            }
        }

        return
        [
            .. Enumerable.Range(0, groups.Length).GroupBy(i => groups[i], i => commitments[i])
                .Select(group => new CommittedGroup([.. group], [.. group.SelectMany(one => one.Amounts).Distinct()])),
        ];
    }

    /// <summary>Those that are part of no other, each with its parts. What is without an amount is no whole.</summary>
    public static Items<CommittedGroup> Outermost(Items<CommittedGroup> groups)
    {
        var byAround = Enumerable.Range(0, groups.Count).SelectMany(i => groups[i].Commitments.SelectMany(one => one.Around).Select(id => (id, i))).ToLookup(row => row.id, row => row.i);
        HashSet<int>[] wholes = [.. groups.Select((group, i) => group.Commitments.SelectMany(one => one.PartOf).SelectMany(id => byAround[id]).Where(whole => whole != i).ToHashSet())];
        var parts = Enumerable.Range(0, groups.Count)
            .SelectMany(i => wholes[i].Where(whole => !wholes[i].Any(between => wholes[between].Contains(whole))).Select(whole => (whole, i)))
            .ToLookup(row => row.whole, row => row.i);
        CommittedGroup WithParts(int i) => groups[i] with { Parts = [.. parts[i].Select(WithParts)] };
        return [.. Enumerable.Range(0, groups.Count).Where(i => wholes[i].Count == 0).Select(WithParts)];
    }

    /// <summary>The commitments that are part of it, and of these.</summary>
    public IEnumerable<Commitment> Inner => Parts.SelectMany(part => part.Commitments.Concat(part.Inner));

    /// <summary>Whether some telling gives it in the unit, or an equivalent.</summary>
    public bool IsTold(string unit) => Amounts.Any(told => IsTold(told.Amount, unit));

    /// <summary>How much of it is meant; where tellings differ, one of what they tell.</summary>
    /// <param name="reader">What is meant, in which unit.</param>
    /// <param name="whole">What is told of what it is part of, or <see langword="null"/>.</param>
    public AmountRange Read(AmountReader reader, AmountContext? whole = null) => Amounts
        .Where(told => IsTold(told.Amount, reader.Unit))
        .Select(told => reader.Read(told.Amount, whole is null ? told.Around : told.Around.Inside(whole), context => PartsIn(reader, context)))
        .Aggregate((one, other) => one.Or(other));

    private Items<AmountPart> PartsIn(AmountReader reader, AmountContext context) =>
    [
        .. Parts.Where(part => part.IsTold(reader.Unit)).Select(part => new AmountPart(part.Read(reader with { Filters = [] }), part.Read(reader, context))),
    ];

    private static bool IsTold(Amount amount, string unit) => amount.Equivalents.Prepend(amount).Any(one => AmountUnit.Of(one).Unit == unit);

    private static ILookup<ClaimId, int> Lookup(Items<Commitment> commitments, Func<Commitment, Items<ClaimId>> ids) =>
        Enumerable.Range(0, commitments.Count).SelectMany(i => ids(commitments[i]).Select(id => (id, i))).ToLookup(row => row.id, row => row.i);
}
