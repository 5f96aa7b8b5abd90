namespace DiplomacyModel;

/// <summary>Who appears in a claim, whatever its stance.</summary>
internal static class Participants
{
    public static Items<Party> Of(Claim claim) => claim switch
    {
        Meeting meeting => meeting.Participants,
        Visit visit => visit.Visitors,
        Statement statement => [.. statement.Voices, .. statement.Addressees, .. statement.Carriers],
        _ => [],
    };
}
