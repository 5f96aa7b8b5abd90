using BenchmarkDotNet.Attributes;
using NodaTime;

namespace DiplomacyModel.Benchmarks;

/// <summary>Loading 50,000 tenures, and the first question to each of their 2,500 offices.</summary>
[MemoryDiagnoser]
[WarmupCount(2)]
[IterationCount(8)]
[InvocationCount(1)]
public class LoadingTenures
{
    private readonly TenureTable tenures = new();

    [Benchmark(Baseline = true)]
    public Dictionary<string, (LocalDate Start, LocalDate End, string Who)[]> SortedArrays() => tenures.Arrays();

    [Benchmark]
    public Chronicle ChronicleOf() => tenures.Chronicle();

    [Benchmark]
    public int ChronicleOfAndFirstQuestions()
    {
        var chronicle = tenures.Chronicle();
        return tenures.Offices.Count(office => chronicle.Incumbency(office).On(TenureTable.First.PlusDays(500)).IsDefinite);
    }
}
