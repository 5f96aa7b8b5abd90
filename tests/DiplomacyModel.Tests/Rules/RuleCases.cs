using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>What the tests of rules share: one register of rows, what is found in it, and ways of saying what is not told.</summary>
internal static class RuleCases
{
    public static Gen<LocalDate> Day { get; } = Gen.Choose(0, 10_000).Select(new LocalDate(2000, 1, 1).PlusDays);

    /// <summary>Long enough for no tenure of days.</summary>
    public static Gen<int> Length { get; } = Gen.Choose(10, 1000);

    /// <summary>A claim that a source denies, asks for, thinks possible, or has from a speaker only.</summary>
    public static Gen<Func<Claim, Claim>> NotTold { get; } = Gen.Elements<Func<Claim, Claim>>(
        claim => new Not(claim),
        claim => new Statement([Ruritania.State], new Act.Asking(AskGrade.Urge), [claim]),
        claim => new Modal(ModalKind.May, claim),
        claim => new Statement([Ruritania.State], Act.Asserting.Instance, [claim]));

    /// <summary>A row of a register: from a day to another, or without a leaving.</summary>
    public static Claim[] Row(Actor who, Capacity.Holder office, LocalDate entered, LocalDate? left = null) =>
        [who.Enters(office).On(UncertainDate.On(entered)), .. left is { } day ? [who.Leaves(office).On(UncertainDate.On(day))] : Array.Empty<Claim>()];

    public static Meeting Met(Party one, LocalDate day) => Meeting.Between(one, Ruritania.Strelsau).On(UncertainDate.On(day));

    public static Chronicle ChronicleOf(params IEnumerable<IEnumerable<Claim>> rows)
    {
        var register = new Reading(new Source("register", SourceKind.Register, "Register of Ruritania"));
        foreach (var (i, row) in rows.Index())
        {
            foreach (var claim in row)
            {
                register.Says(i + 1, claim);
            }
        }

        return Chronicle.Of([.. Ruritania.Things, OfficeRecords.Throne, OfficeRecords.Bench, OfficeRecords.Holder('Z')], register.Close());
    }

    /// <summary>What is found, each in one line.</summary>
    public static IEnumerable<string> Found(params IEnumerable<IEnumerable<Claim>> rows) => ChronicleOf(rows).Validate().Select(finding => finding.ToString());

    /// <summary>Each of these breaks this rule once, and no other.</summary>
    public static void Break(string rule, Gen<Claim[][]> cases) =>
        Check.Holds(cases.ToArbitrary(), rows => ChronicleOf(rows).Validate() is [var finding] && finding.Rule.Id == rule);

    /// <summary>None of these breaks this rule.</summary>
    public static void Keep(string rule, params Gen<Claim[][]>[] cases) =>
        Check.Holds(Gen.OneOf(cases).ToArbitrary(), rows => ChronicleOf(rows).Validate().All(finding => finding.Rule.Id != rule));

    /// <summary>The same rows, of which one claim is not told as being so.</summary>
    public static Gen<Claim[][]> Without(int row, int claim, Gen<Claim[][]> cases) =>
        from rows in cases
        from say in NotTold
        select rows.Select((said, i) => said.Select((one, j) => (i, j) == (row, claim) ? say(one) : one).ToArray()).ToArray();
}
