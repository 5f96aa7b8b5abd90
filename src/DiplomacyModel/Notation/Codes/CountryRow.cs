namespace DiplomacyModel;

/// <summary>One row of ISO 3166-1.</summary>
internal sealed record CountryRow(string Alpha2, string Alpha3, string Numeric, string Name);
