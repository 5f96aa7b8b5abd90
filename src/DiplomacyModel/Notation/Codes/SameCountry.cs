namespace DiplomacyModel;

/// <summary>Whether rows of two lists that are written with the same letters name the same country.</summary>
internal static class SameCountry
{
    /// <summary>
    /// Letters under which ISO 3166 and a list of states name one country and spell it differently ("Turkey", "Türkiye",
    /// "Turkey (Ottoman Empire)"). Each was looked at; every other pair with two names counts as two countries.
    /// </summary>
    private static readonly HashSet<string> Reviewed = new(
        ["BLR", "BOL", "FSM", "IRN", "ITA", "LAO", "PRK", "RUS", "SUR", "SYR", "TUR", "VEN", "WSM", "YEM"], StringComparer.Ordinal);

    // Gleditsch and Ward revised the Correlates of War list and kept its numbers.
    public static bool Are(CountryRow one, CountryRow other, string letters) =>
        one.Name == other.Name
        || (one.System != CodeSystem.Iso3166 && one.Numeric == other.Numeric)
        || (one.System == CodeSystem.Iso3166 && Reviewed.Contains(letters));
}
