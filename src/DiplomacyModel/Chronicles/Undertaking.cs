namespace DiplomacyModel;

/// <summary>One thing that is undertaken: a deed, or that it be left undone. What is conditional or one of several is kept as not mentioned.</summary>
internal sealed record Undertaking(Slot<Deed> Deed, bool IsOmission)
{
    public static IEnumerable<Undertaking> Of(Items<Claim> content)
    {
        Items<Undertaking> all = [.. content.SelectMany(Of)];
        return all.Count == 0 ? [new(default, false)] : all;
    }

    private static IEnumerable<Undertaking> Of(Claim claim) => claim switch
    {
        Deed deed => [new(deed, false)],
        Not { Claim: Deed deed } => [new(deed, true)],
        Several { Kind: SeveralKind.All } several => several.Claims.SelectMany(Of),
        _ => [new(Slot<Deed>.NotMentioned, false)],
    };
}
