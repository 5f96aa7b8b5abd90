using DiplomacyModel.FsCheck;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>"Since 2014" in a report of 9 February 2023: the end is not known, but not before that day.</summary>
public sealed class HeldUntilTests
{
    private static readonly LocalDate Report = new(2023, 2, 9);

    private static readonly UncertainPeriod Since2014 = UncertainPeriod.Since(UncertainDate.In(2014), Report);

    [Fact]
    public void What_held_until_the_report_is_known_up_to_it_and_open_after_it()
    {
        Assert.Equal(Truth.True, Since2014.Covers(UncertainDate.Parse("2019")));
        Assert.Equal(Truth.True, Since2014.Covers(UncertainDate.On(Report)));
        Assert.Equal(Truth.Maybe, Since2014.Covers(UncertainDate.Parse("2023-02-10")));
        Assert.Equal(Truth.False, Since2014.Precedes(UncertainDate.Parse("2023-02-08")));
        Assert.Equal(Truth.Maybe, UncertainPeriod.Parse("2014/").Covers(UncertainDate.Parse("2019")));
    }

    [Fact]
    public void A_start_that_was_already_there_is_not_later()
    {
        var held = UncertainPeriod.Of(PeriodBound.NotKnown.OnOrBefore(Report), PeriodBound.NotKnown.OnOrAfter(Report));
        Assert.Equal(Truth.True, held.Covers(UncertainDate.On(Report)));
        Assert.Equal(Truth.Maybe, held.Covers(UncertainDate.Parse("2014")));
        Assert.Equal("from an unknown day to an unknown day, from 9 February 2023 at the latest, at least until 9 February 2023", held.ToWords());
    }

    [Fact]
    public void It_does_not_end_before_it_starts()
    {
        Assert.StartsWith(
            "A period does not end (31 December 2013 at the latest) before it starts (1 January 2014 at the earliest).",
            Assert.Throws<ArgumentException>(() => UncertainPeriod.Of(
                new PeriodBound.Dated(UncertainDate.In(2014)), PeriodBound.NotKnown.OnOrBefore(new LocalDate(2013, 12, 31)))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "What starts on 1 January 2024 at the earliest did not hold on 9 February 2023. (Parameter 'heldUntil')",
            Assert.Throws<ArgumentException>(() => UncertainPeriod.Since(UncertainDate.In(2024), Report)).Message,
            StringComparison.Ordinal);
        Assert.Equal(
            "What ended on 31 December 2014 at the latest did not hold on 9 February 2023. (Parameter 'end')",
            Assert.Throws<ArgumentException>(() => UncertainPeriod.Of(PeriodBound.NotKnown.OnOrBefore(Report), new PeriodBound.Dated(UncertainDate.In(2014)))).Message);
        Assert.Equal(
            "What starts on 10 February 2023 at the earliest did not hold on 9 February 2023. (Parameter 'end')",
            Assert.Throws<ArgumentException>(() => UncertainPeriod.Of(PeriodBound.NotKnown.OnOrAfter(Report.PlusDays(1)), PeriodBound.NotKnown.OnOrAfter(Report))).Message);
    }

    [Theory]
    [InlineData("2023")]
    [InlineData("2023~")]
    [InlineData("2023-XX-15")]
    [InlineData("[2023-01-31,2023-12]")]
    [InlineData("2022-22")]
    [InlineData("2023-02-09")]
    public void What_still_held_on_a_day_had_begun_by_then(string first)
    {
        var start = UncertainDate.Parse(first);
        var held = UncertainPeriod.Since(start, Report);
        Assert.Equal((Truth.True, Truth.False), (held.Covers(UncertainDate.On(Report)), held.Succeeds(UncertainDate.On(Report))));
        Assert.Equal(start, ((PeriodBound.Dated)held.Start).Date);
        Assert.Equal(Truth.True, held.Intersects(UncertainPeriod.Parse("2023-02-09/2023-12")));
        Assert.Equal(held, UncertainPeriod.ReadRoundTrip(held.ToString("R", null)).GetValueOrThrow());
        var open = UncertainPeriod.Of(new PeriodBound.Dated(start), new PeriodBound.Dated(UncertainDate.Parse("[2023-02-09..]")));
        Assert.Equal(start.IsOnOrBefore(Report), open.Covers(UncertainDate.On(Report)));
    }

    [Fact]
    public void What_held_already_on_a_day_had_not_ended_before()
    {
        var held = UncertainPeriod.Of(PeriodBound.NotKnown.OnOrBefore(Report), new PeriodBound.Dated(UncertainDate.Parse("2023-XX-15")));
        Assert.Equal((Truth.True, Truth.False), (held.Covers(UncertainDate.On(Report)), held.Precedes(UncertainDate.On(Report))));
        Assert.Equal("2023-02-15", UncertainDate.On(DayNumber.ToDay(held.Days.End.First)).ToString());
    }

    [Fact]
    public void Some_day_of_it_is_known_where_both_outer_bounds_are()
    {
        Assert.Equal(UncertainDate.Unknown, Since2014.SomeDay);
        var over = UncertainPeriod.Of(new PeriodBound.Dated(UncertainDate.In(2014)), PeriodBound.NotKnown.OnOrBefore(Report));
        Assert.Equal(("[2014-01-01..2023-02-09]", "since some day in 2014, until 9 February 2023 at the latest"), (over.SomeDay.ToString(), over.ToWords()));
    }

    [Theory]
    [InlineData("2014/2018", "some day in 2014 to some day in 2018")]
    [InlineData("2014/ (nearest to 2014/2023-02-09..)", "since some day in 2014, at least until 9 February 2023")]
    [InlineData("/2018 (nearest to 2014-03-01../2018)", "until some day in 2018, from 1 March 2014 at the earliest")]
    [InlineData("/.. (nearest to ..2014-03-01/..)", "from an unknown day on, from 1 March 2014 at the latest")]
    [InlineData("2023-10/2024 (nearest to [2023-10-11..2023-10-31]/2024)", "some day from 11 October 2023 to 31 October 2023 to some day in 2024")]
    [InlineData("/", "from an unknown day to an unknown day")]
    public void The_text_for_round_trips_keeps_what_edtf_cannot_say(string text, string words)
    {
        var period = UncertainPeriod.ReadRoundTrip(text).GetValueOrThrow();
        Assert.Equal((text, words), (period.ToString("R", null), period.ToWords()));
    }

    [Theory]
    [InlineData("2014/2023-02-30..", "DIP1001 at 14: February 2023 has 28 days. Write 2023-02 if the day is not known; the last day is 2023-02-28.")]
    [InlineData("2014/2023-02-09..", "DIP1001 at 1: This is not how such a period is written. Write 2014/ (nearest to 2014/2023-02-09..).")]
    [InlineData("2013/ (nearest to 2014/2023-02-09..)", "DIP1001 at 1: This is not how such a period is written. Write 2014/ (nearest to 2014/2023-02-09..).")]
    [InlineData("2014/ (nearest to 2014/..2013-02-09)", "DIP1001 at 1: A period does not end (9 February 2013 at the latest) before it starts (1 January 2014 at the earliest). Put the earlier end first.")]
    [InlineData("2024/ (nearest to 2024/2023-02-09..)", "DIP1001 at 1: What starts on 1 January 2024 at the earliest did not hold on 9 February 2023. Put the earlier end first.")]
    [InlineData("2014/2015/2016", "DIP1001 at 10: This is an interval, and one date is expected. Write one date, or read it as an UncertainPeriod.")]
    [InlineData("2014", "DIP1001 at 1: An interval is expected, and this has no slash. Write its start and its end, such as 2014/2018, 2014/ or 2014/.., or read it as an UncertainDate.")]
    public void What_it_does_not_write_it_does_not_read(string text, string error) =>
        Assert.Equal(error, Assert.Throws<FormatException>(() => UncertainPeriod.ReadRoundTrip(text).GetValueOrThrow()).Message);

    [Fact]
    public void Every_period_comes_back_from_its_round_trip_text() => Check.Holds(TimeArbitraries.UncertainPeriods, period =>
        UncertainPeriod.ReadRoundTrip(period.ToString("R", null)) is ParseResult<UncertainPeriod>.Parsed parsed && parsed.Value == period);

    [Fact]
    public void To_learn_that_it_still_held_turns_no_answer_round() => Check.Holds(Arbitraries.NearDate, Arbitraries.NearDate, Arbitraries.NearDay, (first, asked, day) =>
    {
        if (first.IsOnOrBefore(day).IsFalse)
        {
            return true;
        }

        var (told, more) = (UncertainPeriod.Since(first), UncertainPeriod.Since(first, day));
        var (before, after) = (told.RelationsTo(asked), more.RelationsTo(asked));
        return (before | after) == before && (told.Covers(asked).IsMaybe || told.Covers(asked) == more.Covers(asked));
    });
}
