using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DiplomacyModel.Tests;

/// <summary>Each floor of the house knows only those below it.</summary>
public sealed class FloorTests
{
    private const string Source = "src/DiplomacyModel";

    private static readonly string[] Floors = ["Notation", "Time", "Vocabulary", "Claims", "Chronicles", "Rules", "Queries"];

    [Fact]
    public void The_folders_are_the_floors() => Assert.Equal(
        Floors.Order(StringComparer.Ordinal),
        Repository.Files(Source, "*.cs").Select(FloorOf).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void No_floor_names_one_above_it()
    {
        var compilation = Compile();
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var wrong = from tree in compilation.SyntaxTrees
                    where tree.FilePath.Length > 0
                    let model = compilation.GetSemanticModel(tree)
                    from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
                    from above in FloorsNamed(model, name)
                    where IsAbove(above, FloorOf(tree.FilePath))
                    select $"{tree.FilePath}: {name} is of {above}";
        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void The_test_sees_a_floor_that_looks_up()
    {
        var compilation = Compile().AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "namespace DiplomacyModel; internal static class Peeping { public static int Look(Chronicle chronicle) => chronicle.Reports.Count; }",
            new CSharpParseOptions(LanguageVersion.Preview),
            Repository.PathOf($"{Source}/Time/Peeping.cs")));
        var tree = compilation.SyntaxTrees.Last();
        var floors = tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .SelectMany(name => FloorsNamed(compilation.GetSemanticModel(tree), name)).Where(floor => IsAbove(floor, "Time"));
        Assert.Equal(["Chronicles"], floors.Distinct());
    }

    // Queries and rules stand side by side on the chronicle.
    private static bool IsAbove(string floor, string from) =>
        floor != from && (Array.IndexOf(Floors, floor) > Array.IndexOf(Floors, from) || (floor == "Rules" && from == "Queries"));

    private static IEnumerable<string> FloorsNamed(SemanticModel model, SimpleNameSyntax name)
    {
        var symbol = model.GetSymbolInfo(name).Symbol;
        var type = symbol as ITypeSymbol ?? symbol?.ContainingType;
        return (type?.OriginalDefinition.DeclaringSyntaxReferences ?? []).Select(reference => FloorOf(reference.SyntaxTree.FilePath)).Take(1);
    }

    private static string FloorOf(string file) =>
        Path.GetRelativePath(Repository.PathOf(Source), file).Split(Path.DirectorySeparatorChar)[0];

    private static CSharpCompilation Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var usings = CSharpSyntaxTree.ParseText(
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;" + string.Concat(Surface.Namespaces.Select(name => $" global using {name};")), options);
        return CSharpCompilation.Create(
            "Floors",
            [usings, .. Repository.Files(Source, "*.cs").Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file))],
            Platform.References.Where(reference => Path.GetFileName(reference.Display) != "DiplomacyModel.dll"),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
