namespace DiplomacyModel;

/// <summary>How deeds that are told as done are tied to each other.</summary>
internal sealed class DeedTies(Ledger ledger)
{
    private readonly SureTies? sure = SureTies.Of(ledger);
    private readonly ILookup<ClaimId, ClaimId> wholes = PartLinks.Of(ledger);

    public AmountTies Of(Told<Deed> told)
    {
        Items<ClaimId> tellings = [.. ledger.SameAs.Tellings(told.First.Id).OrderBy(id => id.ToString(), StringComparer.Ordinal)];
        var all = PartLinks.From(tellings, id => wholes[id], ledger.SameAs.Tellings);
        return new(
            tellings,
            tellings,
            all,
            sure is null ? all : PartLinks.From(tellings, id => sure.Linked(LinkKind.PartOf, id), ledger.SameAs.Tellings),
            AmountCluster.Of(told, sure, ledger.SameAs));
    }
}
