using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>Times of day with their zones, and on which calendar day that was elsewhere.</summary>
public sealed class ClockTimeTests
{
    private static readonly ClockZone Hanoi = ClockZone.Of("Asia/Ho_Chi_Minh");

    private static readonly ClockZone Washington = ClockZone.Of("America/New_York");

    private static readonly UncertainDate Eighth = UncertainDate.Parse("2023-02-08");

    public static TheoryData<ClockTime, string> Words => new()
    {
        { ClockTime.At(new LocalTime(16, 30)), "at 4:30 p.m." },
        { ClockTime.At(new LocalTime(16, 0), ClockPrecision.Hour).In("Asia/Ho_Chi_Minh"), "at 4 p.m., Asia/Ho_Chi_Minh time" },
        { ClockTime.At(new LocalTime(0, 5, 9), ClockPrecision.Second).In(ClockZone.Utc), "at 12:05:09 a.m., UTC time" },
        { ClockTime.At(new LocalTime(12, 0)).Approximately(), "at about 12:00 p.m." },
        { ClockTime.At(PartOfDay.Evening).In(ClockZone.Of(Offset.FromHours(-5))), "in the evening, UTC-05 time" },
        { ClockTime.At(PartOfDay.Midnight).Approximately(), "about at midnight" },
        { ClockTime.At(PartOfDay.Late), "late in the day" },
        { ClockTime.EndOfDay, "at the end of the day" },
        { ClockTime.EndOfDay.Approximately(), "at about the end of the day" },
        { ClockTime.SomeTimeIn(Washington), "America/New_York time" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void In_words(ClockTime clock, string words)
    {
        ArgumentNullException.ThrowIfNull(clock);
        Assert.Equal(words, clock.ToString());
    }

    [Fact]
    public void One_call_has_two_calendar_dates()
    {
        var call = ClockTime.At(new LocalTime(8, 0)).In(Hanoi);
        Assert.Equal(UncertainDate.Parse("2023-02-07"), call.DayIn(Eighth, Washington));
        Assert.Equal(Eighth, call.DayIn(Eighth, Hanoi));
        Assert.Equal(UncertainDate.Parse("2023-02-07?"), call.DayIn(Eighth.Marked(DateQualifier.Uncertain), Washington));
    }

    [Fact]
    public void A_part_of_the_day_is_one_of_two_days_elsewhere()
    {
        Assert.Equal("[2023-02-07..2023-02-08]", ClockTime.SomeTimeIn(Hanoi).DayIn(Eighth, Washington).ToString());
        Assert.Equal("2023-02-08", ClockTime.At(PartOfDay.Late).In(Hanoi).DayIn(Eighth, Washington).ToString());
        Assert.Equal("2023-02-09", ClockTime.At(PartOfDay.Evening).In(Washington).DayIn(Eighth, Hanoi).ToString());
    }

    [Fact]
    public void Where_the_zone_is_not_mentioned_any_may_be_meant()
    {
        Assert.Equal("[2023-02-08..2023-02-09]", ClockTime.At(new LocalTime(16, 30)).DayIn(Eighth, Hanoi).ToString());
        Assert.Equal("[2023-02-07..2023-02-09]", When.On(Eighth).DayIn(ClockZone.Utc).ToString());
        Assert.Equal("[2023-01-31..2023-03-01]", When.Parse("2023-02").DayIn(ClockZone.Utc).ToString());
    }

    [Fact]
    public void A_night_and_a_midnight_belong_to_two_days()
    {
        Assert.Equal("[2023-02-08..2023-02-09]", ClockTime.At(PartOfDay.Night).In(Hanoi).DayIn(Eighth, Hanoi).ToString());
        Assert.Equal("[2023-02-08..2023-02-09]", ClockTime.At(PartOfDay.Midnight).In(Hanoi).DayIn(Eighth, Hanoi).ToString());
    }

    /// <summary>24:00 names the end of the day that is told, and 00:00 of the next the same moment by its other name.</summary>
    [Fact]
    public void The_end_of_a_day_is_of_that_day()
    {
        Assert.Equal("2023-02-08", ClockTime.EndOfDay.In(Hanoi).DayIn(Eighth, Hanoi).ToString());
        Assert.Equal("2023-02-08", ClockTime.EndOfDay.In(Hanoi).DayIn(Eighth, ClockZone.Of("Asia/Bangkok")).ToString());
        Assert.Equal("2023-02-08", ClockTime.EndOfDay.In(Hanoi).Approximately().DayIn(Eighth, Hanoi).ToString());
        Assert.Equal("2023-02-09", ClockTime.EndOfDay.In(Hanoi).DayIn(Eighth, ClockZone.Of("Asia/Tokyo")).ToString());
        Assert.Equal("2023-02-09", ClockTime.At(LocalTime.Midnight).In(Hanoi).DayIn(UncertainDate.Parse("2023-02-09"), Hanoi).ToString());
        Assert.Equal("2023-02-07", ClockTime.EndOfDay.In("Pacific/Kiritimati").DayIn(Eighth, ClockZone.Of("Pacific/Honolulu")).ToString());
    }

    [Fact]
    public void Coarser_dates_and_those_at_the_end_of_the_calendar_stay_sound()
    {
        var clock = ClockTime.At(new LocalTime(8, 0)).In(Hanoi);
        Assert.Equal("[2023-01-31..2023-02-27]", clock.DayIn(UncertainDate.Parse("2023-02"), Washington).ToString());
        Assert.Equal(UncertainDate.Unknown, clock.DayIn(UncertainDate.Unknown, Washington));
        Assert.Equal("[2020-12-04..2020-12-24]", clock.DayIn(UncertainDate.Parse("2020-12-X5"), Washington).ToString());
        var last = UncertainDate.On(LocalDate.MaxIsoValue);
        Assert.Equal("[9999-12-29..9999-12-31]", ClockTime.EndOfDay.DayIn(last, Hanoi).ToString());
        Assert.Equal("[-9998-01-01..-9998-01-03]", ClockTime.EndOfDay.DayIn(UncertainDate.On(LocalDate.MinIsoValue), Hanoi).ToString());
    }

    [Fact]
    public void A_time_is_no_finer_than_it_is_printed()
    {
        Assert.StartsWith(
            "16:30:00 is finer than to the hour.",
            Assert.Throws<ArgumentException>(() => ClockTime.At(new LocalTime(16, 30), ClockPrecision.Hour)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ClockTime.At(new LocalTime(16, 30, 1)));
        Assert.Throws<ArgumentException>(() => ClockTime.At(new LocalTime(16, 30, 1, 1), ClockPrecision.Second));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClockTime.At(default, (ClockPrecision)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClockTime.At((PartOfDay)99));
        Assert.StartsWith(
            "The time zone database has no zone 'Hanoi'; write one such as Asia/Ho_Chi_Minh.",
            Assert.Throws<ArgumentException>(() => ClockTime.EndOfDay.In("Hanoi")).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-02-08T16:30:00+07:00", "8 February 2023, at 4:30:00 p.m., UTC+07 time", "2023-02-08")]
    [InlineData("2023-02-08T06:30:00+07", "8 February 2023, at 6:30:00 a.m., UTC+07 time", "2023-02-07")]
    [InlineData("2023-02-08T23:30:00-05:30", "8 February 2023, at 11:30:00 p.m., UTC-05:30 time", "2023-02-09")]
    [InlineData("2023-02-08T00:00:00Z", "8 February 2023, at 12:00:00 a.m., UTC time", "2023-02-08")]
    [InlineData("2023-02-08T24:00:00Z", "8 February 2023, at the end of the day, UTC time", "2023-02-08")]
    [InlineData("2023-02-08T16:30:00", "8 February 2023, at 4:30:00 p.m.", "[2023-02-08..2023-02-09]")]
    [InlineData("-0044-03-15T10:00:00Z", "15 March 45 BCE, at 10:00:00 a.m., UTC time", "-0044-03-15")]
    [InlineData("2023-02", "some day in February 2023", "[2023-01-31..2023-03-01]")]
    public void A_date_time_keeps_its_day_its_time_and_its_offset(string edtf, string words, string day)
    {
        var when = When.Parse(edtf);
        Assert.Equal((words, day), (when.ToString(), when.DayIn(ClockZone.Utc).ToString()));
        Assert.Equal(when, When.On(EdtfValue.Parse(edtf)));
    }

    [Fact]
    public void Other_values_of_edtf_are_times_as_far_as_they_are_one()
    {
        Assert.Equal(When.Over(UncertainPeriod.Parse("2014/..")), When.On(EdtfValue.Parse("2014/..")));
        Assert.All(["{1667,1668}", "Y170000002", "Y170000002/.."], text => Assert.StartsWith(
            $"'{text}' is no one time: it is all of a set, or outside the calendar.",
            Assert.Throws<ArgumentException>(() => When.On(EdtfValue.Parse(text))).Message,
            StringComparison.Ordinal));
        Assert.Equal(
            "DIP1001 at 5: This is an interval, and one date is expected. Write one date, or read it as an UncertainPeriod.",
            Assert.Throws<FormatException>(() => When.Parse("2014/2018")).Message);
    }

    [Fact]
    public void A_time_has_one_time_of_day()
    {
        var when = When.On("2023-02-08").At(ClockTime.At(PartOfDay.Evening).In(Washington)).InWords("on the evening of 8 February (Washington time)");
        Assert.Equal("8 February 2023, in the evening, America/New_York time (printed \"on the evening of 8 February (Washington time)\")", when.ToString());
        Assert.StartsWith(
            "'8 February 2023, at noon' and 'at noon' say the same twice; one time has one date, one time of day, one length, one frequency.",
            Assert.Throws<ArgumentException>(() => When.On("2023-02-08").At(ClockTime.At(PartOfDay.Noon)).At(ClockTime.At(PartOfDay.Noon))).Message,
            StringComparison.Ordinal);
    }
}
