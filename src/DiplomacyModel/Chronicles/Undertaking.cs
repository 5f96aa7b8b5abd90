namespace DiplomacyModel;

/// <summary>One thing that is undertaken: a deed, or that it be left undone, with its path in the statement. What is conditional or one of several is kept as not mentioned.</summary>
internal sealed record Undertaking(string Path, Slot<Deed> Deed, bool IsOmission)
{
    public static IEnumerable<Undertaking> Of(Items<Claim> content)
    {
        Items<Undertaking> all = [.. content.SelectMany((claim, i) => Of(claim, $"content-{i + 1}"))];
        return all.Count == 0 ? [new("", default, false)] : all;
    }

    /// <summary>The steps that are of the statement as a whole, or of this in it.</summary>
    public IEnumerable<Account<Progress>> Among(ClaimId statement, IEnumerable<Account<Progress>> steps) =>
        steps.Where(step => step.Claim.Of == statement || Path.Length == 0 || step.Claim.Of.IsWithin(statement.Inner(Path)));

    private static IEnumerable<Undertaking> Of(Claim claim, string path) => claim switch
    {
        Deed deed => [new(path, deed, false)],
        Not { Claim: Deed deed } => [new(path, deed, true)],
        Several { Kind: SeveralKind.All } several => several.Claims.SelectMany((part, i) => Of(part, $"{path}/part-{i + 1}")),
        _ => [new(path, Slot<Deed>.NotMentioned, false)],
    };
}
