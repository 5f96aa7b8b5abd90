using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyModel.Tests;

/// <summary>Random reports that speak of each other: links, steps, occasions and offices, also of what is said later, elsewhere, or never.</summary>
internal static class TangledReports
{
    private const int Count = 4;

    // Most ids are of the meeting or the request with which a report begins.
    private static readonly Gen<ClaimId> Outer =
        from report in Gen.Choose(1, Count)
        from sentence in Gen.Choose(1, 2)
        from ordinal in Gen.Frequency((4, Gen.Constant(1)), (1, Gen.Choose(2, 3)))
        select new ClaimId($"report-{report}", sentence, ordinal);

    private static readonly Gen<ClaimId> Any =
        from id in Outer
        from path in Gen.Frequency((4, Gen.Constant("")), (1, Gen.Elements("content-1", "content-2", "not")))
        select new ClaimId(id.Report, id.Sentence, id.Ordinal, path);

    private static readonly Gen<string> Days = Gen.Elements("2031-05-01", "2031-05-02", "2031-05", "2031", "XXXX-XX-XX");

    /// <summary>Claims that refer to these ids.</summary>
    public static Gen<Claim> Claims(Gen<ClaimId> outer, Gen<ClaimId> any) => Gen.Frequency(
        (3, from day in Days select (Claim)Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On(day)),
        (3, from claim in Spoken(any)
            from occasion in outer
            from isTold in Gen.Elements(true, false)
            select (Claim)(claim with { Setting = new Setting { Occasion = isTold ? Slot<ClaimId>.Of(occasion) : default } })),
        (4, Link(any)),
        (1, from link in Link(any) select (Claim)new Not(link)),
        (2, Step(any)),
        (1, from step in Step(any) select (Claim)Ruritania.Queen.Denies(step)),
        (1, from kind in Gen.Elements(ChangeKind.Begins, ChangeKind.Ends)
            from day in Days
            select (Claim)new Change(new OfficeState(Ruritania.Flavia, Ruritania.Crown), kind).On(day)),
        (1, from day in Days select (Claim)Ruritania.Relation.Becomes(Ruritania.High).On(day)),
        (1, RuritanianClaims.Claim.Generator));

    /// <summary>Reports of different sources, in any order.</summary>
    public static Arbitrary<Report[]> Reports { get; } = (
        from contents in Gen.ArrayOf(Gen.ArrayOf(
            from sentence in Gen.Choose(1, 2)
            from claim in Claims(Outer, Any)
            select (sentence, claim)), Count)
        from reports in Gen.Shuffle(contents.Select((claims, i) => Report(i + 1, claims)))
        select reports).ToArbitrary();

    /// <summary>Claims of one record that refer to each other.</summary>
    public static Arbitrary<Claim[]> Notes { get; } =
        Claims(
            from ordinal in Gen.Choose(1, 8) select new ClaimId("notebook", 1, ordinal),
            from ordinal in Gen.Choose(1, 8) select new ClaimId("notebook", 1, ordinal)).ArrayOf().ToArbitrary();

    private static Report Report(int number, IEnumerable<(int Sentence, Claim Claim)> claims)
    {
        var reading = Ruritania.Gazette($"report-{number}");
        reading.Says(1, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On($"2031-05-0{number}"));
        reading.Says(2, Ruritania.Queen.Suggests(Ruritania.Conditions));
        foreach (var (sentence, claim) in claims.Take(4))
        {
            reading.Says(sentence, claim);
        }

        return reading.Close();
    }

    private static Gen<Statement> Spoken(Gen<ClaimId> any) => Gen.OneOf(
        Gen.Constant(Ruritania.Queen.Suggests(Ruritania.Conditions)),
        Gen.Constant(Ruritania.TheChancellor.PledgesTo(Ruritania.Conditions)),
        Gen.Constant(Ruritania.Queen.Invites(Visit.By(Ruritania.TheChancellor, Ruritania.State))),
        Gen.Constant(Ruritania.Queen.Affirms(Ruritania.Relation.Is(Ruritania.Low), Figure.CountOf(Ruritania.Students, new Quantity(40)))),
        from link in Link(any) select Ruritania.Queen.Affirms(link));

    private static Gen<Claim> Link(Gen<ClaimId> any) =>
        from one in any
        from other in any
        from kind in Gen.Frequency((3, Gen.Constant(LinkKind.SameAs)), (2, Gen.Constant(LinkKind.Answers)), (1, Gen.Elements(Enum.GetValues<LinkKind>())))
        from certainty in Gen.Elements(Certainty.Certain, Certainty.Likely, Certainty.Possible)
        select one == other ? (Claim)Ruritania.Conditions : new Link(one, kind, other) { Certainty = certainty };

    private static Gen<Claim> Step(Gen<ClaimId> any) =>
        from id in any
        from kind in Gen.Elements(ProgressKind.Done, ProgressKind.Withdrawn, ProgressKind.DoneInPart, ProgressKind.Retracted, ProgressKind.Postponed, ProgressKind.Cancelled)
        from day in Days
        select (Claim)new Progress(id, kind).On(day);
}
