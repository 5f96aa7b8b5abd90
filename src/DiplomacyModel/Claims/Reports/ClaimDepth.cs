namespace DiplomacyModel;

/// <summary>Bounds how deep claims stand inside claims, so that no walk over them can run out of stack.</summary>
internal static class ClaimDepth
{
    public const int Most = 64;

    public static void Check(Claim claim) => Check(claim, 1);

    private static void Check(Claim claim, int depth)
    {
        if (depth > Most)
        {
            throw new ArgumentException($"Claims are nested more than {Most} deep.", nameof(claim));
        }

        foreach (var inner in Inner(claim))
        {
            Check(inner, depth + 1);
        }
    }

    private static IEnumerable<Claim> Inner(Claim claim)
    {
        IEnumerable<Claim> content = claim switch
        {
            Statement statement => statement.Content,
            Not not => [not.Claim],
            Several several => several.Claims,
            Conditional conditional => [conditional.Condition, conditional.Claim],
            Modal modal => [modal.Claim],
            KnowledgeState knowledge => [knowledge.Of],
            Change change => [change.State],
            Figure figure => figure.SuchThat,
            _ => [],
        };
        Items<Claim> beside = claim is PerformedClaim performed ? [.. performed.Means, .. performed.Purposes] : [];
        return claim is SituatedClaim situated
            ? content.Concat(beside).Concat(situated.Setting.Presuppositions).Concat(situated.Setting.Asides.Select(aside => aside.Claim))
            : content;
    }
}
