using System.Text.RegularExpressions;

namespace DiplomacyModel.Tests;

/// <summary>Every rule has an id, a page, a test, and stands wherever it speaks; all of them agree.</summary>
public sealed class RuleCatalogueTests
{
    public static TheoryData<string> Ids => [.. RuleSet.Catalogue.Select(rule => rule.Id)];

    [Fact]
    public void Ids_are_in_order_and_unique() => Assert.Equal(
        RuleSet.Catalogue.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal),
        RuleSet.Catalogue.Select(rule => rule.Id));

    [Fact]
    public void The_rules_that_look_at_a_chronicle_are_those_of_the_catalogue() => Assert.Equal(
        RuleSet.Catalogue.Where(rule => rule.Moments.HasFlag(RuleMoment.RunTime)),
        RuleSet.Default.Select(rule => rule.Info));

    [Fact]
    public void The_analyzers_release_file_has_the_rules_that_speak_in_the_compiler() => Assert.Equal(
        RuleSet.Catalogue.Where(rule => rule.Moments.HasFlag(RuleMoment.CompileTime)).Select(rule => $"{rule.Id} | DiplomacyModel | {rule.Severity}"),
        Repository.Read("src/DiplomacyModel.Analyzers/AnalyzerReleases.Unshipped.md").Split('\n')
            .Where(line => line.StartsWith("DIP", StringComparison.Ordinal)).Select(line => string.Join(" | ", line.Split(" | ").Take(3))));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_has_a_page_with_its_header_and_its_parts(string id)
    {
        var relative = $"docs/rules/{id}.md";
        var header = Header(RuleSet.Catalogue.Single(rule => rule.Id == id));
        var path = Repository.PathOf(relative);
        if (Repository.Regenerate)
        {
            var body = File.Exists(path) ? Regex.Replace(File.ReadAllText(path), @"\A.*?(?=^## Why)", "", RegexOptions.Singleline | RegexOptions.Multiline) : "## Why\n";
            File.WriteAllText(path, header + body);
        }

        var page = Repository.Read(relative);
        Assert.StartsWith(header, page, StringComparison.Ordinal);
        Assert.Equal(
            ["## Why", "## Wrong", "## Right", "## Source"],
            page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Equal(2, Regex.Count(page, "^```csharp$", RegexOptions.Multiline));
    }

    [Fact]
    public void The_table_of_all_rules_is_as_generated() => Repository.AssertCommitted("docs/rules/README.md", string.Concat(
    [
        "# Rules\n\nAn id never changes its meaning and is never used again. A break that the dates leave possible is told as *info*, whatever the severity.\n\n",
        "| id | what is wrong | severity | speaks |\n|---|---|---|---|\n",
        .. RuleSet.Catalogue.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {Severity(rule)} | {Moments(rule)} |\n"),
    ]));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_is_tested_by_name(string id) => Assert.Contains(
        Repository.Files("tests", "*.cs").Where(file => !file.EndsWith("CatalogueTests.cs", StringComparison.Ordinal)),
        file => File.ReadAllText(file).Contains(id, StringComparison.Ordinal));

    private static string Header(RuleInfo rule) =>
        $"# {rule.Id} {rule.Title}\n\n| id | severity | speaks |\n|---|---|---|\n| {rule.Id} | {Severity(rule)} | {Moments(rule)} |\n\n";

    private static string Severity(RuleInfo rule) => rule.Severity.ToString().ToLowerInvariant();

    private static string Moments(RuleInfo rule) => string.Join(", ", new[]
    {
        (RuleMoment.Reading, "when a text is read"),
        (RuleMoment.CompileTime, "in the compiler"),
        (RuleMoment.RunTime, "over a chronicle"),
    }.Where(row => rule.Moments.HasFlag(row.Item1)).Select(row => row.Item2));
}
