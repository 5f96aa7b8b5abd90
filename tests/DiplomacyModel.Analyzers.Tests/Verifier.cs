extern alias analyzers;

using System.Collections.Immutable;
using DiplomacyModel.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using CountryCodeLiteralAnalyzer = analyzers::DiplomacyModel.Analyzers.CountryCodeLiteralAnalyzer;
using EdtfLiteralAnalyzer = analyzers::DiplomacyModel.Analyzers.EdtfLiteralAnalyzer;
using NameLiteralAnalyzer = analyzers::DiplomacyModel.Analyzers.NameLiteralAnalyzer;
using ReversedPeriodAnalyzer = analyzers::DiplomacyModel.Analyzers.ReversedPeriodAnalyzer;

namespace DiplomacyModel.Analyzers.Tests;

/// <summary>Compiles a program against the library in memory and lets the analyzers and the fix work on it.</summary>
internal static class Verifier
{
    private const string Head = "using System; using DiplomacyModel; static class P { static void M() { ";
    private const string Tail = " } }";

    private static readonly AdhocWorkspace Workspace = new();

    /// <summary>The analyzers' diagnostics in a method body, each with the text it marks.</summary>
    public static async Task<IReadOnlyList<(string Marked, string Message)>> Diagnose(string body, bool withLibrary = true, string? option = null)
    {
        var document = DocumentOf(Program(body), withLibrary);
        var (diagnostics, text) = await Analyze(document, option).ConfigureAwait(false);
        return [.. diagnostics.Select(diagnostic => (text.ToString(diagnostic.Location.SourceSpan), $"{diagnostic.Id} {diagnostic.Severity}: {diagnostic.GetMessage(null)}"))];
    }

    /// <summary>The method body after the fix, and the title of the fix; the body as it was where none is offered.</summary>
    public static async Task<(string? Title, string Body)> Fix(string body)
    {
        var document = DocumentOf(Program(body), withLibrary: true);
        var (diagnostics, _) = await Analyze(document, null).ConfigureAwait(false);
        var actions = new List<CodeAction>();
        foreach (var diagnostic in diagnostics)
        {
            await new LiteralCodeFix().RegisterCodeFixesAsync(
                new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None)).ConfigureAwait(false);
        }

        foreach (var action in actions)
        {
            var operations = await action.GetOperationsAsync(CancellationToken.None).ConfigureAwait(false);
            document = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        }

        var text = (await document.GetTextAsync().ConfigureAwait(false)).ToString();
        return (actions.SingleOrDefault()?.Title, text[Head.Length..^Tail.Length]);
    }

    private static string Program(string body) => Head + body + Tail;

    private static async Task<(ImmutableArray<Diagnostic> Diagnostics, SourceText Text)> Analyze(Document document, string? option)
    {
        var compilation = (await document.Project.GetCompilationAsync().ConfigureAwait(false))!;
        var options = new AnalyzerOptions([], new Options(option));
        var diagnostics = await compilation.WithAnalyzers([new EdtfLiteralAnalyzer(), new ReversedPeriodAnalyzer(), new CountryCodeLiteralAnalyzer(), new NameLiteralAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None).ConfigureAwait(false);
        return ([.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)], await document.GetTextAsync().ConfigureAwait(false));
    }

    private static Document DocumentOf(string source, bool withLibrary)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => withLibrary || Path.GetFileName(path) != "DiplomacyModel.dll")
            .Where(path => !Path.GetFileName(path).StartsWith("DiplomacyModel.", StringComparison.Ordinal) || Path.GetFileName(path) == "DiplomacyModel.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
        return Workspace.CurrentSolution
            .AddProject("Program", "Program", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithMetadataReferences(references)
            .AddDocument("Program.cs", source);
    }

    private sealed class Options(string? off) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Global(off);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Global(string? off) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = key == "build_property.DiplomacyModelAnalyzers" ? off : null;
                return value is not null;
            }
        }
    }
}
