using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace DiplomacyModel.Benchmarks;

/// <summary>One meeting more: appending to a list, which is what one would keep otherwise, against a chronicle, a notebook, and making the chronicle anew.</summary>
[MemoryDiagnoser]
[WarmupCount(40)]
[IterationCount(15)]
[InvocationCount(1)]
public class AddingClaims
{
    // A notebook grows while it is measured: by so many claims, and then it is filled anew.
    private const int Times = 500;

    private static readonly Person Flavia = new("flavia", new PersonName("Elphberg", "Flavia", NameOrder.GivenFirst));
    private static readonly Person Rupert = new("rupert", new PersonName("Hentzau", "Rupert", NameOrder.GivenFirst));
    private static readonly Meeting Talk = Meeting.Between(Flavia, Rupert).On("2031-05-04");

    private readonly Report more = Read("more", 1);
    private ImmutableList<Claim> list = [];
    private Items<Report> reports;
    private Chronicle chronicle = Chronicle.Of([]);
    private Notebook notebook = new();

    [Params(1_000, 10_000, 100_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        list = [.. Enumerable.Repeat<Claim>(Talk, Claims)];
        reports = [.. Enumerable.Range(0, Claims / 10).Select(i => Read($"report-{i}", 10))];
        chronicle = Chronicle.Of([Flavia, Rupert], reports);
    }

    [IterationSetup]
    public void FillNotebook()
    {
        notebook = new();
        for (var i = 0; i < Claims; i++)
        {
            notebook.Note(Talk);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Times)]
    public ImmutableList<Claim> ListAdd() => Repeat(() => list.Add(Talk));

    [Benchmark(OperationsPerInvoke = Times)]
    public Chronicle ChronicleWith() => Repeat(() => chronicle.With(more));

    [Benchmark(OperationsPerInvoke = Times)]
    public Chronicle NoteAndRead() => Repeat(() =>
    {
        notebook.Note(Talk);
        return notebook.Chronicle;
    });

    [Benchmark]
    public Chronicle ChronicleOf() => Chronicle.Of(chronicle.Things, [.. reports, more]);

    private static T Repeat<T>(Func<T> add)
    {
        var last = add();
        for (var i = 1; i < Times; i++)
        {
            last = add();
        }

        return last;
    }

    private static Report Read(string id, int claims)
    {
        var reading = new Reading(Source.CodersReading(id, "us"));
        for (var i = 0; i < claims; i++)
        {
            reading.Says(i, Talk);
        }

        return reading.Close();
    }
}
