using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

public sealed partial class RequirementTests
{
    [Fact]
    [Requirement(35)]
    public void Missions_and_posts()
    {
        var embassy = new Organization("embassy", "Embassy of Ruritania in Strelsau", State);
        var consulate = new Organization("consulate", "Consulate of Ruritania in Zenda Port", State);
        var liaison = new Organization("liaison-office", "Liaison Office of Ruritania in Hofbau", State);
        var ambassador = new Office("ambassador", "Ambassador", embassy, Branch.Mission) { Seats = 1, Jurisdiction = new Ref<Actor>(Strelsau.Id) };
        var toHofbau = new Office("ambassador-hofbau", "Ambassador", State, Branch.Mission) { Seats = 1, Jurisdiction = new Ref<Actor>(Hofbau.Id) };
        var charge = new Office("charge", "Chargé d'affaires ad interim", embassy, Branch.Mission) { Seats = 1 };
        var (gazette, herald) = (Gazette(), Gazette("herald"));
        gazette.Says(1, Open.By(State, embassy).In("Strelsau").On("2020-02-01"));
        gazette.Says(1, Open.By(State, consulate).On("2020-03"));
        gazette.Says(1, State.IntendsTo(Open.By(State, liaison).On("2032")).On("2031-05-01"));
        gazette.Says(2, Relocate.By(State, embassy).In("Zenda Port").On("2025-06-01"));
        gazette.Says(3, Fritz.Enters(ambassador).On("2029-04-15"));
        gazette.Says(3, Fritz.Enters(toHofbau.Concurrently()).On("2029-06-01"));
        gazette.Says(4, Recall.By(State, Fritz.As(ambassador)).For(Nouns.Consultation).On("2031-05-01"));
        gazette.Says(4, Antoinette.Enters(charge).On("2031-05-02"));
        gazette.Says(5, Strelsau.Declares(new BeingState(Fritz, Nouns.PersonaNonGrata).Begins()).On("2031-05-10"));
        gazette.Says(5, Expel.By(Strelsau, Nouns.Official.Of(embassy).Counting(new Quantity(12, Approximator.AtLeast, "at least a dozen"))).On("2031-05-11"));
        gazette.Says(6, Fritz.Leaves(ambassador).On("2031-05-12"));
        gazette.Says(6, Figure.CountOf(Nouns.Official.Of(embassy), new Quantity(20, Approximator.About, "some twenty")) with { AsOf = When.Parse("2031-05-01") });
        gazette.Says(7, State.Announces(Close.By(State, embassy).On("2031-06-30").Planned()).On("2031-05-20"));
        herald.Says(1, Close.By(State, embassy).On("2031-06-25"));
        var chronicle = Chronicle.Of([.. Things, embassy, consulate, liaison, ambassador, toHofbau, charge], gazette.Close(), herald.Close());

        // The mission: there, moved, and closed; what is only intended is not there.
        var existence = chronicle.Existence(embassy);
        Assert.Equal(["Begins 2020-02-01 gazette", "Announces 2031-05-20 gazette", "Ends 2031-06-25 herald"], existence.Said.OrderBy(step => step.Kind == HistoryStepKind.Ends).Select(step => $"{step.Kind} {step.Date} {step.Account.Source.Id}"));
        Assert.Equal((true, true), (existence.AsOf("2025-07-01").IsCertain, existence.AsOf("2031-06-26").IsEnded));
        Assert.Equal("2031-06-30", existence.Said.Single(step => step.Kind == HistoryStepKind.Announces).Account.Date.ToString());
        Assert.Equal((true, true), (chronicle.Existence(consulate).AsOf("2020-03-15").IsUnknown, chronicle.Existence(consulate).AsOf("2020-04-01").IsStanding));
        Assert.False(chronicle.Existence(liaison).AsOf("2033-01-01").IsStanding);
        var moved = Assert.Single(chronicle.Accounts<Acting>(), account => account.Claim.Verb == Relocate);
        Assert.Equal((embassy.Id, "Zenda Port", "2025-06-01"), (((What.Identified)moved.Claim.What).Thing.Id, moved.Claim.Setting.Where[0].Name, moved.Date.ToString()));

        // The envoy: recalled, unwelcome, gone; the other post goes on.
        var way = chronicle.Accreditation(Fritz, ambassador);
        Assert.Equal(
            ["CredentialsPresented 2029-04-15", "RecalledForConsultation 2031-05-01", "DeclaredUnwelcome 2031-05-10", "Ended 2031-05-12"],
            way.Steps.Select(step => $"{step.Value} {step.Date}"));
        Assert.Equal(Truth.True, chronicle.Official(Fritz).Held(ambassador, Day("2031-05-10")));
        Assert.Equal(Truth.False, chronicle.Official(Fritz).Held(ambassador, Day("2031-05-13")));
        Assert.Equal(Truth.Maybe, chronicle.Official(Fritz).Held(toHofbau, Day("2031-05-13")));
        Assert.Equal(Truth.Maybe, chronicle.Official(Antoinette).Held(charge, Day("2031-05-13")));

        // The staff: how many were sent away, and how many there were.
        var expelled = Assert.IsType<Described>(Assert.Single(chronicle.Accounts<Acting>(), account => account.Claim.Verb == Expel).Claim.What);
        Assert.Equal((Nouns.Official, (What)embassy, 12m, Approximator.AtLeast, "at least a dozen"), (expelled.Kind, expelled.Of[0], expelled.Count.Values[0].Number, expelled.Count.Values[0].Approximator, expelled.Count.Values[0].Printed));
        var staff = Assert.Single(chronicle.Figures).First.Claim;
        Assert.Equal(("some twenty", "2031-05-01"), (staff.Quantity.Printed, staff.AsOf.Date.ToString()));
    }

    [Fact]
    [Requirement(50)]
    public void Relation_level()
    {
        var relation = Ruritania.Relation;
        var (gazette, herald) = (Gazette(), Gazette("herald"));
        gazette.Says(1, relation.Becomes(RelationLevel.Liaison).On("2020-01-01"));
        gazette.Says(2, relation.IsUpgradedTo(RelationLevel.Ambassadorial).On("2022-01-01"));
        gazette.Says(3, relation.Becomes(Ruritania.High, "Brotherhood of Roses").On("2025-01-01"));
        gazette.Says(4, relation.IsDowngradedTo(RelationLevel.ChargeDAffaires).On("2031-01-01"));
        gazette.Says(5, relation.Is(Ruritania.High).Suspends().InChannel(Branch.State).On("2031-02-01"));
        gazette.Says(6, relation.Is(Ruritania.High).InChannel(Branch.Party).On("2031-05-01"));
        gazette.Says(7, Queen.Announces(relation.IsSevered().DoneBy(State).On("2031-06-01")).On("2031-06-01"));
        herald.Says(1, Chancellor.Denies(relation.IsSevered().DoneBy(State).On("2031-06-01")).On("2031-06-02"));
        var partnership = ChronicleOf(gazette, herald).Partnership(State, Strelsau).Values[0];

        Assert.Equal(
            ["Begins liaison 2020-01-01", "Upgrades ambassadorial 2022-01-01", "Downgrades charge d affaires 2031-01-01"],
            partnership.Level.Steps.Take(3).Select(step => $"{step.Kind} {step.Value} {step.Date}"));
        Items<string> days = ["2019-12-31", "2020-01-01", "2021-06-01", "2022-01-01", "2031-01-01", "2031-05-31"];
        Assert.Equal(
            ["not yet", "liaison", "liaison stands", "ambassadorial", "charge d affaires", "charge d affaires stands"],
            days.Select(day => partnership.Level.AsOf(day).Match(certain => $"{certain.Value}", standing => $"{standing.Value} stands", _ => "not yet", _ => "ended", one => string.Join(" or ", one.Values), _ => "unknown")));
        Assert.Equal(Truth.True, partnership.Level.AsOf("2031-06-03").IsDisputed);
        Assert.Equal("herald", partnership.Level.AsOf("2031-06-03").Against[0].Account.Source.Id);

        // The partnership is another thing than the level, keeps its printed label, and parts by channel.
        var begun = Assert.IsType<TierState>(Assert.IsType<Change>(partnership.Tier.Steps[0].Account.Claim).State);
        Assert.Equal((Ruritania.High, "Brotherhood of Roses"), (begun.Tier, begun.Label));
        Assert.Equal([Branch.State, Branch.Party], partnership.Channels.OrderBy(channel => channel != Branch.State));
        Assert.True(partnership.In(Branch.State).Tier.AsOf("2031-05-01").IsEnded);
        Assert.True(partnership.In(Branch.Party).Tier.AsOf("2031-05-01").IsCertain);
    }

    [Fact]
    [Requirement(50)]
    public void Sister_cities()
    {
        var streltown = new Polity("streltown", "Streltown") { Of = Slot<Ref<Polity>>.Of(Strelsau) };
        var zendatown = new Polity("zendatown", "Zenda Town") { Of = Slot<Ref<Polity>>.Of(State) };
        var twins = new Relation("twins", [streltown, zendatown]);
        var gazette = Gazette();
        gazette.Says(1, Parties.Of(streltown, zendatown).AspiresTo(twins.Becomes(PartnershipLabels.Twinning, "sister cities")).On("2023-05"));
        gazette.Says(2, twins.Becomes(PartnershipLabels.Twinning, "sister cities").On("2024-06"));
        gazette.Says(3, twins.Is(PartnershipLabels.Twinning).Ends().On("2031-03-01"));
        var partnership = Chronicle.Of([.. Things, streltown, zendatown, twins], gazette.Close()).Partnership(streltown, zendatown).Values[0];
        Assert.Equal(["Aspires 2023-05", "Begins 2024-06", "Ends 2031-03-01"], partnership.Tier.Said.Select(step => $"{step.Kind} {step.Date}"));
        Assert.Equal("sister cities", Assert.IsType<TierState>(Assert.IsType<Change>(partnership.Tier.Steps[0].Account.Claim).State).Label);
        Assert.Equal(
            (true, true, true, true),
            (partnership.Tier.AsOf("2024-05-31").IsNotYet, partnership.Tier.AsOf("2024-06-15").IsUnknown, partnership.Tier.AsOf("2025-01-01").IsCertain, partnership.Tier.AsOf("2031-03-02").IsEnded));
        Assert.Empty(partnership.Level.Steps);
    }
}
