using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DiplomacyModel.Analyzers;

/// <summary>What the analyzers of EDTF have in common: where they look, and which constants are taken as EDTF.</summary>
internal static class EdtfArguments
{
    /// <summary>Silent where our types are not used, or where the project turns the diagnostics off.</summary>
    public static void WhereTheLibraryIsUsed(AnalysisContext context, Action<CompilationStartAnalysisContext> register) => context.RegisterCompilationStartAction(start =>
    {
        var isOff = start.Options.AnalyzerConfigOptionsProvider.GlobalOptions
            .TryGetValue("build_property.DiplomacyModelAnalyzers", out var value) && string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);
        if (!isOff && start.Compilation.GetTypeByMetadataName("DiplomacyModel.Edtf") is not null)
        {
            register(start);
        }
    });

    /// <summary>The constant that is handed to a parameter marked as EDTF, or null where there is none.</summary>
    public static string? TextOf(IArgumentOperation argument) =>
        argument is { Parameter: { } parameter, ArgumentKind: ArgumentKind.Explicit, Value.ConstantValue: { HasValue: true, Value: string text } } && IsEdtf(parameter) ? text : null;

    private static bool IsEdtf(IParameterSymbol parameter) => parameter.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "StringSyntaxAttribute"
        && attribute.ConstructorArguments.Any(argument => argument.Value is EdtfReader.Syntax));
}
