namespace DiplomacyModel.Analyzers.Tests;

/// <summary>A literal that is no date is an error in the editor, with the words of the parser.</summary>
public sealed class DIP1001Tests
{
    [Theory]
    [InlineData("UncertainDate.Parse(\"2023-02-29\");", "\"2023-02-29\"", "DIP1001 Error: \"2023-02-29\" is not a date in EDTF. February 2023 has 28 days. Write 2023-02 if the day is not known; the last day is 2023-02-28.")]
    [InlineData("When.Parse(\"yesterday\");", "\"yesterday\"", "DIP1001 Error: \"yesterday\" is not a date in EDTF. 'yesterday' is words, not EDTF. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08. Words as printed are read by a Dateline.")]
    [InlineData("const string Day = \"2023-13\"; When.Parse(Day);", "Day", "DIP1001 Error: \"2023-13\" is not a date in EDTF. There is no month 13. Months run from 01 to 12.")]
    [InlineData("When.Parse(\"2023\" + \"-2\");", "\"2023\" + \"-2\"", "DIP1001 Error: \"2023-2\" is not a date in EDTF. After the year comes a hyphen and a month of two digits. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.")]
    [InlineData("Relation r = null; r.Is(VietNamTiers.Strategic).On(\"\");", "\"\"", "DIP1001 Error: \"\" is not a date in EDTF. There is no date here. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.")]
    [InlineData("UncertainDate.Parse(\"2023-02-08T16:30:00Z\");", "\"2023-02-08T16:30:00Z\"", "DIP1001 Error: \"2023-02-08T16:30:00Z\" is not a date in EDTF. This is a date-time, and one date is expected. Leave the time of day out, or read it as a When, which keeps it.")]
    [InlineData("When.Since(\"2023-02-08T16:30:00Z\");", "\"2023-02-08T16:30:00Z\"", "DIP1001 Error: \"2023-02-08T16:30:00Z\" is not a date in EDTF. This is a date-time, and one date is expected. Leave the time of day out, or read it as a When, which keeps it.")]
    [InlineData("When.On(\"2023-02-08T25:30:00Z\");", "\"2023-02-08T25:30:00Z\"", "DIP1001 Error: \"2023-02-08T25:30:00Z\" is not a date in EDTF. After a day and a T comes a time of day as hh:mm:ss, from 00:00:00 to 24:00:00. Write it as 10:30:00, or leave it out.")]
    public async Task A_constant_that_is_no_date_is_marked(string body, string marked, string message) =>
        Assert.Equal([(marked, message)], await Verifier.Diagnose(body));

    [Theory]
    [InlineData("UncertainDate.Parse(\"2023-02-28\");")]
    [InlineData("UncertainDate.Parse(\"2017~\");")]
    [InlineData("UncertainDate.Parse(\"[2023-10-11..2023-12-31]\");")]
    [InlineData("UncertainDate.Parse(\"XXXX-XX-XX\");")]
    [InlineData("When.Parse(\"2023-02-08T16:30:00+07:00\"); When.On(\"2023-02-08T24:00:00Z\"); EdtfValue.Parse(\"2023-02-08T16:30:00\");")]
    [InlineData("Relation r = null; r.Is(VietNamTiers.Strategic).On(\"2023-02-08T16:30:00\");")]
    [InlineData("UncertainDate.Parse(Console.ReadLine());")]
    [InlineData("UncertainDate.Read(\"2023-02-29\");")]
    [InlineData("CountryCode.Parse(\"VN\");")]
    [InlineData("Console.WriteLine(\"2023-02-29\");")]
    public async Task What_is_a_date_or_is_not_known_or_not_taken_as_one_is_not_marked(string body) => Assert.Empty(await Verifier.Diagnose(body));

    [Fact]
    public async Task Silent_where_the_library_is_not_used() =>
        Assert.Empty(await Verifier.Diagnose("UncertainDate.Parse(\"2023-02-29\");", withLibrary: false));

    [Fact]
    public async Task One_switch_turns_it_off()
    {
        const string body = "UncertainDate.Parse(\"2023-02-29\");";
        Assert.Empty(await Verifier.Diagnose(body, option: "false"));
        Assert.Single(await Verifier.Diagnose(body, option: "true"));
    }

    [Theory]
    [InlineData("When.Parse(\"2023-02-29\");", "Write \"2023-02\"", "When.Parse(\"2023-02\");")]
    [InlineData("When.Parse(/* day */ \"2023.2.8\" /* of the talk */);", "Write \"2023-02-08\"", "When.Parse(/* day */ \"2023-02-08\" /* of the talk */);")]
    public async Task The_fix_writes_the_repair(string body, string title, string repaired)
    {
        Assert.Equal((title, repaired), await Verifier.Fix(body));
        Assert.Empty(await Verifier.Diagnose(repaired));
    }

    [Theory]
    [InlineData("When.Parse(\"yesterday\");")]
    [InlineData("const string Day = \"2023-02-29\"; When.Parse(Day);")]
    public async Task No_fix_where_there_is_no_repair_or_no_literal(string body) => Assert.Equal((null, body), await Verifier.Fix(body));
}
