namespace DiplomacyModel;

/// <content>Who took part.</content>
public sealed partial record Question
{
    /// <summary>Did somebody take part? Of meetings and visits. Who is not named may have been there, unless the list is closed.</summary>
    public static Question Participation { get; } = new(
        "Did {0} take part?",
        claim => claim is Meeting or Visit ? Telling.Instance : null,
        account => Named(account).Select(party => For(party.Who.Values[0].Id, YesOrNo(true))),
        account => Participants.Of(account.Claim) is { Extent: ListExtent.Closed } all && all.All(party => party.Who.Kind == SlotKind.Value) ? YesOrNo(false) : null);

    private static IEnumerable<Party> Named(Account<Claim> account) => Participants.Of(account.Claim).Where(party => party.Who.Kind == SlotKind.Value);
}
