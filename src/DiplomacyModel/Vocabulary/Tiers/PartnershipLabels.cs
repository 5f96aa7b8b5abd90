namespace DiplomacyModel;

/// <summary>Labels for partnerships of which the library takes no order for granted: China's, ASEAN's, and the twinning of cities.</summary>
/// <remarks>A label is no grade. Where a source lays down an order, make a <see cref="TierScheme"/> of your own with it.</remarks>
public static class PartnershipLabels
{
    /// <summary>A partnership, as China uses the word.</summary>
    public static Tier ChinaPartnership { get; } = new("china", "partnership", "partnership");

    /// <summary>Cooperative partnership: said with the United States by 2011.</summary>
    public static Tier ChinaCooperative { get; } = new("china", "cooperative", "cooperative partnership");

    /// <summary>Strategic partnership.</summary>
    public static Tier ChinaStrategic { get; } = new("china", "strategic", "strategic partnership");

    /// <summary>Constructive strategic partnership: with the United States in 1997.</summary>
    public static Tier ChinaConstructiveStrategic { get; } = new("china", "constructive-strategic", "constructive strategic partnership");

    /// <summary>Comprehensive strategic partnership.</summary>
    public static Tier ChinaComprehensiveStrategic { get; } = new("china", "comprehensive-strategic", "comprehensive strategic partnership");

    /// <summary>Dialogue partner of ASEAN.</summary>
    public static Tier AseanDialoguePartner { get; } = new("asean", "dialogue-partner", "dialogue partner");

    /// <summary>Sectoral dialogue partner of ASEAN.</summary>
    public static Tier AseanSectoralDialoguePartner { get; } = new("asean", "sectoral-dialogue-partner", "sectoral dialogue partner");

    /// <summary>Development partner of ASEAN.</summary>
    public static Tier AseanDevelopmentPartner { get; } = new("asean", "development-partner", "development partner");

    /// <summary>Strategic partnership with ASEAN: the United States in 2015.</summary>
    public static Tier AseanStrategic { get; } = new("asean", "strategic", "strategic partnership");

    /// <summary>Comprehensive strategic partnership with ASEAN.</summary>
    public static Tier AseanComprehensiveStrategic { get; } = new("asean", "comprehensive-strategic", "comprehensive strategic partnership");

    /// <summary>Twinning of cities or provinces: sister cities, friendship cities.</summary>
    public static Tier Twinning { get; } = new("localities", "twinning", "sister cities");

    /// <summary>Labels that China uses, without an order: authors who rank them differ.</summary>
    public static TierScheme China { get; } = new(
        "china",
        "The Diplomat, June 2024, on the names of China's partnerships",
        [],
        [ChinaPartnership, ChinaCooperative, ChinaStrategic, ChinaConstructiveStrategic, ChinaComprehensiveStrategic]);

    /// <summary>What ASEAN confers on others, without an order.</summary>
    public static TierScheme Asean { get; } = new(
        "asean",
        "ASEAN Charter (2007), article 44; joint statements of ASEAN with its dialogue partners",
        [],
        [AseanDialoguePartner, AseanSectoralDialoguePartner, AseanDevelopmentPartner, AseanStrategic, AseanComprehensiveStrategic]);

    /// <summary>What cities and provinces are to each other.</summary>
    public static TierScheme Localities { get; } = new("localities", "usage of cities and provinces", [], [Twinning]);
}
