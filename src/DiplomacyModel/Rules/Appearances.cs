namespace DiplomacyModel;

/// <summary>Who appears where: each party of each meeting, visit and statement that is told, with its account.</summary>
internal static class Appearances
{
    /// <summary>The appearances of somebody who is named, in the order of the accounts.</summary>
    public static IEnumerable<(Account<Claim> Account, Party Party)> Of(Chronicle chronicle, ThingId who) =>
        from account in chronicle.Ledger.ByParticipant[who]
        where account.IsHeld
        from party in Participants.Of(account.Claim)
        where party.Who.TryPickValue(out var one) && one.Id == who
        select (account, party);
}
