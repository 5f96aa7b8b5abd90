using BenchmarkDotNet.Running;
using DiplomacyModel.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(DateParsing).Assembly).Run(args);
