namespace DiplomacyModel;

/// <summary>How the systems are written.</summary>
internal static class CodeSystems
{
    public static IReadOnlyList<CodeSystem> All { get; } = [CodeSystem.Iso3166, CodeSystem.UnM49, CodeSystem.CorrelatesOfWar, CodeSystem.GleditschWard];

    public static string Prefix(this CodeSystem system) => system switch
    {
        CodeSystem.Iso3166 => "iso",
        CodeSystem.UnM49 => "m49",
        CodeSystem.CorrelatesOfWar => "cow",
        _ => "gw",
    };

    public static string Name(this CodeSystem system) => system switch
    {
        CodeSystem.Iso3166 => "ISO 3166",
        CodeSystem.UnM49 => "UN M49",
        CodeSystem.CorrelatesOfWar => "the Correlates of War list",
        _ => "the list of Gleditsch and Ward",
    };

    /// <summary>A number as the list writes it: three digits, or without zeros before it.</summary>
    public static string Number(this CodeSystem system, string digits) =>
        system is CodeSystem.Iso3166 or CodeSystem.UnM49 ? digits.TrimStart('0').PadLeft(3, '0') : digits.TrimStart('0');
}
