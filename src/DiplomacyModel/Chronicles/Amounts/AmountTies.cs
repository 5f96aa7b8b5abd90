namespace DiplomacyModel;

/// <summary>How a commitment, or a deed, is tied to others.</summary>
/// <param name="Around">The ids of its statements, of what is undertaken, and of what stands between; in all tellings.</param>
/// <param name="SameDeeds">The ids of all that is told to be the deed.</param>
/// <param name="Wholes">What it is part of, itself or through another.</param>
/// <param name="SureWholes">What it is part of by links that are certain and that nobody denies.</param>
/// <param name="Amounts">The amounts that its tellings give.</param>
internal sealed record AmountTies(Items<ClaimId> Around, Items<ClaimId> SameDeeds, Items<ClaimId> Wholes, Items<ClaimId> SureWholes, Items<AmountCluster> Amounts);
