using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>All of several dates: what holds of it holds of every member, and it covers what they cover together.</summary>
public sealed class AllOfDatesTests
{
    private static readonly AllOfDates Years = AllOfDates.Parse("{1960,1961-12}");

    // Units of the weeks in which the near dates lie; exact ones, so that each answer can be counted.
    private static readonly string[] Units = ["2023-01-20", "2023-01-25", "2023-02-01..2023-02-03", "2023-02", "2023-01", "2023-01..2023-02", "2023-03-01", "2022"];

    private static readonly Arbitrary<string> Exact = Gen.SubListOf(Units).Where(units => units.Count > 0).Select(units => $"{{{string.Join(',', units)}}}").ToArbitrary();

    private static readonly Arbitrary<UncertainPeriod> Periods = (
        from one in Arbitraries.NearDate.Generator
        from other in Arbitraries.NearDate.Generator
        select other.Precedes(one).IsTrue ? UncertainPeriod.Between(other, one) : UncertainPeriod.Between(one, other)).ToArbitrary();

    [Theory]
    [InlineData("{1960,1961-12}", "all of 1960 and of December 1961")]
    [InlineData("{1667,1668,1670..1672}", "all of 1667, of 1668 and of 1670 to 1672")]
    [InlineData("{..1984}", "all of the time until 1984")]
    [InlineData("{2014..}", "all of the time from 2014 on")]
    [InlineData("{2023-02-08,201X,2023-21}", "all of 8 February 2023, of one of 201X and of spring 2023")]
    [InlineData("{1960~}", "all of 1960, approximately")]
    public void Edtf_and_words(string text, string words)
    {
        var dates = AllOfDates.Parse(text);
        Assert.Equal((text, words), ($"{dates}", $"{dates:W}"));
        Assert.True(EdtfValue.Parse(text).TryPickAllOf(out var picked) && picked == dates);
        Assert.Equal(EdtfValue.Parse(text), dates.Value);
    }

    [Theory]
    [InlineData("[1960,1961]", "All of a set is expected, and this is none. Write its dates in braces, such as {1960,1961-12}, or read it as an EdtfValue.", "{1960,1961}")]
    [InlineData("1960", "All of a set is expected, and this is none. Write its dates in braces, such as {1960,1961-12}, or read it as an EdtfValue.", null)]
    [InlineData("{Y170000002}", "This is EDTF, but outside the calendar of the years -9998 to 9999. Write a year within it, or read it as an EdtfValue.", null)]
    public void What_it_is_not(string text, string words, string? repair)
    {
        var error = Assert.IsType<ParseResult<AllOfDates>.Refused>(AllOfDates.Read(text)).Errors[0];
        Assert.Equal((words, repair), ($"{error.Reason} {error.Remedy}", error.Repair));
        Assert.False(AllOfDates.TryParse(text, null, out _));
        Assert.False(EdtfValue.Parse(text).TryPickAllOf(out _));
    }

    [Fact]
    public void Its_members_are_whole()
    {
        Assert.Equal(["1960-01-01/1960-12-31", "1961-12-01/1961-12-31"], Years.Members.Select(member => member.ToString()));
        Assert.Equal((Truth.True, Truth.False, Truth.Maybe), (
            Years.Covers(UncertainDate.Parse("1960-05")), Years.Covers(UncertainDate.Parse("1961-11")), Years.Covers(UncertainDate.Parse("1961"))));
        Assert.Equal((Truth.True, Truth.False), (Years.Precedes(UncertainDate.Parse("1962")), Years.Precedes(UncertainDate.Parse("1961-12-15"))));
        Assert.Equal((Truth.True, Truth.False), (Years.IsWithin(UncertainPeriod.Parse("1960-01-01/1961-12-31")), Years.IsWithin(UncertainPeriod.Parse("1961/1962"))));
    }

    [Fact]
    public void Of_every_member_and_not_of_some()
    {
        Assert.Equal(Truth.False, AllOfDates.Parse("{1960..1962}").Intersects(UncertainDate.Parse("1961").AsExtent()));
        Assert.Equal(Truth.True, AllOfDates.Parse("{1960..1962}").Intersects(UncertainPeriod.Parse("1960-12-31/1962-01-01")));
        Assert.Equal(Truth.True, AllOfDates.Parse("{1960..1962}").Covers(UncertainDate.Parse("1961").AsExtent()));
    }

    [Fact]
    public void Open_ends_go_on()
    {
        var since = AllOfDates.Parse("{2014..}");
        Assert.Equal((Truth.True, Truth.False, Truth.True), (
            since.Covers(UncertainPeriod.Parse("2014/..")), since.Precedes(UncertainPeriod.Parse("2300/")), since.Succeeds(UncertainPeriod.Parse("../2013"))));
        Assert.Equal(Truth.True, AllOfDates.Parse("{..1984}").IsWithin(UncertainPeriod.Parse("../1984-12-31")));
        Assert.Equal(Truth.Maybe, AllOfDates.Parse("{..1984}").Covers(UncertainDate.Unknown));
    }

    [Fact]
    public void The_answers_are_those_of_counting() => Check.Holds(Exact, Arbitraries.NearDate, Periods, (text, day, period) =>
    {
        var dates = AllOfDates.Parse(text);
        var units = text[1..^1].Split(',').SelectMany(Unit).ToArray();
        (LocalDate First, LocalDate Last)[] days = [.. Arbitraries.Days(day).Select(one => (one, one))];
        (LocalDate First, LocalDate Last)[] choices =
        [
            .. from first in Arbitraries.Days(((PeriodBound.Dated)period.Start).Date)
               from last in Arbitraries.Days(((PeriodBound.Dated)period.End).Date)
               where first <= last
               select (first, last),
        ];
        return dates.Precedes(day) == Of(days, one => units.All(unit => unit.End < one.First))
            && dates.Succeeds(day) == Of(days, one => units.All(unit => unit.Start > one.Last))
            && dates.Covers(day) == Of(days, one => Covers(units, one))
            && dates.Precedes(period) == Of(choices, one => units.All(unit => unit.End < one.First))
            && dates.Succeeds(period) == Of(choices, one => units.All(unit => unit.Start > one.Last))
            && dates.Intersects(period) == Of(choices, one => units.All(unit => unit.Start <= one.Last && one.First <= unit.End))
            && dates.IsWithin(period) == Of(choices, one => units.All(unit => one.First <= unit.Start && unit.End <= one.Last))
            && dates.Covers(period) == Of(choices, one => Covers(units, one));
    });

    [Fact]
    public void Of_masked_members_no_answer_is_wrong() => Check.Holds(Arbitraries.NearDate, Periods, (day, period) =>
    {
        var (masked, exact) = (AllOfDates.Parse("{2023-0X,2023-01-2X}"), from month in Enumerable.Range(1, 9) from one in Enumerable.Range(20, 10) select AllOfDates.Parse($"{{2023-0{month},2023-01-{one}}}"));
        return exact.All(one => Agrees(masked.Covers(day), one.Covers(day))
            && Agrees(masked.Precedes(day), one.Precedes(day))
            && Agrees(masked.Succeeds(period), one.Succeeds(period))
            && Agrees(masked.Intersects(period), one.Intersects(period))
            && Agrees(masked.IsWithin(period), one.IsWithin(period))
            && Agrees(masked.Covers(period), one.Covers(period)));
    });

    // To know more turns no answer round.
    private static bool Agrees(Truth before, Truth after) => before.IsMaybe || before == after;

    private static Truth Of((LocalDate First, LocalDate Last)[] choices, Func<(LocalDate First, LocalDate Last), bool> holds)
    {
        bool[] answers = [.. choices.Select(holds).Distinct()];
        return answers.Length == 2 ? Truth.Maybe : Truth.Of(answers[0]);
    }

    private static bool Covers(DateInterval[] units, (LocalDate First, LocalDate Last) days)
    {
        var day = days.First;
        while (day <= days.Last && units.Where(unit => unit.Contains(day)).ToArray() is { Length: > 0 } here)
        {
            day = here.Max(unit => unit.End).PlusDays(1);
        }

        return day > days.Last;
    }

    private static IEnumerable<DateInterval> Unit(string text) => text.Split("..") switch
    {
        [var one] => [CalendarWindow.Parse(one)],
        ["2023-01", _] => [CalendarWindow.Parse("2023-01"), CalendarWindow.Parse("2023-02")],
        var ends => CalendarWindow.Parse($"{ends[0]}..{ends[1]}").Select(day => new DateInterval(day, day)),
    };
}
