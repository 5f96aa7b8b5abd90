namespace DiplomacyModel;

/// <summary>One thing that is undertaken: a deed, a statement, a change, or that it be left undone, perhaps under conditions, with its path in the statement. What is one of several is told as alternatives, where each is plain.</summary>
/// <param name="Path">The path of what is undertaken; of what is to be left undone, where it is an omission.</param>
/// <param name="What">What it is.</param>
/// <param name="IsOmission">Whether it is to be left undone.</param>
/// <param name="Conditions">Under which conditions, outermost first.</param>
/// <param name="ConditionPaths">The paths of what these wait for.</param>
internal sealed record Undertaking(string Path, Slot<Claim> What, bool IsOmission, Items<Conditional> Conditions, Items<string> ConditionPaths)
{
    public static Items<Undertaking> Of(Items<Claim> content)
    {
        Items<Undertaking> all = [.. content.SelectMany((claim, i) => Of(claim, new($"content-{i + 1}", default, false, [], [])))];
        return all.Count == 0 ? [new("", default, false, [], [])] : all;
    }

    /// <summary>Whether in two tellings the same may be meant: both do, or leave undone, deeds of one kind.</summary>
    public bool IsLike(Undertaking other) => IsOmission == other.IsOmission && What.Values is [Deed deed] && other.What.Values is [Deed again] && DeedSlots.Verb(deed).Equals(DeedSlots.Verb(again));

    /// <summary>Whether the same is undertaken, or left undone, under the same conditions.</summary>
    public bool IsSameAs(Undertaking other) => other.What == What && other.IsOmission == IsOmission && other.Conditions == Conditions;

    /// <summary>Its id in a statement.</summary>
    public ClaimId IdIn(ClaimId statement) => Path.Length == 0 ? statement : statement.Inner(Path);

    /// <summary>The statement, what it stands in there, and itself: steps of any of these are of it. What stands inside it, such as a purpose, is not among them.</summary>
    public IEnumerable<ClaimId> Around(ClaimId statement)
    {
        var at = statement;
        yield return at;
        foreach (var step in Path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            at = at.Inner(step);
            yield return at;
        }
    }

    private static IEnumerable<Undertaking> Of(Claim claim, Undertaking at) => claim switch
    {
        Deed or Statement or Change => [at with { What = claim }],
        Not not => Of(not.Claim, at with { Path = at.Path + "/not", IsOmission = !at.IsOmission }),
        Modal { Kind: ModalKind.Must or ModalKind.Planned } modal => Of(modal.Claim, at with { Path = at.Path + "/modal" }),
        Several several when several.Kind == (at.IsOmission ? SeveralKind.Any : SeveralKind.All) =>
            several.Claims.SelectMany((part, i) => Of(part, at with { Path = $"{at.Path}/part-{i + 1}" })),
        Several either when either.Claims.Distinct().ToItems() is { Count: > 1 } parts && parts.All(part => part is Deed or Statement or Change) => [at with { What = Slot<Claim>.OneOf(parts) }],
        Conditional conditional when !at.IsOmission => Of(conditional.Claim, at with
        {
            Path = at.Path + "/then",
            Conditions = at.Conditions.With(conditional),
            ConditionPaths = at.ConditionPaths.With(at.Path + "/condition"),
        }),
        _ => [at],
    };
}
