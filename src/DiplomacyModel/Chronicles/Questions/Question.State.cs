namespace DiplomacyModel;

/// <content>Whether something holds.</content>
public sealed partial record Question
{
    /// <summary>Is it so? Of every other state: recognition, a power, what an act means, a first of its kind; of a list of several as a whole, and of links. Each answer is of its day.</summary>
    public static Question State { get; } = new(
        "Is it so?",
        claim => (object?)(claim is Change change ? change.State : claim) switch
        {
            MembershipState { Member.Who.Kind: SlotKind.Value } or TierState or Roster { Entries.Count: < 2 } => null,
            SituatedClaim so and (DiplomacyModel.State or Roster) => so.Setting == Setting.NotMentioned ? so : so with { Setting = Setting.NotMentioned with { Where = so.Setting.Where } },
            Link { Kind: LinkKind.SameAs } link when string.CompareOrdinal(link.From.ToString(), link.To.ToString()) > 0 => (link.Kind, link.To, link.From),
            Link link => (link.Kind, link.From, link.To),
            _ => null,
        },
        account => account.Claim is Link link ? One(link.Certainty == Certainty.Possible ? new ChoiceReply<bool>([true, false]) : YesOrNo(!account.IsNegated))
            : Spans.Of(account) is var (span, holds) ? One(new TimedReply(YesOrNo(holds), span)) : []);
}
