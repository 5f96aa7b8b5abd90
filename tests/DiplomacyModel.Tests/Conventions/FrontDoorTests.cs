using System.Text.RegularExpressions;

namespace DiplomacyModel.Tests;

/// <summary>What a newcomer sees first: the everyday types in one namespace, the rarer ones below it (record 0037).</summary>
public sealed partial class FrontDoorTests
{
    private static readonly string[] Rare = ["DiplomacyModel.Answers", "DiplomacyModel.Content", "DiplomacyModel.Names", "DiplomacyModel.Queries", "DiplomacyModel.Rules", "DiplomacyModel.Time"];

    [Fact]
    public void The_rarer_types_stand_in_six_namespaces() => Assert.Equal(Rare, Surface.Namespaces);

    [Fact]
    public void The_everyday_types_are_not_many() =>
        Assert.InRange(Surface.Types.Count(type => !type.IsNested && type.Namespace == "DiplomacyModel"), 1, 125);

    /// <summary>The ten lines of the README, the guide and the sample of the two reports need one using.</summary>
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/how-to-model-a-text.md")]
    [InlineData("docs/samples/VietnamJapan/February.cs")]
    [InlineData("docs/samples/VietnamJapan/October.cs")]
    [InlineData("docs/samples/VietnamJapan/Modelled.cs")]
    public void The_front_door_names_none_of_the_rarer_types(string file)
    {
        var rare = Surface.Types.Where(type => !type.IsNested && type.Namespace != "DiplomacyModel").Select(type => type.Name.Split('`')[0]).ToHashSet();
        var code = file.EndsWith(".md", StringComparison.Ordinal)
            ? string.Join('\n', Block().Matches(Repository.Read(file)).Select(match => match.Value))
            : Repository.Read(file);
        Assert.Empty(Word().Matches(code).Select(match => match.Value).Where(rare.Contains).Distinct());
    }

    public static TheoryData<string> Pages => [.. Repository.Files("docs", "*.md").Select(file => Path.GetRelativePath(Repository.Root, file)).Where(file => !file.Contains("decisions", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_says_which_other_namespaces_its_code_needs(string page)
    {
        var rare = Surface.Types.Where(type => !type.IsNested && type.Namespace != "DiplomacyModel").ToLookup(type => type.Name.Split('`')[0], type => type.Namespace!);
        var text = Repository.Read(page);
        var needed = Block().Matches(text).SelectMany(block => Word().Matches(block.Value)).SelectMany(word => rare[word.Value]).Distinct();
        Assert.All(needed, name => Assert.Contains($"using {name};", text, StringComparison.Ordinal));
    }

    [GeneratedRegex("^```csharp$.*?^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    // A name that follows a dot is a member: Nouns.Condition, Verbs.Modal.
    [GeneratedRegex(@"(?<![.\w])[A-Z]\w+")]
    private static partial Regex Word();
}
