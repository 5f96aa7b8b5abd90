namespace DiplomacyModel;

/// <summary>What surely tells of one amount: of one deed, or of acts that surely say it again.</summary>
/// <param name="Told">The amounts that are told, each with what is told around it; equal ones once.</param>
/// <param name="Deeds">The ids of the deed, in all that surely tell of it.</param>
/// <param name="IsDenied">Whether somebody denies it, by whatever act it was said.</param>
internal sealed record AmountCluster(Items<(Amount Amount, AmountContext Around)> Told, Items<ClaimId> Deeds, bool IsDenied)
{
    /// <summary>The clusters of one commitment: one, where all ties are sure; none, where it is to be left undone.</summary>
    public static Items<AmountCluster> Of(Items<CommitmentAct> acts, SureTies? ties, SameAs same) => Of(
        acts.Where(act => !act.IsOmission).SelectMany((act, i) => act.InTellings.Select(one => new Node(i, one.Telling.Id, one.Undertaking.IdIn(one.Telling.Id), one.Undertaking.What, act.IsDenied))),
        ties,
        same);

    /// <summary>The clusters of one deed that is told as done.</summary>
    public static Items<AmountCluster> Of(Told<Deed> told, SureTies? ties, SameAs same) =>
        Of(told.Accounts.Select(account => new Node(0, account.Id, account.Id, account.Claim, told.Denials.Count > 0)), ties, same);

    private static Items<AmountCluster> Of(IEnumerable<Node> all, SureTies? ties, SameAs same) => Joined(
        all,
        (one, other) => ties is null || AreOne(one, other, ties),
        nodes => new AmountCluster(
            Fullest(nodes.SelectMany(node => node.Amounts)),
            [.. (ties?.Tellings(nodes.Select(node => node.Deed)) ?? same.Tellings(nodes.Select(node => node.Deed))).OrderBy(id => id.ToString(), StringComparer.Ordinal)],
            nodes.All(node => node.IsDenied)));

    /// <summary>With those of other commitments that surely are to the same deed.</summary>
    public static Items<AmountCluster> Joined(IEnumerable<AmountCluster> clusters, bool areOne) => Joined(
        clusters,
        (one, other) => areOne || one.Deeds.Intersect(other.Deeds).Any(),
        joined => joined is [var only] ? only : new(Fullest(joined.SelectMany(cluster => cluster.Told)), [.. joined.SelectMany(cluster => cluster.Deeds).Distinct()], joined.All(cluster => cluster.IsDenied)));

    // Who tells the same without parts or equivalents says nothing against them.
    private static Items<(Amount Amount, AmountContext Around)> Fullest(IEnumerable<(Amount Amount, AmountContext Around)> told)
    {
        (Amount Amount, AmountContext Around)[] all = [.. told.Distinct()];
        return [.. all.Where(one => !Array.Exists(all, other => other != one && other.Around == one.Around && other.Amount with { Parts = [], Equivalents = [] } == one.Amount))];
    }

    private static bool AreOne(Node one, Node other, SureTies ties) =>
        (one.Act == other.Act && ties.AreSame(one.Saying, other.Saying))
        || ties.AreSame(one.Deed, other.Deed)
        || one.Ids.Any(id => other.Ids.Any(again => ties.AreLinked(LinkKind.Repeats, id, again) || ties.AreLinked(LinkKind.Repeats, again, id)));

    private static Items<AmountCluster> Joined<T>(IEnumerable<T> all, Func<T, T, bool> areOne, Func<Items<T>, AmountCluster> make)
    {
        var groups = new List<List<T>>();
        foreach (var one in all)
        {
            var near = groups.Where(group => group.Exists(other => areOne(one, other))).ToArray();
            groups.RemoveAll(near.Contains);
            groups.Add([.. near.SelectMany(group => group), one]);
        }

        return [.. groups.Select(group => make([.. group])).Where(cluster => cluster.Told.Count > 0)];
    }

    private sealed record Node(int Act, ClaimId Saying, ClaimId Deed, Slot<Claim> What, bool IsDenied)
    {
        public IEnumerable<ClaimId> Ids => [Saying, Deed];

        public IEnumerable<(Amount Amount, AmountContext Around)> Amounts => What.Values.All(claim => claim is Deed deed && DeedSlots.Amount(deed).Values.Count > 0)
            ? What.Values.OfType<Deed>().SelectMany(deed => DeedSlots.Amount(deed).Values.Select(amount => (amount, AmountContext.Of(deed))))
            : [];
    }
}
