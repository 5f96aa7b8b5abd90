namespace DiplomacyModel;

/// <summary>Who appears where: each party of each meeting, visit and statement that is told, with its account.</summary>
internal static class Appearances
{
    public static IEnumerable<(Account<Claim> Account, Party Party)> Of(Chronicle chronicle) =>
        from account in chronicle.Accounts<Claim>()
        where account.IsHeld
        from party in Parties(account.Claim)
        select (account, party);

    private static Items<Party> Parties(Claim claim) => claim switch
    {
        Meeting meeting => meeting.Participants,
        Visit visit => visit.Visitors,
        Statement statement => [.. statement.Voices, .. statement.Addressees],
        _ => [],
    };
}
