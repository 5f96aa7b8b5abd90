using BenchmarkDotNet.Running;
using DiplomacyModel.Benchmarks;

if (args is ["fuzz", var count])
{
    Fuzzing.Run(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(DateParsing).Assembly).Run(args);
