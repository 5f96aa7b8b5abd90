using BenchmarkDotNet.Attributes;
using NodaTime;
using NodaTime.Text;

namespace DiplomacyModel.Benchmarks;

/// <summary>Reading twenty typical texts of all levels, one after another, against NodaTime's reading of one exact day as often.</summary>
[MemoryDiagnoser]
[WarmupCount(6)]
[IterationCount(12)]
public class EdtfParsing
{
    private const int Count = 20;

    private static readonly string[] Texts =
    [
        "2023-02-08", "2023-02", "2023", "2023-02-08T10:30:00+07:00", "1950/1999",
        "2017~", "2023-02-08?", "201X", "2023-02-XX", "2023-21", "-0044-03-15", "Y170000002", "2014/..", "/2018",
        "2004-06~-11", "2020-12-X5", "2023-33", "[1667,1668,1670..1672]", "{1960,1961-12}", "Y171010000S3",
    ];

    // Those of them that one unknown day can be: the rest are periods, all of a set, a date-time, and years beyond the calendar.
    private static readonly string[] DateTexts =
    [
        "2023-02-08", "2023-02", "2023", "2017~", "2023-02-08?", "201X", "2023-02-XX", "2023-21", "-0044-03-15",
        "2004-06~-11", "2020-12-X5", "2023-33", "[1667,1668,1670..1672]",
    ];

    private static readonly string[] PeriodTexts = ["1950/1999", "2014/..", "/2018"];

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int NodaTime()
    {
        var days = 0;
        for (var i = 0; i < Count; i++)
        {
            days += LocalDatePattern.Iso.Parse("2023-02-08").Value.Day;
        }

        return days;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Values()
    {
        var levels = 0;
        foreach (var text in Texts)
        {
            levels += EdtfValue.Parse(text).Level;
        }

        return levels;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int ValuesAndBounds()
    {
        var days = 0;
        foreach (var text in Texts)
        {
            days += EdtfValue.Parse(text).Bounds.Earliest.IsOnDay ? 1 : 0;
        }

        return days;
    }

    [Benchmark(OperationsPerInvoke = 13)]
    public int Dates()
    {
        var days = 0;
        foreach (var text in DateTexts)
        {
            days += UncertainDate.Parse(text).Earliest.Day;
        }

        return days;
    }

    [Benchmark(OperationsPerInvoke = 3)]
    public int Periods()
    {
        var open = 0;
        foreach (var text in PeriodTexts)
        {
            open += UncertainPeriod.Parse(text).End.IsUnbounded ? 1 : 0;
        }

        return open;
    }
}
