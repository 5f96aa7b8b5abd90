using BenchmarkDotNet.Attributes;
using NodaTime;
using NodaTime.Text;

namespace DiplomacyModel.Benchmarks;

/// <summary>Reading a day: our parser of uncertain dates against NodaTime's of exact ones, on the same text in one run.</summary>
[MemoryDiagnoser]
public class DateParsing
{
    [Params("2023-02-08")]
    public string Text { get; set; } = "";

    [Benchmark(Baseline = true)]
    public LocalDate NodaTime() => LocalDatePattern.Iso.Parse(Text).Value;

    [Benchmark]
    public UncertainDate DiplomacyModel() => UncertainDate.Parse(Text);
}
