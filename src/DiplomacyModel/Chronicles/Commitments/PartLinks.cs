namespace DiplomacyModel;

/// <summary>What is linked as part of what.</summary>
internal static class PartLinks
{
    /// <summary>What each is linked as being part of, surely or likely.</summary>
    public static ILookup<ClaimId, ClaimId> Of(Ledger ledger) => ledger.Of<Link>()
        .Where(link => link is { IsHeld: true, Claim: { Kind: LinkKind.PartOf, Certainty: not Certainty.Possible } })
        .ToLookup(link => link.Claim.From, link => link.Claim.To);

    /// <summary>What something is part of, itself or through what it is part of, in the order of the ids.</summary>
    /// <param name="ids">Its ids.</param>
    /// <param name="wholes">What one is directly part of.</param>
    /// <param name="again">All that stands for the same as a whole.</param>
    public static Items<ClaimId> From(Items<ClaimId> ids, Func<ClaimId, IEnumerable<ClaimId>> wholes, Func<ClaimId, IEnumerable<ClaimId>> again)
    {
        var (found, queue) = (new HashSet<ClaimId>(), new Queue<ClaimId>(ids));
        while (queue.TryDequeue(out var id))
        {
            foreach (var next in wholes(id).Where(found.Add).SelectMany(again))
            {
                queue.Enqueue(next);
            }
        }

        return [.. found.OrderBy(id => id.ToString(), StringComparer.Ordinal)];
    }
}
