using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using DiplomacyModel.FsCheck;
using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>Formats, parsing interfaces and conversions of the values of time.</summary>
public sealed class TimeFormatTests
{
    // Not enumerated beforehand: the runner would hand over what the default format keeps.
    public static TheoryData<IFormattable, string, string, string> Formats => new()
    {
        { UncertainDate.Parse("2023-02?"), "2023-02?", "2023-02?", "some day in February 2023, perhaps" },
        { UncertainPeriod.Since(UncertainDate.In(2014), new LocalDate(2023, 2, 9)), "2014/", "2014/ (nearest to 2014/2023-02-09..)", "since some day in 2014, at least until 9 February 2023" },
        { AllOfDates.Parse("{1960,1961-12}"), "{1960,1961-12}", "{1960,1961-12}", "all of 1960 and of December 1961" },
        { EdtfValue.Parse("2023-02-08T16:30:00+07:00"), "2023-02-08T16:30:00+07:00", "2023-02-08T16:30:00+07:00", "8 February 2023, at 4:30:00 p.m., UTC+07 time" },
        { EdtfValue.Parse("2014/.."), "2014/..", "2014/..", "from some day in 2014 on" },
        { EdtfValue.Parse("{..1984}"), "{..1984}", "{..1984}", "all of the time until 1984" },
        { EdtfValue.Parse("[1667,1668]"), "[1667,1668]", "[1667,1668]", "some day of [1667,1668]" },
        { EdtfValue.Parse("Y170000002"), "Y170000002", "Y170000002", "Y170000002, outside the calendar" },
    };

    [Theory]
    [MemberData(nameof(Formats), DisableDiscoveryEnumeration = true)]
    public void Edtf_by_default_round_trip_and_words(IFormattable value, string edtf, string roundTrip, string words)
    {
        ArgumentNullException.ThrowIfNull(value);
        Assert.Equal((edtf, roundTrip, words), (value.ToString(null, null), value.ToString("R", CultureInfo.InvariantCulture), value.ToString("W", null)));
        Assert.Equal((edtf, edtf, edtf), ($"{value}", value.ToString("", null), value.ToString("g", null)));
        Assert.Equal(
            "'D' is no format of a time: G is EDTF, R is what can be read back in full, W is English words.",
            Assert.Throws<FormatException>(() => value.ToString("D", null)).Message);
        var room = new char[words.Length];
        Assert.True(((ISpanFormattable)value).TryFormat(room, out var written, "W", null) && new string(room, 0, written) == words);
        Assert.False(((ISpanFormattable)value).TryFormat(room.AsSpan(0, 3), out written, "W", null));
        Assert.Equal(0, written);
    }

    [Fact]
    public void Each_is_read_back_by_the_interfaces() => Check.Holds(TimeArbitraries.EdtfTexts, text =>
        Comes<UncertainDate>(text) && Comes<UncertainPeriod>(text) && Comes<AllOfDates>(text) && Comes<EdtfValue>(text));

    [Fact]
    public void The_debugger_shows_text_and_words() => Assert.All(
        [typeof(UncertainDate), typeof(UncertainPeriod), typeof(AllOfDates), typeof(EdtfValue)],
        type => Assert.Contains("ToWords()", type.GetCustomAttribute<DebuggerDisplayAttribute>()!.Value, StringComparison.Ordinal));

    [Fact]
    public void Exact_days_go_to_other_types_and_back() => Check.Holds(TimeArbitraries.Days, day =>
        UncertainDate.On(day).TryPickDay(out var same) && same == day
        && UncertainDate.On(day).TryPickDateOnly(out var only) && UncertainDate.FromDateOnly(only) == UncertainDate.On(day)
        && UncertainDate.In(day.ToYearMonth()).TryPickMonth(out var month) && month == day.ToYearMonth()
        && UncertainPeriod.FromDateInterval(new(day, day.PlusDays(3))).TryPickDateInterval(out var days) && days == new DateInterval(day, day.PlusDays(3))
        && UncertainDate.Within(new DateInterval(day, day.PlusDays(3))).ToDateInterval() == new DateInterval(day, day.PlusDays(3)));

    [Fact]
    public void What_is_not_exact_is_not_made_so()
    {
        Assert.False(UncertainDate.Parse("2023-02").TryPickDay(out _));
        Assert.False(UncertainDate.Parse("2023-02").TryPickDateOnly(out _));
        Assert.False(UncertainDate.Parse("-0044-03-15").TryPickDateOnly(out _));
        Assert.False(UncertainDate.Parse("2023").TryPickMonth(out _));
        Assert.False(UncertainDate.Unknown.TryPickMonth(out _));
        Assert.True(UncertainDate.Parse("2023-02-XX").TryPickMonth(out var month) && month == new YearMonth(2023, 2));
        Assert.All(["2014/2018", "2014-01-01/", "2014-01-01/.."], text => Assert.False(UncertainPeriod.Parse(text).TryPickDateInterval(out _)));
    }

    private static bool Comes<T>(string text)
        where T : ISpanParsable<T>, IFormattable =>
        T.TryParse(text, null, out var fromText) == T.TryParse(text.AsSpan(), null, out var fromSpan)
        && (fromText is null || (fromText.Equals(fromSpan) && T.TryParse(fromText.ToString("G", null), null, out var again) && again.Equals(fromText)));
}
