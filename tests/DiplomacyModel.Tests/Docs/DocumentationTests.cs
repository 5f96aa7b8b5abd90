using System.Text.RegularExpressions;

namespace DiplomacyModel.Tests;

/// <summary>What the docs show is what the tests compile and run.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string[] Kinds = ["csharp", "text", "sh"];

    public static TheoryData<string> Pages =>
    [
        .. new[] { "README.md", "CONTRIBUTING.md", "CHANGELOG.md" },
        .. Repository.Files("docs", "*.md").Select(file => Path.GetRelativePath(Repository.Root, file)),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_of_code_is_compiled_and_run(string page)
    {
        var regions = Repository.Files("tests/DiplomacyModel.Tests/Docs", "*Snippets.cs")
            .SelectMany(file => Region().Matches(File.ReadAllText(file))).Select(match => Dedent(match.Groups["code"].Value)).ToHashSet();
        Assert.All(Blocks(page, "csharp"), block => Assert.Contains(block, regions));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_of_output_is_printed(string page) => Assert.All(
        Blocks(page, "text"),
        block => Assert.Contains(block, Repository.Read("docs/samples/VietnamJapan/brief.txt"), StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_says_what_it_is_and_every_link_leads_somewhere(string page)
    {
        var text = Repository.Read(page);
        Assert.All(Fence().Matches(text).Where((_, i) => i % 2 == 0), fence => Assert.Contains(fence.Groups["kind"].Value, Kinds));
        Assert.All(Link().Matches(text).Select(match => match.Groups["to"].Value), to =>
            Assert.True(Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, to)), $"{page} links to {to}"));
    }

    private static IEnumerable<string> Blocks(string page, string kind) =>
        Block().Matches(Repository.Read(page)).Where(match => match.Groups["kind"].Value == kind).Select(match => match.Groups["code"].Value.Trim('\n'));

    private static string Dedent(string code)
    {
        var lines = code.Trim('\n').TrimEnd().Split('\n');
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > 0 ? line[indent..] : line));
    }

    [GeneratedRegex(@"#region \S+\n(?<code>.*?)\n *#endregion", RegexOptions.Singleline)]
    private static partial Regex Region();

    [GeneratedRegex(@"^```(?<kind>\w+)\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("^```(?<kind>\\w*)$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?<to>[^)#:]+)\)")]
    private static partial Regex Link();
}
