using FsCheck;
using FsCheck.Fluent;
using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>Random claims, nested up to a few levels, and random reports of them.</summary>
internal static class RuritanianClaims
{
    private static readonly Party[] Parties = [Ruritania.Queen, Ruritania.TheChancellor, Ruritania.State, Ruritania.Students];

    private static readonly Act[] Acts =
    [
        Act.Asserting.Instance, Act.Conversing.Instance, new Act.Asking(AskGrade.Urge), Act.Offering.Instance, new Act.Committing(CommitGrade.Pledge),
        Act.Declining.Instance, Act.Denying.Instance, Act.Wishing.Instance, Act.Withholding.Instance,
    ];

    private static readonly Gen<Claim> Leaf = Gen.Elements<Claim>(
        Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-05"),
        Visit.By(Ruritania.TheChancellor, Ruritania.State),
        Ruritania.Conditions,
        Ruritania.Relation.Is(Ruritania.Low),
        Ruritania.Relation.Becomes(Ruritania.High).On("2031-04-01"),
        Strengthen.Of(Ruritania.Relation),
        Figure.CountOf(Ruritania.Students, new Quantity(40)));

    public static Arbitrary<Claim> Claim { get; } = Nested(3).ToArbitrary();

    /// <summary>Reports of different sources, some without a day of publication.</summary>
    public static Arbitrary<Report[]> Reports { get; } = (
        from contents in Gen.ListOf(Gen.ListOf(Nested(2), 3), 4)
        from days in Gen.ListOf(Gen.Choose(1, 28), 4)
        select contents.Select((claims, i) =>
        {
            var reading = new Reading(i == 0
                ? Source.CodersReading("coder", "us")
                : Source.NewsReport($"report-{i}", "The Gazette", Dateline.Parse($"2031-05-{days.ElementAt(i):00}")));
            foreach (var claim in claims)
            {
                reading.Says(1, claim);
            }

            return reading.Close();
        }).ToArray()).ToArbitrary();

    private static Gen<Claim> Nested(int depth) => depth == 0 ? Leaf : Gen.OneOf(
        Leaf,
        from voice in Gen.Elements(Parties)
        from act in Gen.Elements(Acts)
        from content in Gen.NonEmptyListOf(Nested(depth - 1))
        select (Claim)new Statement([voice], act, [.. content.Take(3)]),
        from inner in Nested(depth - 1)
        select (Claim)new Not(inner),
        from inner in Gen.ListOf(Nested(depth - 1), 2)
        from all in Gen.Elements(true, false)
        select (Claim)(all ? Several.All([.. inner]) : Several.Any([.. inner])),
        from inner in Gen.ListOf(Nested(depth - 1), 2)
        select (Claim)new Conditional(ConditionKind.If, inner.First(), inner.Last()),
        from inner in Nested(depth - 1)
        select (Claim)new Modal(ModalKind.May, inner),
        from voice in Gen.Elements(Parties)
        from taken in Nested(depth - 1)
        from aside in Nested(depth - 1)
        from whose in Gen.Elements(Enum.GetValues<AsideVoice>())
        select (Claim)voice.Thanks().Presupposing(taken).WithAside(aside, whose),
        from kind in Gen.Elements(Enum.GetValues<AdverbialKind>())
        from beside in Nested(depth - 1)
        from about in Nested(depth - 1)
        from isClause in Gen.Elements(true, false)
        from attitude in Gen.Elements(Attitude.Thanks, Attitude.Support)
        select (Claim)Ruritania.Queen.Takes(attitude, isClause ? about : new Described(Topic.GlobalIssues).Toward(about)).Beside(kind, beside));
}
