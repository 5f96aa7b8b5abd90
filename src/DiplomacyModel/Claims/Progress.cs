namespace DiplomacyModel;

/// <summary>A step in the life of a deed, a statement or a change that was said before: planned, done, withdrawn. Its date is its setting's, apart from the act's.</summary>
public sealed record Progress : SituatedClaim
{
    /// <summary>Makes a step.</summary>
    /// <param name="of">The act, by the id under which it was said.</param>
    /// <param name="kind">Which step.</param>
    public Progress(ClaimId of, ProgressKind kind)
    {
        ArgumentNullException.ThrowIfNull(of);
        Of = of;
        Kind = Guard.Defined(kind);
    }

    /// <summary>The act, by the id under which it was said.</summary>
    public ClaimId Of { get; }

    /// <summary>Which step.</summary>
    public ProgressKind Kind { get; }

    /// <summary>By whom; empty where not mentioned.</summary>
    public Items<Party> By { get; init; }

    /// <summary>The deed that did it, the one that it is replaced by, or the claim that corrects it; by default not mentioned.</summary>
    public Slot<ClaimId> Through { get; init; }

    /// <summary>To when, where it is put off, brought forward or planned anew; by default not mentioned. When the step itself was taken, its setting says.</summary>
    public When To
    {
        get;
        init => field = Guard.NotNull(value);
    } = When.NotMentioned;

    /// <summary>Whether it moves the act to another day.</summary>
    internal bool IsMove => Kind is ProgressKind.Postponed or ProgressKind.BroughtForward;

    internal override void Close()
    {
    }
}
