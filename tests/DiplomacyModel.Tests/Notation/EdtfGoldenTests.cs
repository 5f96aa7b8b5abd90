using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>Agreement with tables of EDTF strings: validity, level, kind, bounds, and one unknown day or not.</summary>
public sealed class EdtfGoldenTests
{
    [Fact]
    public void Every_row_of_the_table_beside_the_checkout_agrees()
    {
        var lines = Repository.SharedLines("time/edtf_golden.tsv");
        Assert.True(lines.Length >= 470);
        Agree(lines);
    }

    [Fact]
    public void Every_row_of_the_committed_table_agrees()
    {
        var lines = File.ReadAllLines(Repository.PathOf("tests/DiplomacyModel.Tests/Notation/edtf.tsv"));
        Assert.InRange(lines.Length, 81, 1000);
        Agree(lines);
    }

    private static void Agree(string[] lines)
    {
        var columns = lines[0].Split('\t');
        int At(string name) => Array.IndexOf(columns, name);
        Assert.Empty(lines.Skip(1).Select(line => line.Split('\t')).SelectMany(row =>
            Problems(row[At("input")], row[At("valid")] == "1", row[At("level")], row[At("type")], row[At("lower")], row[At("upper")])
                .Select(problem => $"{row[At("input")]}: {problem}")));
    }

    private static IEnumerable<string> Problems(string text, bool isValid, string level, string type, string lower, string upper)
    {
        if (EdtfValue.Read(text) is not ParseResult<EdtfValue>.Parsed { Value: var value })
        {
            if (isValid)
            {
                yield return $"refused: {EdtfValue.Read(text)}";
            }

            yield break;
        }

        if (!isValid)
        {
            yield return "read, and invalid";
            yield break;
        }

        if (value.Level.ToString(System.Globalization.CultureInfo.InvariantCulture) != level || Type(value.Kind) != type)
        {
            yield return $"level {level} {type}, read as {value.Level} {value.Kind}";
        }

        if (value.ToString() != text)
        {
            yield return $"written as {value}";
        }

        if (!Agrees(value.Bounds.Earliest, lower, "-inf") || !Agrees(value.Bounds.Latest, upper, "inf"))
        {
            yield return $"from {lower} to {upper}, read as {value.Bounds}";
        }

        foreach (var problem in AsADay(text, value).Concat(AsAPeriod(text, value)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> AsADay(string text, EdtfValue value)
    {
        var isInside = value.Bounds is { Earliest: not EdtfBound.Outside, Latest: not EdtfBound.Outside };
        var isDay = value.Kind is EdtfKind.Date or EdtfKind.Season or EdtfKind.Year or EdtfKind.OneOf && isInside;
        if (UncertainDate.Read(text) is not ParseResult<UncertainDate>.Parsed { Value: var date })
        {
            if (isDay)
            {
                yield return "no uncertain date";
            }

            yield break;
        }

        if (!isDay || date.ToString() != text)
        {
            yield return $"an uncertain date, {date}";
        }

        if (date != UncertainDate.Unknown
            && ((value.Bounds.Earliest is EdtfBound.OnDay first && first.Day != date.Earliest) || (value.Bounds.Latest is EdtfBound.OnDay last && last.Day != date.Latest)))
        {
            yield return $"an uncertain date from {date.Earliest} to {date.Latest}";
        }

        if (date.ToWords().Length == 0 || date.DaySet.Next(LocalDate.MinIsoValue) is null)
        {
            yield return "without words or days";
        }
    }

    private static IEnumerable<string> AsAPeriod(string text, EdtfValue value)
    {
        var isPeriod = value.Kind == EdtfKind.Interval && value.Bounds is { Earliest: not EdtfBound.Outside, Latest: not EdtfBound.Outside };
        var period = UncertainPeriod.Read(text).Match(parsed => parsed.Value, _ => (UncertainPeriod?)null);
        if (period is not null != isPeriod)
        {
            yield return $"{(isPeriod ? "no" : "an")} uncertain period";
        }
        else if (isPeriod && period!.ToString() != text)
        {
            yield return $"an uncertain period {period}";
        }
    }

    private static string Type(EdtfKind kind) => kind switch
    {
        EdtfKind.Date => "date",
        EdtfKind.DateTime => "datetime",
        EdtfKind.Season => "season",
        EdtfKind.Year => "year",
        EdtfKind.Interval => "interval",
        EdtfKind.OneOf => "set",
        _ => "list",
    };

    // What the table leaves empty it does not assert. Days beyond the calendar (-9999, Y10000, Y17E7 …) are named there by their
    // year; by definitions.md they are outside the calendar. "XXXX-XX-XX" as an uncertain date is the whole calendar.
    private static bool Agrees(EdtfBound bound, string expected, string open) => expected.Length == 0 || bound.Match(
        onDay => UncertainDate.On(onDay.Day).ToString() == expected,
        _ => expected == open,
        _ => expected == "unknown",
        outside => long.Parse(expected[..^6], System.Globalization.CultureInfo.InvariantCulture) is < -9998 or > 9999
            && outside.IsBefore == expected.StartsWith('-'));
}
