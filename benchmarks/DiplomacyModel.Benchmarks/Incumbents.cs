using BenchmarkDotNet.Attributes;
using NodaTime;

namespace DiplomacyModel.Benchmarks;

/// <summary>Who held an office on a day: 50,000 tenures in 2,500 offices, against a dictionary of sorted arrays with a binary search.</summary>
[MemoryDiagnoser]
[WarmupCount(8)]
[IterationCount(15)]
public class Incumbents
{
    private const int Times = 10_000;

    private readonly (Ref<Office> Office, string Id, LocalDate Day)[] questions = new (Ref<Office>, string, LocalDate)[Times];
    private Dictionary<string, (LocalDate Start, LocalDate End, string Who)[]> arrays = [];
    private Chronicle chronicle = Chronicle.Of([]);

    [GlobalSetup]
    public void Fill()
    {
        var tenures = new TenureTable();
        arrays = tenures.Arrays();
        chronicle = tenures.Chronicle();

        // The same question by both, and every office asked once: its answers are made at the first question.
        for (var i = 0; i < Times; i++)
        {
            var office = tenures.Offices[i * 7919 % tenures.Offices.Count];
            questions[i] = (office, office.Id.Text, TenureTable.First.PlusDays((int)(i * 104_729L % TenureTable.Days)));
            var byArray = Search(arrays[questions[i].Id], questions[i].Day);
            var byChronicle = chronicle.Incumbency(questions[i].Office).On(questions[i].Day) is DiplomacyModel.Answers.Incumbents.Definite { Tenures: [var one] } ? one.Holder.Id.Text : null;
            if (byArray != byChronicle)
            {
                throw new InvalidOperationException($"{questions[i]}: '{byArray}' and '{byChronicle}'.");
            }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Times)]
    public int SortedArrays()
    {
        var found = 0;
        foreach (var (_, id, day) in questions)
        {
            found += Search(arrays[id], day) is null ? 0 : 1;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Times)]
    public int IncumbencyOn()
    {
        var found = 0;
        foreach (var (office, _, day) in questions)
        {
            found += chronicle.Incumbency(office).On(day).IsDefinite ? 1 : 0;
        }

        return found;
    }

    private static string? Search((LocalDate Start, LocalDate End, string Who)[] tenures, LocalDate day)
    {
        var (low, high) = (0, tenures.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (tenures[middle].End < day)
            {
                low = middle + 1;
            }
            else if (tenures[middle].Start > day)
            {
                high = middle - 1;
            }
            else
            {
                return tenures[middle].Who;
            }
        }

        return null;
    }
}
