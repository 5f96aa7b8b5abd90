namespace DiplomacyModel;

/// <summary>What is counted as one: commitments to the same deed, tellings of one, or what is each said to be part of the other.</summary>
/// <param name="Sources">The commitments or deeds, in their order.</param>
/// <param name="Clusters">The amounts that their tellings give: one, where all that makes them one is sure.</param>
internal sealed record AmountGroup<T>(Items<AmountSource<T>> Sources, Items<AmountCluster> Clusters)
    where T : notnull
{
    /// <summary>The commitments or deeds.</summary>
    public Items<T> Of => [.. Sources.Select(source => source.Of)];

    /// <summary>Those that are directly part of it: a breakdown that is told elsewhere.</summary>
    public Items<AmountGroup<T>> Parts { get; private init; }

    /// <summary>Those that are likely part of it, or said by one and denied by another: they may stand beside it.</summary>
    public Items<AmountGroup<T>> PerhapsParts { get; private init; }

    /// <summary>The amounts, each with what is told around it; equal ones once.</summary>
    public Items<(Amount Amount, AmountContext Around)> Amounts => [.. Clusters.SelectMany(cluster => cluster.Told).Distinct()];

    /// <summary>The units in which they are told, without words of scale.</summary>
    public Items<string> Units => [.. Amounts.Select(told => AmountUnit.Of(told.Amount).Unit).Distinct()];

    public static Items<AmountGroup<T>> OfAll(Items<AmountSource<T>> sources)
    {
        var (byDeed, byAround) = (Lookup(sources, one => one.Ties.SameDeeds), Lookup(sources, one => one.Ties.Around));
        var groups = new int[sources.Count];
        Array.Fill(groups, -1);
        for (var i = 0; i < groups.Length; i++)
        {
            var queue = new Queue<int>(groups[i] < 0 ? [i] : []);
            while (queue.TryDequeue(out var at))
            {
                if (groups[at] < 0)
                {
                    groups[at] = i;
                    var one = sources[at];
                    IEnumerable<int> sameDeed = one.Ties.SameDeeds.SelectMany(id => byDeed[id]);
                    var partOfEachOther = one.Ties.Wholes.SelectMany(id => byAround[id]).Where(other => ArePartOfEachOther(one, sources[other]));
                    foreach (var other in sameDeed.Concat(partOfEachOther))
                    {
                        queue.Enqueue(other);
                    }
                }
            }
        }

        return
        [
            .. Enumerable.Range(0, groups.Length).GroupBy(i => groups[i], i => sources[i])
                .Select(group => new AmountGroup<T>([.. group], AmountCluster.Joined(group.SelectMany(one => one.Ties.Amounts), group.Any(one => group.Any(other => one != other && ArePartOfEachOther(one, other)))))),
        ];
    }

    private static bool ArePartOfEachOther(AmountSource<T> one, AmountSource<T> other) => one.Ties.Wholes.Intersect(other.Ties.Around).Any() && other.Ties.Wholes.Intersect(one.Ties.Around).Any();

    /// <summary>Those that are part of no other, each with its parts. What is without an amount is no whole.</summary>
    public static Items<AmountGroup<T>> Outermost(Items<AmountGroup<T>> groups)
    {
        var byAround = Enumerable.Range(0, groups.Count).SelectMany(i => groups[i].Sources.SelectMany(one => one.Ties.Around).Select(id => (id, i))).ToLookup(row => row.id, row => row.i);
        HashSet<int>[] wholes = [.. groups.Select((group, i) => group.Sources.SelectMany(one => one.Ties.Wholes).SelectMany(id => byAround[id]).Where(whole => whole != i).ToHashSet())];
        var parts = Enumerable.Range(0, groups.Count)
            .SelectMany(i => wholes[i].Where(whole => !wholes[i].Any(between => wholes[between].Contains(whole))).Select(whole => (whole, i)))
            .ToLookup(row => row.whole, row => row.i);
        bool IsSure(int part, int whole) => groups[part].Sources.Any(one => groups[whole].Sources.Any(of => one.Ties.SureWholes.Intersect(of.Ties.Around).Any()));
        var made = new AmountGroup<T>?[groups.Count];
        AmountGroup<T> WithParts(int i) => made[i] ??= groups[i] with { Parts = [.. parts[i].Where(part => IsSure(part, i)).Select(WithParts)], PerhapsParts = [.. parts[i].Where(part => !IsSure(part, i)).Select(WithParts)] };
        return [.. Enumerable.Range(0, groups.Count).Where(i => wholes[i].Count == 0).Select(WithParts)];
    }

    /// <summary>What is part of several of these, and of how many; not what is inside of such a part.</summary>
    public static IEnumerable<(AmountGroup<T> Group, int Wholes)> Shared(IEnumerable<AmountGroup<T>> outermost)
    {
        var wholes = outermost.SelectMany(whole => whole.PartsWithin(_ => true)).CountBy(part => part, ByReference).ToDictionary(ByReference);
        return outermost.SelectMany(whole => whole.PartsWithin(part => wholes[part] == 1)).Where(part => wholes[part] > 1).Distinct(ByReference).Select(part => (part, wholes[part]));
    }

    private static IEqualityComparer<AmountGroup<T>> ByReference => ReferenceEqualityComparer.Instance;

    // Each once, by however many ways it is part.
    private HashSet<AmountGroup<T>> PartsWithin(Func<AmountGroup<T>, bool> goesInto)
    {
        var found = new HashSet<AmountGroup<T>>(ByReference);
        var next = new Queue<AmountGroup<T>>([this]);
        while (next.TryDequeue(out var whole))
        {
            foreach (var part in whole.Parts.Concat(whole.PerhapsParts).Where(part => found.Add(part) && goesInto(part)))
            {
                next.Enqueue(part);
            }
        }

        return found;
    }

    /// <summary>What is part of it, and of these.</summary>
    public IEnumerable<AmountSource<T>> Inner => PartsWithin(_ => true).SelectMany(part => part.Sources);

    /// <summary>Whether some telling gives it in the unit, or an equivalent.</summary>
    public bool IsTold(string unit) => Amounts.Any(told => IsTold(told.Amount, unit));

    /// <summary>How much of it is meant; where tellings differ, one of what they tell.</summary>
    /// <param name="reader">What is meant, in which unit.</param>
    public AmountRange Read(AmountReader reader) => reader.Read(this, () =>
    {
        AmountRange[] each = [.. Clusters.Select(cluster => cluster.IsDenied ? Read(cluster, reader)?.Perhaps() : Read(cluster, reader)).OfType<AmountRange>()];

        // Once, or each by itself where nothing makes sure that they are one.
        return each.Length == 1 ? each[0] : each.Aggregate((one, other) => one.Or(other)).Or(each.Aggregate((one, other) => one.Plus(other)));
    });

    /// <summary>How much of it is meant, where what is perhaps part of it may stand beside it.</summary>
    public AmountRange ReadWithPerhaps(AmountReader reader) => PerhapsWithin.Where(part => part.IsTold(reader.Unit)).Select(part => part.Read(reader))
        .Aggregate(IsTold(reader.Unit) ? Read(reader) : AmountRange.Zero, (sum, part) => sum.Or(sum.Plus(part)));

    /// <summary>The units in which only what is perhaps part of it is told, and that is then in them by itself.</summary>
    public IEnumerable<string> PerhapsUnits => PerhapsWithin.SelectMany(part => part.Units).Where(unit => !IsTold(unit));

    /// <summary>Whether only what is perhaps part of it is told in the unit.</summary>
    public bool IsPerhapsTold(string unit) => !IsTold(unit) && PerhapsWithin.Any(part => part.IsTold(unit));

    private IEnumerable<AmountGroup<T>> PerhapsWithin => PartsWithin(_ => true).Prepend(this).SelectMany(whole => whole.PerhapsParts).Distinct(ByReference);

    private AmountRange? Read(AmountCluster cluster, AmountReader reader) => cluster.Told
        .Where(told => IsTold(told.Amount, reader.Unit))
        .Select(told => reader.Read(told.Amount, told.Around, context => PartsIn(reader, context)))
        .Aggregate((AmountRange?)null, (one, other) => one?.Or(other) ?? other);

    private Items<AmountPart> PartsIn(AmountReader reader, AmountContext context) =>
    [
        .. Parts.Where(part => part.IsTold(reader.Unit)).Select(part => new AmountPart(part.Read(reader with { Filters = [] }), part.Read(reader.Inside(context)))),
    ];

    private static bool IsTold(Amount amount, string unit) => amount.Equivalents.Prepend(amount).Any(one => AmountUnit.Of(one).Unit == unit);

    private static ILookup<ClaimId, int> Lookup(Items<AmountSource<T>> sources, Func<AmountSource<T>, Items<ClaimId>> ids) =>
        Enumerable.Range(0, sources.Count).SelectMany(i => ids(sources[i]).Select(id => (id, i))).ToLookup(row => row.id, row => row.i);
}
