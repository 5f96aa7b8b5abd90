namespace DiplomacyModel;

/// <summary>Viet Nam's ladder of partnerships, as its steps with Japan and others show it.</summary>
/// <remarks>
/// Extensive strategic stands between strategic and comprehensive strategic: the partnership with Japan went from
/// strategic (Joint Statement of 20 April 2009) to extensive strategic (18 March 2014) to comprehensive strategic
/// (Joint Statement of 27 November 2023).
/// </remarks>
public static class VietNamTiers
{
    private const string Code = "viet-nam";

    /// <summary>Comprehensive partnership.</summary>
    public static Tier Comprehensive { get; } = new(Code, "comprehensive", "comprehensive partnership");

    /// <summary>Strategic partnership.</summary>
    public static Tier Strategic { get; } = new(Code, "strategic", "strategic partnership");

    /// <summary>Extensive strategic partnership.</summary>
    public static Tier ExtensiveStrategic { get; } = new(Code, "extensive-strategic", "extensive strategic partnership");

    /// <summary>Comprehensive strategic partnership, the highest.</summary>
    public static Tier ComprehensiveStrategic { get; } = new(Code, "comprehensive-strategic", "comprehensive strategic partnership");

    /// <summary>The ladder from lowest to highest.</summary>
    public static TierScheme Scheme { get; } = new(
        Code,
        "Joint statements of Viet Nam with Japan (2009, 2014, 2023) and with the United States (2013, 2023)",
        [Comprehensive, Strategic, ExtensiveStrategic, ComprehensiveStrategic]);
}
