using DiplomacyModel;
using NodaTime;
using VietnamJapan;

Console.OutputEncoding = System.Text.Encoding.UTF8;

// The online talk of February 2023 between the two principals.
const string Talk = "meetings between #nguyen-phu-trong and #kishida-fumio where medium = online during 2023-02";

// As of the day of the two meetings in Hà Nội; with --as-known-on, as of that day, and with what had been published by then.
var asKnownOn = args is ["--as-known-on", var text] ? text : null;
if (args.Length > 0 && asKnownOn is null)
{
    Console.Error.WriteLine("Usage: dotnet run --project docs/samples/VietnamJapan [-- --as-known-on 2023-02-10]");
    return 2;
}

if (!UncertainDate.TryParse(asKnownOn ?? "2023-10-10", null, out var day) || !day.IsExact)
{
    Console.Error.WriteLine($"'{asKnownOn}' is not one exact day. Write it as 2023-02-10.");
    return 2;
}

Brief.Write(Modelled.Chronicle().AsKnownOn(day.Earliest), Cast.Vietnam, Cast.Japan, day.Earliest, Talk, Console.Out);
return 0;
