namespace DiplomacyModel;

/// <content>Words that wrap a claim: <c>deed.Should()</c>, <c>deed.If(condition)</c>. Date and place it first: a wrapper has none of its own.</content>
public static partial class Words
{
    /// <summary>"should", "need to": it would be right.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The wrapped claim.</returns>
    public static Modal Should(this Claim claim) => new(ModalKind.Should, claim);

    /// <summary>"must", "have to": it is required.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The wrapped claim.</returns>
    public static Modal Must(this Claim claim) => new(ModalKind.Must, claim);

    /// <summary>"may", "might": it is not ruled out.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The wrapped claim.</returns>
    public static Modal May(this Claim claim) => new(ModalKind.May, claim);

    /// <summary>"can", "could": it is possible.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The wrapped claim.</returns>
    public static Modal Can(this Claim claim) => new(ModalKind.Can, claim);

    /// <summary>"is likely to".</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The wrapped claim.</returns>
    public static Modal IsLikely(this Claim claim) => new(ModalKind.Likely, claim);

    /// <summary>"is to", "will", in the source's own words: planned, and not yet done.</summary>
    /// <param name="claim">What is planned.</param>
    /// <returns>The wrapped claim.</returns>
    public static Modal Planned(this Claim claim) => new(ModalKind.Planned, claim);

    /// <summary>The claim under a condition.</summary>
    /// <param name="claim">What holds then.</param>
    /// <param name="condition">The condition.</param>
    /// <returns>The conditional.</returns>
    public static Conditional If(this Claim claim, Claim condition) => new(ConditionKind.If, condition, claim);

    /// <summary>The claim, unless something else is so.</summary>
    /// <param name="claim">What holds otherwise.</param>
    /// <param name="condition">What must not be so.</param>
    /// <returns>The conditional.</returns>
    public static Conditional Unless(this Claim claim, Claim condition) => new(ConditionKind.Unless, condition, claim);

    /// <summary>The claim, as soon as something else is so.</summary>
    /// <param name="claim">What holds then.</param>
    /// <param name="condition">What must be so first.</param>
    /// <returns>The conditional.</returns>
    public static Conditional Once(this Claim claim, Claim condition) => new(ConditionKind.Once, condition, claim);

    /// <summary>That the claim is not so, or is not to be.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The negation.</returns>
    public static Not Negated(this Claim claim) => new(claim);
}
