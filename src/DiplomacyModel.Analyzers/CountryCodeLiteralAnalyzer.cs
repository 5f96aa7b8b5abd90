using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DiplomacyModel.Analyzers;

/// <summary>DIP2001 and DIP2014: a constant that is handed to a parameter marked as a country code is none, or several.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CountryCodeLiteralAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.CountryCode, Descriptors.AmbiguousCode];

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
        if (argument.ConstantText(CountryCodeReader.Syntax) is { } text && ErrorOf(text, argument.Parameter!) is { } error)
        {
            var descriptor = error.Rule == KnownRules.AmbiguousCode ? Descriptors.AmbiguousCode : Descriptors.CountryCode;
            context.ReportDiagnostic(Diagnostic.Create(descriptor, argument.Value.Syntax.GetLocation(), Literals.Repair(error), error.Reason, error.Remedy));
        }
    }

    // Where a day is given as well, it decides between codes that followed each other.
    private static NotationError? ErrorOf(string text, IParameterSymbol parameter)
    {
        var isDated = parameter.ContainingSymbol is IMethodSymbol method && method.Parameters.Any(other => other.Type.Name == "UncertainDate");
        NotationError? error;
        _ = isDated ? CountryCodeReader.Candidates(text, out error).Count == 0 : CountryCodeReader.Find(text, out error) is null;
        return error;
    }
}
