using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace DiplomacyModel.Analyzers;

/// <summary>DIP1003: a period is made of two constants, and ends before it starts.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReversedPeriodAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.ReversedPeriod];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterWhereUsed(Look, OperationKind.Invocation);
    }

    // In the library a parameter named first and one named last are the ends of a period.
    private static void Look(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (IsOurs(call.TargetMethod)
            && Named(call, "first") is { } first && TextOf(first) is { } from
            && Named(call, "last") is { } last && TextOf(last) is { } to
            && Corners(from) is { } start && Corners(to) is { } end
            && end.Last.CompareTo(start.First) < 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.ReversedPeriod, last.Value.Syntax.GetLocation(), from, to));
        }
    }

    // A constant that is taken as EDTF, here or by UncertainDate.Parse.
    private static string? TextOf(IArgumentOperation argument) =>
        argument.ConstantText(EdtfReader.Syntax)
        ?? (argument.Value is IInvocationOperation { TargetMethod: { Name: "Parse", ContainingType.Name: "UncertainDate" } method, Arguments: { Length: > 0 } arguments } && IsOurs(method)
            ? arguments[0].ConstantText(EdtfReader.Syntax)
            : null);

    // The first and the last day; none where the text is no date (DIP1001) or has no bound.
    private static (EdtfCorner First, EdtfCorner Last)? Corners(string text)
    {
        if (!EdtfReader.TryRead(text, EdtfShape.Day, out var syntax, out _) || syntax!.Members.Any(member => !member.First.IsDated || member.Last is { IsDated: false }))
        {
            return null;
        }

        var firsts = syntax.Members.Select(member => EdtfCorner.Low(text, member.Outermost(isHigh: false)));
        var lasts = syntax.Members.Select(member => EdtfCorner.High(text, member.Outermost(isHigh: true)));
        return (firsts.Aggregate((one, other) => other.CompareTo(one) < 0 ? other : one), lasts.Aggregate((one, other) => other.CompareTo(one) > 0 ? other : one));
    }

    private static IArgumentOperation? Named(IInvocationOperation call, string parameter) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter);

    private static bool IsOurs(IMethodSymbol method) =>
        method.ContainingNamespace is { Name: "DiplomacyModel", ContainingNamespace.IsGlobalNamespace: true };
}
