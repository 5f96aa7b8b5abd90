using System.Text.RegularExpressions;

namespace DiplomacyModel.Tests;

public sealed class FileTests
{
    private static readonly string[] Code = ["src", "tests", "benchmarks", "docs"];

    [Fact]
    public void Files_are_small()
    {
        var lengths = Repository.Files("src", "*.cs").Select(file => File.ReadAllLines(file).Length).Order().ToArray();
        Assert.InRange(lengths[lengths.Length / 2], 1, 60);
        Assert.All(
            Code.SelectMany(folder => Repository.Files(folder, "*.cs")),
            file => Assert.True(File.ReadAllLines(file).Length <= 400, $"{file} has more than 400 lines"));
    }

    [Fact]
    public void Each_public_type_stands_in_a_file_of_its_name() => Assert.All(
        Surface.Types.Where(type => !type.IsNested).Select(type => type.Name.Split('`')[0]),
        name => Assert.Contains(Repository.Files("src/DiplomacyModel", "*.cs"), file => Path.GetFileName(file).Split('.')[0] == name));

    /// <summary>Not in tests and benchmarks either; the words are put together here, so that this file has none.</summary>
    [Fact]
    public void No_warning_is_silenced_in_code() => Assert.DoesNotContain(
        Code.SelectMany(folder => Repository.Files(folder, "*.cs")),
        file => File.ReadAllText(file) is var text && (text.Contains("#" + "pragma", StringComparison.Ordinal) || text.Contains("Suppress" + "Message", StringComparison.Ordinal)));

    [Fact]
    public void Every_exception_from_the_analysis_has_its_reason_above_it()
    {
        var lines = Repository.Read(".editorconfig").Split('\n');
        var bare = lines.Select((line, i) => (line, above: i == 0 ? "" : lines[i - 1]))
            .Where(row => row.line.EndsWith("= none", StringComparison.Ordinal)
                && !row.above.StartsWith('#') && !row.above.EndsWith("= none", StringComparison.Ordinal));
        Assert.Empty(bare);
    }

    [Fact]
    public void No_package_source_is_named() => Assert.DoesNotMatch(new Regex("<add\\s"), Repository.Read("nuget.config"));
}
