namespace DiplomacyModel;

/// <summary>Ties between claims that are told as certain, and that nobody denies.</summary>
internal sealed class SureTies
{
    private readonly SameAs same;
    private readonly ILookup<(LinkKind Kind, ClaimId From), ClaimId> links;

    private SureTies(SameAs same, IEnumerable<Link> links) => (this.same, this.links) = (same, links.ToLookup(link => (link.Kind, link.From), link => link.To));

    /// <summary>The ties of a ledger; <see langword="null"/> where all that are told are sure.</summary>
    public static SureTies? Of(Ledger ledger)
    {
        var told = ledger.Of<Link>().Where(link => link.Claim.Kind is LinkKind.SameAs or LinkKind.Repeats or LinkKind.PartOf).ToArray();
        var denied = told.Where(link => link.IsDenial).Select(link => Of(link.Claim)).ToHashSet();
        var held = told.Where(link => link is { IsHeld: true, Claim.Certainty: not Certainty.Possible }).Select(link => (link.Claim, IsSure: !denied.Contains(Of(link.Claim)) && link.Claim.Certainty == Certainty.Certain)).ToArray();
        if (Array.TrueForAll(held, link => link.IsSure))
        {
            return null;
        }

        var sure = held.Where(link => link.IsSure).Select(link => link.Claim).ToArray();
        var corrections = ledger.Of<Progress>().Where(step => step is { IsHeld: true, Claim: { Kind: ProgressKind.Retracted, Through.Kind: SlotKind.Value } })
            .Select(step => (From: step.Claim.Through.Values[0], To: step.Claim.Of)).Where(step => step.From != step.To).Select(step => new Link(step.From, LinkKind.SameAs, step.To));
        return new(SameAs.Empty.With([.. sure.Where(link => link.Kind == LinkKind.SameAs), .. corrections]), sure);
    }

    /// <summary>Whether both surely tell of the same.</summary>
    public bool AreSame(ClaimId one, ClaimId other) => same.Representative(one) == same.Representative(other);

    /// <summary>All that surely tell of the same as any of these, each once.</summary>
    public IEnumerable<ClaimId> Tellings(IEnumerable<ClaimId> ids) => same.Tellings(ids);

    /// <summary>What is surely linked from it, and from no other telling of it.</summary>
    public IEnumerable<ClaimId> Linked(LinkKind kind, ClaimId from) => links[(kind, from)];

    /// <summary>Whether one is surely linked to the other, in this direction, by some tellings of them.</summary>
    public bool AreLinked(LinkKind kind, ClaimId from, ClaimId to) => same.Tellings(from).SelectMany(id => links[(kind, id)]).Any(id => AreSame(id, to));

    private static (LinkKind, ClaimId, ClaimId) Of(Link link) => link.Kind == LinkKind.SameAs && string.CompareOrdinal(link.From.ToString(), link.To.ToString()) > 0
        ? (link.Kind, link.To, link.From)
        : (link.Kind, link.From, link.To);
}
