namespace DiplomacyModel;

/// <content>Whether a step was taken.</content>
public sealed partial record Question
{
    /// <summary>Was an act done, withdrawn, breached? Who tells a deed itself as having been says that it was done.</summary>
    public static Question Step { get; } = new(
        "Was it {0}?",
        claim => claim is Progress step ? step.Of : claim is Deed ? Telling.Instance : null,
        account => account.Claim is Progress step ? [For(step.Kind, YesOrNo(!account.IsNegated))]
            : account.IsNegated ? []
            : [For(ProgressKind.Done, YesOrNo(true))],
        anyone: "done, withdrawn, breached");
}
