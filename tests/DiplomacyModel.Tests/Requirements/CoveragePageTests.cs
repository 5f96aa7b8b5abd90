using System.Reflection;

namespace DiplomacyModel.Tests;

/// <summary>The page of requirements is made from the tests that show them.</summary>
public sealed class CoveragePageTests
{
    private static readonly ILookup<int, (string Test, string? NotYet)> Shown = (
        from type in typeof(CoveragePageTests).Assembly.GetTypes()
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        from attribute in method.GetCustomAttributes<RequirementAttribute>()
        orderby type.Name, method.Name
        select (attribute.Number, Test: $"{type.Name}.{method.Name}", attribute.NotYet)).ToLookup(row => row.Number, row => (row.Test, (string?)row.NotYet));

    [Fact]
    public void The_page_is_as_generated() => Repository.AssertCommitted("docs/coverage.md", string.Concat(
    [
        "# What real reports need, and where it is shown\n\n",
        "A requirement is *kept* when a test writes a hard case of it down, reads every part back with its type, and asks the chronicle something about it.\n",
        "Where a part of it is not there, it is *not yet* kept, and the page says what is missing. Generated from the tests.\n\n",
        $"Kept: {RequirementList.All.Count(IsKept)} of {RequirementList.All.Count}.\n\n",
        "| # | requirement | what must be kept | state | test |\n|---|---|---|---|---|\n",
        .. RequirementList.All.Select(Row),
    ]));

    [Fact]
    public void Each_test_shows_a_requirement_that_there_is() => Assert.Empty(Shown.Select(row => row.Key).Except(RequirementList.All.Select(row => row.Number)));

    [Fact]
    public void The_requirements_are_those_of_the_design() => Assert.Equal(
        from line in Repository.SharedDesign("requirements.md")
        let cells = line.Split('|').Select(cell => cell.Trim()).ToArray()
        where cells.Length > 3 && int.TryParse(cells[1], out _)
        select $"{cells[1]} {cells[2]}: {cells[3]}",
        RequirementList.All.Select(row => $"{row.Number} {row.Name}: {row.Kept}"));

    [Fact]
    public void A_test_that_shows_a_requirement_is_run() => Assert.All(
        from type in typeof(CoveragePageTests).Assembly.GetTypes()
        from method in type.GetMethods()
        where method.GetCustomAttributes<RequirementAttribute>().Any()
        select method,
        method => Assert.Contains(method.GetCustomAttributes(), attribute => attribute is FactAttribute));

    private static bool IsKept((int Number, string Name, string Kept) requirement) =>
        Shown[requirement.Number].Any() && Shown[requirement.Number].All(test => test.NotYet is null);

    private static string Row((int Number, string Name, string Kept) requirement)
    {
        var tests = Shown[requirement.Number].ToArray();
        var missing = string.Join("; ", tests.Select(test => test.NotYet).OfType<string>());
        var state = tests.Length == 0 ? "*not yet*" : missing.Length == 0 ? "kept" : $"*not yet*: {missing}";
        return $"| {requirement.Number} | {requirement.Name} | {requirement.Kept} | {state} | {string.Join("<br>", tests.Select(test => test.Test).Distinct())} |\n";
    }
}
