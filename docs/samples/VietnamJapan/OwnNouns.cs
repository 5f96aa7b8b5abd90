using DiplomacyModel;

namespace VietnamJapan;

/// <summary>The nouns of the two reports that the shared vocabulary does not have.</summary>
public static class OwnNouns
{
    private const string Usage = "usage of the two reports";

    public static Topic Companionship { get; } = new("companionship", "To go along with somebody.", Usage);

    public static Topic Conditions { get; } = new("conditions", "What makes something easy or hard.", Usage);

    public static Topic Delegations { get; } = new("delegations", "Groups sent to speak for others.", Usage);

    public static Topic Diversification { get; } = new("diversification", "To have many kinds of partners.", Usage);

    public static Topic Economies { get; } = new("economies", "All that is made and traded.", Usage);

    public static Topic Forums { get; } = new("multilateral-forums", "Bodies in which many states meet.", Usage);

    public static Topic Localities { get; } = new("localities", "Provinces, cities, communes.", Usage);

    public static Topic LocalityExchange { get; } = new("locality-exchange", "Exchange between localities.", Usage);

    public static Topic Multilateralisation { get; } = new("multilateralisation", "To act with many at once.", Usage);

    public static Topic Pair { get; } = new("pair", "Two that belong together.", Usage);

    public static Topic Perceptions { get; } = new("perceptions", "What both see alike.", Usage);

    public static Topic Positions { get; } = new("positions", "Offices that somebody held.", Usage);

    public static Topic RelationsLevel { get; } = new("relations-level", "How close relations are.", Usage);

    public static Topic Room { get; } = new("room", "Space for more.", Usage);

    public static Topic RulingParties { get; } = new("ruling-parties", "The parties that govern.", Usage);

    public static Topic Similarities { get; } = new("similarities", "What two have in common.", Usage);
}
