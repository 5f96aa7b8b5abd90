using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DiplomacyModel.Analyzers;

/// <summary>DIP2005: a constant part of a person's name holds a title.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NameLiteralAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] Parts = ["family", "given", "middle", "secondFamily", "name"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.TitleInsideName];

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
        if (argument.Parameter is { ContainingType: { Name: "PersonName", ContainingNamespace.Name: "DiplomacyModel" } } parameter
            && Array.IndexOf(Parts, parameter.Name) >= 0
            && argument.ConstantText() is { } text
            && TitleWords.Inside(text) is { } title)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.TitleInsideName, argument.Value.Syntax.GetLocation(), title));
        }
    }
}
