using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>What values of time say of nothing, of null, of misuse, and at the ends of the calendar.</summary>
public sealed class TimeEdgeTests
{
    private static readonly DateTimeZone NoZone = null!;

    [Fact]
    public void Null_is_refused_by_name_where_a_value_is_needed()
    {
        (string Parameter, Action Call)[] calls =
        [
            ("window", () => CalendarWindow.Format(null!)),
            ("zone", () => ClockTime.EndOfDay.In((ClockZone)null!)),
            ("zone", () => ClockTime.EndOfDay.DayIn(UncertainDate.In(2023), null!)),
            ("zone", () => ClockZone.Of(NoZone)),
            ("id", () => ClockZone.Of((string)null!)),
            ("policy", () => UncertainDate.In(2023).Widened(null!)),
            ("days", () => UncertainDate.Within(null!)),
            ("window", () => UncertainDate.In(2023).IsWithin((DateInterval)null!)),
            ("days", () => UncertainPeriod.FromDateInterval(null!)),
            ("period", () => AllOfDates.Parse("{1960}").Covers((UncertainPeriod)null!)),
        ];
        Assert.All(calls, call => Assert.Equal(call.Parameter, Assert.Throws<ArgumentNullException>(call.Call).ParamName));
    }

    [Fact]
    public void A_text_that_is_not_there_is_an_empty_one()
    {
        const string nothing = "There is no date here.";
        Assert.Equal(nothing, Assert.IsType<ParseResult<UncertainDate>.Refused>(UncertainDate.Read(null)).Errors[0].Reason);
        Assert.Equal(nothing, Assert.IsType<ParseResult<UncertainPeriod>.Refused>(UncertainPeriod.Read(null)).Errors[0].Reason);
        Assert.Equal(nothing, Assert.IsType<ParseResult<UncertainPeriod>.Refused>(UncertainPeriod.ReadRoundTrip(null)).Errors[0].Reason);
        Assert.Equal(nothing, Assert.IsType<ParseResult<EdtfValue>.Refused>(EdtfValue.Read(null)).Errors[0].Reason);
        Assert.Equal(nothing, Assert.IsType<ParseResult<AllOfDates>.Refused>(AllOfDates.Read(null)).Errors[0].Reason);
        Assert.Equal(nothing, Assert.IsType<ParseResult<DateInterval>.Refused>(CalendarWindow.Read(null)).Errors[0].Reason);
        Assert.False(UncertainDate.TryParse((string?)null, null, out var date));
        Assert.Equal(UncertainDate.Unknown, date);
        Assert.False(UncertainPeriod.TryParse((string?)null, null, out _));
        Assert.False(EdtfValue.TryParse((string?)null, null, out _));
        Assert.False(AllOfDates.TryParse((string?)null, null, out _));
        Assert.Equal(UncertainDate.In(2023), UncertainDate.Parse("2023".AsSpan(), null));
        Assert.Equal(UncertainDate.Parse("202X"), UncertainDate.Parse("202X".AsSpan(), null));
        Assert.True(AllOfDates.TryParse("{1960}", null, out var all) && all == AllOfDates.Parse("{1960}"));
        Assert.False(AllOfDates.TryParse("1960", null, out var none));
        Assert.True(none != all && all != none);
    }

    [Theory]
    [InlineData("[1667,1668]", "{1667,1668}")]
    [InlineData("[1667,Y170000002]", null)]
    [InlineData("1667", null)]
    public void A_repair_is_one_that_can_be_read(string text, string? repair) =>
        Assert.Equal(repair, Assert.IsType<ParseResult<AllOfDates>.Refused>(AllOfDates.Read(text)).Errors[0].Repair);

    [Fact]
    public void Misuse_is_told_in_words()
    {
        (string Words, Action Call)[] calls =
        [
            ("There is no such relation.", () => AllenRelations.Of((AllenRelation)13)),
            ("There is no such precision.", () => ClockTime.At(default, (ClockPrecision)7)),
            ("There is no such part of a day.", () => ClockTime.At((PartOfDay)99)),
            ("16:30:00.001 is finer than to the second.", () => ClockTime.At(new LocalTime(16, 30, 0, 1), ClockPrecision.Second)),
            ("There is no such mark.", () => UncertainDate.In(2023).Marked((DateQualifier)4)),
            ("A date of which nothing is known bounds nothing; say that the bound is not known.", () => _ = new PeriodBound.Dated(UncertainDate.Unknown)),
        ];
        Assert.All(calls, call => Assert.StartsWith(call.Words, Assert.ThrowsAny<ArgumentException>(call.Call).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_case_has_its_function()
    {
        Assert.Equal(
            ["2 day", "2 open", "2 unknown", "2 outside"],
            ((EdtfBound[])[new EdtfBound.OnDay(new(2023, 2, 8)), EdtfBound.Unbounded.Instance, EdtfBound.NotKnown.Instance, EdtfBound.Outside.After])
                .Select(bound => bound.Match(2, (n, _) => $"{n} day", (n, _) => $"{n} open", (n, _) => $"{n} unknown", (n, _) => $"{n} outside")));
        Assert.Equal(
            ["2 day", "2 open", "2 unknown"],
            ((PeriodBound[])[new PeriodBound.Dated(UncertainDate.In(2023)), PeriodBound.Unbounded.Instance, PeriodBound.NotKnown.Instance])
                .Select(bound => bound.Match(2, (n, _) => $"{n} day", (n, _) => $"{n} open", (n, _) => $"{n} unknown")));
        Assert.Equal((true, false), (EdtfBound.Outside.Before.IsBefore, EdtfBound.Outside.After.IsBefore));
        var beyond = EdtfValue.Parse("Y-170000002/Y170000002").Bounds;
        Assert.Equal((EdtfBound.Outside.Before, EdtfBound.Outside.After), (beyond.Earliest, beyond.Latest));
    }

    [Theory]
    [InlineData("0000", "some day in 1 BCE")]
    [InlineData("0001", "some day in 1")]
    [InlineData("-0001", "some day in 2 BCE")]
    [InlineData("000X", "some day from 1 BCE to 9")]
    [InlineData("-000X", "some day from 10 BCE to 2 BCE")]
    [InlineData("001X", "some day in the 10s")]
    [InlineData("00XX", "some day from 1 BCE to 99")]
    [InlineData("20XX", "some day from 2000 to 2099")]
    [InlineData("2X1X", "some day of 2X1X")]
    [InlineData("X01X", "some day of X01X")]
    [InlineData("2X23", "some day of 2X23")]
    [InlineData("201X-05%", "some day of 201X-05, perhaps, approximately")]
    [InlineData("~2023-02-08", "8 February 2023, approximately")]
    [InlineData("?2023-02", "some day in February 2023, perhaps")]
    [InlineData("1950S2", "some day from 1900 to 1999, estimated as 1950")]
    public void Years_and_masks_in_words(string text, string words) => Assert.Equal(words, UncertainDate.Parse(text).ToWords());

    [Theory]
    [InlineData("201X", DatePrecision.Decade)]
    [InlineData("20XX", DatePrecision.Century)]
    [InlineData("2XXX", DatePrecision.Mask)]
    [InlineData("2X1X", DatePrecision.Mask)]
    [InlineData("X01X", DatePrecision.Mask)]
    [InlineData("X0XX", DatePrecision.Mask)]
    [InlineData("2X23", DatePrecision.Mask)]
    [InlineData("20X3", DatePrecision.Mask)]
    [InlineData("201X-05", DatePrecision.Mask)]
    [InlineData("?2023-02-08", DatePrecision.Day)]
    [InlineData("?2023-02", DatePrecision.Month)]
    [InlineData("?2023", DatePrecision.Year)]
    [InlineData("2023-32", DatePrecision.Season)]
    [InlineData("2023-33", DatePrecision.Quarter)]
    [InlineData("2023-37", DatePrecision.Third)]
    [InlineData("2023-40", DatePrecision.Half)]
    [InlineData("[2023-10-11..2023-12-31]", DatePrecision.Range)]
    [InlineData("[2023-10-11..2023-12-31,2025]", DatePrecision.Set)]
    [InlineData("[2023-10..2023-12]", DatePrecision.Set)]
    public void How_finely_it_is_told(string text, DatePrecision precision) => Assert.Equal(precision, UncertainDate.Parse(text).Precision);

    [Theory]
    [InlineData("XXXX-XX-XX", DateQualifier.Uncertain, "XXXX-XX-XX")]
    [InlineData("[2023-10-11..2023-12-31]", DateQualifier.Uncertain, "[2023-10-11..2023-12-31]")]
    [InlineData("[2023,2025~]", DateQualifier.Uncertain, "[2023,2025~]")]
    [InlineData("202X%", DateQualifier.Approximate, "202X~")]
    [InlineData("?2023-~02", DateQualifier.None, "2023-02")]
    [InlineData("%2023-21", DateQualifier.Uncertain, "2023-21?")]
    public void A_mark_stands_where_one_can(string text, DateQualifier mark, string marked) => Assert.Equal(UncertainDate.Parse(marked), UncertainDate.Parse(text).Marked(mark));

    [Fact]
    public void Conversions_give_nothing_where_there_is_nothing_exact()
    {
        Assert.False(UncertainDate.In(2023).TryPickDay(out var day));
        Assert.Equal(default, day);
        Assert.True(UncertainDate.On(new(1, 1, 1)).TryPickDateOnly(out var first));
        Assert.Equal(new DateOnly(1, 1, 1), first);
        Assert.False(UncertainDate.On(new(0, 12, 31)).TryPickDateOnly(out _));
        Assert.False(UncertainDate.In(2023).TryPickMonth(out var month));
        Assert.Equal(default, month);
        Assert.True(UncertainPeriod.Parse("2014-02-03/2018-05-06").TryPickDateInterval(out var days));
        Assert.Equal(new DateInterval(new(2014, 2, 3), new(2018, 5, 6)), days);
        Assert.Equal(new DateInterval(LocalDate.MinIsoValue, LocalDate.MaxIsoValue), UncertainDate.Unknown.ToDateInterval());
    }

    [Fact]
    public void Orders_have_a_second_key()
    {
        UncertainDate[] dates = [UncertainDate.Parse("2023-12"), UncertainDate.Parse("2023"), UncertainDate.Parse("2023-01"), UncertainDate.Parse("2022-12")];
        Assert.Equal(["2022-12", "2023-01", "2023", "2023-12"], dates.OrderByEarliest().Select(date => date.ToString()));
        Assert.Equal(["2022-12", "2023-01", "2023", "2023-12"], dates.OrderByLatest().Select(date => date.ToString()));
        Assert.Equal((new LocalDate(2022, 12, 1), new LocalDate(2023, 12, 31)), (dates.EarliestPossible(), dates.LatestPossible()));
    }

    [Theory]
    [InlineData("2023-01-01", "2023-01-01", "0")]
    [InlineData("2023-01-01", "2023-01-31", "30")]
    [InlineData("2023-01-31", "2023-01-01", "-30")]
    [InlineData("2023-01", "2023-01-31", "0..30")]
    [InlineData("XXXX-XX-XX", "2023", "..")]
    public void Days_between_in_text(string first, string second, string days) =>
        Assert.Equal(days, UncertainDate.DaysBetween(UncertainDate.Parse(first), UncertainDate.Parse(second)).ToString());

    [Fact]
    public void Finer_is_less_on_either_side()
    {
        var year = UncertainDate.In(2023);
        Assert.All(["2023-01", "2023-12", "2023-05", "2023-XX-15", "[2023-01-01,2023-12-31]"], text => Assert.True(UncertainDate.Parse(text).IsFinerThan(year)));
        Assert.All(["2023", "2023?", "2022", "2024", "[2022-12-31,2023-05]", "2023-24", "[2023-05,2024-01-01]"], text => Assert.False(UncertainDate.Parse(text).IsFinerThan(year)));
        Assert.True(UncertainDate.Parse("2023-05-15").IsFinerThan(UncertainDate.Parse("2023-XX-15")));
        Assert.False(UncertainDate.Parse("2023-05-16").IsFinerThan(UncertainDate.Parse("2023-XX-15")));
        Assert.NotEqual(UncertainDate.Parse("[2023-10-11..2023-12-31]"), UncertainDate.Parse("[2023-10-11..2023-12-30]"));
        Assert.NotEqual(UncertainDate.Parse("[2023-10-10..2023-12-31]"), UncertainDate.Parse("[2023-10-11..2023-12-31]"));
    }

    [Theory]
    [InlineData("[1999,2001]", "XXXX/..")]
    [InlineData("[1901,1999]", "19XX/..")]
    [InlineData("[1911,1919]", "191X/..")]
    [InlineData("[0000-01,0000-12]", "0000/..")]
    [InlineData("[2023-02-08]", "2023-02-08/..")]
    [InlineData("[-0044-03-01..-0044-05-31]", "-0044/..")]
    [InlineData("[-0044-03-15]", "-0044-03-15/..")]
    [InlineData("[-0044,-0043]", "/..")]
    public void The_nearest_unit_of_a_set(string first, string text)
    {
        var period = UncertainPeriod.From(UncertainDate.Parse(first));
        Assert.Equal(text, period.ToString());
        Assert.Equal(period, UncertainPeriod.ReadRoundTrip(period.ToString("R", null)).GetValueOrThrow());
    }

    [Theory]
    [InlineData("2014/ (nearest to 2014/2023-02..)", "Write 2014/ (nearest to 2014/2023-02-01..).")]
    [InlineData("/2018 (nearest to ..2014/2018)", "Write /2018 (nearest to ..2014-12-31/2018).")]
    [InlineData("/2018 (nearest to ..2014-02-30/2018)", "Write 2014-02 if the day is not known; the last day is 2014-02-28.")]
    [InlineData("XXXX-XX-XX/2018", "Write /2018.")]
    public void A_round_trip_text_is_written_in_one_way(string text, string remedy)
    {
        var error = Assert.IsType<ParseResult<UncertainPeriod>.Refused>(UncertainPeriod.ReadRoundTrip(text)).Errors[0];
        Assert.Equal(remedy, error.Remedy);
        Assert.Equal(text.Contains("-30", StringComparison.Ordinal) ? text.IndexOf("30", StringComparison.Ordinal) : 0, error.Start);
    }

    [Fact]
    public void A_period_that_ends_on_the_day_it_starts_is_one()
    {
        var day = UncertainDate.Parse("2023-02-08");
        Assert.Equal(UncertainPeriod.Between(day, day), UncertainPeriod.ReadRoundTrip("2023-02-08/2023-02-08").GetValueOrThrow());
        Assert.Equal(Truth.True, UncertainPeriod.Of(PeriodBound.NotKnown.OnOrBefore(day.Earliest), PeriodBound.NotKnown.OnOrBefore(day.Earliest)).Covers(day));
        Assert.Equal(Truth.True, UncertainPeriod.Of(PeriodBound.NotKnown.OnOrAfter(day.Earliest), PeriodBound.NotKnown.OnOrAfter(day.Earliest)).Covers(day));
        Assert.Equal(Truth.True, UncertainPeriod.Since(day, day.Earliest).Covers(day));
    }

    [Theory]
    [InlineData("9990~", "[9989-01-01..9999-12-31]")]
    [InlineData("8990~", "[8989-01-01..8991-12-31]")]
    [InlineData("8991~", "[8990-01-01..9999-12-31]")]
    [InlineData("-8990~", "[-8991-01-01..-8989-12-31]")]
    [InlineData("-8991~", "[-9998-01-01..-8990-12-31]")]
    [InlineData("[1667-05~,1670-05]", "[1667-04-01..1670-05-31]")]
    [InlineData("[1667-05,1670-05~]", "[1667-05-01..1670-06-30]")]
    [InlineData("[1667..1670,1672~]", "[1667-01-01..1673-12-31]")]
    public void Widening_stops_at_the_ends_of_the_calendar(string told, string widened) =>
        Assert.Equal(widened, UncertainDate.Parse(told).Widened(WideningPolicy.OneUnit).Date.ToString());

    [Fact]
    public void Widths_are_less_than_a_thousand_years_together()
    {
        Assert.Equal(Period.FromDays(364_999), new WideningPolicy("wide", day: Period.FromDays(364_999)).Day);
        Assert.All(
            [Period.FromDays(365_000), Period.FromDays(364_993) + Period.FromWeeks(1), Period.FromYears(997) + Period.FromDays(98)],
            width => Assert.Throws<ArgumentException>(() => new WideningPolicy("too wide", day: width)));
        Assert.Equal("one unit either way, and half a one for decades", WideningPolicy.OneUnit.ToString());
        Assert.Equal(
            (Period.FromDays(1), Period.FromWeeks(1), Period.FromMonths(1), Period.FromYears(1), Period.FromYears(5)),
            (WideningPolicy.OneUnit.Day, WideningPolicy.OneUnit.Week, WideningPolicy.OneUnit.Month, WideningPolicy.OneUnit.Year, WideningPolicy.OneUnit.Decade));
    }

    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("2023..2024", "2023..2024")]
    [InlineData("2023-02..2023-02", "2023-02")]
    [InlineData("2023-02-08..2023-02-08", "2023-02-08")]
    [InlineData("2023-01-01..2023-12-30", "2023-01-01..2023-12-30")]
    public void Windows_are_written_as_units(string text, string written) => Assert.Equal(written, CalendarWindow.Format(CalendarWindow.Parse(text)));

    [Theory]
    [InlineData("{2023,2024}", "A window is exact: it takes no set.")]
    [InlineData("..2023", "There is no date here.")]
    public void A_window_that_is_none_is_refused_with_its_reason(string text, string reason) =>
        Assert.Equal(reason, Assert.IsType<ParseResult<DateInterval>.Refused>(CalendarWindow.Read(text)).Errors[0].Reason);

    [Fact]
    public void A_window_may_end_within_the_unit_in_which_it_begins() =>
        Assert.Equal(new DateInterval(new(2023, 1, 1), new(2023, 5, 31)), CalendarWindow.Parse("2023..2023-05"));

    [Theory]
    [InlineData("2023", false)]
    [InlineData("2014/2018", false)]
    [InlineData("{1960}", false)]
    [InlineData("Y170000002", false)]
    [InlineData("-9999-01-01T10:00:00Z", false)]
    [InlineData("2023-02-08T10:00:00Z", true)]
    public void Only_a_day_with_a_time_is_a_moment(string text, bool isMoment)
    {
        Assert.Equal(isMoment, EdtfValue.Parse(text).TryPickMoment(out var day, out var clock));
        Assert.Equal(isMoment, clock is not null && day != UncertainDate.Unknown);
    }

    /// <summary>The short way takes plain dates with at most one mark at their end, and nothing else; all others go the long way.</summary>
    [Theory]
    [InlineData("2023", 2023, 0, 0, DateQualifier.None)]
    [InlineData("0000~", 0, 0, 0, DateQualifier.Approximate)]
    [InlineData("2023-01", 2023, 1, 0, DateQualifier.None)]
    [InlineData("2023-12?", 2023, 12, 0, DateQualifier.Uncertain)]
    [InlineData("2023-02-01", 2023, 2, 1, DateQualifier.None)]
    [InlineData("2023-02-28%", 2023, 2, 28, DateQualifier.UncertainAndApproximate)]
    [InlineData("2024-02-29", 2024, 2, 29, DateQualifier.None)]
    [InlineData("9999-09-30", 9999, 9, 30, DateQualifier.None)]
    public void Plain_dates_are_read_the_short_way(string text, int year, int month, int day, DateQualifier mark)
    {
        Assert.True(PlainDateReader.TryRead(text, out var y, out var m, out var d, out var qualifier));
        Assert.Equal((year, month, day, mark), (y, m, d, qualifier));
    }

    [Theory]
    [InlineData("")]
    [InlineData("202")]
    [InlineData("20234")]
    [InlineData("202x")]
    [InlineData("20:0")]
    [InlineData("20/0")]
    [InlineData("-202")]
    [InlineData("x023")]
    [InlineData("2023x02")]
    [InlineData("2023-00")]
    [InlineData("2023-13")]
    [InlineData("2023-x2")]
    [InlineData("2023-2x")]
    [InlineData("2023-02x08")]
    [InlineData("2023-02-00")]
    [InlineData("2023-02-29")]
    [InlineData("2023-02-0x")]
    [InlineData("2023-02-x8")]
    [InlineData("2023-02-08x")]
    [InlineData("2023-02-08??")]
    [InlineData("2023-02-8")]
    [InlineData("?2023-02")]
    [InlineData("2023?-02")]
    public void All_others_are_not(string text) => Assert.False(PlainDateReader.TryRead(text, out _, out _, out _, out _));

    [Theory]
    [InlineData("[2023-02,2023-05]", "[2023-02,2023-06]", false)]
    [InlineData("[2023-02,2023-05]", "[2023-02,2023-05,2023-07]", true)]
    [InlineData("[2023-02-03..2023-02-05]", "2023-02-XX", true)]
    [InlineData("[2023-02-03..2023-02-05]", "[2023-02-03,2023-02-04..2023-02-07]", true)]
    [InlineData("[2023-01-31..2023-02-05]", "[2023-01,2023-02-XX]", true)]
    [InlineData("[2023-01-31..2023-03-01]", "[2023-01,2023-02-XX]", false)]
    [InlineData("2023-02-XX", "[2023-02-01..2023-03-05]", true)]
    [InlineData("2023-XX-15", "2023-XX-X5", true)]
    [InlineData("2023-XX-X5", "2023-XX-15", false)]
    [InlineData("[2023-05..]", "[2023-04..]", true)]
    [InlineData("[2023-04..]", "[2023-05..]", false)]
    [InlineData("[..2023-05]", "[..2023-04,2023-05-XX]", false)]
    public void One_set_of_days_holds_another(string one, string other, bool isFiner) => Assert.Equal(isFiner, UncertainDate.Parse(one).IsFinerThan(UncertainDate.Parse(other)));

    [Theory]
    [InlineData("[2023-01,2023-02]", "[2023-01-01..2023-02-28]", true)]
    [InlineData("[2023-01..2023-03,2023-02]", "[2023-01..2023-03]", true)]
    [InlineData("[2023-01..2023-03,2023-02..2023-05]", "[2023-01..2023-05]", true)]
    [InlineData("[2023-01,2023-03]", "[2023-01..2023-03]", false)]
    [InlineData("2023-02-XX", "2023-02", true)]
    [InlineData("[2023-01-01,2023-12-31]", "2023", false)]
    public void Sets_of_the_same_days_are_the_same_stretch(string one, string other, bool isSame) => Assert.Equal(isSame, UncertainDate.Parse(one).IsSameStretchAs(UncertainDate.Parse(other)));

    [Fact]
    public void What_is_open_before_reaches_before_our_era()
    {
        var (ides, all) = (UncertainDate.Parse("-0044-03-15"), AllOfDates.Parse("{..1984}"));
        Assert.Equal(Truth.Maybe, UncertainDate.Parse("[..2010,2014]").IsSameDayAs(ides));
        Assert.Equal((Truth.True, Truth.False), (all.Covers(ides), all.Succeeds(ides)));
        Assert.Equal("all of 1960, of one of 201X and of 1900 to 1999, estimated as 1950", AllOfDates.Parse("{1960,201X,1950S2}").ToWords());
    }

    [Fact]
    public void Outside_the_calendar_there_are_no_days() => Assert.All(
        ["Y170000002", "Y-170000002", "Y-20000/Y-10000", "Y10000/Y20000"],
        text => Assert.Equal((null, null), (EdtfValue.Parse(text).Days.Earliest, EdtfValue.Parse(text).Days.Latest)));

    [Theory]
    [InlineData("..2023", 0, null)]
    [InlineData("2023..", 6, null)]
    [InlineData("{2023,2024}", 0, null)]
    [InlineData("2023-2-8", 4, "2023-02-08")]
    [InlineData("2023..2023-2-8", 10, null)]
    public void A_window_that_is_none_is_refused_at_its_place(string text, int start, string? repair)
    {
        var error = Assert.IsType<ParseResult<DateInterval>.Refused>(CalendarWindow.Read(text)).Errors[0];
        Assert.Equal((start, repair), (error.Start, error.Repair));
    }

    [Fact]
    public void A_clock_says_about_then_where_nothing_more_is_told() =>
        Assert.Equal("about then, UTC time", ClockTime.SomeTimeIn(ClockZone.Utc).Approximately().ToWords());

    [Fact]
    public void A_reading_of_a_stretch_has_some_day_of_it()
    {
        var report = new Dateline(new LocalDate(2023, 10, 10));
        Assert.Equal("[2014-01-01..2018-12-31]", report.Read("from 2014 to 2018").Date.ToString());
        Assert.Equal(UncertainDate.Unknown, report.Read("since 2014").Date);
    }
}
