using Register;

namespace DiplomacyModel.Tests;

/// <summary>
/// What the rules find in registers that nobody made for them. The counts were measured, then read (docs/importing-a-table.md): a change of
/// one of them is a change of what users see.
/// </summary>
public sealed class RegisterTests
{
    [Theory]
    [InlineData("vietnam", 133, "DIP2007 2, DIP2008 4")]
    [InlineData("japan", 832, "DIP2007 3, DIP2008 104, DIP2009 5, DIP2010 6 (possible 1)")]
    [InlineData("south-korea", 362, "DIP2007 4, DIP2008 70, DIP2009 4, DIP2010 3 (possible 2)")]
    [InlineData("us-appointments", 7262, "DIP1003 6, DIP2007 32, DIP2008 3718, DIP2009 2, DIP2010 4 (possible 4), DIP2011 2")]
    public void Findings_by_rule(string register, int rows, string expected)
    {
        var chronicle = Registers.Load(register);
        Assert.Equal(rows, chronicle.Reports.Single().Claims.Max(said => said.Id.Sentence));
        Assert.Equal(expected, string.Join(", ", chronicle.Validate().GroupBy(finding => finding.Rule.Id).Select(rule =>
            $"{rule.Key} {rule.Count()}" + (rule.Any(IsPossible) ? $" (possible {rule.Count(IsPossible)})" : ""))));
    }

    [Fact]
    public void What_other_code_counts_by_its_own_definitions()
    {
        var chiefs = Registers.Rows("historyatstate/pocom_appointments_flat.csv").Where(row => row["kind"] == "country" && row["section"] == "chiefs").ToArray();
        var open = chiefs.Where(row => row["ended"].Length == 0).ToArray();
        Assert.Equal(245, open.Length);
        Assert.Equal(86, open.Count(row => row["role_title_id"] == "charge-daffaires-ad-interim"));
        var chronicle = Registers.Load("us-appointments");
        Assert.Equal(30, chronicle.Validate([new TwoHoldersRule()]).Count(finding => chiefs.Any(row => row.Number == finding.Subject.Sentence)));
        Assert.Equal([111, 1491, 3689], chronicle.Validate([new EndBeforeBeginningRule()]).Select(finding => finding.Subject.Sentence).Where(row => chiefs.Any(chief => chief.Number == row)));
    }

    [Fact]
    public void An_empty_cell_says_nothing_and_a_cell_that_is_no_date_keeps_its_words()
    {
        var row = new Row(1, new Dictionary<string, string?> { ["position"] = "Chancellor", ["person"] = "Rupert Hentzau", ["personID"] = "Q1", ["start"] = "soon", ["end"] = "" });
        var nobody = new Row(2, new Dictionary<string, string?> { ["position"] = "Chancellor", ["personID"] = "" });
        var chronicle = OfficeHolders.Read(Registers.Source("ruritania"), [row, nobody], new Polity("ruritania", "Ruritania"), NameOrder.GivenFirst);
        var said = Assert.Single(chronicle.Reports.Single().Claims);
        var entry = Assert.IsType<Change>(said.Content);
        Assert.Equal(("soon", false), (entry.Setting.When.Printed, entry.Setting.When.IsDated));
        Assert.Equal("Rupert Hentzau", chronicle.Things.NameOf(new Ref<Person>(new ThingId("q1"))));
    }

    [Fact]
    public void The_program_prints_the_findings_by_rule()
    {
        using var output = new StringWriter();
        Tally.Write(Registers.Load("vietnam"), output);
        Assert.StartsWith("380 claims about 135 things", output.ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "DIP2007 Two holders of a one-seat office at once: 2\n  row 4: Trần Đại Quang (from 2 April 2016 to 21 September 2018) held President of Viet Nam together with "
            + "Trương Tấn Sang (from 25 July 2011 to 25 July 2016); it has one seat.\n",
            output.ToString(),
            StringComparison.Ordinal);
    }

    private static bool IsPossible(Finding finding) => finding.Certainty == FindingCertainty.Possible;
}
