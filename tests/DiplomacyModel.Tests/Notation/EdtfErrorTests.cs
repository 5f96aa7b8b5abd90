namespace DiplomacyModel.Tests;

/// <summary>DIP1001 in its own words.</summary>
public sealed class EdtfErrorTests
{
    [Theory]
    [InlineData("2023-02-29", 8, 2, "February 2023 has 28 days. Write 2023-02 if the day is not known; the last day is 2023-02-28.", "2023-02")]
    [InlineData("2023-02-29?", 8, 2, "February 2023 has 28 days. Write 2023-02? if the day is not known; the last day is 2023-02-28?.", "2023-02?")]
    [InlineData("2004-06-31", 8, 2, "June 2004 has 30 days. Write 2004-06 if the day is not known; the last day is 2004-06-30.", "2004-06")]
    [InlineData("2023-02-00", 8, 2, "There is no day 00. Write 2023-02 if the day is not known.", "2023-02")]
    [InlineData("2023-13", 5, 2, "There is no month 13. Months run from 01 to 12.", null)]
    [InlineData("2023-00", 5, 2, "There is no month 00. Months run from 01 to 12.", null)]
    [InlineData("2023-21", 5, 2, "21 is a season or a part of a year, which is not read yet. Months run from 01 to 12.", null)]
    [InlineData("2023-2-8", 4, 4, "After the year comes a hyphen and a month of two digits. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.", "2023-02-08")]
    [InlineData("2023.02.08", 4, 6, "After the year comes a hyphen and a month of two digits. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.", "2023-02-08")]
    [InlineData("2023-02-8", 7, 2, "After the month comes a hyphen and a day of two digits. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.", "2023-02-08")]
    [InlineData("23-02-08", 0, 5, "A date begins with a year of four digits, from -9998 to 9999. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.", null)]
    [InlineData("-0000", 0, 5, "A date begins with a year of four digits, from -9998 to 9999. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.", null)]
    [InlineData("February 2023", 0, 13, "'February 2023' is words, not EDTF. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08. Words as printed are read by a Dateline.", null)]
    [InlineData("", 0, 0, "There is no date here. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.", null)]
    [InlineData("2014/2018", 4, 1, "This is an interval, and one date is expected. Write one date; periods are not read yet.", null)]
    [InlineData("2023-02-08T10:00", 10, 6, "A date-time is not read yet, only the day. Leave the time of day out.", "2023-02-08")]
    [InlineData("2023-02-08 ", 10, 1, "Nothing may follow the day, but ' ' does. Leave it out.", "2023-02-08")]
    [InlineData("[2023-12-31..2023-10-11]", 0, 24, "This range ends before it begins: 2023-10-11 is not after 2023-12-31. Put the earlier day first.", "[2023-10-11..2023-12-31]")]
    [InlineData("2023-02-29é", 8, 2, "February 2023 has 28 days. Write 2023-02 if the day is not known; the last day is 2023-02-28.", "2023-02")]
    [InlineData("[2023-02-29..2023-12-31]", 9, 2, "February 2023 has 28 days. Write 2023-02 if the day is not known; the last day is 2023-02-28.", null)]
    [InlineData("[2023-02..2023-12]", 0, 18, "A set is read only as a range of two days, such as [2023-10-11..2023-12-31]. Write such a range, or a year, a month or a day.", null)]
    [InlineData("2023-02-\uFF10\uFF18", 7, 3, "After the month comes a hyphen and a day of two digits. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.", null)]
    [InlineData("\u0662\u0660\u0662\u0663", 0, 4, "A date begins with a year of four digits, from -9998 to 9999. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.", null)]
    [InlineData("[2023-10-11..2023-10-11]", 0, 24, "This range has one day. Write 2023-10-11.", "2023-10-11")]
    [InlineData("Y170000002", 0, 10, "Exponential years and masks are valid EDTF that is not read yet. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.", null)]
    [InlineData("19XX", 0, 4, "Exponential years and masks are valid EDTF that is not read yet. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.", null)]
    [InlineData("2004-06-31/2006", 8, 2, "June 2004 has 30 days. Write 2004-06 if the day is not known; the last day is 2004-06-30.", null)]
    [InlineData("2023-02-08/..", 10, 3, "This is an interval, and one date is expected. Write one date; periods are not read yet.", null)]
    [InlineData("{2023}", 0, 5, "A date begins with a year of four digits, from -9998 to 9999. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.", null)]
    [InlineData("[2023,2024]", 0, 11, "A set is read only as a range of two days, such as [2023-10-11..2023-12-31]. Write such a range, or a year, a month or a day.", null)]
    public void Each_error_has_position_reason_remedy_and_perhaps_a_repair(string text, int start, int length, string words, string? repair)
    {
        var refused = Assert.IsType<ParseResult<UncertainDate>.Refused>(UncertainDate.Read(text));
        var error = Assert.Single(refused.Errors);
        Assert.Equal("DIP1001", error.Rule);
        Assert.Equal((start, length), (error.Start, error.Length));
        Assert.Equal(words, $"{error.Reason} {error.Remedy}");
        Assert.Equal(repair, error.Repair);
    }

    [Fact]
    public void Parse_throws_with_the_text_of_the_error()
    {
        var thrown = Assert.Throws<FormatException>(() => UncertainDate.Parse("2023-02-29"));
        Assert.Equal("DIP1001 at 9: February 2023 has 28 days. Write 2023-02 if the day is not known; the last day is 2023-02-28.", thrown.Message);
    }

    [Fact]
    public void Null_is_read_as_no_date() => Assert.True(UncertainDate.Read(null).IsRefused);
}
