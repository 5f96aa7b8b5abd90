using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>
/// An office has a true past; several sources tell parts of it, truly, finer or coarser, rows or single ends. What a chronicle then
/// says for certain is so. Nobody holds it twice: whether two ends are of one tenure is for the record to tell (docs/decisions/0020).
/// </summary>
public sealed class OfficeSoundnessTests
{
    private const string Letters = "FRZ";

    private static readonly LocalDate Zero = new(2030, 1, 10);

    [Fact]
    public void What_is_certain_is_so() => Check.Holds(Pasts, past =>
    {
        var chronicle = OfficeRecords.ChronicleOf(past.Record, past.Office);
        return Enumerable.Range(-6, 36).Select(Zero.PlusDays).All(day => IsSo(chronicle, past, day));
    });

    private static bool IsSo(Chronicle chronicle, (Office Office, (char Who, LocalDate Entered, LocalDate Left)[] Tenures, string Record) past, LocalDate day)
    {
        var holders = past.Tenures.Where(tenure => tenure.Entered <= day && day <= tenure.Left).Select(tenure => tenure.Who).ToArray();
        var told = holders.Where(who => past.Record.Contains($" {who}", StringComparison.Ordinal)).ToArray();
        var isSo = chronicle.Incumbency(past.Office).On(day).Match(
            definite => definite.Tenures.All(tenure => holders.Any(who => OfficeRecords.Holder(who).Id == tenure.Holder.Id)),
            possible => told.All(who => possible.Tenures.Any(tenure => OfficeRecords.Holder(who).Id == tenure.Holder.Id)),
            vacant => vacant.IsTold ? holders.Length == 0 : told.Length == 0,
            _ => told.Length == 0);
        return isSo && Letters.All(who => chronicle.Official((Person)OfficeRecords.Holder(who)).Held(past.Office, day) is var held
            && (!held.IsTrue || holders.Contains(who)) && (!held.IsFalse || !holders.Contains(who)));
    }

    private static Arbitrary<(Office Office, (char Who, LocalDate Entered, LocalDate Left)[] Tenures, string Record)> Pasts { get; } = (
        from office in Gen.Elements(OfficeRecords.Throne, OfficeRecords.Throne, Ruritania.Crown, OfficeRecords.Bench)
        from order in Gen.Shuffle(Letters.ToCharArray())
        from lengths in Gen.ArrayOf(Gen.Choose(0, 5), Letters.Length)
        from pauses in Gen.ArrayOf(Gen.Choose(0, 2), Letters.Length)
        let tenures = order.Select((who, i) => (Who: who, Entered: Zero.PlusDays(lengths.Take(i).Sum() + pauses.Take(i).Sum()), Left: Zero.PlusDays(lengths.Take(i + 1).Sum() + pauses.Take(i).Sum()))).ToArray()
        from count in Gen.Choose(1, 6) // Few, so that much is left open.
        from lines in Gen.ListOf(Gen.Frequency((5, Gen.Elements(tenures).SelectMany(Lines)), (1, Vacancy(tenures))), count)
        select (office, tenures, string.Join("; ", lines.Select((line, i) => string.Join("; ", line.Text.Split('|').Select(part => $"{line.Source}.{i} {part}")))))).ToArbitrary();

    // What one source may truly tell of a tenure: a row, an end, a day, or that there was one.
    private static Gen<(string Source, string Text)> Lines((char Who, LocalDate Entered, LocalDate Left) tenure) =>
        from source in Gen.Elements("r", "s", "g", "h")
        from entered in Told(tenure.Entered)
        from left in Told(tenure.Left)
        from day in Gen.Choose(0, Period.DaysBetween(tenure.Entered, tenure.Left))
        from text in Gen.Elements(
            $"{tenure.Who}+ {entered}|{tenure.Who}- {left}",
            $"{tenure.Who}+ {entered}",
            $"{tenure.Who}- {left}",
            $"{tenure.Who}= {Text(tenure.Entered.PlusDays(day))}",
            $"{tenure.Who}= {Text(tenure.Entered)}/{Text(tenure.Left)}",
            $"{tenure.Who}+ ?")
        select (source, text);

    private static Gen<(string Source, string Text)> Vacancy((char Who, LocalDate Entered, LocalDate Left)[] tenures) =>
        from i in Gen.Choose(1, tenures.Length - 1)
        let pause = Period.DaysBetween(tenures[i - 1].Left, tenures[i].Entered) - 1
        from first in Gen.Choose(1, Math.Max(1, pause))
        select ("g", pause < 1 ? "F+ ?" : $"0 {Text(tenures[i - 1].Left.PlusDays(first))}/{Text(tenures[i - 1].Left.PlusDays(pause))}");

    private static Gen<string> Told(LocalDate day) =>
        from before in Gen.Choose(0, 5)
        from after in Gen.Choose(0, 5)
        from isExact in Gen.Elements(true, false)
        select isExact || before + after == 0 ? Text(day) : $"[{Text(day.PlusDays(-before))}..{Text(day.PlusDays(after))}]";

    private static string Text(LocalDate day) => UncertainDate.On(day).ToString();
}
