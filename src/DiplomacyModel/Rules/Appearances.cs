namespace DiplomacyModel;

/// <summary>Who appears where: each party of each meeting, visit and statement that is told, with its account.</summary>
internal static class Appearances
{
    public static IEnumerable<(Account<Claim> Account, Party Party)> Of(Chronicle chronicle) =>
        from account in chronicle.Accounts<Claim>()
        where account.IsHeld
        from party in Participants.Of(account.Claim)
        select (account, party);
}
