using BenchmarkDotNet.Attributes;
using NodaTime;
using NodaTime.Text;

namespace DiplomacyModel.Benchmarks;

/// <summary>Reading plain days, months and years, marked ones too, against NodaTime's reading of one exact day in the same run.</summary>
[MemoryDiagnoser]
[WarmupCount(6)]
[IterationCount(12)]
public class DateParsing
{
    [Benchmark(Baseline = true)]
    public LocalDate NodaTime() => LocalDatePattern.Iso.Parse("2023-02-08").Value;

    [Benchmark]
    public UncertainDate Day() => UncertainDate.Parse("2023-02-08");

    [Benchmark]
    public UncertainDate Month() => UncertainDate.Parse("2023-02");

    [Benchmark]
    public UncertainDate Year() => UncertainDate.Parse("2023");

    [Benchmark]
    public UncertainDate MarkedDay() => UncertainDate.Parse("2023-02-08?");

    [Benchmark]
    public UncertainDate MarkedMonth() => UncertainDate.Parse("2023-02%");

    [Benchmark]
    public UncertainDate MarkedYear() => UncertainDate.Parse("2023~");

    [Benchmark]
    public bool TryDayOfSpan() => UncertainDate.TryParse("on 2023-02-08".AsSpan(3), null, out _);
}
