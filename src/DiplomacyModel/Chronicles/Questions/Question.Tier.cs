namespace DiplomacyModel;

/// <content>At which tier a relation is.</content>
public sealed partial record Question
{
    /// <summary>At which tier is the relation? Each answer is of its day; on the day of a change it may be at both. Tiers of two schemes are two questions.</summary>
    public static Question Tier { get; } = new(
        "At which tier is the relation?",
        claim => TierOf(claim) is { } state ? (state.Relation, state.Tier.Scheme) : null,
        account => Spans.Of(account) is var (span, holds) ? One(new TimedReply(new ChoiceReply<Tier>([TierOf(account.Claim)!.Tier], IsNoneOf: !holds), span)) : []);

    private static TierState? TierOf(Claim claim) => (claim is Change change ? change.State : claim) as TierState;
}
