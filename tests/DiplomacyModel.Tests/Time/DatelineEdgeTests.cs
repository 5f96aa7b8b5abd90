using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>Every word of the datelines' lists, and the phrases at the edges of their rules.</summary>
public sealed class DatelineEdgeTests
{
    private static readonly Dateline October = new(new LocalDate(2023, 10, 10));

    [Theory]
    [InlineData("Monday", IsoDayOfWeek.Monday)]
    [InlineData("Tuesday", IsoDayOfWeek.Tuesday)]
    [InlineData("Wednesday", IsoDayOfWeek.Wednesday)]
    [InlineData("Thursday", IsoDayOfWeek.Thursday)]
    [InlineData("Friday", IsoDayOfWeek.Friday)]
    [InlineData("Saturday", IsoDayOfWeek.Saturday)]
    [InlineData("Sunday", IsoDayOfWeek.Sunday)]
    public void Days_of_the_week(string word, IsoDayOfWeek weekday)
    {
        var (last, next) = (October.Read($"on {word}").Date.Earliest, October.ReadAhead(word).Date.Earliest);
        Assert.Equal((weekday, weekday), (last.DayOfWeek, next.DayOfWeek));
        Assert.InRange(last, October.Day.PlusDays(-6), October.Day);
        Assert.InRange(next, October.Day.PlusDays(1), October.Day.PlusDays(7));
    }

    [Fact]
    public void Numbers()
    {
        string[] words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
        Assert.Equal(Enumerable.Range(1, 12).Select(number => October.Day.PlusDays(-number)), words.Select(word => October.Read($"{word} days ago").Date.Earliest));
        Assert.All(["first", "second", "third", "fourth"], word => Assert.Equal(DatelineRule.PartOfYear, October.Read($"the {word} quarter of 2022").Rule));
    }

    [Theory]
    [InlineData("a week ago", "[2023-09-26..2023-10-10]")]
    [InlineData("an week ago", "[2023-09-26..2023-10-10]")]
    [InlineData("999 days ago", "2021-01-14")]
    [InlineData("1st May", "2023-05-01")]
    [InlineData("2nd May", "2023-05-02")]
    [InlineData("3rd May", "2023-05-03")]
    [InlineData("4th May", "2023-05-04")]
    [InlineData("on the 22nd March 2022", "2022-03-22")]
    [InlineData("yesterday noon", "2023-10-09")]
    [InlineData("last fall", "[2022-01-01..2023-10-10]")]
    [InlineData("last autumn", "[2022-01-01..2023-10-10]")]
    [InlineData("last summer", "[2021-11-01..2023-10-10]")]
    [InlineData("1 May 0001", "0001-05-01")]
    [InlineData("1 May 9998", "9998-05-01")]
    [InlineData("May 0001", "0001-05")]
    [InlineData("May 9998", "9998-05")]
    [InlineData("first half of 0001", "0001-40")]
    [InlineData("first half of 9998", "9998-40")]
    [InlineData("early September", "[2023-09-01..2023-09-10]")]
    [InlineData("mid-September", "[2023-09-11..2023-09-20]")]
    [InlineData("late September", "[2023-09-21..2023-09-30]")]
    [InlineData("early 2022", "[2022-01-01..2022-04-30]")]
    [InlineData("mid-2022", "[2022-05-01..2022-08-31]")]
    [InlineData("late 2022", "[2022-09-01..2022-12-31]")]
    [InlineData("early 1970s", "[1970-01-01..1973-12-31]")]
    [InlineData("mid-1970s", "[1974-01-01..1976-12-31]")]
    [InlineData("late 1970s", "[1977-01-01..1979-12-31]")]
    [InlineData("H1 2023", "2023-40")]
    [InlineData("2022 H2", "2022-41")]
    [InlineData("2022 Q4", "2022-36")]
    [InlineData("Q1 2022", "2022-33")]
    [InlineData("this week", "[2023-10-09..2023-10-15]")]
    [InlineData("last week", "[2023-10-02..2023-10-08]")]
    [InlineData("next week", "[2023-10-16..2023-10-22]")]
    [InlineData("9th century", "08XX")]
    [InlineData("by the end of March 2024", "[2023-10-10..2024-03-31]")]
    [InlineData("by the end of 2024", "[2023-10-10..2024-12-31]")]
    [InlineData("by the end of the week", "[2023-10-10..2023-10-15]")]
    [InlineData("by 10 October 2023", "2023-10-10")]
    [InlineData("reportedly on Monday, 9 October 2023", "2023-10-09?")]
    [InlineData("around 9997", "[9996-01-01..9999-12-31]")]
    [InlineData("around 0002", "[0001-01-01..0003-12-31]")]
    [InlineData("at midnight on Monday", "2023-10-09")]
    public void Phrases_at_an_edge(string words, string date) => Assert.Equal(UncertainDate.Parse(date).ToString(), October.Read(words).Date.ToString());

    [Theory]
    [InlineData("1000 days ago")]
    [InlineData("1x days ago")]
    [InlineData("9x May")]
    [InlineData("x May")]
    [InlineData("May 20x3")]
    [InlineData("1975s")]
    [InlineData("197xs")]
    [InlineData("1 May 0000")]
    [InlineData("1 May 9999")]
    [InlineData("May 0000")]
    [InlineData("May 9999")]
    [InlineData("first half of 0000")]
    [InlineData("first half of 9999")]
    [InlineData("H3 2023")]
    [InlineData("Q5 2023")]
    [InlineData("fifth quarter")]
    [InlineData("19 century")]
    [InlineData("1 century")]
    [InlineData("00020th century")]
    [InlineData("around 9998")]
    [InlineData("around 0001")]
    [InlineData("0000")]
    [InlineData("9990s")]
    [InlineData("foo morning")]
    [InlineData("at 4:30:05 p.m. yesterday")]
    [InlineData("at 0 p.m. yesterday")]
    [InlineData("at 4:60 p.m. yesterday")]
    [InlineData("at x p.m. yesterday")]
    [InlineData("29 to 29 July")]
    [InlineData("1 and Monday 9 October")]
    [InlineData("from to Monday")]
    [InlineData("from Monday to")]
    [InlineData("from to 3 May 2023")]
    [InlineData("28-29")]
    [InlineData("28-29 July 2023 local time")]
    [InlineData("28 and 29 July 2023 local time")]
    [InlineData("July 28-29 2023 local")]
    [InlineData("July 28-29 2023 2023")]
    [InlineData("for some years")]
    [InlineData("for three decades")]
    [InlineData("reportedly soon")]
    [InlineData("by the end of the war")]
    public void Words_that_are_no_such_phrase(string words)
    {
        var reading = October.Read(words);
        Assert.True(reading is { Rule: DatelineRule.None or DatelineRule.Edtf, Period: null, Clock: null }, $"{words}: {reading.Rule} {reading.Date} {reading.Period}");
    }

    [Theory]
    [InlineData("from Monday until Tuesday", "9 October 2023 to 10 October 2023")]
    [InlineData("till 2030", "until some day in 2030")]
    [InlineData("28 to 29 July", "28 July 2023 to 29 July 2023")]
    [InlineData("28-29 July", "28 July 2023 to 29 July 2023")]
    [InlineData("28 and 29 July 2022", "28 July 2022 to 29 July 2022")]
    [InlineData("July 28-29", "28 July 2023 to 29 July 2023")]
    [InlineData("from 28 April to 3 May 2022", "28 April 2022 to 3 May 2022")]
    [InlineData("from March to May 2024", "some day in March 2024 to some day in May 2024")]
    [InlineData("between March and 3 May 2022", "some day in March 2022 to 3 May 2022")]
    [InlineData("from March 2020 to 3 May 2022", "some day in March 2020 to 3 May 2022")]
    [InlineData("from January to May 2024", "some day in January 2024 to some day in May 2024")]
    [InlineData("from 1 to 5 July", "1 July 2023 to 5 July 2023")]
    [InlineData("from March to 2024", "some day in March 2023 to some day in 2024")]
    [InlineData("from yesterday to 3 May 2024", "9 October 2023 to 3 May 2024")]
    [InlineData("from September to Monday", "some day in September 2023 to 9 October 2023")]
    [InlineData("for past six months", "some day from 10 March 2023 to 10 May 2023 to 10 October 2023")]
    [InlineData("for the last two weeks", "some day from 19 September 2023 to 3 October 2023 to 10 October 2023")]
    [InlineData("for two days", "since 8 October 2023, at least until 10 October 2023")]
    public void Stretches_at_an_edge(string words, string stretch) => Assert.Equal(stretch, October.Read(words).Period?.ToWords());

    [Theory]
    [InlineData("at 1 p.m. yesterday", "at 1 p.m.")]
    [InlineData("at 12 a.m. yesterday", "at 12 a.m.")]
    [InlineData("at 4:00 p.m. yesterday", "at 4:00 p.m.")]
    [InlineData("at 4:59 p.m. yesterday", "at 4:59 p.m.")]
    [InlineData("at midnight on Monday", "at midnight")]
    public void Times_of_day_at_an_edge(string words, string clock) => Assert.Equal(clock, October.Read(words).Clock?.ToWords());

    [Theory]
    [InlineData("995 years ago", "[0009-06-01..0011-06-01]")]
    [InlineData("996 years ago", "XXXX-XX-XX")]
    public void Nothing_is_told_of_the_first_years(string words, string date)
    {
        var early = new Dateline(new LocalDate(1005, 6, 1));
        Assert.Equal(date, early.Read(words).Date.ToString());
        Assert.Equal(date == "XXXX-XX-XX", early.Read($"for {words[..^4]}").Period is null);
    }

    [Fact]
    public void Years_of_datelines()
    {
        Assert.Equal(9998, new Dateline(new LocalDate(9998, 12, 31)).Day.Year);
        Assert.All([999, 9999], year => Assert.StartsWith(
            "A dateline is of the years 1000 to 9998.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new Dateline(new LocalDate(year, 1, 1))).Message,
            StringComparison.Ordinal));
        Assert.Equal("9999-01-01", new Dateline(new LocalDate(9998, 12, 31)).ReadAhead("tomorrow").Date.ToString());
        Assert.Throws<ArgumentNullException>(() => October.Read(null!));
        Assert.Throws<ArgumentNullException>(() => Dateline.ReadWithout(null!));
    }

    /// <summary>Words of more than a hundred letters are no words of time.</summary>
    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Long_words_are_kept_unread(int length, bool isRead) => Assert.Equal(isRead, October.Read("yesterday".PadLeft(length)).IsResolved);

    /// <summary>On the first and the last day of a part of the year it is that part.</summary>
    [Theory]
    [InlineData("2023-10-01", "fourth quarter", "2023-36", "2023-36")]
    [InlineData("2023-09-30", "fourth quarter", "2022-36", "2023-36")]
    [InlineData("2023-09-30", "third quarter", "2023-35", "2023-35")]
    [InlineData("2023-10-01", "third quarter", "2023-35", "2024-35")]
    public void A_part_of_the_year_without_its_year(string day, string words, string back, string ahead)
    {
        var dateline = Dateline.Parse(day);
        Assert.Equal((back, ahead), (dateline.Read(words).Date.ToString(), dateline.ReadAhead(words).Date.ToString()));
    }

    [Fact]
    public void A_leap_day_may_be_eight_years_off()
    {
        Assert.Equal("1896-02-29", new Dateline(new LocalDate(1904, 2, 28)).Read("29 February").Date.ToString());
        Assert.Equal("1904-02-29", new Dateline(new LocalDate(1896, 3, 1)).ReadAhead("29 February").Date.ToString());
    }

    [Theory]
    [InlineData("2023-06-01", "in the summer", "[2023-06-01..2023-08-31]")]
    [InlineData("2023-05-31", "in the summer", "[2022-06-01..2022-08-31]")]
    [InlineData("2023-08-31", "last summer", "[2022-06-01..2022-08-31]")]
    public void A_season_begins_and_ends_on_its_days(string day, string words, string date) =>
        Assert.Equal(date, new Dateline(UncertainDate.Parse(day).Earliest, hemisphere: HemispherePolicy.Northern).Read(words).Date.ToString());
}
