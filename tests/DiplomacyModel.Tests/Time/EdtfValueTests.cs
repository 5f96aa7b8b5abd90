using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyModel.Tests;

public sealed class EdtfValueTests
{
    [Fact]
    public void Text_of_a_value_reads_as_that_value() => Check.Holds(EdtfTexts.Any, text => EdtfValue.Read(text).Match(
        parsed => parsed.Value.ToString() == text && EdtfValue.Parse(parsed.Value.ToString()) == parsed.Value,
        _ => true));

    [Fact]
    public void Most_of_the_random_texts_are_read()
    {
        var texts = EdtfTexts.Any.Generator.Sample(1000, 50).ToArray();
        Assert.InRange(texts.Count(text => EdtfValue.Read(text).IsParsed), 500, 1000);
        Assert.All(Enum.GetValues<EdtfFeatures>().Where(one => one != 0), feature =>
            Assert.Contains(texts, text => EdtfValue.TryParse(text, null, out var value) && value.Features.HasFlag(feature)));
    }

    [Fact]
    public void What_is_one_day_or_a_period_is_written_as_it_was_read() => Check.Holds(EdtfTexts.Any, text =>
        UncertainDate.Read(text).Match(date => UncertainDate.Parse(date.Value.ToString()) == date.Value && date.Value.ToString() == text, _ => true)
        && UncertainPeriod.Read(text).Match(period => UncertainPeriod.Parse(period.Value.ToString()) == period.Value && period.Value.ToString() == text, _ => true));

    [Fact]
    public void Reading_never_throws_and_a_repair_can_be_read() => Check.Holds(EdtfTexts.Broken, text =>
        EdtfValue.Read(text).Match(_ => true, refused => IsSound(text, refused.Errors, repair => EdtfValue.Read(repair).IsParsed))
        && UncertainDate.Read(text).Match(_ => true, refused => IsSound(text, refused.Errors, repair => UncertainDate.Read(repair).IsParsed))
        && UncertainPeriod.Read(text).Match(_ => true, refused => IsSound(text, refused.Errors, repair => UncertainPeriod.Read(repair).IsParsed)));

    [Fact]
    public void Trying_and_reading_agree() => Check.Holds(EdtfTexts.Broken, text =>
        EdtfValue.TryParse(text, null, out _) == EdtfValue.Read(text).IsParsed
        && UncertainDate.TryParse(text, null, out _) == UncertainDate.Read(text).IsParsed
        && UncertainPeriod.TryParse(text, null, out _) == UncertainPeriod.Read(text).IsParsed);

    [Theory]
    [InlineData("Y17E7/2000", false)]
    [InlineData("2000/Y17E7", true)]
    [InlineData("Y20000/Y10000", false)]
    [InlineData("Y-20000/Y-10000", true)]
    [InlineData("Y-10000/-9999", true)]
    [InlineData("-9999/Y-10000", false)]
    [InlineData("Y123456789012345678901/Y123456789012345678902", true)]
    [InlineData("Y123456789012345678902/Y123456789012345678901", false)]
    [InlineData("Y123E999999999/Y122E999999999S2", true)]
    [InlineData("Y13E999999999/Y122E999999998S2", false)]
    public void Intervals_of_long_years_are_in_order(string text, bool isValid) => Assert.Equal(isValid, EdtfValue.Read(text).IsParsed);

    [Theory]
    [InlineData("1950S2", "1900-01-01", "1999-12-31")]
    [InlineData("-1950S2", "-1999-01-01", "-1900-12-31")]
    [InlineData("Y3388E1S3", "outside", "outside")]
    [InlineData("Y20E2", "2000-01-01", "2000-12-31")]
    [InlineData("2001-21", "2001-01-01", "2001-12-31")]
    [InlineData("2001-24", "2000-11-01", "2002-03-31")]
    [InlineData("2001-34", "2001-04-01", "2001-06-30")]
    [InlineData("2001-38", "2001-05-01", "2001-08-31")]
    [InlineData("2001-41", "2001-07-01", "2001-12-31")]
    [InlineData("-999X", "outside", "-9990-12-31")]
    [InlineData("[..2010,2014..]", "open", "open")]
    [InlineData("2014/", "2014-01-01", "unknown")]
    public void Bounds(string text, string earliest, string latest)
    {
        var bounds = EdtfValue.Parse(text).Bounds;
        Assert.Equal((earliest, latest), (Words(bounds.Earliest), Words(bounds.Latest)));
    }

    private static string Words(EdtfBound bound) => bound.Match(onDay => UncertainDate.On(onDay.Day).ToString(), _ => "open", _ => "unknown", _ => "outside");

    private static bool IsSound(string text, Items<NotationError> errors, Func<string, bool> isRead) => errors.All(error =>
        error.Start + error.Length <= text.Length && (error.Repair is null || (error.Repair != text && isRead(error.Repair))));
}
