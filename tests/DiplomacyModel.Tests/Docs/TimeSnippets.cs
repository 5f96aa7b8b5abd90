using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>The code of docs/which-time.md, compiled and run.</summary>
public sealed class TimeSnippets
{
    [Fact]
    public void What_is_so_and_what_may_be()
    {
        #region relations
        var february = UncertainDate.Parse("2023-02");
        var spring = UncertainDate.Parse("[2023-02-20..2023-05-31]");
        var tenure = UncertainPeriod.Parse("2014/2018-05-XX");

        var sure = february.Precedes(UncertainDate.Parse("2023-03"));
        var open = february.Precedes(spring);
        var never = UncertainDate.Parse("2020-12-X5").IsSameDayAs(UncertainDate.Parse("2020-12-07"));
        var held = UncertainDate.Parse("2016").IsWithin(tenure);
        var relations = february.RelationsTo(spring);
        #endregion
        Assert.Equal((Truth.True, Truth.Maybe, Truth.False, Truth.True), (sure, open, never, held));
        Assert.Equal(AllenRelations.Of(AllenRelation.Before, AllenRelation.Meets, AllenRelation.Equal, AllenRelation.MetBy, AllenRelation.After), relations);
    }

    [Fact]
    public void Many_at_once()
    {
        #region sequences
        UncertainDate[] dates = [UncertainDate.Parse("2023"), UncertainDate.Parse("2023-02-08"), UncertainDate.Parse("2022")];
        var definitely = dates.Definitely(date => date.IsOnOrAfter(new LocalDate(2023, 1, 1)));
        var possibly = dates.Possibly(date => date.IsSameDayAs(UncertainDate.Parse("2023-02-08")));
        var inOrder = dates.OrderByEarliest();
        var apart = UncertainDate.DaysBetween(dates[2], dates[1]);
        #endregion
        Assert.Equal((2, 2), (definitely.Count(), possibly.Count()));
        Assert.Equal(["2022", "2023", "2023-02-08"], inOrder.Select(date => date.ToString()));
        Assert.Equal((39, 403), (apart.Least, apart.Most));
    }

    [Fact]
    public void One_call_has_two_dates()
    {
        #region clock
        var call = When.On("2023-02-08").At(ClockTime.At(new LocalTime(8, 0)).In("Asia/Ho_Chi_Minh"));
        var there = call.DayIn(ClockZone.Of("America/New_York"));
        var evening = When.Parse("2023-02-08").At(ClockTime.At(PartOfDay.Evening)).DayIn(ClockZone.Utc);
        var written = When.Parse("2023-02-08T16:30:00+07:00");
        #endregion
        Assert.Equal("2023-02-07", there.ToString());
        Assert.Equal("[2023-02-08..2023-02-09]", evening.ToString());
        Assert.Equal("8 February 2023, at 4:30:00 p.m., UTC+07 time", written.ToString());
    }

    [Fact]
    public void Held_at_least_until()
    {
        #region held
        var report = new Dateline(new LocalDate(2023, 2, 9), "Hà Nội");
        var since = report.Read("since 2014").Period!;
        var until = since.Covers(UncertainDate.Parse("2019"));
        var after = since.Covers(UncertainDate.Parse("2023-03"));
        var kept = since.ToString("R", null);
        #endregion
        Assert.Equal((Truth.True, Truth.Maybe), (until, after));
        Assert.Equal("2014/ (nearest to 2014/2023-02-09..)", kept);
        Assert.Equal(since, UncertainPeriod.ReadRoundTrip(kept).GetValueOrThrow());
    }

    [Fact]
    public void Widening()
    {
        #region widened
        var told = UncertainDate.Parse("2017~");
        var widened = told.Widened(WideningPolicy.OneUnit);
        var reading = new Dateline(new LocalDate(2023, 10, 10)).Read("six years ago");
        #endregion
        Assert.Equal("[2016-01-01..2018-12-31]", widened.Date.ToString());
        Assert.Equal(widened.Policy, reading.Widening);
        Assert.Equal((new LocalDate(2017, 1, 1), told), (told.Earliest, widened.Told));
    }

    [Fact]
    public void Which_half_of_the_world()
    {
        #region hemisphere
        var summer = UncertainDate.Parse("2023-22");
        var north = summer.InHemisphere(HemispherePolicy.Northern);
        var south = summer.InHemisphere(HemispherePolicy.Southern);
        var lastSummer = new Dateline(new LocalDate(2023, 5, 17), "Hà Nội", HemispherePolicy.Northern).Read("last summer");
        #endregion
        Assert.Equal(("[2023-06-01..2023-08-31]", "[2022-12-01..2023-02-28,2023-12-01..2024-02-29]"), (north.ToString(), south.ToString()));
        Assert.Equal(("[2022-06-01..2022-08-31]", HemispherePolicy.Northern), (lastSummer.Date.ToString(), lastSummer.Hemisphere));
    }

    [Fact]
    public void All_of_it()
    {
        #region all
        var terms = AllOfDates.Parse("{1960,1961-12}");
        var inJune = terms.Covers(UncertainDate.Parse("1960-06"));
        var before = terms.Precedes(UncertainDate.Parse("1962"));
        var someMay = UncertainDate.Parse("20XX-05").AsExtent();
        #endregion
        Assert.Equal((Truth.True, Truth.True), (inJune, before));
        Assert.Equal(Truth.Maybe, someMay.Covers(UncertainDate.Parse("2023-05-09")));
    }

    [Fact]
    public void Bad_input()
    {
        #region read
        string Explain(string text) => EdtfValue.Read(text).Match(
            parsed => $"level {parsed.Value.Level}: {parsed.Value}",
            refused => refused.Errors[0].Repair ?? refused.Errors[0].Reason);
        #endregion
        Assert.Equal(("2023-02", "199X", "level 2: 2004-06-~11"), (Explain("2023-02-29"), Explain("199u"), Explain("2004-06-~11")));
    }
}
