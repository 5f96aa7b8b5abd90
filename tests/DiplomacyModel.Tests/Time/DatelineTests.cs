using NodaTime;

namespace DiplomacyModel.Tests;

public sealed class DatelineTests
{
    private static readonly Dateline October = new(new LocalDate(2023, 10, 10), "Hà Nội");

    [Theory]
    [InlineData("today", "2023-10-10", DatelineRule.SameDay)]
    [InlineData("currently", "2023-10-10", DatelineRule.SameDay)]
    [InlineData("at the moment", "2023-10-10", DatelineRule.SameDay)]
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
    [InlineData("999 years ago", "[1023-10-10..1025-10-10]", DatelineRule.AgoWidened)]
    [InlineData("in February 2023", "2023-02", DatelineRule.NamedMonth)]
    [InlineData("later this year", "[2023-10-11..2023-12-31]", DatelineRule.RestOfUnit)]
    [InlineData("six years ago", "[2016-10-10..2018-10-10]", DatelineRule.AgoWidened)]
    [InlineData("6 years ago", "[2016-10-10..2018-10-10]", DatelineRule.AgoWidened)]
    [InlineData("2023-02-08", "2023-02-08", DatelineRule.Edtf)]
    [InlineData("this morning", "2023-10-10", DatelineRule.SameDay)]
    [InlineData("yesterday evening", "2023-10-09", DatelineRule.DayBefore)]
    [InlineData("tomorrow", "2023-10-11", DatelineRule.DayAfter)]
    [InlineData("overnight", "[2023-10-09..2023-10-10]", DatelineRule.Overnight)]
    [InlineData("over the weekend", "[2023-10-07..2023-10-08]", DatelineRule.Weekend)]
    [InlineData("next weekend", "[2023-10-14..2023-10-15]", DatelineRule.Weekend)]
    [InlineData("last Tuesday", "2023-10-03", DatelineRule.LastWeekday)]
    [InlineData("on Monday morning", "2023-10-09", DatelineRule.LastWeekday)]
    [InlineData("next Tuesday", "2023-10-17", DatelineRule.NextWeekday)]
    [InlineData("Oct. 9th", "2023-10-09", DatelineRule.LastNamedDay)]
    [InlineData("in October", "2023-10", DatelineRule.LastNamedMonth)]
    [InlineData("in November", "2022-11", DatelineRule.LastNamedMonth)]
    [InlineData("this week", "[2023-10-09..2023-10-15]", DatelineRule.ThisUnit)]
    [InlineData("last month", "2023-09", DatelineRule.LastUnit)]
    [InlineData("next year", "2024", DatelineRule.NextUnit)]
    [InlineData("earlier this month", "[2023-10-01..2023-10-09]", DatelineRule.StartOfUnit)]
    [InlineData("early next year", "[2024-01-01..2024-04-30]", DatelineRule.ThirdOfUnit)]
    [InlineData("late September", "[2023-09-21..2023-09-30]", DatelineRule.ThirdOfUnit)]
    [InlineData("mid-1970s", "[1974-01-01..1976-12-31]", DatelineRule.ThirdOfUnit)]
    [InlineData("Q2 2023", "2023-34", DatelineRule.PartOfYear)]
    [InlineData("the second half of 2022", "2022-41", DatelineRule.PartOfYear)]
    [InlineData("in the fourth quarter", "2023-36", DatelineRule.PartOfYear)]
    [InlineData("the first half", "2023-40", DatelineRule.PartOfYear)]
    [InlineData("more than a month ago", "[..2023-09-09]", DatelineRule.MoreThanAgo)]
    [InlineData("over two years ago", "[..2021-10-09]", DatelineRule.MoreThanAgo)]
    [InlineData("in the first week of June", "[2023-06-01..2023-06-07]", DatelineRule.WeekOfMonth)]
    [InlineData("the last week of February 2024", "[2024-02-23..2024-02-29]", DatelineRule.WeekOfMonth)]
    [InlineData("two days ago", "2023-10-08", DatelineRule.DaysAgo)]
    [InlineData("last spring", "[2022-01-01..2023-10-10]", DatelineRule.LastSeason)]
    [InlineData("a month ago", "[2023-08-10..2023-10-10]", DatelineRule.AgoWidened)]
    [InlineData("two decades ago", "[1998-10-10..2008-10-10]", DatelineRule.AgoWidened)]
    [InlineData("last winter", "[2021-11-01..2023-10-10]", DatelineRule.LastSeason)]
    [InlineData("the 1990s", "199X", DatelineRule.Decade)]
    [InlineData("the 19th century", "18XX", DatelineRule.Century)]
    [InlineData("around 1978", "[1977-01-01..1979-12-31]", DatelineRule.AroundWidened)]
    [InlineData("reportedly in 2017", "2017?", DatelineRule.Reportedly)]
    [InlineData("by the end of the year", "[2023-10-10..2023-12-31]", DatelineRule.Deadline)]
    [InlineData("by March 2024", "[2023-10-10..2024-03-31]", DatelineRule.Deadline)]
    public void Words_it_knows(string words, string edtf, DatelineRule rule)
    {
        var reading = October.Read(words);
        Assert.Equal((edtf, rule, words), (reading.Date.ToString(), reading.Rule, reading.Words));
        Assert.True(reading.IsResolved);
        Assert.Equal(rule is DatelineRule.AgoWidened or DatelineRule.AroundWidened or DatelineRule.ThirdOfUnit or DatelineRule.LastSeason or DatelineRule.WeekOfMonth, reading.IsApproximate);
        Assert.Null(reading.Period);
    }

    [Theory]
    [InlineData("on Friday", "2023-10-13", DatelineRule.NextWeekday)]
    [InlineData("Tuesday", "2023-10-17", DatelineRule.NextWeekday)]
    [InlineData("1 May", "2024-05-01", DatelineRule.NextNamedDay)]
    [InlineData("October 10", "2023-10-10", DatelineRule.NextNamedDay)]
    [InlineData("February 29", "2024-02-29", DatelineRule.NextNamedDay)]
    [InlineData("in September", "2024-09", DatelineRule.NextNamedMonth)]
    [InlineData("in October", "2023-10", DatelineRule.NextNamedMonth)]
    [InlineData("at the weekend", "XXXX-XX-XX", DatelineRule.None)]
    [InlineData("this week", "[2023-10-10..2023-10-15]", DatelineRule.ThisUnit)]
    [InlineData("on the first of February", "2024-02-01", DatelineRule.NextNamedDay)]
    [InlineData("the 1st of February 2025", "2025-02-01", DatelineRule.NamedDay)]
    [InlineData("this year", "[2023-10-10..2023-12-31]", DatelineRule.ThisUnit)]
    [InlineData("over the weekend", "[2023-10-14..2023-10-15]", DatelineRule.Weekend)]
    [InlineData("in the spring", "XXXX-XX-XX", DatelineRule.None)]
    public void Words_of_what_is_to_come(string words, string edtf, DatelineRule rule)
    {
        var reading = October.ReadAhead(words);
        Assert.Equal((edtf, rule), (reading.Date.ToString(), reading.Rule));
    }

    [Theory]
    [InlineData("January 10-29", "10 January 2014 to 29 January 2014")]
    [InlineData("January 10 - 29", "10 January 2014 to 29 January 2014")]
    [InlineData("10-29 January", "10 January 2014 to 29 January 2014")]
    [InlineData("from 10 to 29 January", "10 January 2014 to 29 January 2014")]
    [InlineData("from 10 January to 29 January", "10 January 2014 to 29 January 2014")]
    [InlineData("from 28 December to 20 January", "28 December 2013 to 20 January 2014")]
    [InlineData("15 to 29 January", "15 January 2014 to 29 January 2014")]
    [InlineData("16 to 29 January", "16 January 2013 to 29 January 2013")]
    [InlineData("2 to 15 January", "2 January 2014 to 15 January 2014")]
    [InlineData("January 10-29, 2013", "10 January 2013 to 29 January 2013")]
    public void A_stretch_that_was_running_when_the_report_was_written_is_that_one(string words, string stretch) =>
        Assert.Equal(stretch, Dateline.Parse("2014-01-15").Read(words).Period?.ToWords());

    [Theory]
    [InlineData("from 2014 to 2018", "some day in 2014 to some day in 2018", DatelineRule.Stretch)]
    [InlineData("from 25 to 28 September", "25 September 2023 to 28 September 2023", DatelineRule.Stretch)]
    [InlineData("from 28 April to 3 May 2023", "28 April 2023 to 3 May 2023", DatelineRule.Stretch)]
    [InlineData("28 and 29 July", "28 July 2023 to 29 July 2023", DatelineRule.Stretch)]
    [InlineData("July 28-29, 2025", "28 July 2025 to 29 July 2025", DatelineRule.Stretch)]
    [InlineData("28–29 July 2025", "28 July 2025 to 29 July 2025", DatelineRule.Stretch)]
    [InlineData("between March 2020 and May 2021", "some day in March 2020 to some day in May 2021", DatelineRule.Stretch)]
    [InlineData("since 2014", "since some day in 2014, at least until 10 October 2023", DatelineRule.Since)]
    [InlineData("since Monday", "since 9 October 2023, at least until 10 October 2023", DatelineRule.Since)]
    [InlineData("since next week", "since some day from 16 October 2023 to 22 October 2023", DatelineRule.Since)]
    [InlineData("until last month", "until some day in September 2023", DatelineRule.Until)]
    [InlineData("for three years", "since some day from 10 October 2019 to 10 October 2021, at least until 10 October 2023", DatelineRule.ForSoLongWidened)]
    [InlineData("for the past six months", "some day from 10 March 2023 to 10 May 2023 to 10 October 2023", DatelineRule.ForSoLongWidened)]
    public void Words_of_stretches(string words, string stretch, DatelineRule rule)
    {
        var reading = October.Read(words);
        Assert.Equal((stretch, rule, words), (reading.Period?.ToWords(), reading.Rule, reading.Words));
        Assert.Equal(When.From(reading).Period, Slot<UncertainPeriod>.Of(reading.Period!));
    }

    [Theory]
    [InlineData("this morning", "2023-10-10", "in the morning")]
    [InlineData("tonight", "2023-10-10", "at night")]
    [InlineData("yesterday evening", "2023-10-09", "in the evening")]
    [InlineData("on Monday afternoon", "2023-10-09", "in the afternoon")]
    [InlineData("on the evening of 8 February 2023", "2023-02-08", "in the evening")]
    [InlineData("late on Monday", "2023-10-09", "late in the day")]
    [InlineData("early Tuesday", "2023-10-10", "early in the day")]
    [InlineData("late 9 October", "2023-10-09", "late in the day")]
    [InlineData("at 4:30 p.m. on Monday", "2023-10-09", "at 4:30 p.m.")]
    [InlineData("at about 4 p.m. yesterday", "2023-10-09", "at about 4 p.m.")]
    [InlineData("yesterday at noon, local time", "2023-10-09", "at noon")]
    [InlineData("9 October at 12:05am", "2023-10-09", "at 12:05 a.m.")]
    [InlineData("4:30 p.m. on 9 October", "2023-10-09", "at 4:30 p.m.")]
    public void Words_of_a_time_of_day(string words, string edtf, string clock)
    {
        var when = When.From(October.Read(words));
        Assert.Equal((edtf, clock), (when.Date.ToString(), when.Clock.TryPickValue(out var told) ? told.ToWords() : null));
    }

    [Theory]
    [InlineData("early 2023")]
    [InlineData("late March")]
    [InlineData("yesterday")]
    [InlineData("at 13 p.m. yesterday")]
    [InlineData("at 4:5 p.m. yesterday")]
    [InlineData("at 4 p.m.")]
    [InlineData("at the weekend")]
    public void Words_without_a_time_of_day_give_none(string words) => Assert.Null(October.Read(words).Clock);

    [Fact]
    public void Of_what_is_to_come_nothing_has_held_yet()
    {
        Assert.Equal("since some day in 2024", October.ReadAhead("since 2024").Period?.ToWords());
        Assert.Equal("since 1 February 2024", October.ReadAhead("from the first of February").Period?.ToWords());
        Assert.False(October.Read("from the first of February").IsResolved);
        Assert.False(October.ReadAhead("for three years").IsResolved);
    }

    [Theory]
    [InlineData("Monday, October 9", false)]
    [InlineData("on Tuesday, October 9", true)]
    [InlineData("Monday, 13 March 2023", false)]
    [InlineData("Friday, 13 March 2023", true)]
    [InlineData("since Monday, October 9", false)]
    [InlineData("since Tuesday, October 9", true)]
    [InlineData("until Monday, 13 March 2023", false)]
    [InlineData("until Friday, 13 March 2023", true)]
    [InlineData("from Monday, October 2 to Friday, October 6", false)]
    [InlineData("from Sunday, October 2 to Friday, October 6", true)]
    [InlineData("from Monday, October 2 to Thursday, October 6", true)]
    [InlineData("between Monday, 2 October and Friday, 13 October 2023", false)]
    [InlineData("from Thursday, 28 September to Tuesday, 24 October", false)]
    [InlineData("from Thursday, 28 September to Monday, 24 October", true)]
    [InlineData("by Monday, 16 October 2023", false)]
    [InlineData("by Friday, 16 October 2023", true)]
    [InlineData("reportedly on Monday, 9 October", false)]
    [InlineData("reportedly on Tuesday, 9 October", true)]
    [InlineData("late on Tuesday, October 9", true)]
    public void A_weekday_that_is_not_that_of_the_date_is_marked(string words, bool isMarked)
    {
        var reading = October.Read(words);
        Assert.True(reading.IsResolved);
        Assert.Equal(isMarked, reading.HasOtherWeekday);
    }

    [Theory]
    [InlineData("from 2018 to 2014")]
    [InlineData("from 29 to 28 July")]
    [InlineData("fifth quarter of 2023")]
    [InlineData("third half of 2023")]
    [InlineData("0th century")]
    [InlineData("999 weeks")]
    [InlineData("since soon")]
    [InlineData("early last week")]
    [InlineData("mid-summer")]
    [InlineData("late summer")]
    [InlineData("early 20th century")]
    [InlineData("mid second quarter")]
    [InlineData("by the spring")]
    [InlineData("by the end of the summer")]
    [InlineData("by the end of the winter")]
    [InlineData("by soon")]
    [InlineData("late Octember")]
    [InlineData("from to")]
    [InlineData("between and")]
    [InlineData("the")]
    [InlineData("Monday October")]
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

    [Theory]
    [InlineData("2023-05-17", "in the fourth quarter", "2022-36", "2023-36")]
    [InlineData("2023-05-17", "the second quarter", "2023-34", "2023-34")]
    [InlineData("2023-05-17", "the first quarter", "2023-33", "2024-33")]
    [InlineData("2023-05-17", "the second half", "2022-41", "2023-41")]
    [InlineData("2023-10-07", "over the weekend", "[2023-09-30..2023-10-01,2023-10-07]", "[2023-10-07..2023-10-08,2023-10-14..2023-10-15]")]
    [InlineData("2023-10-08", "over the weekend", "[2023-09-30..2023-10-01,2023-10-07..2023-10-08]", "[2023-10-08,2023-10-14..2023-10-15]")]
    [InlineData("2023-10-09", "over the weekend", "[2023-10-07..2023-10-08]", "[2023-10-14..2023-10-15]")]
    [InlineData("2023-10-08", "last weekend", "[2023-09-30..2023-10-01]", "[2023-09-30..2023-10-01]")]
    [InlineData("2023-10-07", "last weekend", "[2023-09-30..2023-10-01]", "[2023-09-30..2023-10-01]")]
    public void What_is_near_depends_on_the_way_one_looks(string day, string words, string back, string ahead)
    {
        var dateline = Dateline.Parse(day);
        Assert.Equal((back, ahead), (dateline.Read(words).Date.ToString(), dateline.ReadAhead(words).Date.ToString()));
    }

    [Theory]
    [InlineData("2023-05-17", "last summer", "[2022-06-01..2022-08-31]", "[2022-12-01..2023-02-28,2021-12-01..2022-02-28]")]
    [InlineData("2023-10-10", "last summer", "[2022-06-01..2022-08-31,2023-06-01..2023-08-31]", "[2022-12-01..2023-02-28]")]
    [InlineData("2023-07-10", "last summer", "[2022-06-01..2022-08-31]", "[2022-12-01..2023-02-28]")]
    [InlineData("2023-01-15", "last winter", "[2021-12-01..2022-02-28]", "[2022-06-01..2022-08-31]")]
    [InlineData("2024-03-01", "last winter", "[2023-12-01..2024-02-29]", "[2023-06-01..2023-08-31]")]
    [InlineData("2023-05-17", "in the spring", "[2023-03-01..2023-05-31]", "[2022-09-01..2022-11-30]")]
    [InlineData("2023-05-17", "in the fall", "[2022-09-01..2022-11-30]", "[2023-03-01..2023-05-31]")]
    [InlineData("2023-03-01", "last autumn", "[2022-09-01..2022-11-30]", "[2022-03-01..2022-05-31]")]
    public void A_dateline_that_knows_its_half_of_the_world_knows_its_seasons(string day, string words, string north, string south)
    {
        var (northern, southern) = (Read(HemispherePolicy.Northern), Read(HemispherePolicy.Southern));
        Assert.Equal((UncertainDate.Parse(north), DatelineRule.LastSeason, HemispherePolicy.Northern), (northern.Date, northern.Rule, northern.Hemisphere));
        Assert.Equal((south.Split(',')[0].TrimEnd(']') + "]", HemispherePolicy.Southern), (southern.Date.ToString(), southern.Hemisphere));
        Assert.True(northern.IsApproximate);

        // Whoever does not know it is never told less.
        var unknown = Dateline.Parse(day).Read(words);
        Assert.Null(unknown.Hemisphere);
        Assert.All([northern, southern], reading => Assert.Equal(Truth.True, reading.Date.IsWithin(new DateInterval(unknown.Date.Earliest, LocalDate.MaxIsoValue))));

        DatelineReading Read(HemispherePolicy policy) => new Dateline(UncertainDate.Parse(day).Earliest, hemisphere: policy).Read(words);
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

    /// <summary>What is not read as words of time: it is told by something else, has no bounds, or is a clause.</summary>
    private static readonly string[] NotRead =
    [
        "before the summit (summit = 2023-05-19)", "after the 2021 coup (2021-02-01)", "days after the vote (vote = 2023-05-14)", "on the eve of the summit (2023-05-19)",
        "in recent months", "recently", "never since", "as of last week", "during the 1970s",
        "served as ambassador until last month", "took office in January 2021", "president from 20 January 2017 to 20 January 2021",
        "the three-day visit that began Monday", "a week-long summit starting Friday", "no longer (since some time last year)",
    ];

    [Fact]
    public void The_phrases_of_the_table_that_are_read_get_its_corners()
    {
        var (wrong, seasons, unread, read) = (new List<string>(), new List<string>(), new List<string>(), 0);
        foreach (var row in Repository.SharedLines("time/news_phrases.tsv").Skip(1).Select(line => line.Split('\t')))
        {
            // The table takes seasons for those of the north, and by whole months.
            var dateline = new Dateline(UncertainDate.Parse(row[0]).Earliest, hemisphere: HemispherePolicy.Northern);
            var isAhead = row[1].EndsWith("(will)", StringComparison.Ordinal);
            var words = row[1].Split(" (")[0];
            var reading = isAhead ? dateline.ReadAhead(words) : dateline.Read(words);
            if (!reading.IsResolved)
            {
                unread.Add(row[1]);
                continue;
            }

            read++;
            seasons.AddRange(reading.Hemisphere is null ? [] : [row[1]]);

            // What it has as a span is all of the unit that the words name.
            var corners = reading.Period is { } period ? Corners(period) : row[2] == "span" ? Corners(reading.Date.AsExtent()) : (Text(reading.Date), Text(reading.Date));
            var expected = ((row[4], row[5]), (row[6], row[7]));
            wrong.AddRange(corners == expected ? [] : [row[1]]);
        }

        Assert.Empty(wrong);
        Assert.Equal(["last summer", "in the spring"], seasons);
        Assert.Equal(NotRead.Order(StringComparer.Ordinal), unread.Order(StringComparer.Ordinal));
        Assert.Equal(57, read);
    }

    // As relations see them: each end less what the other rules out; an end that is not known goes on for ever.
    private static ((string, string) Start, (string, string) End) Corners(UncertainPeriod period) =>
        ((Text(period.Days.Start.First), Text(period.Days.Start.Last)), (Text(period.Days.End.First), Text(period.Days.End.Last)));

    private static (string Low, string High) Text(UncertainDate date) => (Text(date.Days.First), Text(date.Days.Last));

    private static string Text(int day) => Math.Abs(day) >= DayNumber.Far ? day < 0 ? "-inf" : "inf" : UncertainDate.On(DayNumber.ToDay(day)).ToString();
}
