using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DiplomacyModel.Analyzers;

/// <summary>DIP1001: a constant that is handed to a parameter marked as EDTF is not a date.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EdtfLiteralAnalyzer : DiagnosticAnalyzer
{
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
        if (argument.ConstantText(EdtfReader.Syntax) is { } text && !EdtfReader.TryRead(text, Shape(argument.Parameter!), out _, out var error))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.EdtfText, argument.Value.Syntax.GetLocation(), Literals.Repair(error!), text, error!.Reason, error.Remedy.TrimEnd('.')));
        }
    }

    private static EdtfShape Shape(IParameterSymbol parameter) => parameter.ContainingType.Name switch
    {
        "EdtfValue" => EdtfShape.Any,
        "UncertainPeriod" or "OfficeTerm" => EdtfShape.Period,
        "AllOfDates" => EdtfShape.AllOf,
        _ => parameter.GetAttributes().Any(IsMoment) ? EdtfShape.Moment : EdtfShape.Day,
    };

    private static bool IsMoment(AttributeData attribute) =>
        attribute.AttributeClass?.Name == "StringSyntaxAttribute"
        && attribute.ConstructorArguments.Any(argument => argument.Kind == TypedConstantKind.Array && argument.Values.Any(value => value.Value is EdtfReader.Moment));
}
