using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DiplomacyModel.Analyzers;

/// <summary>DIP1001: a constant that is handed to a parameter marked as EDTF is not a date.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EdtfLiteralAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Under this name a diagnostic carries the repaired text, where there is one.</summary>
    internal const string RepairKey = "repair";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.EdtfText];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterWhereUsed(Look);
    }

    private static void Look(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument.Parameter is not { } parameter
            || argument.ConstantText() is not { } text
            || !IsEdtf(parameter)
            || EdtfReader.TryRead(text, Shape(parameter), out _, out var error))
        {
            return;
        }

        var properties = error!.Repair is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(RepairKey, error.Repair);
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.EdtfText, argument.Value.Syntax.GetLocation(), properties, text, error.Reason, error.Remedy.TrimEnd('.')));
    }

    private static EdtfShape Shape(IParameterSymbol parameter) => parameter.ContainingType.Name switch
    {
        "EdtfValue" => EdtfShape.Any,
        "UncertainPeriod" or "OfficeTerm" => EdtfShape.Period,
        _ => EdtfShape.Day,
    };

    private static bool IsEdtf(IParameterSymbol parameter) => parameter.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "StringSyntaxAttribute"
        && attribute.ConstructorArguments.Any(argument => argument.Value is EdtfReader.Syntax));
}
