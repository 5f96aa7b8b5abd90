namespace DiplomacyModel;

/// <summary>The closure over <em>same as</em> links: every id has one representative.</summary>
internal sealed class SameAs
{
    private readonly Dictionary<ClaimId, ClaimId> parents = [];

    public SameAs(IEnumerable<Link> links)
    {
        foreach (var link in links)
        {
            var (from, to) = (Root(link.From), Root(link.To));
            if (from != to)
            {
                parents[from] = to;
            }
        }

        // From here on only read: every id points at its root.
        foreach (var id in parents.Keys.ToArray())
        {
            parents[id] = Root(id);
        }
    }

    public ClaimId Representative(ClaimId id) => parents.GetValueOrDefault(id, id);

    // Halves the way on each search, so that chains stay short.
    private ClaimId Root(ClaimId id)
    {
        while (parents.TryGetValue(id, out var parent))
        {
            if (parents.TryGetValue(parent, out var grandparent))
            {
                parents[id] = grandparent;
            }

            id = parent;
        }

        return id;
    }
}
