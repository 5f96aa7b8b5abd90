namespace DiplomacyModel;

/// <summary>What a claim must be when it is said, whatever it was made from: not nested without end, and no "them" without a noun.</summary>
/// <remarks>No text comes near the depth; it keeps every walk over a claim from overflowing.</remarks>
internal sealed class ClaimDepth
{
    public const int Most = 64;

    private const int MostParts = 200_000;

    private int parts;

    private ClaimDepth()
    {
    }

    /// <summary>Refuses what is nested too deep, and "them" outside a phrase.</summary>
    public static void Check(Claim claim) => new ClaimDepth().Check(claim, 1, hasHead: false);

    private void Check(Claim claim, int depth, bool hasHead)
    {
        if (depth > Most)
        {
            throw new ArgumentException($"Claims are nested more than {Most} deep.", nameof(claim));
        }

        Count();

        foreach (var (_, inner) in ClaimParts.Of(claim))
        {
            Check(inner, depth + 1, hasHead);
        }

        foreach (var (_, what) in PhraseParts.Slots(claim))
        {
            Check(what, depth + 1, hasHead);
        }
    }

    private void Check(What what, int depth, bool hasHead)
    {
        if (depth > Most)
        {
            throw new ArgumentException($"Phrases are nested more than {Most} deep.", nameof(what));
        }

        Count();

        if (what is What.Head && !hasHead)
        {
            throw new ArgumentException("'Them' stands for the noun of a phrase, inside its SuchThat or Toward; here there is none.", nameof(what));
        }

        foreach (var (_, inner) in PhraseParts.Within(what))
        {
            Check(inner, depth + 1, hasHead);
        }

        foreach (var (_, claim) in PhraseParts.Claims(what))
        {
            Check(claim, depth + 1, hasHead || what is Described);
        }
    }

    // What is shared inside counts as often as it is read.
    private void Count()
    {
        if (++parts > MostParts)
        {
            throw new ArgumentException($"A claim has more than {MostParts:N0} parts.", "claim");
        }
    }
}
