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
    [InlineData("2023-2-8", 4, 4, "After the year comes a hyphen and a month of two digits. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.", "2023-02-08")]
    [InlineData("2023.02.08", 4, 6, "After the year comes a hyphen and a month of two digits. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.", "2023-02-08")]
    [InlineData("2023-02-8", 7, 2, "After the month comes a hyphen and a day of two digits. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.", "2023-02-08")]
    [InlineData("23-02-08", 0, 5, "A date begins with a year of four digits, from -9998 to 9999. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.", null)]
    [InlineData("-0000", 0, 5, "A date begins with a year of four digits, from -9998 to 9999. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.", null)]
    [InlineData("February 2023", 0, 13, "'February 2023' is words, not EDTF. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08. Words as printed are read by a Dateline.", null)]
    [InlineData("", 0, 0, "There is no date here. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.", null)]
    [InlineData("2023-02-08 ", 10, 1, "Nothing may follow the day, but ' ' does. Leave it out.", "2023-02-08")]
    [InlineData("[2023-12-31..2023-10-11]", 0, 24, "This range ends before it begins: 2023-10-11 is not after 2023-12-31. Put the earlier day first.", "[2023-10-11..2023-12-31]")]
    [InlineData("2023-02-29é", 8, 2, "February 2023 has 28 days. Write 2023-02 if the day is not known; the last day is 2023-02-28.", "2023-02")]
    [InlineData("[2023-02-29..2023-12-31]", 9, 2, "February 2023 has 28 days. Write 2023-02 if the day is not known; the last day is 2023-02-28.", null)]
    [InlineData("2023-02-\uFF10\uFF18", 7, 3, "After the month comes a hyphen and a day of two digits. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.", null)]
    [InlineData("\u0662\u0660\u0662\u0663", 0, 4, "A date begins with a year of four digits, from -9998 to 9999. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.", null)]
    [InlineData("[2023-10-11..2023-10-11]", 0, 24, "This range has one day. Write 2023-10-11.", "2023-10-11")]
    [InlineData("2014/2018", 4, 1, "This is an interval, and one date is expected. Write one date, or read it as an UncertainPeriod.", null)]
    [InlineData("2023-02-08/..", 10, 1, "This is an interval, and one date is expected. Write one date, or read it as an UncertainPeriod.", null)]
    [InlineData("2023-02-08T10:00", 10, 6, "This is a date-time, and one date is expected. Leave the time of day out, or read it as a When, which keeps it.", "2023-02-08")]
    [InlineData("{2023}", 0, 6, "This is all of a set, and one date is expected. Write [ ] if one of them is meant, or read it as AllOfDates.", null)]
    [InlineData("Y170000002", 0, 10, "This is EDTF, but outside the calendar of the years -9998 to 9999. Write a year within it, or read it as an EdtfValue.", null)]
    [InlineData("2023-42", 5, 2, "There is no month 42. Months run from 01 to 12.", null)]
    [InlineData("2023-2X", 5, 2, "There is no month 2X. Months run from 01 to 12.", null)]
    [InlineData("2023-02-3X", 8, 2, "February 2023 has 28 days. Write 2023-02 if the day is not known; the last day is 2023-02-28.", "2023-02")]
    [InlineData("XXXX-02-30", 8, 2, "None of these months has a day 30. Write XXXX-02 if the day is not known.", "XXXX-02")]
    [InlineData("2023-21-05", 7, 3, "A season or another part of a year has no days. Leave the day out.", "2023-21")]
    [InlineData("[2023-02..2023]", 0, 15, "A range within a set goes from one year, month or day to another of the same precision. Write such a range, such as [2023-10-11..2023-12-31].", null)]
    [InlineData("[2023,2024", 10, 0, "A set that begins with [ ends with ]. Close it with ].", "[2023,2024]")]
    [InlineData("[2023,2024..,2026]", 10, 2, "A set is open only before its first date and after its last. Put the open end there.", null)]
    [InlineData("199x", 3, 1, "'199x' is an older or a loose spelling of EDTF. Write 199X.", "199X")]
    [InlineData("2004-06-uu", 8, 2, "'2004-06-uu' is an older or a loose spelling of EDTF. Write 2004-06-XX.", "2004-06-XX")]
    [InlineData("1984?~", 4, 2, "'1984?~' is an older or a loose spelling of EDTF. Write 1984%.", "1984%")]
    [InlineData("2023%%", 5, 1, "One place takes one mark. Leave the second one out; % stands for both ? and ~.", "2023%")]
    [InlineData("Y2006", 0, 5, "Y stands before years of more than four digits only. Write 2006.", "2006")]
    [InlineData("2004-06-31/2006", 8, 2, "June 2004 has 30 days. Write 2004-06 if the day is not known; the last day is 2004-06-30.", null)]
    public void Each_error_has_position_reason_remedy_and_perhaps_a_repair(string text, int start, int length, string words, string? repair)
    {
        var refused = Assert.IsType<ParseResult<UncertainDate>.Refused>(UncertainDate.Read(text));
        var error = Assert.Single(refused.Errors);
        Assert.Equal("DIP1001", error.Rule);
        Assert.Equal((start, length), (error.Start, error.Length));
        Assert.Equal(words, $"{error.Reason} {error.Remedy}");
        Assert.Equal(repair, error.Repair);
    }

    [Theory]
    [InlineData("unknown/2006", 0, 7, "'unknown/2006' is an older or a loose spelling of EDTF. Write /2006.", "/2006")]
    [InlineData("2004-01-01/open", 11, 4, "'2004-01-01/open' is an older or a loose spelling of EDTF. Write 2004-01-01/...", "2004-01-01/..")]
    [InlineData("y170000", 0, 1, "'y170000' is an older or a loose spelling of EDTF. Write Y170000.", "Y170000")]
    [InlineData("y-17e7", 0, 5, "'y-17e7' is an older or a loose spelling of EDTF. Write Y-17E7.", "Y-17E7")]
    [InlineData("2004-(06)?-11", 5, 5, "'2004-(06)?-11' is an older or a loose spelling of EDTF. Write 2004-?06-11.", "2004-?06-11")]
    [InlineData("2004-06-(01)~/2004-06-(20)~", 8, 19, "'2004-06-(01)~/2004-06-(20)~' is an older or a loose spelling of EDTF. Write 2004-06-~01/2004-06-~20.", "2004-06-~01/2004-06-~20")]
    [InlineData("2003-22^southernHemisphere", 7, 19, "'2003-22^southernHemisphere' is an older or a loose spelling of EDTF. Write 2003-22.", "2003-22")]
    [InlineData("[1667, 1668]", 6, 1, "EDTF is written without spaces. Write [1667,1668].", "[1667,1668]")]
    [InlineData("2023/05/17", 7, 3, "An interval has one slash. Write two dates with one slash between, and one date with hyphens.", "2023-05-17")]
    [InlineData("2014-06/2014-05", 0, 15, "This interval ends before it begins: 2014-05 is over before 2014-06. Put the earlier date first.", "2014-05/2014-06")]
    [InlineData("2004-06-31/2006", 8, 2, "June 2004 has 30 days. Write 2004-06 if the day is not known; the last day is 2004-06-30.", "2004-06/2006")]
    [InlineData("2004-01-01T10:10:10+0200", 19, 5, "After the time of day comes nothing, a Z, or an offset from -12:00 to +14:00. Write Z, +09 or +09:00.", "2004-01-01T10:10:10+02:00")]
    [InlineData("2004-01-01T10:10", 10, 6, "After a day and a T comes a time of day as hh:mm:ss, from 00:00:00 to 24:00:00. Write it as 10:30:00, or leave it out.", null)]
    [InlineData("/", 0, 1, "An interval has a start or an end. Write the date that is known, such as 2014/ or /2018.", null)]
    [InlineData("{2023..2023}", 0, 12, "This range has one year. Write 2023.", "{2023}")]
    [InlineData("1950S5", 4, 2, "After S comes how many digits of the year are meant, at most all of them. Write 1950S2 for a year from 1900 to 1999 that is about 1950.", null)]
    public void Errors_of_any_edtf(string text, int start, int length, string words, string? repair)
    {
        var error = Assert.Single(Assert.IsType<ParseResult<EdtfValue>.Refused>(EdtfValue.Read(text)).Errors);
        Assert.Equal((start, length, words, repair), (error.Start, error.Length, $"{error.Reason} {error.Remedy}", error.Repair));
    }

    [Theory]
    [InlineData("2014", 0, 4, "An interval is expected, and this has no slash. Write its start and its end, such as 2014/2018, 2014/ or 2014/.., or read it as an UncertainDate.", null)]
    [InlineData("XXXX-XX-XX/2018", 0, 10, "Nothing is known of this start. Leave the start empty.", "/2018")]
    [InlineData("2014/XXXX-XX-XX", 5, 10, "Nothing is known of this end. Leave the end empty.", "2014/")]
    [InlineData("2014/Y20000", 5, 6, "This is EDTF, but outside the calendar of the years -9998 to 9999. Write a year within it, or read it as an EdtfValue.", null)]
    public void Errors_of_periods(string text, int start, int length, string words, string? repair)
    {
        var error = Assert.Single(Assert.IsType<ParseResult<UncertainPeriod>.Refused>(UncertainPeriod.Read(text)).Errors);
        Assert.Equal((start, length, words, repair), (error.Start, error.Length, $"{error.Reason} {error.Remedy}", error.Repair));
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
