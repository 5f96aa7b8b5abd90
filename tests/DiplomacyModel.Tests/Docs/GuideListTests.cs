namespace DiplomacyModel.Tests;

/// <summary>The lists of members in the guide are whole.</summary>
public sealed class GuideListTests
{
    [Theory]
    [InlineData(typeof(LinkKind))]
    [InlineData(typeof(AnchorKind))]
    [InlineData(typeof(Preposition))]
    public void The_guide_lists_every_member(Type list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var row = Repository.Read("docs/how-to-model-a-text.md").Split('\n').Single(line => line.StartsWith($"| `{list.Name}` |", StringComparison.Ordinal));
        Assert.Equal($"| `{list.Name}` | {string.Join(", ", Enum.GetNames(list).Select(name => $"`{name}`"))} |", row);
    }
}
