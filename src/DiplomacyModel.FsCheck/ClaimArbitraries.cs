using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyModel.FsCheck;

/// <summary>Random claims for property-based tests: deeds, statements, states and all that stands around them. Every value is valid, and every shrink of it is valid and simpler.</summary>
/// <remarks>Who acts and of what is drawn from <see cref="ActorArbitraries.World"/> and <see cref="World"/>. Simpler means: what stands inside, before what stands around it.</remarks>
public static partial class ClaimArbitraries
{
    private static readonly Relation Ties = new("ruritania-strelsau", [State("ruritania"), State("strelsau")]);
    private static readonly Instrument Accord = new("accord", "River Accord");
    private static readonly Tier[] Ladder = [new("ruritania", "friendly", "friendly partnership"), new("ruritania", "close", "close partnership")];
    private static readonly Described[] Phrases = [Nouns.Cooperation.Being(Marks.Close), Nouns.Peace, Nouns.Loan.Counting(3), Nouns.Tariff.ToExtent(Extent.All)];

    /// <summary>The actors and offices that claims are about, with the relation, the instrument and the tiers between them.</summary>
    public static ThingSet World { get; } = ActorArbitraries.World.With(Ties, Accord);

    /// <summary>Deeds in every frame, some dated.</summary>
    public static Arbitrary<Deed> Deeds { get; } = Arb.From(DeedsOf(2), Simpler);

    /// <summary>Acts of every force, at every grade and attitude.</summary>
    public static Arbitrary<Act> Acts { get; } = Arb.From(
        from form in Gen.Choose(0, 15)
        from ask in Gen.Elements(Enum.GetValues<AskGrade>())
        from commit in Gen.Elements(Enum.GetValues<CommitGrade>())
        from attitude in Gen.Elements(Enum.GetValues<Attitude>())
        select Act(form, ask, commit, attitude),
        act => act.IsAsserting ? [] : [DiplomacyModel.Act.Asserting.Instance]);

    /// <summary>States of every kind.</summary>
    public static Arbitrary<State> States { get; } = Arb.From(StatesOf(1), Simpler);

    /// <summary>Statements by one or two voices, about things or with claims inside, up to three deep.</summary>
    public static Arbitrary<Statement> Statements { get; } = Arb.From(StatementsOf(2), Simpler);

    /// <summary>Claims of every kind, nested up to three deep.</summary>
    public static Arbitrary<Claim> Claims { get; } = Arb.From(ClaimsOf(3), SimplerClaims);

    /// <summary>Three reports of up to five claims each: of the news, of an office, and of somebody who keeps their own record without a day; shrinks to one of them.</summary>
    public static Arbitrary<Items<Report>> Reports { get; } = Arb.From(
        from contents in Gen.ListOf(Gen.ListOf(ClaimsOf(2), 5), 3)
        from counts in Gen.ListOf(Gen.Choose(0, 5), 3)
        from days in Gen.ListOf(TimeArbitraries.Days.Generator, 3)
        select contents.Select((claims, i) => Report(i, days.ElementAt(i), claims.Take(counts.ElementAt(i)))).ToItems(),
        reports => reports.Count == 1 ? [] : reports.Select(report => (Items<Report>)[report]));

    private static Report Report(int nth, NodaTime.LocalDate day, IEnumerable<Claim> claims)
    {
        var dateline = new Dateline(day, "Zenda");
        var reading = new Reading(nth switch
        {
            0 => Source.NewsReport("gazette", "The Gazette", dateline),
            1 => Source.OfficialText("ministry", "Ministry of Foreign Affairs", dateline),
            _ => new Source("record", SourceKind.OwnRecord, "own record"),
        });
        foreach (var claim in claims)
        {
            reading.Says(1, claim);
        }

        return reading.Close();
    }

    private static Ref<Actor> State(string id) => new(new ThingId(id));
}
