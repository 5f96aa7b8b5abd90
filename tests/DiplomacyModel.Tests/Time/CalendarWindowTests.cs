using NodaTime;

namespace DiplomacyModel.Tests;

public sealed class CalendarWindowTests
{
    [Theory]
    [InlineData("2023", "2023-01-01", "2023-12-31")]
    [InlineData("2023-02", "2023-02-01", "2023-02-28")]
    [InlineData("2023-02-08", "2023-02-08", "2023-02-08")]
    [InlineData("2023-02..2023-06", "2023-02-01", "2023-06-30")]
    [InlineData("2023-02-08..2023", "2023-02-08", "2023-12-31")]
    public void Units_and_ranges(string text, string start, string end)
    {
        var window = CalendarWindow.Parse(text);
        Assert.Equal((start, end), (UncertainDate.On(window.Start).ToString(), UncertainDate.On(window.End).ToString()));
    }

    [Theory]
    [InlineData("2023-02?", 0, 8, "A window is exact: it takes no mark of doubt. Leave the mark out.")]
    [InlineData("[2023-10-11..2023-12-31]", 0, 24, "A window is exact: it takes no set. Write a range of units without brackets: 2023-10-11..2023-12-31.")]
    [InlineData("2023-21", 0, 7, "A window is a calendar unit. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.")]
    [InlineData("202X", 0, 4, "A window is a calendar unit. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.")]
    [InlineData("2023-06..2023-02", 0, 16, "This window ends before it begins. Put the earlier unit first.")]
    [InlineData("2023-02..2023-13", 14, 2, "There is no month 13. Months run from 01 to 12.")]
    [InlineData("2023-02..", 9, 0, "There is no date here. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.")]
    [InlineData("XXXX-XX-XX", 0, 10, "A window is a calendar unit. Write a year, a month or a day: 2023, 2023-02 or 2023-02-08.")]
    public void Refused_with_reason(string text, int start, int length, string words)
    {
        var error = Assert.Single(Assert.IsType<ParseResult<DateInterval>.Refused>(CalendarWindow.Read(text)).Errors);
        Assert.Equal((start, length, words), (error.Start, error.Length, $"{error.Reason} {error.Remedy}"));
    }

    [Theory]
    [InlineData("2023-02-29..2023-06")]
    [InlineData("2023-2-8..2023-06")]
    [InlineData("8784.08?")]
    public void No_repair_loses_a_part_or_is_refused_again(string text) =>
        Assert.Null(Assert.IsType<ParseResult<DateInterval>.Refused>(CalendarWindow.Read(text)).Errors[0].Repair);

    [Fact]
    public void Written_and_read_it_is_the_same_window() => Check.Holds(Arbitraries.NearDay, Arbitraries.NearDay, (one, other) =>
    {
        var window = new DateInterval(LocalDate.Min(one, other), LocalDate.Max(one, other));
        return CalendarWindow.Parse(CalendarWindow.Format(window)).Equals(window);
    });

    [Theory]
    [InlineData("2023")]
    [InlineData("2023-02")]
    [InlineData("2023-02-08")]
    [InlineData("2023-02-08..2023-02-09")]
    public void Units_are_written_as_units(string text) => Assert.Equal(text, CalendarWindow.Format(CalendarWindow.Parse(text)));
}
