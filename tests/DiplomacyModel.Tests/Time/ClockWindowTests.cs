using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>To the second: the first and the last moment that a time of day means, and the clocks that are asked at their edges.</summary>
public sealed class ClockWindowTests
{
    private static readonly LocalDate Eighth = new(2023, 2, 8);

    /// <summary>From the hour in which it begins to the one before which it ends, after the midnight that begins the day that is told.</summary>
    public static TheoryData<ClockTime, double, double> Windows => new()
    {
        { ClockTime.At(PartOfDay.Early), 0, 12 },
        { ClockTime.At(PartOfDay.Morning), 0, 12 },
        { ClockTime.At(PartOfDay.Noon), 12, 12 + (1 / 60.0) },
        { ClockTime.At(PartOfDay.Afternoon), 12, 20 },
        { ClockTime.At(PartOfDay.Evening), 16, 24 },
        { ClockTime.At(PartOfDay.Late), 12, 24 },
        { ClockTime.At(PartOfDay.Night), 0, 33 },
        { ClockTime.At(new LocalTime(16, 0), ClockPrecision.Hour), 16, 17 },
        { ClockTime.At(new LocalTime(16, 30)), 16.5, 16.5 + (1 / 60.0) },
        { ClockTime.At(new LocalTime(16, 30), ClockPrecision.Second), 16.5, 16.5 + (1 / 3600.0) },
        { ClockTime.At(new LocalTime(16, 30)).Approximately(), 0, 24 },
        { ClockTime.At(PartOfDay.Evening).Approximately(), 0, 24 },
        { ClockTime.EndOfDay, 24 - (1 / 3600.0), 24 },
        { ClockTime.EndOfDay.Approximately(), 0, 24 },
        { ClockTime.SomeTimeIn(ClockZone.Utc), 0, 24 },
    };

    [Theory]
    [MemberData(nameof(Windows))]
    public void It_is_of_the_day_elsewhere_up_to_the_second(ClockTime clock, double from, double to)
    {
        ArgumentNullException.ThrowIfNull(clock);
        var (first, last) = ((int)Math.Round(from * 3600), (int)Math.Round(to * 3600));
        const int day = 24 * 3600;
        int[] offsets = [-first, -first - 1, -first + day, -first + day - 1, day - last, day - last + 1, -last, -last + 1, (2 * day) - last, (2 * day) - last + 1];
        foreach (var offset in offsets.Where(offset => Math.Abs(offset) <= 18 * 3600))
        {
            var (earliest, latest) = (Floor(first + offset, day), Floor(last + offset - 1, day));
            var found = clock.In(ClockZone.Utc).DayIn(UncertainDate.On(Eighth), ClockZone.Of(Offset.FromSeconds(offset)));
            Assert.Equal((offset, Eighth.PlusDays(earliest), Eighth.PlusDays(latest)), (offset, found.Earliest, found.Latest));
        }
    }

    /// <summary>A midnight is 00:00 of the day that is told or of the next, and no moment after it.</summary>
    [Theory]
    [InlineData(0, "[2023-02-08..2023-02-09]")]
    [InlineData(-1, "[2023-02-07..2023-02-08]")]
    [InlineData(1, "[2023-02-08..2023-02-09]")]
    public void A_midnight_is_one_of_two_moments(int seconds, string days) => Assert.Equal(
        days, ClockTime.At(PartOfDay.Midnight).In(ClockZone.Utc).DayIn(UncertainDate.On(Eighth), ClockZone.Of(Offset.FromSeconds(seconds))).ToString());

    /// <summary>What a clock shows never, it shows by the offset before and by the one after; what it shows twice, by both.</summary>
    [Theory]
    [InlineData("2023-03-12", 2, 17, "[2023-03-12..2023-03-13]")]
    [InlineData("2023-03-12", 2, 16, "2023-03-12")]
    [InlineData("2023-03-12", 2, 18, "2023-03-13")]
    [InlineData("2023-11-05", 1, 18, "[2023-11-05..2023-11-06]")]
    [InlineData("2023-11-05", 1, 17, "2023-11-05")]
    public void Where_clocks_are_changed_both_ways_to_read_them_count(string told, int hour, int offset, string day) => Assert.Equal(
        day,
        ClockTime.At(new LocalTime(hour, 30)).In("America/New_York").DayIn(UncertainDate.Parse(told), ClockZone.Of(Offset.FromHours(offset))).ToString());

    /// <summary>Where no zone is mentioned: any from twelve hours behind to fourteen ahead; before 1900, when each place had its own time, sixteen.</summary>
    [Theory]
    [InlineData("1900-01-01", 11, 59, "[1899-12-31..1900-01-01]")]
    [InlineData("1900-01-01", 12, 0, "[1899-12-31..1900-01-02]")]
    [InlineData("1900-01-01", 14, 0, "[1900-01-01..1900-01-02]")]
    [InlineData("1900-01-01", 13, 59, "[1899-12-31..1900-01-02]")]
    [InlineData("1899-12-31", 7, 59, "[1899-12-30..1899-12-31]")]
    [InlineData("1899-12-31", 8, 0, "[1899-12-30..1900-01-01]")]
    [InlineData("1899-12-31", 15, 59, "[1899-12-30..1900-01-01]")]
    [InlineData("1899-12-31", 16, 0, "[1899-12-31..1900-01-01]")]
    public void Any_zone_in_use_may_be_meant(string told, int hour, int minute, string days) =>
        Assert.Equal(days, ClockTime.At(new LocalTime(hour, minute), ClockPrecision.Second).DayIn(UncertainDate.Parse(told), ClockZone.Utc).ToString());

    [Theory]
    [InlineData("9990-12-31", "9990-12-30")]
    [InlineData("9991-01-01", "[9990-12-30..9999-12-31]")]
    [InlineData("-9990-01-01", "-9991-12-31")]
    [InlineData("-9991-12-31", "[-9998-01-01..-9990-01-02]")]
    [InlineData("0000-01-01", "-0001-12-31")]
    [InlineData("[2023-02-09..]", "[2023-02-08..9999-12-31]")]
    [InlineData("[..2023-02-09]", "[-9998-01-01..2023-02-08]")]
    [InlineData("[9990-12-31..9991-01-02]", "[9990-12-30..9999-12-31]")]
    [InlineData("[-9996-05-01..-9991-05-01]", "[-9998-01-01..-9991-05-03]")]
    [InlineData("[9991-05-01..9996-05-01]", "[9991-04-29..9999-12-31]")]
    [InlineData("[-9991-12-30..-9990-01-01]", "[-9998-01-01..-9991-12-31]")]
    public void At_the_ends_of_the_calendar_it_is_wide(string told, string days) => Assert.Equal(
        days, ClockTime.At(new LocalTime(1, 0)).In("Asia/Tokyo").DayIn(UncertainDate.Parse(told), ClockZone.Of(Offset.FromHours(-5))).ToString());

    /// <summary>In the zone in which it is told, and wherever the days come out the same, the date stays as it is told.</summary>
    [Theory]
    [InlineData("2020-12-X5", "Asia/Tokyo", "2020-12-X5")]
    [InlineData("2020-12-X5", "Asia/Seoul", "[2020-12-05..2020-12-25]")]
    [InlineData("2023-02~", "Asia/Seoul", "2023-02~")]
    [InlineData("2023-02~", "Asia/Bangkok", "2023-02~")]
    [InlineData("2023-02-08?", "Asia/Bangkok", "2023-02-08?")]
    [InlineData("2023-02-08?", "Europe/London", "2023-02-08?")]
    [InlineData("2023-02-08?", "America/New_York", "2023-02-07?")]
    public void What_comes_out_the_same_stays_as_told(string told, string asked, string days) =>
        Assert.Equal(days, ClockTime.At(new LocalTime(10, 0)).In("Asia/Tokyo").DayIn(UncertainDate.Parse(told), ClockZone.Of(asked)).ToString());

    [Fact]
    public void In_its_own_zone_a_mask_stays_one() =>
        Assert.Equal("2020-12-X5", ClockTime.SomeTimeIn(ClockZone.Of("Asia/Tokyo")).DayIn(UncertainDate.Parse("2020-12-X5"), ClockZone.Of("Asia/Tokyo")).ToString());

    private static int Floor(int seconds, int day) => (int)Math.Floor(seconds / (double)day);
}
