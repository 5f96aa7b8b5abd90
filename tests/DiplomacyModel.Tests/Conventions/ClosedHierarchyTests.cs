using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DiplomacyModel.Tests;

public sealed class ClosedHierarchyTests
{
    public static TheoryData<Type> Hierarchies => [.. Surface.Hierarchies];

    public static TheoryData<Type> AbstractTypes => [.. Surface.Hierarchies, .. Surface.Layers];

    [Fact]
    public void They_are_found() => Assert.Equal(
        ["Act", "Actor", "Capacity", "Claim", "Deed", "EdtfBound", "Holding`1", "Incumbents", "NameMatch", "ParseResult`1", "PeriodBound", "Rank", "SideTerm", "State", "Thing", "What"],
        Surface.Hierarchies.Select(type => type.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(AbstractTypes))]
    public void Each_has_an_internal_member_that_outsiders_cannot_override(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Assert.Contains(
            type.GetMethods(BindingFlags.Instance | BindingFlags.NonPublic),
            method => method is { IsAbstract: true, IsAssembly: true });
    }

    /// <summary>The copy constructor of a record is protected, so a private constructor alone does not close it.</summary>
    [Theory]
    [MemberData(nameof(AbstractTypes))]
    public void No_type_of_another_assembly_can_join(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var (name, arguments) = (type.Name.Split('`')[0], type.IsGenericType ? "<int>" : "");
        var diagnostics = Errors($"public record Intruder : {name}{arguments} {{ protected Intruder({name}{arguments} other) : base(other) {{ }} }}");
        Assert.Contains(diagnostics, error => error.StartsWith("CS0534", StringComparison.Ordinal) && error.Contains(".Close()", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("IVoice")]
    [InlineData("INoun")]
    [InlineData("ISaid")]
    [InlineData("IDoable")]
    public void No_type_of_another_assembly_can_have_the_interface(string name) =>
        Assert.Contains(Errors($"public class Intruder : {name} {{ }}"), error => error.StartsWith("CS0535", StringComparison.Ordinal));

    [Fact]
    public void A_type_that_only_uses_them_compiles() => Assert.Empty(Errors("public class Guest { public Claim? Claim; }"));

    [Theory]
    [MemberData(nameof(Hierarchies))]
    public void Each_case_is_sealed_or_a_hierarchy_itself(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Assert.All(Surface.CasesOf(type), one => Assert.True(one.IsSealed || Surface.Hierarchies.Contains(one), one.Name));
    }

    [Theory]
    [MemberData(nameof(Hierarchies))]
    public void Match_and_switch_have_one_parameter_a_case_in_one_order(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var cases = Surface.CasesOf(type).Select(one => one.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        string[]? order = null;
        foreach (var (method, skipped) in type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
                     .Where(method => method.Name is "Match" or "Switch").Select(method => (method, method.GetGenericArguments().Length == 2 ? 1 : 0)))
        {
            var names = method.GetParameters().Skip(skipped).Select(parameter => parameter.Name!).ToArray();
            Assert.True(cases.SetEquals(names), $"{method}: {string.Join(", ", names)} instead of {string.Join(", ", cases)}");
            Assert.All(names, name => Assert.True(char.IsLower(name[0])));
            order ??= names;
            Assert.Equal(order, names);
        }

        Assert.Equal(["Match", "Match", "Switch"], type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Select(method => method.Name).Where(name => name is "Match" or "Switch").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Hierarchies))]
    public void Each_case_has_its_question_and_its_pick(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Assert.All(Surface.CasesOf(type), one =>
        {
            Assert.NotNull(type.GetProperty("Is" + one.Name));
            Assert.NotNull(type.GetMethod("TryPick" + one.Name));
        });
    }

    private static string Usings { get; } = string.Concat(Surface.Namespaces.Prepend("DiplomacyModel").Select(name => $"using {name}; "));

    private static IReadOnlyList<string> Errors(string source) =>
    [
        .. CSharpCompilation.Create(
                "Outside",
                [CSharpSyntaxTree.ParseText(Usings + source)],
                Platform.References,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(null)}"),
    ];
}
