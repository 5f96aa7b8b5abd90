namespace DiplomacyModel;

/// <summary>Viet Nam's ladder of partnerships, as its steps with Japan and others show it, and labels that stand beside it.</summary>
/// <remarks>
/// Extensive strategic stands between strategic and comprehensive strategic: the partnership with Japan went from
/// strategic (Joint Statement of 20 April 2009) to extensive strategic (18 March 2014) to comprehensive strategic
/// (Joint Statement of 27 November 2023). That with the United States went from comprehensive (2013) to comprehensive
/// strategic (10 September 2023); no step between was used.
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

    /// <summary>A partnership without one of the grades: with Japan in 2002. Beside the ladder.</summary>
    public static Tier Partnership { get; } = new(Code, "partnership", "partnership");

    /// <summary>Strategic cooperative partnership: with South Korea from 2009 to 2022. Beside the ladder, for nothing printed tells its place.</summary>
    public static Tier StrategicCooperative { get; } = new(Code, "strategic-cooperative", "strategic cooperative partnership");

    /// <summary>Special relationship: with Laos. Beside the ladder.</summary>
    public static Tier Special { get; } = new(Code, "special", "special relationship");

    /// <summary>The ladder from lowest to highest, and the labels beside it.</summary>
    public static TierScheme Scheme { get; } = new(
        Code,
        "Joint statements of Viet Nam with Japan (2009, 2014, 2023), South Korea (2009, 2022) and the United States (2013, 2023)",
        [Comprehensive, Strategic, ExtensiveStrategic, ComprehensiveStrategic],
        [Partnership, StrategicCooperative, Special]);
}
