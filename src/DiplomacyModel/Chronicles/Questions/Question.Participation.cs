namespace DiplomacyModel;

/// <content>Who took part.</content>
public sealed partial record Question
{
    /// <summary>Did somebody take part? Of meetings and visits, and of what is told of attending them. Who is not named may have been there, unless the list is closed; who denies a meeting says nothing of who came.</summary>
    public static Question Participation { get; } = new(
        "Did {0} take part?",
        claim => claim is Meeting or Visit ? Telling.Instance : Attended(claim),
        account => account.Claim is Acting attending ? Participants.Named(attending.By).Select(who => For(who, YesOrNo(!account.IsNegated)))
            : account.IsNegated ? []
            : Named(account).Select(party => For(party.Who.Values[0].Id, YesOrNo(true))),
        account => !account.IsNegated && Participants.Of(account.Claim) is { Extent: ListExtent.Closed } all && all.All(party => party.Who.Kind == SlotKind.Value) ? YesOrNo(false) : null);

    // "Did not attend the talks", which were said before.
    private static ClaimId? Attended(Claim claim) => claim is Acting { What: What.Mentioned { Id: var meeting } } deed && deed.Verb == Verbs.Attend ? meeting : null;

    private static IEnumerable<Party> Named(Account<Claim> account) => Participants.Of(account.Claim).Where(party => party.Who.Kind == SlotKind.Value);
}
