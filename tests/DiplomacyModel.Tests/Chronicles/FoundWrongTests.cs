using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>What somebody else finds wrong is at most perhaps so in every view, and a disagreement.</summary>
public sealed class FoundWrongTests
{
    private static readonly Organization League = new("league", "League of the Red Elphbergs");
    private static readonly Instrument Accord = new("accord", "Grain Accord") { Between = [Ruritania.State, Ruritania.Strelsau] };

    public static TheoryData<string, Func<SituatedClaim>, Func<Chronicle, Truth>> Views => new()
    {
        { "joined", () => Ruritania.State.Joins(League).On("2031-05-03"), chronicle => chronicle.Membership(League).Has(Ruritania.State, "2031-05-03") },
        { "member", () => Ruritania.State.IsMemberOf(League).On("2031-05-03"), chronicle => chronicle.Membership(League).Has(Ruritania.State, "2031-05-03") },
        { "roster", () => new Roster(League, RosterKind.Members, [new RosterEntry(Ruritania.State)]).On("2031-05-03"), chronicle => chronicle.Membership(League).Has(Ruritania.State, "2031-05-03") },
        { "tier", () => Ruritania.Relation.Becomes(Ruritania.High).On("2031-05-03"), chronicle => Is(chronicle.Partnership(Ruritania.Relation).Tier.AsOf("2031-05-03")) },
        { "is at a tier", () => Ruritania.Relation.Is(Ruritania.High).On("2031-05-03"), chronicle => Is(chronicle.Partnership(Ruritania.Relation).Tier.AsOf("2031-05-03")) },
        { "recognises", () => new RecognitionState(Ruritania.State, Ruritania.Strelsau).Begins().On("2031-05-03"), chronicle => Is(chronicle.Recognition(Ruritania.State, Ruritania.Strelsau).AsOf("2031-05-03")) },
        { "exists", () => new ExistenceState(Ruritania.Ministry).Begins().On("2031-05-03"), chronicle => Is(chronicle.Existence(Ruritania.Ministry).AsOf("2031-05-03")) },
        { "opened", () => Open.By(Ruritania.State, Ruritania.Ministry).On("2031-05-03"), chronicle => Is(chronicle.Existence(Ruritania.Ministry).AsOf("2031-05-03")) },
        { "entered", () => Ruritania.Rupert.Enters(Ruritania.Chancellor).On("2031-05-03"), InOffice },
        { "holds", () => Ruritania.Rupert.Holds(Ruritania.Chancellor).On("2031-05-03"), InOffice },
        { "pledged", () => Ruritania.TheChancellor.PledgesTo(Ruritania.Conditions).On("2031-05-03"), chronicle => chronicle.Commitments.Count == 0 ? Truth.False : chronicle.Commitments[0].IsOpen("2031-05-03") },
        { "signed", () => Sign.By(Ruritania.State, Accord).On("2031-05-03"), chronicle => chronicle.Instrument(Accord).Has(Ruritania.State, InstrumentStep.Signature, "2031-05-03") },
    };

    [Theory]
    [MemberData(nameof(Views))]
    public void It_is_at_most_perhaps_so_and_a_disagreement(string what, Func<SituatedClaim> claim, Func<Chronicle, Truth> view)
    {
        var (gazette, auditor) = (Of("gazette", "2031-05-05"), Of("auditor", "2031-06-05"));
        var told = gazette.Says(1, claim());
        var denial = auditor.Says(1, Ruritania.Queen.Denies(claim()));
        if (told.Content is PerformedClaim or Change)
        {
            auditor.Says(1, new Link(denial.Id.Inner("content-1"), LinkKind.SameAs, told.Id));
        }

        var (one, other) = (gazette.Close(), auditor.Close());
        Assert.True(view(Chronicle.Of(Ruritania.Things, one)).IsTrue, what + " alone");
        var both = Chronicle.Of(Ruritania.Things, one, other);
        Assert.Equal((what, Truth.Maybe), (what, view(both)));
        Assert.Contains(both.Disagreements, answers => answers.IsDisputed);
    }

    /// <summary>The same where somebody else says that it was an error.</summary>
    [Theory]
    [MemberData(nameof(Views))]
    public void So_it_is_where_somebody_else_says_that_it_was_an_error(string what, Func<SituatedClaim> claim, Func<Chronicle, Truth> view)
    {
        var (gazette, auditor) = (Of("gazette", "2031-05-05"), Of("auditor", "2031-06-05"));
        auditor.Says(1, gazette.Says(1, claim()).Became(ProgressKind.Retracted));
        var both = Chronicle.Of(Ruritania.Things, gazette.Close(), auditor.Close());
        Assert.Equal((what, Truth.Maybe), (what, view(both)));
        Assert.Contains(both.Disagreements, answers => answers.IsDisputed);
    }

    private static Truth InOffice(Chronicle chronicle) => chronicle.Incumbency(Ruritania.Chancellor).On("2031-05-03") is Incumbents.Definite ? Truth.True : Truth.Maybe;

    private static Truth Is<T>(Holding<T> holding)
        where T : notnull => holding.IsDisputed.IsFalse && holding.IsCertain ? Truth.True : Truth.Maybe;

    private static Reading Of(string id, string day) => new(Source.NewsReport(id, id, Dateline.Parse(day)));
}
