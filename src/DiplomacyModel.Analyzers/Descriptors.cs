using Microsoft.CodeAnalysis;

namespace DiplomacyModel.Analyzers;

/// <summary>The rules of the catalogue as compiler diagnostics.</summary>
internal static class Descriptors
{
    private const string Category = "DiplomacyModel";

    public static readonly DiagnosticDescriptor EdtfText = new(
        KnownRules.EdtfText,
        KnownRules.Info(KnownRules.EdtfText).Title,
        "\"{0}\" is not a date in EDTF. {1} {2}.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A literal that a parameter takes as EDTF can never be read. Parsing it would throw a FormatException with the same reason and remedy.");

    public static readonly DiagnosticDescriptor CountryCode = new(
        KnownRules.CountryCode,
        KnownRules.Info(KnownRules.CountryCode).Title,
        "{0} {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A literal that a parameter takes as a country code is in no list. Parsing it would throw a FormatException with the same reason and remedy.");

    public static readonly DiagnosticDescriptor AmbiguousCode = new(
        KnownRules.AmbiguousCode,
        KnownRules.Info(KnownRules.AmbiguousCode).Title,
        "{0} {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A literal that a parameter takes as a country code names several countries. Parsing it would throw a FormatException with the same candidates.");
}
