using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DiplomacyModel.Analyzers;

/// <summary>Where an analyzer looks at all.</summary>
internal static class Registration
{
    /// <summary>Looks at arguments, or at another kind of operation; silent where our types are not used, or where the project turns the diagnostics off.</summary>
    public static void RegisterWhereUsed(this AnalysisContext context, Action<OperationAnalysisContext> look, OperationKind kind = OperationKind.Argument) => context.RegisterCompilationStartAction(start =>
    {
        var isOff = start.Options.AnalyzerConfigOptionsProvider.GlobalOptions
            .TryGetValue("build_property.DiplomacyModelAnalyzers", out var value) && string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);
        if (!isOff && start.Compilation.GetTypeByMetadataName("DiplomacyModel.Edtf") is not null)
        {
            start.RegisterOperationAction(look, kind);
        }
    });

    /// <summary>The constant text that is written as an argument; else <see langword="null"/>.</summary>
    public static string? ConstantText(this IArgumentOperation argument) =>
        argument.ArgumentKind == ArgumentKind.Explicit && argument.Value.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    /// <summary>The constant text that is handed to a parameter marked as EDTF; else <see langword="null"/>.</summary>
    public static string? EdtfText(this IArgumentOperation argument) =>
        argument.Parameter is { } parameter && parameter.GetAttributes().Any(attribute =>
            attribute.AttributeClass?.Name == "StringSyntaxAttribute"
            && attribute.ConstructorArguments.Any(one => one.Value is EdtfReader.Syntax))
            ? argument.ConstantText()
            : null;
}
