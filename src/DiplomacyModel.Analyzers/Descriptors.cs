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

    public static readonly DiagnosticDescriptor ReversedPeriod = new(
        KnownRules.EndBeforeBeginning,
        KnownRules.Info(KnownRules.EndBeforeBeginning).Title,
        "From \"{0}\" to \"{1}\" ends before it starts. Check both days, or put the earlier one first.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A period of which both ends are literals can never be made. Making it would throw an ArgumentException.");

    public static readonly DiagnosticDescriptor TitleInsideName = new(
        KnownRules.TitleInsideName,
        KnownRules.Info(KnownRules.TitleInsideName).Title,
        "\"{0}\" stands inside a part of a name. Keep it beside the name: as a capacity, or where the name is printed.",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A name with a title inside is not found without it, and prints it twice with it. The parts of a PersonName are names only.");
}
