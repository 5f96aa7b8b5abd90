using DiplomacyModel.FsCheck;
using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>A mark moves no bound; a named policy does, and is named on what it gives.</summary>
public sealed class WideningTests
{
    [Theory]
    [InlineData("1978~", "[1977-01-01..1979-12-31]")]
    [InlineData("1978%", "[1977-01-01..1979-12-31]")]
    [InlineData("1978?", "1978?")]
    [InlineData("1978", "1978")]
    [InlineData("2023-05~", "[2023-04-01..2023-06-30]")]
    [InlineData("2017-02~", "[2017-01-01..2017-03-31]")]
    [InlineData("2023-04~", "[2023-03-01..2023-05-31]")]
    [InlineData("2023-05-17~", "[2023-05-16..2023-05-18]")]
    [InlineData("2004-06~-11", "[2004-05-11..2004-07-11]")]
    [InlineData("2004~-06-11", "[2003-06-11..2005-06-11]")]
    [InlineData("2004-06-~11", "[2004-06-10..2004-06-12]")]
    [InlineData("?2004-06-11", "?2004-06-11")]
    [InlineData("2023-34~", "[2023-01-01..2023-09-30]")]
    [InlineData("2023-37~", "[2022-09-01..2023-08-31]")]
    [InlineData("2023-40~", "[2022-07-01..2023-12-31]")]
    [InlineData("197X~", "[1965-01-01..1984-12-31]")]
    [InlineData("19XX~", "[1850-01-01..2049-12-31]")]
    [InlineData("2023-05-XX~", "[2023-04-01..2023-06-30]")]
    [InlineData("2023-XX~", "[2022-01-01..2024-12-31]")]
    [InlineData("20XX-05~", "[1995-05-01..2104-05-31]")]
    [InlineData("1950S2~", "[1899-01-01..2000-12-31]")]
    [InlineData("[1667~,1670]", "[1666-01-01..1670-12-31]")]
    [InlineData("[1667,1670]", "[1667,1670]")]
    [InlineData("XXXX-XX-XX", "XXXX-XX-XX")]
    public void By_one_unit_either_way(string text, string widened)
    {
        var result = UncertainDate.Parse(text).Widened(WideningPolicy.OneUnit);
        Assert.Equal((widened, text, WideningPolicy.OneUnit), (result.Date.ToString(), result.Told.ToString(), result.Policy));
        Assert.Equal(widened != text, result.IsWidened);
    }

    [Fact]
    public void The_policy_is_said()
    {
        Assert.Equal(
            "some day from 1 January 1977 to 31 December 1979 (told: some day in 1978, approximately; one unit either way, and half a one for decades)",
            UncertainDate.Parse("1978~").Widened(WideningPolicy.OneUnit).ToString());
        Assert.Equal("some day in 1978", UncertainDate.Parse("1978").Widened(WideningPolicy.OneUnit).ToWords());
        var none = UncertainDate.Parse("1978~").Widened(new("nothing at all"));
        Assert.Equal((false, "some day in 1978, approximately"), (none.IsWidened, none.ToWords()));
    }

    [Fact]
    public void Datelines_name_the_policy_that_they_take()
    {
        var dateline = new Dateline(new LocalDate(2023, 5, 17));
        Assert.All(["six years ago", "a decade ago", "three weeks ago", "around 1978", "for three years"], words => Assert.Equal(WideningPolicy.OneUnit, dateline.Read(words).Widening));
        Assert.All(["two days ago", "yesterday", "early 2023", "for five days"], words => Assert.Null(dateline.Read(words).Widening));
        Assert.Equal(UncertainDate.Parse("1978~").Widened(WideningPolicy.OneUnit).Date, dateline.Read("around 1978").Date);
    }

    [Fact]
    public void A_width_is_of_days_and_not_of_a_thousand_years() => Assert.All(
        [Period.FromHours(1), Period.FromDays(-1), Period.FromYears(1000), Period.FromDays(int.MaxValue), Period.FromMonths(12_000)],
        width => Assert.Contains(
            "is no width: it is of days, weeks, months or years, less than a thousand years, and not negative.",
            Assert.Throws<ArgumentException>(() => new WideningPolicy("wrong", year: width)).Message,
            StringComparison.Ordinal));

    [Fact]
    public void A_policy_has_a_name() => Assert.Throws<ArgumentException>(() => new WideningPolicy(" "));

    [Fact]
    public void A_widened_date_holds_the_one_that_is_told() => Check.Holds(TimeArbitraries.UncertainDates, Arbitraries.AnyDate, (near, any) =>
        new[] { near, any }.All(date => date.Widened(WideningPolicy.OneUnit).Date is var widened && widened.Earliest <= date.Earliest && date.Latest <= widened.Latest
            && (date.Qualifier is DateQualifier.Approximate or DateQualifier.UncertainAndApproximate) == (widened != date)));
}
