using BenchmarkDotNet.Attributes;
using NodaTime;

namespace DiplomacyModel.Benchmarks;

/// <summary>The set of possible relations of a thousand pairs, against one comparison of two exact days for each, in one run.</summary>
/// <remarks>One pair alone would measure nothing: a comparison of two known days is folded away.</remarks>
[MemoryDiagnoser]
[WarmupCount(6)]
[IterationCount(12)]
public class Relations
{
    private const int Times = 1000;

    private readonly LocalDate[] days = new LocalDate[Times + 1];
    private readonly UncertainDate[] dates = new UncertainDate[Times + 1];
    private readonly UncertainPeriod[] exact = new UncertainPeriod[Times + 1];
    private readonly UncertainPeriod[] periods = new UncertainPeriod[Times + 1];

    [GlobalSetup]
    public void Fill()
    {
        // Days of four years in no order; half of the periods are terms between two years, a quarter each has only one end told.
        for (var i = 0; i <= Times; i++)
        {
            days[i] = new LocalDate(2020, 1, 1).PlusDays(i * 617 % 1461);
            dates[i] = i % 2 == 0 ? UncertainDate.In(days[i].Year) : UncertainDate.In(days[i].ToYearMonth());
            exact[i] = UncertainPeriod.Between(UncertainDate.On(days[i]), UncertainDate.On(days[i].PlusDays(i % 90)));
            periods[i] = (i % 4) switch
            {
                0 => UncertainPeriod.Since(dates[i]),
                1 => UncertainPeriod.Until(dates[i]),
                _ => UncertainPeriod.Between(dates[i], UncertainDate.In(days[i].Year + 1)),
            };
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Times)]
    public int CompareLocalDates()
    {
        var sum = 0;
        for (var i = 0; i < Times; i++)
        {
            sum += days[i].CompareTo(days[i + 1]);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Times)]
    public AllenRelations ExactPeriods() => Union(exact);

    [Benchmark(OperationsPerInvoke = Times)]
    public AllenRelations UncertainPeriods() => Union(periods);

    [Benchmark(OperationsPerInvoke = Times)]
    public Truth PeriodsIntersect()
    {
        var all = Truth.True;
        for (var i = 0; i < Times; i++)
        {
            all &= periods[i].Intersects(periods[i + 1]);
        }

        return all;
    }

    [Benchmark(OperationsPerInvoke = Times)]
    public AllenRelations Dates()
    {
        var union = AllenRelations.None;
        for (var i = 0; i < Times; i++)
        {
            union |= dates[i].RelationsTo(dates[i + 1]);
        }

        return union;
    }

    private static AllenRelations Union(UncertainPeriod[] all)
    {
        var union = AllenRelations.None;
        for (var i = 0; i < Times; i++)
        {
            union |= all[i].RelationsTo(all[i + 1]);
        }

        return union;
    }
}
