using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DiplomacyModel.Analyzers;

/// <summary>Where an analyzer looks at all.</summary>
internal static class Registration
{
    /// <summary>Looks at arguments; silent where our types are not used, or where the project turns the diagnostics off.</summary>
    public static void RegisterWhereUsed(this AnalysisContext context, Action<OperationAnalysisContext> look) => context.RegisterCompilationStartAction(start =>
    {
        var isOff = start.Options.AnalyzerConfigOptionsProvider.GlobalOptions
            .TryGetValue("build_property.DiplomacyModelAnalyzers", out var value) && string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);
        if (!isOff && start.Compilation.GetTypeByMetadataName("DiplomacyModel.Edtf") is not null)
        {
            start.RegisterOperationAction(look, Microsoft.CodeAnalysis.OperationKind.Argument);
        }
    });

    /// <summary>The constant text that is written as an argument; else <see langword="null"/>.</summary>
    public static string? ConstantText(this IArgumentOperation argument) =>
        argument.ArgumentKind == ArgumentKind.Explicit && argument.Value.ConstantValue is { HasValue: true, Value: string text } ? text : null;
}
