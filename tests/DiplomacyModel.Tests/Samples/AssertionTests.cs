namespace DiplomacyModel.Tests;

/// <summary>Each assertion of the table of the two founding reports is read back out of them.</summary>
public sealed class AssertionTests
{
    private static readonly Assertions Whole = new(new VietnamJapan.February().Report, new VietnamJapan.October().Report);

    public static TheoryData<string> Ids => [.. Whole.Kept.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_assertion_is_read_back(string id) => Assert.True(Whole.Kept[id](), id);

    [Fact]
    public void All_of_the_table_are_kept()
    {
        var table = Repository.SharedSeeds("assertions.tsv").Skip(1).Select(line => line.Split('\t')[0]);
        Assert.Equal(table.Order(StringComparer.Ordinal), Whole.Kept.Keys.Order(StringComparer.Ordinal));
    }
}
