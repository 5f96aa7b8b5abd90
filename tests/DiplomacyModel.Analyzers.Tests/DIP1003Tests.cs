namespace DiplomacyModel.Analyzers.Tests;

/// <summary>A period that two literals turn round is an error in the editor, before it is one at run time.</summary>
public sealed class DIP1003Tests
{
    [Theory]
    [InlineData("When.Between(\"2025\", \"2024\");", "\"2024\"", "\"2025\" to \"2024\"")]
    [InlineData("When.Between(\"2025-07-29\", \"2025-07-28\");", "\"2025-07-28\"", "\"2025-07-29\" to \"2025-07-28\"")]
    [InlineData("When.Between(last: \"2024\", first: \"2025\");", "\"2024\"", "\"2025\" to \"2024\"")]
    [InlineData("const string Last = \"2024-12\"; When.Between(\"2025\", Last);", "Last", "\"2025\" to \"2024-12\"")]
    [InlineData("When.Between(\"0001\", \"-0044-03-15\");", "\"-0044-03-15\"", "\"0001\" to \"-0044-03-15\"")]
    [InlineData("When.Between(\"[2025,2027]\", \"202X~\"); When.Between(\"203X?\", \"[2020-01-01..2029-12-31]\");", "\"[2020-01-01..2029-12-31]\"", "\"203X?\" to \"[2020-01-01..2029-12-31]\"")]
    [InlineData("Change c = null; c.ForTerm(\"2026\", \"2021\");", "\"2021\"", "\"2026\" to \"2021\"")]
    [InlineData("UncertainPeriod.Between(UncertainDate.Parse(\"2025\"), UncertainDate.Parse(\"2024\"));", "UncertainDate.Parse(\"2024\")", "\"2025\" to \"2024\"")]
    public async Task A_period_that_ends_before_it_starts_is_marked(string body, string marked, string period) => Assert.Equal(
        [(marked, $"DIP1003 Error: From {period} ends before it starts. Check both days, or put the earlier one first.")],
        await Verifier.Diagnose(body));

    [Theory]
    [InlineData("When.Between(\"2024\", \"2025\");")]
    [InlineData("When.Between(\"2025-07-28\", \"2025-07-28\");")]
    [InlineData("When.Between(\"2025-07\", \"2025\");")]
    [InlineData("When.Between(\"2025-07\", \"2025-07-01\");")]
    [InlineData("When.Between(\"2025-07\", \"XXXX-07-01\");")]
    [InlineData("When.Between(\"2025-24\", \"2025-01\");")]
    [InlineData("When.Between(\"[..2025]\", \"2020\");")]
    [InlineData("When.Between(\"2025\", Console.ReadLine());")]
    [InlineData("UncertainPeriod.Between(UncertainDate.Parse(\"2025\"), UncertainDate.Read(\"2024\").GetValueOrThrow());")]
    [InlineData("UncertainDate.DaysBetween(UncertainDate.Parse(\"2025\"), UncertainDate.Parse(\"2024\"));")]
    public async Task What_may_be_in_order_or_is_not_known_is_not_marked(string body) => Assert.Empty(await Verifier.Diagnose(body));

    [Fact]
    public async Task What_is_no_date_is_told_as_that() =>
        Assert.StartsWith("DIP1001", Assert.Single(await Verifier.Diagnose("When.Between(\"2025\", \"2024-13\");")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Silent_where_the_library_is_not_used_or_it_is_turned_off()
    {
        const string body = "When.Between(\"2025\", \"2024\");";
        Assert.Empty(await Verifier.Diagnose(body, withLibrary: false));
        Assert.Empty(await Verifier.Diagnose(body, option: "false"));
        Assert.Single(await Verifier.Diagnose(body, option: "true"));
    }
}
