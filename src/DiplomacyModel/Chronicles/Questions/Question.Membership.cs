namespace DiplomacyModel;

/// <content>Who belongs to what.</content>
public sealed partial record Question
{
    /// <summary>Does somebody belong to it? Told by states, by joining and leaving, and by lists, of members as of non-members, each of its day.</summary>
    public static Question Membership { get; } = new(
        "Does {0} belong to it?",
        claim => StateOf(claim) is { Member.Who.Kind: SlotKind.Value } belonging ? (nameof(Membership), belonging.Of.Id)
            : claim is Roster { Of: What.Identified of } ? (nameof(Membership), of.Thing.Id)
            : null,
        account => account.Claim is Roster roster
            ? account.IsNegated && roster.Entries.Count > 1 ? [] : Listed(roster).Select(who => For(who, OnItsDay(account, roster.Kind == RosterKind.Members)))
            : [For(StateOf(account.Claim)!.Member.Who.Values[0].Id, OnItsDay(account, true))],
        account => account is { Claim: Roster { Kind: RosterKind.Members } roster, IsNegated: false } && Belonging.IsWhole(roster) ? OnItsDay(account, false) : null);

    private static MembershipState? StateOf(Claim claim) => (claim is Change change ? change.State : claim) as MembershipState;

    private static TimedReply OnItsDay(Account<Claim> account, bool isMember)
    {
        var (span, holds) = Spans.Of(account);
        return new TimedReply(YesOrNo(isMember == holds), span, account.Claim is Roster roster ? roster.Edition : default);
    }
}
