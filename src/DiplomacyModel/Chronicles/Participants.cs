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

    /// <summary>Whether a party takes part as one of the sides, and does not only watch or interpret.</summary>
    public static bool IsSide(Party party) => party.Roles.Count == 0 || !party.Roles.All(role => role.IsNoSide);

    /// <summary>The things that surely are what is named: each of several that are joined, none of alternatives.</summary>
    public static IEnumerable<ThingId> Named(What what) => what switch
    {
        What.Identified identified => [identified.Thing.Id],
        What.Somebody somebody => Named([somebody.Party]),
        What.Joined { Kind: SeveralKind.All, Members: var members } => members.SelectMany(Named),
        _ => [],
    };

    /// <summary>The actors that surely appear.</summary>
    public static IEnumerable<ThingId> Named(Items<Party> parties) => parties.Where(party => party.Who.Kind == SlotKind.Value).Select(party => party.Who.Values[0].Id);
}
