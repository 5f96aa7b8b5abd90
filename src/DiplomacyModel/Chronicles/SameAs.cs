namespace DiplomacyModel;

/// <summary>The closure over <em>same as</em> links: every id has one representative.</summary>
internal sealed class SameAs
{
    private readonly Dictionary<ClaimId, ClaimId> parents = [];

    public SameAs(IEnumerable<Link> links)
    {
        foreach (var link in links)
        {
            var (from, to) = (Representative(link.From), Representative(link.To));
            if (from != to)
            {
                parents[from] = to;
            }
        }
    }

    public ClaimId Representative(ClaimId id)
    {
        while (parents.TryGetValue(id, out var parent))
        {
            id = parent;
        }

        return id;
    }
}
