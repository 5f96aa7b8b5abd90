using NodaTime;

namespace DiplomacyModel.Tests;

public sealed class DatelineTests
{
    private static readonly Dateline October = new(new LocalDate(2023, 10, 10), "Hà Nội");

    [Theory]
    [InlineData("today", "2023-10-10", DatelineRule.SameDay)]
    [InlineData("yesterday", "2023-10-09", DatelineRule.DayBefore)]
    [InlineData("Tuesday", "2023-10-10", DatelineRule.LastWeekday)]
    [InlineData("on Monday", "2023-10-09", DatelineRule.LastWeekday)]
    [InlineData("on Wednesday", "2023-10-04", DatelineRule.LastWeekday)]
    [InlineData("October 10", "2023-10-10", DatelineRule.LastNamedDay)]
    [InlineData("9 October", "2023-10-09", DatelineRule.LastNamedDay)]
    [InlineData("on Oct. 11", "2022-10-11", DatelineRule.LastNamedDay)]
    [InlineData("February 29", "2020-02-29", DatelineRule.LastNamedDay)]
    [InlineData("October 12, 2023", "2023-10-12", DatelineRule.NamedDay)]
    [InlineData("9 March 2022", "2022-03-09", DatelineRule.NamedDay)]
    [InlineData("999 years ago", "[1023-10-10..1025-10-10]", DatelineRule.YearsAgoWidened)]
    [InlineData("in February 2023", "2023-02", DatelineRule.NamedMonth)]
    [InlineData("later this year", "[2023-10-11..2023-12-31]", DatelineRule.RestOfYear)]
    [InlineData("six years ago", "[2016-10-10..2018-10-10]", DatelineRule.YearsAgoWidened)]
    [InlineData("6 years ago", "[2016-10-10..2018-10-10]", DatelineRule.YearsAgoWidened)]
    [InlineData("2023-02-08", "2023-02-08", DatelineRule.Edtf)]
    public void Words_it_knows(string words, string edtf, DatelineRule rule)
    {
        var reading = October.Read(words);
        Assert.Equal((edtf, rule, words), (reading.Date.ToString(), reading.Rule, reading.Words));
        Assert.True(reading.IsResolved);
        Assert.Equal(rule == DatelineRule.YearsAgoWidened, reading.IsApproximate);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("October 32")]
    [InlineData("February 30")]
    [InlineData("3")]
    [InlineData("")]
    [InlineData("Octember 10")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("+9")]
    public void Words_it_does_not_know_give_no_date_and_are_kept(string words)
    {
        var reading = October.Read(words);
        Assert.Equal((UncertainDate.Unknown, DatelineRule.None, words), (reading.Date, reading.Rule, reading.Words));
    }

    [Fact]
    public void Nothing_is_later_in_the_year_on_its_last_day() =>
        Assert.False(new Dateline(new LocalDate(2023, 12, 31)).Read("later this year").IsResolved);

    [Fact]
    public void A_dateline_is_one_day_of_the_years_of_print()
    {
        Assert.Equal(new LocalDate(2023, 2, 9), Dateline.Parse("2023-02-09").Day);
        Assert.Equal(
            "One exact day is needed, and '2023-02' is some day in February 2023. Write the day, such as 2023-02-09.",
            Assert.Throws<FormatException>(() => Dateline.Parse("2023-02")).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Dateline(LocalDate.MinIsoValue));
        Assert.False(new Dateline(new LocalDate(1000, 1, 1)).Read("never").IsResolved);
    }

    [Fact]
    public void It_never_throws() => Check.Holds(Arbitraries.Text, text => October.Read(text).Words == text);

    [Fact]
    public void Without_a_dateline_only_a_date_is_a_date()
    {
        Assert.Equal("2023-02", Dateline.ReadWithout("2023-02").Date.ToString());
        Assert.False(Dateline.ReadWithout("yesterday").IsResolved);
    }

    [Fact]
    public void The_phrases_of_the_table_that_are_read_get_its_corners()
    {
        var wrong = new List<string>();
        var read = 0;
        foreach (var row in Repository.SharedLines("time/news_phrases.tsv").Skip(1).Select(line => line.Split('\t')))
        {
            var dateline = new Dateline(UncertainDate.Parse(row[0]).Earliest);
            var reading = dateline.Read(row[1]);
            if (reading.IsResolved && row[2] == "point")
            {
                read++;
                var corners = (Text(reading.Date.Earliest), Text(reading.Date.Latest));
                wrong.AddRange(corners == (row[4], row[5]) ? [] : [$"{row[1]}: {corners}, expected {(row[4], row[5])}"]);
            }
        }

        Assert.Empty(wrong);
        Assert.True(read >= 8, $"only {read} phrases are read");
    }

    private static string Text(LocalDate day) => UncertainDate.On(day).ToString();
}
