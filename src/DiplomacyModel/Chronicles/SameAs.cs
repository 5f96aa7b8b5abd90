using System.Collections.Immutable;

namespace DiplomacyModel;

/// <summary>The closure over <em>same as</em> links: every id has one representative. Persistent; the smaller class joins the larger, so ways stay short.</summary>
/// <remarks>Which id represents a class depends on the order of the links; it is for comparing, never for showing.</remarks>
internal sealed class SameAs
{
    private readonly ImmutableDictionary<ClaimId, ClaimId> parents;
    private readonly ImmutableDictionary<ClaimId, ImmutableList<ClaimId>> classes;

    private SameAs(ImmutableDictionary<ClaimId, ClaimId> parents, ImmutableDictionary<ClaimId, ImmutableList<ClaimId>> classes) =>
        (this.parents, this.classes) = (parents, classes);

    public static SameAs Empty { get; } = new(ImmutableDictionary<ClaimId, ClaimId>.Empty, ImmutableDictionary<ClaimId, ImmutableList<ClaimId>>.Empty);

    public ClaimId Representative(ClaimId id) => parents.IsEmpty ? id : Root(parents, id);

    /// <summary>All ids that tell of the same, in no order; the id itself among them.</summary>
    public ImmutableList<ClaimId> Tellings(ClaimId id) => parents.IsEmpty ? [id] : Members(classes, Root(parents, id));

    /// <summary>All ids that tell of the same as any of these, each once.</summary>
    public IEnumerable<ClaimId> Tellings(IEnumerable<ClaimId> ids) => ids.DistinctBy(Representative).SelectMany(Tellings);

    public SameAs With(IReadOnlyCollection<Link> links)
    {
        if (links.Count == 0)
        {
            return this;
        }

        var (parents, classes) = (this.parents.ToBuilder(), this.classes.ToBuilder());
        foreach (var link in links)
        {
            var (one, other) = (Root(parents, link.From), Root(parents, link.To));
            if (one != other)
            {
                var (fewer, more) = (Members(classes, one), Members(classes, other));
                (one, other, fewer, more) = fewer.Count > more.Count ? (other, one, more, fewer) : (one, other, fewer, more);
                parents[one] = other;
                classes.Remove(one);
                classes[other] = more.AddRange(fewer);
            }
        }

        return new(parents.ToImmutable(), classes.ToImmutable());
    }

    private static ImmutableList<ClaimId> Members(IReadOnlyDictionary<ClaimId, ImmutableList<ClaimId>> classes, ClaimId root) =>
        classes.TryGetValue(root, out var members) ? members : [root];

    private static ClaimId Root(IReadOnlyDictionary<ClaimId, ClaimId> parents, ClaimId id)
    {
        while (parents.TryGetValue(id, out var parent))
        {
            id = parent;
        }

        return id;
    }
}
