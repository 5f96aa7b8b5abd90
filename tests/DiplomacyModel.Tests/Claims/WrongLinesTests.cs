using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DiplomacyModel.Tests;

/// <summary>What says nothing, or the wrong thing, does not compile; the compiler's words point at the slot.</summary>
public sealed class WrongLinesTests
{
    [Theory]
    [InlineData("CreateConditions.By(japan)", "CS1501", "'By'")]
    [InlineData("CreateConditions.By(japan, office, Activity.Live)", "CS1503", "'DiplomacyModel.Office' to 'DiplomacyModel.Party'")]
    [InlineData("CreateConditions.For(japan, Topic.GlobalIssues)", "CS1503", "'DiplomacyModel.Topic' to 'DiplomacyModel.Activity'")]
    [InlineData("Cooperate.By(japan)", "CS1061", "'MutualVerb' does not contain a definition for 'By'")]
    [InlineData("Strengthen.By(japan)", "CS1501", "'By'")]
    [InlineData("Strengthen.Between(japan, japan)", "CS1061", "'ActingVerb' does not contain a definition for 'Between'")]
    [InlineData("Strengthen.Of(\"relations\")", "CS1503", "'string' to 'DiplomacyModel.What'")]
    [InlineData("Visit.By(person, person)", "CS1503", "cannot convert from 'DiplomacyModel.Person'")]
    [InlineData("person.As(japan)", "CS1503", "'DiplomacyModel.Polity' to 'DiplomacyModel.Capacity'")]
    [InlineData("person.As(office).Invites(Strengthen.Of(japan))", "CS1503", "'DiplomacyModel.Content.Acting' to 'DiplomacyModel.Visit'")]
    [InlineData("person.As(office).Suggests(relation.Is(tier))", "CS1503", "'DiplomacyModel.Content.TierState' to 'DiplomacyModel.Content.IDoable'")]
    [InlineData("relation.Is(tier).ByTelephone()", "CS0311", "'DiplomacyModel.Content.TierState'")]
    [InlineData("Figure.CountOf(japan, new Quantity(1)).Online()", "CS0311", "'DiplomacyModel.Figure'")]
    [InlineData("relation.Is(\"strategic\")", "CS1503", "'string' to 'DiplomacyModel.Tier'")]
    [InlineData("relation.Is(tier).Negated().On(\"2023\")", "CS0311", "'DiplomacyModel.Content.Not'")]
    [InlineData("if (tier == tier & Truth.Maybe) { }", "CS0019", "'bool' and 'Truth'")]
    [InlineData("if (Truth.Maybe) { }", "CS0029", "'DiplomacyModel.Truth' to 'bool'")]
    [InlineData("var x = UncertainDate.Unknown < UncertainDate.Unknown", "CS0019", "'<'")]
    public void A_wrong_line_does_not_compile(string line, string code, string words)
    {
        var error = Errors(line)[0];
        Assert.Equal(code, error.Id);
        Assert.Contains(words, error.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CreateConditions.By(japan, person, Activity.Live, Activity.Work).Online()")]
    [InlineData("Cooperate.Between(japan, person).About(Topic.GlobalIssues)")]
    [InlineData("person.As(office).Recommends(person.As(office).Urges(Strengthen.Of(relation)))")]
    [InlineData("relation.Is(tier).On(\"2023\")")]
    public void A_right_one_does(string line) => Assert.Empty(Errors(line));

    private static Diagnostic[] Errors(string line)
    {
        var program = $$"""
            using DiplomacyModel;
            using static DiplomacyModel.Verbs;
            static class Program
            {
                static void Write(Polity japan, Person person, Office office, Relation relation, Tier tier)
                {
                    {{line}};
                }
            }
            """;
        return
        [
            .. CSharpCompilation.Create("Wrong", [CSharpSyntaxTree.ParseText(program)], Platform.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
                .GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start),
        ];
    }
}
