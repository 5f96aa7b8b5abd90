using DiplomacyModel.FsCheck;
using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyModel.Tests;

/// <summary>The generators that users get: valid values of every kind, and shrinkers that come to an end.</summary>
public sealed class TimeArbitrariesTests
{
    [Fact]
    public void Dates_and_periods_are_read_back_from_their_text() => Check.Holds(TimeArbitraries.UncertainDates, TimeArbitraries.UncertainPeriods, (date, period) =>
        UncertainDate.Parse(date.ToString()) == date && UncertainPeriod.Read(period.ToString()) is ParseResult<UncertainPeriod>.Parsed);

    [Fact]
    public void All_of_several_dates_are_read_back_and_lie_within_their_bounds() => Check.Holds(TimeArbitraries.SetsOfAll, dates =>
        AllOfDates.Parse(dates.ToString()) == dates
        && dates.Value.Bounds is { Earliest: EdtfBound.OnDay first, Latest: EdtfBound.OnDay last }
        && dates.IsWithin(UncertainPeriod.FromDateInterval(new(first.Day, last.Day))).IsTrue
        && dates.Members.All(member => dates.Covers(member).IsTrue));

    [Fact]
    public void Every_kind_of_value_comes_up()
    {
        var dates = TimeArbitraries.UncertainDates.Generator.Sample(500).ToArray();
        Assert.Subset(
            dates.Select(date => date.Precision).ToHashSet(),
            new HashSet<DatePrecision> { DatePrecision.Unknown, DatePrecision.Year, DatePrecision.Month, DatePrecision.Day, DatePrecision.Range });
        Assert.Equal(4, dates.Select(date => date.Qualifier).Distinct().Count());
        var periods = TimeArbitraries.UncertainPeriods.Generator.Sample(500).ToArray();
        Assert.Equal(
            ["Dated-Dated", "Dated-NotKnown", "Dated-Unbounded", "NotKnown-Dated"],
            periods.Where(period => period.End is not PeriodBound.NotKnown { Earliest: not null }).Select(period => $"{period.Start.GetType().Name}-{period.End.GetType().Name}").Distinct().Order(StringComparer.Ordinal));
        var clocks = TimeArbitraries.ClockTimes.Generator.Sample(1000).ToArray();
        Assert.Equal(Enum.GetValues<PartOfDay>(), clocks.Select(clock => clock.Part).OfType<PartOfDay>().Distinct().Order());
        Assert.Equal(Enum.GetValues<ClockPrecision>(), clocks.Where(clock => clock is { Time: not null, IsEndOfDay: false }).Select(clock => clock.Precision).Distinct().Order());
        Assert.Equal(2, clocks.Select(clock => clock.IsEndOfDay).Distinct().Count());
        Assert.Equal(6, clocks.Select(clock => clock.Zone).Distinct().Count());
        Assert.Contains(periods, period => period.End is PeriodBound.NotKnown { Earliest: not null });
        var texts = TimeArbitraries.EdtfTexts.Generator.Sample(500).Select(EdtfValue.Read).ToArray();
        Assert.Equal([0, 1, 2], texts.OfType<ParseResult<EdtfValue>.Parsed>().Select(parsed => parsed.Value.Level).Distinct().Order());
        Assert.Contains(texts, text => text.IsRefused);
    }

    [Fact]
    public void Shrinking_comes_to_an_end()
    {
        Check.Holds(TimeArbitraries.UncertainDates, date => Ends(date, TimeArbitraries.UncertainDates.Shrinker, 30));
        Check.Holds(TimeArbitraries.UncertainPeriods, period => Ends(period, TimeArbitraries.UncertainPeriods.Shrinker, 30));
        Check.Holds(TimeArbitraries.SetsOfAll, dates => Ends(dates, TimeArbitraries.SetsOfAll.Shrinker, 30));
        Check.Holds(TimeArbitraries.ClockTimes, clock => Ends(clock, TimeArbitraries.ClockTimes.Shrinker, 30));
        Check.Holds(TimeArbitraries.Days, day => Ends(day, TimeArbitraries.Days.Shrinker, 30));
    }

    /// <summary>The longest way: always the last that is offered.</summary>
    private static bool Ends<T>(T value, Func<T, IEnumerable<T>> shrink, int most) =>
        most > 0 && shrink(value).ToArray() is var simpler && simpler.All(one => !EqualityComparer<T>.Default.Equals(one, value)) && (simpler.Length == 0 || Ends(simpler[^1], shrink, most - 1));
}
