namespace DiplomacyModel.Tests;

public sealed class TruthSequencesTests
{
    private static readonly UncertainDate[] Dates = [.. new[] { "2023-03", "2023", "2023-02-08", "2024" }.Select(UncertainDate.Parse)];

    [Fact]
    public void Definitely_keeps_what_is_certain_and_possibly_what_is_not_ruled_out()
    {
        var day = UncertainDate.Parse("2023-02-20");
        Assert.Equal(["2023-02-08"], Dates.Definitely(date => date.Precedes(day)).Select(date => date.ToString()));
        Assert.Equal(["2023", "2023-02-08"], Dates.Possibly(date => date.Precedes(day)).Select(date => date.ToString()));
    }

    [Fact]
    public void Bounds_and_orders_go_by_the_named_key()
    {
        Assert.Equal(new(2023, 1, 1), Dates.EarliestPossible());
        Assert.Equal(new(2024, 12, 31), Dates.LatestPossible());
        Assert.Equal(["2023", "2023-02-08", "2023-03", "2024"], Dates.OrderByEarliest().Select(date => date.ToString()));
        Assert.Equal(["2023-02-08", "2023-03", "2023", "2024"], Dates.OrderByLatest().Select(date => date.ToString()));
        Assert.Throws<InvalidOperationException>(() => Array.Empty<UncertainDate>().EarliestPossible());
    }

    [Fact]
    public void Words_of_periods_with_any_bounds()
    {
        PeriodBound always = PeriodBound.Unbounded.Instance, unknown = PeriodBound.NotKnown.Instance, dated = new PeriodBound.Dated(UncertainDate.Parse("2023-02-08"));
        Assert.Equal("always until 8 February 2023", UncertainPeriod.Of(always, dated).ToWords());
        Assert.Equal("always", UncertainPeriod.Of(always, always).ToWords());
        Assert.Equal("always until an unknown day", UncertainPeriod.Of(always, unknown).ToWords());
        Assert.Equal("from an unknown day on", UncertainPeriod.Of(unknown, always).ToWords());
        Assert.Equal("from an unknown day to an unknown day", UncertainPeriod.Of(unknown, unknown).ToWords());
        Assert.Equal(UncertainPeriod.From(UncertainDate.Parse("2023-02-08")), UncertainPeriod.Of(dated, always));
        Assert.Throws<ArgumentException>(() => UncertainPeriod.Of(dated, new PeriodBound.Dated(UncertainDate.In(2022))));
    }
}
