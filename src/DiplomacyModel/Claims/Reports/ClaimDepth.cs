namespace DiplomacyModel;

/// <summary>How deep claims and phrases may stand inside one another. No text comes near it; it keeps every walk over a claim from overflowing.</summary>
internal static class ClaimDepth
{
    public const int Most = 64;

    /// <summary>Refuses what is nested too deep.</summary>
    public static void Check(Claim claim) => Check(claim, 1);

    private static void Check(Claim claim, int depth)
    {
        if (depth > Most)
        {
            throw new ArgumentException($"Claims are nested more than {Most} deep.", nameof(claim));
        }

        foreach (var (_, inner) in ClaimParts.Of(claim))
        {
            Check(inner, depth + 1);
        }

        foreach (var (_, what) in PhraseParts.Slots(claim))
        {
            Check(what, depth + 1);
        }
    }

    private static void Check(What what, int depth)
    {
        if (depth > Most)
        {
            throw new ArgumentException($"Phrases are nested more than {Most} deep.", nameof(what));
        }

        foreach (var (_, inner) in PhraseParts.Within(what))
        {
            Check(inner, depth + 1);
        }

        foreach (var (_, claim) in PhraseParts.Claims(what))
        {
            Check(claim, depth + 1);
        }
    }
}
