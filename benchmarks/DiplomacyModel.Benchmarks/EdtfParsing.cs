using BenchmarkDotNet.Attributes;

namespace DiplomacyModel.Benchmarks;

/// <summary>Reading twenty typical texts of all levels, one after another.</summary>
[MemoryDiagnoser]
public class EdtfParsing
{
    private static readonly string[] Texts =
    [
        "2023-02-08", "2023-02", "2023", "2023-02-08T10:30:00+07:00", "1950/1999",
        "2017~", "2023-02-08?", "201X", "2023-02-XX", "2023-21", "-0044-03-15", "Y170000002", "2014/..", "/2018",
        "2004-06~-11", "2020-12-X5", "2023-33", "[1667,1668,1670..1672]", "{1960,1961-12}", "Y171010000S3",
    ];

    [Benchmark(OperationsPerInvoke = 20)]
    public int Values()
    {
        var levels = 0;
        foreach (var text in Texts)
        {
            levels += EdtfValue.Parse(text).Level;
        }

        return levels;
    }
}
