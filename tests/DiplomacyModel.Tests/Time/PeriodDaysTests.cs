namespace DiplomacyModel.Tests;

/// <summary>Days as numbers and the ends of periods against counting.</summary>
public sealed class PeriodDaysTests
{
    [Fact]
    public void A_day_is_covered_as_counting_has_it()
    {
        var random = new Random(11);
        var compared = 0;
        for (var i = 0; i < 3_000; i++)
        {
            var samples = AllenSample.Next(random, 2);
            if (samples is [{ Days: null } period, { Days: { } days } day])
            {
                compared++;
                bool[] answers = [.. from choice in period.Choices from one in day.Choices select choice.First <= one.First && one.First <= choice.Last];
                Assert.Equal((i, Truth.Of(answers.All(yes => yes), answers.Any(yes => yes))), (i, period.PeriodDays.Covers(days)));
                Assert.False(period.PeriodDays.IsEmpty);
            }
        }

        Assert.True(compared > 400);
    }

    [Fact]
    public void A_start_and_an_end_that_do_not_go_together_say_nothing()
    {
        var empty = new PeriodDays(Days.Between(new(2023, 3, 1), new(2023, 3, 2)), Days.Between(new(2023, 2, 1), new(2023, 2, 2)));
        Assert.True(empty.IsEmpty);
        Assert.Equal(Truth.Maybe, empty.Covers(Days.Between(new(2023, 3, 1), new(2023, 3, 1))));
        var oneDay = new PeriodDays(Days.Between(new(2023, 3, 1), new(2023, 3, 1)), Days.Between(new(2023, 3, 1), new(2023, 3, 1)));
        Assert.False(oneDay.IsEmpty);
        Assert.Equal(Truth.True, oneDay.Covers(Days.Between(new(2023, 3, 1), new(2023, 3, 1))));
    }

    /// <summary>A set that is open has all days beyond the calendar, which it cannot name.</summary>
    [Fact]
    public void Days_beyond_the_calendar_are_of_open_sets()
    {
        var open = Days.Of(new OpenDays());
        Assert.Equal((-DayNumber.Far, DayNumber.Far), (open.First, open.Last));
        Assert.Equal(DayNumber.Greatest + 1, open.Next(DayNumber.Greatest));
        Assert.Equal(DayNumber.Least - 1, open.Previous(DayNumber.Least));
        Assert.Equal(DayNumber.Greatest + 5, open.Next(DayNumber.Greatest + 5));
        Assert.Equal(DayNumber.Least - 5, open.Previous(DayNumber.Least - 5));
        Assert.Equal((0, 0), (open.Next(-3), open.Previous(3)));
        Assert.Equal((0, 0), (open.Next(DayNumber.Least), open.Previous(DayNumber.Greatest)));
        var none = new Days(5, 3, null);
        Assert.Equal((DayNumber.NoneAfter, DayNumber.NoneBefore), (none.Next(0), none.Previous(9)));
        Assert.Equal((DayNumber.NoneAfter, DayNumber.NoneBefore), (none.Next(5), none.Previous(3)));
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(0, 12, 31)]
    [InlineData(-9998, 1, 1)]
    [InlineData(1970, 1, 1)]
    [InlineData(9999, 12, 31)]
    public void A_day_has_its_number(int year, int month, int day)
    {
        var date = new NodaTime.LocalDate(year, month, day);
        Assert.Equal(NodaTime.Period.DaysBetween(new(1970, 1, 1), date), DayNumber.Of(date));
        Assert.Equal(DayNumber.Of(date), DayNumber.Of(Math.Abs(year) > 9000 ? date : date.WithCalendar(NodaTime.CalendarSystem.Julian)));
        Assert.Equal(date, DayNumber.ToDay(DayNumber.Of(date)));
    }

    /// <summary>Of the calendar it has the first of January 1970 only.</summary>
    private sealed class OpenDays : IDays
    {
        public NodaTime.LocalDate? First => null;

        public NodaTime.LocalDate? Last => null;

        public bool Contains(NodaTime.LocalDate day) => DayNumber.Of(day) == 0;

        public NodaTime.LocalDate? Next(NodaTime.LocalDate day) => DayNumber.Of(day) <= 0 ? DayNumber.ToDay(0) : null;

        public NodaTime.LocalDate? Previous(NodaTime.LocalDate day) => DayNumber.Of(day) >= 0 ? DayNumber.ToDay(0) : null;
    }
}
