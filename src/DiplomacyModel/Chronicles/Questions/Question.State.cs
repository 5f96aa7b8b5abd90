namespace DiplomacyModel;

/// <content>Whether something holds.</content>
public sealed partial record Question
{
    /// <summary>Is it so? Of every other state: recognition, a power, what an act means, a first of its kind; and of a list of several as a whole. Each answer is of its day.</summary>
    public static Question State { get; } = new(
        "Is it so?",
        claim => (claim is Change change ? change.State : claim) switch
        {
            MembershipState { Member.Who.Kind: SlotKind.Value } or TierState or Roster { Entries.Count: < 2 } => null,
            SituatedClaim so and (DiplomacyModel.State or Roster) => so.Setting == Setting.NotMentioned ? so : so with { Setting = Setting.NotMentioned with { Where = so.Setting.Where } },
            _ => null,
        },
        account => Spans.Of(account) is var (span, holds) ? One(new TimedReply(YesOrNo(holds), span)) : []);
}
