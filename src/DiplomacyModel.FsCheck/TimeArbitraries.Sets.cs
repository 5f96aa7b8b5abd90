using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyModel.FsCheck;

/// <content>All of several dates.</content>
public static partial class TimeArbitraries
{
    /// <summary>All of one to three dates: days, months and years, and ranges of days and of years.</summary>
    public static Arbitrary<AllOfDates> SetsOfAll { get; } = Arb.From(
        from count in Gen.Choose(1, 3)
        from members in Gen.ListOf(Gen.OneOf(UncertainDates.Generator.Where(IsKnown).Select(Member), Ranges()), count)
        select Of([.. members]),
        Shrink);

    private static Gen<string> Ranges() =>
        from first in Days.Generator
        from length in Gen.Choose(1, 1000)
        from isOfYears in Gen.Elements(true, false)
        select isOfYears
            ? $"{UncertainDate.In(first.Year)}..{UncertainDate.In(first.Year + length)}"
            : $"{UncertainDate.On(first)}..{UncertainDate.On(first.PlusDays(length))}";

    // A range stands in a set without brackets of its own.
    private static string Member(UncertainDate date) => date.ToString().Trim('[', ']');

    private static AllOfDates Of(string[] members) => AllOfDates.Parse($"{{{string.Join(',', members)}}}");

    // The simplest one, and each member alone.
    private static IEnumerable<AllOfDates> Shrink(AllOfDates dates)
    {
        var simplest = Of([UncertainDate.In(Simplest).ToString()]);
        var members = dates.ToString()[1..^1].Split(',');
        return dates == simplest ? [] : [simplest, .. members.Where(_ => members.Length > 1).Select(member => Of([member]))];
    }
}
