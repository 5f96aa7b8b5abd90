namespace DiplomacyModel;

/// <summary>The claims that stand inside a claim, each with the step that leads to it. The walk over accounts takes the same steps.</summary>
internal static class ClaimParts
{
    /// <summary>Those that are said in it: content, wrapped claims, clauses beside it, what is taken for granted, asides.</summary>
    public static IEnumerable<(string Step, Claim Claim)> Of(Claim claim)
    {
        IEnumerable<(string, Claim)> own = claim switch
        {
            Statement statement => Numbered("content", statement.Content),
            Not not => [("not", not.Claim)],
            Several several => Numbered("part", several.Claims),
            Conditional conditional => [("condition", conditional.Condition), ("then", conditional.Claim)],
            Modal modal => [("modal", modal.Claim)],
            KnowledgeState knowledge => [("of", knowledge.Of)],
            Change change => Of(change.State).Select(part => ("state/" + part.Step, part.Claim)),
            Enabling enabling => Numbered("deed", enabling.Deeds),
            Figure figure => Numbered("such-that", figure.SuchThat).Concat(Numbered("figure", [.. figure.Parts])),
            _ => [],
        };
        return claim is SituatedClaim { Setting: var setting } && setting.Clauses.Count + setting.Presuppositions.Count + setting.Asides.Count > 0
            ? own.Concat(Clauses(setting)).Concat(Numbered("presupposition", setting.Presuppositions)).Concat(Numbered("aside", [.. setting.Asides.Select(aside => aside.Claim)]))
            : own;
    }

    /// <summary>The step that leads to a clause of one kind.</summary>
    public static string StepOf(AdverbialKind kind) => kind.ToString().ToLowerInvariant();

    private static IEnumerable<(string, Claim)> Clauses(Setting setting) =>
        setting.Clauses.GroupBy(clause => clause.Kind).SelectMany(group => Numbered(StepOf(group.Key), [.. group.SelectMany(clause => clause.Claims)]));

    private static IEnumerable<(string, Claim)> Numbered(string step, Items<Claim> claims)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            yield return ($"{step}-{i + 1}", claims[i]);
        }
    }
}
