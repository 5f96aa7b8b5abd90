namespace DiplomacyModel;

/// <summary>One thing that is undertaken: a deed, a statement, a change, or that it be left undone, perhaps under conditions, with its path in the statement. What is one of several is kept as not mentioned.</summary>
internal sealed record Undertaking(string Path, Slot<Claim> What, bool IsOmission, Items<Conditional> Conditions)
{
    public static IEnumerable<Undertaking> Of(Items<Claim> content)
    {
        Items<Undertaking> all = [.. content.SelectMany((claim, i) => Of(claim, $"content-{i + 1}", []))];
        return all.Count == 0 ? [new("", default, false, [])] : all;
    }

    /// <summary>The steps that are of the statement as a whole, or of this in it.</summary>
    public IEnumerable<Account<Progress>> Among(ClaimId statement, IEnumerable<Account<Progress>> steps) =>
        steps.Where(step => step.Claim.Of == statement || Path.Length == 0 || step.Claim.Of.IsWithin(statement.Inner(Path)));

    private static IEnumerable<Undertaking> Of(Claim claim, string path, Items<Conditional> conditions) => claim switch
    {
        Deed or Statement or Change => [new(path, claim, false, conditions)],
        Not { Claim: Deed or Statement or Change } not => [new(path, not.Claim, true, conditions)],
        Several { Kind: SeveralKind.All } several => several.Claims.SelectMany((part, i) => Of(part, $"{path}/part-{i + 1}", conditions)),
        Conditional conditional => Of(conditional.Claim, $"{path}/then", conditions.With(conditional)),
        _ => [new(path, Slot<Claim>.NotMentioned, false, conditions)],
    };
}
