namespace DiplomacyModel.Tests;

/// <summary>What several reports tell of one holder in one office, as tenures.</summary>
public sealed class TenureFoldTests
{
    [Theory]
    // One place of a register is one row: a tenure, whatever its order. A sentence in the news is none.
    [InlineData("r.1 F+ 2012-05-01; r.1 F- 2010-04-30", "F 2012-05-01..2010-04-30")]
    [InlineData("g.1 F+ 2012-05-01; g.1 F- 2010-04-30", "F ..2010-04-30; F 2012-05-01..")]
    [InlineData("g.1 F+ 2010-04-30; g.1 F- 2012-05-01", "F 2010-04-30..2012-05-01")]
    [InlineData("r.1 F+ 2010; r.2 F- 2012", "F 2010..2012")]
    // Entry in one report, leaving in another, both in a third; in whatever order.
    [InlineData("a.1 F+ 2020-01-01; b.1 F- 2021-06-30", "F 2020-01-01..2021-06-30")]
    [InlineData("a.1 F+ 2020-01-01; a.5 F- 2021-06-30; b.1 F+ 2020-01-01; b.1 F- 2021-06-30", "F 2020-01-01..2021-06-30")]
    [InlineData("a.1 F+ 2020-01-01; b.1 F+ 2020-01-01; b.1 F- 2021-06-30; c.1 F- 2021-06-30", "F 2020-01-01..2021-06-30")]
    [InlineData("a.1 F- 2021-06-30; b.1 F+ 2020-01-01; c.1 F+ 2020-01-01; c.1 F- 2021-06-30", "F 2020-01-01..2021-06-30")]
    // Finer dates stand for coarser ones; those that contradict each other are alternatives.
    [InlineData("a.1 F+ 2020; a.1 F- 2021; b.1 F+ 2020-01-01; b.1 F- 2021-06-30", "F 2020-01-01..2021-06-30")]
    [InlineData("a.1 F+ 2020-01-01; a.1 F- 2021-06-30; b.1 F+ 2020-01-02; b.1 F- 2021-07-01", "F 2020-01-01|2020-01-02..2021-06-30|2021-07-01")]
    [InlineData("a.1 F+ 2020-01-01; a.1 F- 2021-06-30; b.1 F+ 2020-01-01; b.1 F- 2022-01-01", "F 2020-01-01..2021-06-30|2022-01-01")]
    // Nobody leaves, nor enters, in the middle of a tenure of their own: that is another date for the same.
    [InlineData("a.1 F+ 2020-01-01; a.1 F- 2021-03-10; g.1 F- 2021-03-03", "F 2020-01-01..2021-03-10|2021-03-03")]
    [InlineData("a.1 F+ 2020-01-01; a.1 F- 2021-03-10; g.1 F+ 2020-01-08", "F 2020-01-01|2020-01-08..2021-03-10")]
    [InlineData("a.1 F+ 2016-01-20; a.1 F- 2020-01-20; a.2 F+ 2020-01-20; a.2 F- 2024-05-20", "F 2016-01-20..2020-01-20; F 2020-01-20..2024-05-20")]
    [InlineData("a.1 F+ 2016-01-20; a.1 F- 2020-01-20; a.2 F+ 2020-01-20; a.2 F- 2024-05-20; b.1 F- 2020-01-20; c.1 F+ 2020-01-20", "F 2016-01-20..2020-01-20; F 2020-01-20..2024-05-20")]
    // What has an end of one tenure to the day is that one, though another may be meant by a coarser date.
    [InlineData("a.1 F+ 2020; a.1 F- 2020-03; a.2 F+ 2020-09-01; a.2 F- 2021; b.1 F+ 2020-09-01", "F 2020..2020-03; F 2020-09-01..2021")]
    // Duplicates in one register, and rows that tell less.
    [InlineData("r.1 F+ 2020-01-01; r.1 F- 2021-06-30; r.2 F+ 2020-01-01; r.2 F- 2021-06-30", "F 2020-01-01..2021-06-30")]
    [InlineData("r.1 F+ 2020-01-01; r.2 F+ 2020-01-01; r.2 F- 2021-06-30", "F 2020-01-01..2021-06-30")]
    [InlineData("r.1 F- 2021-06-30; r.2 F+ 2020-01-01; r.2 F- 2021-06-30", "F 2020-01-01..2021-06-30")]
    [InlineData("r.1 F+ 2020-01-01; r.1 F- 2020-06-30; r.2 F+ 2020-01-01; r.2 F- 2021-06-30", "F 2020-01-01..2020-06-30; F 2020-01-01..2021-06-30")]
    // Again: re-entry, consecutive terms, suspension.
    [InlineData("r.1 F+ 2006-09-26; r.1 F- 2007-09-26; r.2 F+ 2012-12-26; r.2 F- 2020-09-16", "F 2006-09-26..2007-09-26; F 2012-12-26..2020-09-16")]
    [InlineData("g.1 F+ 2006-09-26; g.2 F+ 2012-12-26; h.1 F- 2020-09-16; k.1 F- 2007-09-26", "F 2006-09-26..2007-09-26; F 2012-12-26..2020-09-16")]
    [InlineData("g.1 F+ 2006-09-26; h.1 F+ 2012-12-26; k.1 F- 2020-09-16", "F 2006-09-26..; F 2012-12-26..2020-09-16")]
    // Days on which it is said to hold.
    [InlineData("r.1 F+ 2020-01-01; r.1 F- 2021-06-30; g.1 F= 2020-05-05", "F 2020-01-01..2021-06-30 on 2020-05-05")]
    [InlineData("r.1 F+ 2020-01-01; r.1 F- 2021-06-30; g.1 F= 2025-05-05", "F 2020-01-01..2021-06-30; F .. on 2025-05-05")]
    [InlineData("r.1 F+ 2016; r.1 F- 2020; r.2 F+ 2020; r.2 F- 2024; g.1 F= 2020-05-05", "F 2016..2020; F 2020..2024")]
    [InlineData("g.1 F= 2020/2021", "F 2020..2021")]
    [InlineData("g.1 F= 2020/", "F 2020.. on 2031-05-05")]
    [InlineData("r.1 F+ 2020-01-01; g.1 F= 2020/", "F 2020-01-01.. on 2031-05-05")]
    // What is told without a day adds no tenure where one is recorded.
    [InlineData("r.1 F+ 2020-01-01; r.1 F- 2021-06-30; g.1 F+ ?", "F 2020-01-01..2021-06-30")]
    [InlineData("r.1 F+ 2020-01-01; r.1 F- 2021-06-30; g.1 F- ?; b.1 F= ?", "F 2020-01-01..2021-06-30")]
    [InlineData("r.1 F+ ?; b.1 F- ?", "F ..")]
    [InlineData("r.1 F+ 2020-01-01; r.2 F+ ?", "F ..; F 2020-01-01..")]
    // Who is elect is not in office: a title with no kind is not theirs.
    [InlineData("a.1 F+e 2022; b.1 F+ 2022-05-10", "F(elect) 2022..; F 2022-05-10..")]
    [InlineData("a.1 F+e 2022-03-10; g.1 F= 2023-01-01", "F .. on 2023-01-01; F(elect) 2022-03-10..")]
    [InlineData("a.1 F+a 2022; b.1 F+ 2022-05-10", "F(acting) 2022-05-10..")]
    [InlineData("a.1 F+a 2022; b.1 F+s 2022-05-10", "F(acting) 2022..; F(substantive) 2022-05-10..")]
    public void Tenures(string record, string expected) => Assert.Equal(expected, OfficeRecords.Text(OfficeRecords.IncumbencyOf(record).Tenures));

    [Fact]
    public void A_notebook_is_no_row_of_a_register()
    {
        var notebook = new Notebook();
        notebook.Note(Ruritania.Flavia.Leaves(Ruritania.Crown).On("2010-04-30"));
        notebook.Note(Ruritania.Flavia.Enters(Ruritania.Crown).On("2012-05-01"));
        Assert.Equal("F ..2010-04-30; F 2012-05-01..", OfficeRecords.Text(notebook.Chronicle.Incumbency(Ruritania.Crown).Tenures));
    }

    [Fact]
    public void A_term_by_its_number_and_one_by_its_days_may_be_one()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        gazette.Says(1, Ruritania.Flavia.Enters(Ruritania.Crown).ForTerm(2).On("2021-04-05"));
        herald.Says(1, Ruritania.Flavia.Enters(Ruritania.Crown).ForTerm("2021", "2026").On("2021-04-05"));
        var tenure = Assert.Single(Ruritania.ChronicleOf(gazette, herald).Incumbency(Ruritania.Crown).Tenures);
        Assert.Equal("term 2, some day in 2021 to some day in 2026", tenure.Term.ToString());
    }

    [Fact]
    public void The_second_term_is_not_the_first()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        gazette.Says(1, Ruritania.Flavia.Enters(Ruritania.Crown).ForTerm(1).On("2021"));
        herald.Says(1, Ruritania.Flavia.Enters(Ruritania.Crown).ForTerm(2).On("2021-04-05"));
        Assert.Equal(2, Ruritania.ChronicleOf(gazette, herald).Incumbency(Ruritania.Crown).Tenures.Count);
    }
}
