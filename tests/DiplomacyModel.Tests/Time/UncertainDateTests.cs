using NodaTime;

namespace DiplomacyModel.Tests;

public sealed class UncertainDateTests
{
    [Fact]
    public void Default_is_unknown()
    {
        Assert.Equal(UncertainDate.Unknown, default);
        Assert.Equal(LocalDate.MinIsoValue, default(UncertainDate).Earliest);
        Assert.Equal(LocalDate.MaxIsoValue, default(UncertainDate).Latest);
        Assert.Equal("XXXX-XX-XX", default(UncertainDate).ToString());
    }

    [Fact]
    public void Text_of_a_date_reads_as_that_date() =>
        Check.Holds(Arbitraries.AnyDate, date => UncertainDate.Parse(date.ToString()) == date);

    [Theory]
    [InlineData("2023-02-08")]
    [InlineData("2023-02")]
    [InlineData("2023")]
    [InlineData("2023-02-08?")]
    [InlineData("2023-02~")]
    [InlineData("2023%")]
    public void Nothing_is_allocated_to_read_a_plain_date(string text)
    {
        Read();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Read();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        bool Read() => UncertainDate.TryParse(text, null, out var date) && UncertainDate.TryParse(text.AsSpan(), null, out _)
            && date == UncertainDate.Parse(text) && date == UncertainDate.Parse(text.AsSpan(), null);
    }

    [Fact]
    public void Precedes_agrees_with_counting_days() => Check.Holds(Arbitraries.NearDate, Arbitraries.NearDate, (a, b) =>
        a.Precedes(b) == Count(a, b, (x, y) => x < y));

    [Fact]
    public void Same_day_agrees_with_counting_days() => Check.Holds(Arbitraries.NearDate, Arbitraries.NearDate, (a, b) =>
        a.IsSameDayAs(b) == Count(a, b, (x, y) => x == y));

    [Fact]
    public void Within_agrees_with_counting_days() => Check.Holds(Arbitraries.NearDate, Arbitraries.NearDay, Arbitraries.NearDay, (date, one, other) =>
    {
        var window = new DateInterval(LocalDate.Min(one, other), LocalDate.Max(one, other));
        var inside = Arbitraries.Days(date).Select(window.Contains).ToHashSet();
        return date.IsWithin(window) == Truth.Of(inside.SetEquals([true]), inside.Contains(true));
    });

    [Fact]
    public void Nothing_is_certain_of_two_equal_months() =>
        Assert.Equal(Truth.Maybe, UncertainDate.Parse("2023-02").IsSameDayAs(UncertainDate.Parse("2023-02")));

    [Fact]
    public void Reading_never_throws_and_every_error_points_into_the_text() => Check.Holds(Arbitraries.Text, text =>
        UncertainDate.Read(text).Match(
            parsed => UncertainDate.Parse(parsed.Value.ToString()) == parsed.Value,
            refused => refused.Errors.All(error => error.Start + error.Length <= text.Length)));

    [Fact]
    public void A_repair_can_be_read() => Check.Holds(Arbitraries.Text, text =>
        UncertainDate.Read(text).Match(
            _ => true,
            refused => refused.Errors.All(error => error.Repair is null || (error.Repair != text && UncertainDate.Read(error.Repair).IsParsed))));

    [Theory]
    [InlineData("2023-02-08", "8 February 2023")]
    [InlineData("2023-02", "some day in February 2023")]
    [InlineData("2017~", "some day in 2017, approximately")]
    [InlineData("2017?", "some day in 2017, perhaps")]
    [InlineData("2017%", "some day in 2017, perhaps, approximately")]
    [InlineData("-0043", "some day in 44 BCE")]
    [InlineData("[2023-10-11..2023-12-31]", "some day from 11 October 2023 to 31 December 2023")]
    [InlineData("XXXX-XX-XX", "an unknown day")]
    [InlineData("2004-06-~11", "11 June 2004, approximately")]
    [InlineData("201X", "some day in the 2010s")]
    [InlineData("19XX?", "some day from 1900 to 1999, perhaps")]
    [InlineData("2020-12-X5", "some day of 2020-12-X5")]
    [InlineData("2001-21", "some day in spring 2001")]
    [InlineData("2023-33", "some day in the first quarter of 2023")]
    [InlineData("1950S2", "some day from 1900 to 1999, estimated as 1950")]
    [InlineData("[1667,1668]", "some day of [1667,1668]")]
    public void Words(string edtf, string words) => Assert.Equal(words, UncertainDate.Parse(edtf).ToWords());

    [Fact]
    public void A_mark_moves_no_bound()
    {
        var marked = UncertainDate.Parse("2023-02?");
        Assert.Equal(UncertainDate.Parse("2023-02").Earliest, marked.Earliest);
        Assert.Equal(UncertainDate.Parse("2023-02").Latest, marked.Latest);
        Assert.NotEqual(UncertainDate.Parse("2023-02"), marked);
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        var julian = new LocalDate(2023, 1, 26, CalendarSystem.Julian);
        Assert.Equal("2023-02-08", UncertainDate.On(julian).ToString());
    }

    [Fact]
    public void Days_of_another_calendar_are_turned_at_every_door()
    {
        var julian = new LocalDate(2023, 1, 26, CalendarSystem.Julian);
        var window = new DateInterval(julian, julian.PlusDays(2));
        Assert.Equal("[2023-02-08..2023-02-10]", UncertainDate.Within(window).ToString());
        Assert.Equal(Truth.True, UncertainDate.Parse("2023-02-09").IsWithin(window));
        Assert.Equal(Truth.True, UncertainDate.Parse("2023-02-08").IsOnOrBefore(julian));
        Assert.Equal("2023-02-08..2023-02-10", CalendarWindow.Format(window));
        Assert.Equal(DatePrecision.Range, UncertainDate.In(new YearMonth(2023, 2, CalendarSystem.Julian)).Precision);
        Assert.Equal("meetings during 2023-02-08..2023-02-10", Query.Meetings.During(window).ToString());
    }

    [Fact]
    public void There_is_no_mark_beyond_those_of_edtf() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => UncertainDate.Parse("2023").Marked((DateQualifier)9));

    [Fact]
    public void Finer_is_strictly_inside()
    {
        var (day, month) = (UncertainDate.Parse("2023-02-08"), UncertainDate.Parse("2023-02"));
        Assert.True(day.IsFinerThan(month));
        Assert.False(month.IsFinerThan(day));
        Assert.False(day.IsFinerThan(day));
    }

    [Theory]
    [InlineData("2020-12-X5", "2020-12-04", "False")]
    [InlineData("2020-12-X5", "2020-12-15", "Maybe")]
    [InlineData("2020-12-X5", "2020-12-X6", "False")]
    [InlineData("XXXX-XX-X5", "XXXX-XX-X6", "False")]
    [InlineData("[1667,1672]", "[1668..1671]", "False")]
    [InlineData("[2020-12-05]", "2020-12-05", "True")]
    public void Days_that_a_mask_leaves_out_are_no_maybe(string one, string other, string truth)
    {
        Assert.Equal(truth, UncertainDate.Parse(one).IsSameDayAs(UncertainDate.Parse(other)).ToString());
        Assert.Equal(truth, UncertainDate.Parse(other).IsSameDayAs(UncertainDate.Parse(one)).ToString());
    }

    [Fact]
    public void What_is_written_otherwise_can_be_the_same_days()
    {
        Assert.True(UncertainDate.Parse("2023-33").IsSameStretchAs(UncertainDate.Parse("[2023-01-01..2023-03-31]")));
        Assert.True(UncertainDate.Parse("2020-12-X5").IsFinerThan(UncertainDate.Parse("2020-12")));
        Assert.False(UncertainDate.Parse("[2020-12-05..2020-12-25]").IsSameStretchAs(UncertainDate.Parse("2020-12-X5")));
        Assert.Equal(Truth.False, UncertainDate.Parse("2020-12-X5").IsWithin(new DateInterval(new LocalDate(2020, 12, 6), new LocalDate(2020, 12, 14))));
        Assert.Equal("2020-12-X5~", UncertainDate.Parse("?2020-12-X5").Marked(DateQualifier.Approximate).ToString());
    }

    private static Truth Count(UncertainDate a, UncertainDate b, Func<LocalDate, LocalDate, bool> holds)
    {
        var found = Arbitraries.Days(a).SelectMany(x => Arbitraries.Days(b).Select(y => holds(x, y))).ToHashSet();
        return Truth.Of(found.SetEquals([true]), found.Contains(true));
    }
}
