namespace DiplomacyModel.Answers;

/// <summary>The classes of heads of mission, from highest to lowest: Vienna Convention on Diplomatic Relations (1961), article 14.</summary>
/// <remarks>Classes concern precedence and etiquette only. A <em>chargé d'affaires ad interim</em> (article 19) acts for a head of mission and is of no class.</remarks>
public static class HeadsOfMission
{
    private const string Code = "heads-of-mission";

    /// <summary>Ambassadors or nuncios accredited to heads of state, and others of equivalent rank.</summary>
    public static OfficeRank Ambassador { get; } = new(Code, "ambassador", "ambassador or nuncio");

    /// <summary>Envoys, ministers and internuncios accredited to heads of state.</summary>
    public static OfficeRank Envoy { get; } = new(Code, "envoy", "envoy, minister or internuncio");

    /// <summary>Chargés d'affaires accredited to ministers of foreign affairs.</summary>
    public static OfficeRank ChargeDAffaires { get; } = new(Code, "charge-d-affaires", "chargé d'affaires");

    /// <summary>The three classes.</summary>
    public static RankScale Scale { get; } = new(
        Code,
        "Vienna Convention on Diplomatic Relations (1961), article 14",
        [Ambassador, Envoy, ChargeDAffaires]);
}
