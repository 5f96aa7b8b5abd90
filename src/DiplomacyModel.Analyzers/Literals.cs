using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DiplomacyModel.Analyzers;

/// <summary>Constants that are handed to a parameter whose <c>[StringSyntax]</c> is one of ours.</summary>
internal static class Literals
{
    /// <summary>Under this name a diagnostic carries the repaired text, where there is one.</summary>
    internal const string RepairKey = "repair";

    /// <summary>Looks at each of them; at none where our types are not used, or where the project turns the diagnostics off.</summary>
    public static void Register(
        CompilationStartAnalysisContext start, string type, string syntax, Action<OperationAnalysisContext, IParameterSymbol, IArgumentOperation, string> look)
    {
        var isOff = start.Options.AnalyzerConfigOptionsProvider.GlobalOptions
            .TryGetValue("build_property.DiplomacyModelAnalyzers", out var value) && string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);
        if (isOff || start.Compilation.GetTypeByMetadataName(type) is null)
        {
            return;
        }

        start.RegisterOperationAction(
            context =>
            {
                var argument = (IArgumentOperation)context.Operation;
                if (argument.Parameter is { } parameter
                    && argument.ArgumentKind == ArgumentKind.Explicit
                    && argument.Value.ConstantValue is { HasValue: true, Value: string text }
                    && IsMarked(parameter, syntax))
                {
                    look(context, parameter, argument, text);
                }
            },
            OperationKind.Argument);
    }

    public static ImmutableDictionary<string, string?> Repair(NotationError error) => error.Repair is null
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add(RepairKey, error.Repair);

    private static bool IsMarked(IParameterSymbol parameter, string syntax) => parameter.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "StringSyntaxAttribute"
        && attribute.ConstructorArguments.Any(argument => argument.Value is string marked && marked == syntax));
}
