using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>All of a date: exact where it has one extent, else one of several, and never wrong.</summary>
public sealed class ExtentTests
{
    [Theory]
    [InlineData("2023-02", "2023-02-01/2023-02-28")]
    [InlineData("2023?", "2023-01-01/2023-12-31")]
    [InlineData("2023-34", "2023-04-01/2023-06-30")]
    [InlineData("XXXX-XX-XX", "/")]
    [InlineData("XXXX-XX-XX?", "/")]
    [InlineData("~XXXX-XX-XX", "/")]
    [InlineData("2023S4", "2023-01-01/2023-12-31")]
    [InlineData("-2023S4", "-2023-01-01/-2023-12-31")]
    [InlineData("[2023S4,2025]", "202X/202X")]
    [InlineData("201X", "201X-01-01/201X-12-31")]
    [InlineData("20XX-05~", "20XX-05-01/20XX-05-31")]
    [InlineData("2023-05-1X", "2023-05-1X/2023-05-1X")]
    public void Of_a_date(string date, string extent) => Assert.Equal(extent, UncertainDate.Parse(date).AsExtent().ToString());

    [Theory]
    [InlineData("2024-0X", "2024-0X-01", "[2024-01-31,2024-02-28,2024-02-29,2024-03-31,2024-04-30,2024-05-31,2024-06-30,2024-07-31,2024-08-31,2024-09-30]")]
    [InlineData("2023-1X", "2023-1X-01", "[2023-10-31,2023-11-30,2023-12-31]")]
    [InlineData("20XX-02", "20XX-02-01", "[20XX-02-28,20XX-02-29]")]
    [InlineData("2023-02-XX", "2023-02-XX", "2023-02-XX")]
    [InlineData("[1667,1668-12]", "[1667-01-01,1668-12-01]", "[1667-12-31,1668-12-31]")]
    [InlineData("[1667..1670]", "[1667-01-01..1670-01-01]", "[1667-12-31..1670-12-31]")]
    [InlineData("[..1760-12-03]", "[..1760-12-03]", "[..1760-12-03]")]
    [InlineData("[1760-12..]", "[1760-12-01..]", "[1760-12-31..]")]
    [InlineData("1950S2", "[1900-01-01..1999-01-01]", "[1900-12-31..1999-12-31]")]
    [InlineData("2023-22", "[2022-11-01..2024-03-31]", "[2022-11-01..2024-03-31]")]
    [InlineData("[2023-10-11..2023-12-31]", "[2023-10-11..2023-12-31]", "[2023-10-11..2023-12-31]")]
    [InlineData("[2023-21,2025]", "[2023-01-01..2023-12-31,2025-01-01]", "[2023-01-01..2023-12-31,2025-12-31]")]
    public void Of_one_of_several_units(string text, string start, string end)
    {
        var extent = UncertainDate.Parse(text).AsExtent();
        Assert.Equal((UncertainDate.Parse(start), UncertainDate.Parse(end)), (((PeriodBound.Dated)extent.Start).Date, ((PeriodBound.Dated)extent.End).Date));
    }

    [Fact]
    public void It_is_a_stretch_that_the_date_can_be()
    {
        var may = UncertainDate.Parse("20XX-05").AsExtent();
        Assert.Equal(Truth.Maybe, may.Covers(UncertainDate.Parse("2023-05-09")));
        Assert.Equal(Truth.False, may.Covers(UncertainDate.Parse("1999-05-09")));
        Assert.Equal(Truth.True, UncertainPeriod.Parse("2014/2018-05-XX").AsExtent().Covers(UncertainDate.Parse("2016")));
    }

    /// <summary>A range says some day of it; that all of it is meant, only a period says.</summary>
    [Fact]
    public void Some_day_of_a_range_is_never_taken_for_all_of_it()
    {
        var days = new DateInterval(new(2023, 10, 11), new(2023, 12, 31));
        var (some, all) = (UncertainDate.Within(days).AsExtent(), UncertainPeriod.FromDateInterval(days));
        var november = UncertainDate.Parse("2023-11-09");
        Assert.Equal((Truth.Maybe, Truth.True), (some.Covers(november), all.Covers(november)));
        Assert.Equal(Truth.True, some.IsWithin(all));
        Assert.Equal(AllenRelations.Any, some.RelationsTo(UncertainDate.Within(days).AsExtent()));
        Assert.Equal(some, some.AsExtent());
    }
}
