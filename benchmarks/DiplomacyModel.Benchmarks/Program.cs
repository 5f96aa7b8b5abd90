using BenchmarkDotNet.Running;
using DiplomacyModel.Benchmarks;

if (args is ["fuzz", var count])
{
    return Fuzzing.Run(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
}

BenchmarkSwitcher.FromAssembly(typeof(DateParsing).Assembly).Run(args);
return 0;
