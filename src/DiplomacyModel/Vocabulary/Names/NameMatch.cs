namespace DiplomacyModel.Names;

/// <summary>How two names stand to each other as names: same, perhaps, different; with the reasons. Closed; equal by content.</summary>
/// <remarks>
/// It speaks of names. That two names are the same does not make their bearers one: two persons may have one name. Who is who is
/// said by somebody, and a chronicle weighs that first.
/// </remarks>
public abstract partial record NameMatch
{
    private protected NameMatch(Items<NameMatchReason> reasons) => Reasons = reasons;

    /// <summary>What the answer rests on; never empty.</summary>
    public Items<NameMatchReason> Reasons { get; }

    /// <summary>Keeps the hierarchy closed.</summary>
    internal abstract void Close();

    /// <summary>Whether this is one of the reasons.</summary>
    /// <param name="kind">The kind of reason.</param>
    /// <returns>Whether a reason of that kind is among them.</returns>
    public bool Has(NameMatchReasonKind kind) => Reasons.Any(reason => reason.Kind == kind);

    /// <summary>Of several answers for one pair of persons the strongest counts; that scripts are not comparable says least.</summary>
    internal int Strength => this is Same ? 3 : this is Different ? 1 : Has(NameMatchReasonKind.OtherScript) ? 0 : 2;

    /// <summary>The answer and its reasons.</summary>
    /// <returns>Such as <c>perhaps: only a given name in both (Yoko)</c>.</returns>
    public sealed override string ToString() => $"{Match(_ => "same", _ => "perhaps", _ => "different")}: {string.Join("; ", Reasons)}";

    /// <summary>The names have all parts in common, a given name and another one written out among them, and of one at least it is known which word is which.</summary>
    public sealed record Same : NameMatch
    {
        internal Same(Items<NameMatchReason> reasons)
            : base(reasons)
        {
        }

        internal override void Close()
        {
        }
    }

    /// <summary>Nothing in the names contradicts; something is weak or missing.</summary>
    public sealed record Perhaps : NameMatch
    {
        internal Perhaps(Items<NameMatchReason> reasons)
            : base(reasons)
        {
        }

        internal override void Close()
        {
        }
    }

    /// <summary>The names contradict each other, or have nothing in common.</summary>
    public sealed record Different : NameMatch
    {
        internal Different(Items<NameMatchReason> reasons)
            : base(reasons)
        {
        }

        internal override void Close()
        {
        }
    }
}
