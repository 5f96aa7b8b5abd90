namespace DiplomacyModel;

/// <content>Whether something holds.</content>
public sealed partial record Question
{
    /// <summary>Is it so? Of every other state: recognition, a power, what an act means, a first of its kind. Each answer is of its day.</summary>
    public static Question State { get; } = new(
        "Is it so?",
        claim => (claim is Change change ? change.State : claim) is State state and not (MembershipState { Member.Who.Kind: SlotKind.Value } or TierState)
            ? state.Setting == Setting.NotMentioned ? state : state with { Setting = Setting.NotMentioned with { Where = state.Setting.Where } }
            : null,
        account => Spans.Of(account) is var (span, holds) ? One(new TimedReply(YesOrNo(holds), span)) : []);
}
