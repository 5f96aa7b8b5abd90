using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>The code of docs/partnerships.md and docs/diplomatic-relations.md, compiled and run.</summary>
public sealed class RelationSnippets
{
    [Fact]
    public void Partnerships()
    {
        #region partnerships-schemes
        var friendly = new Tier("ruritania", "friendly", "friendly partnership");
        var strategic = new Tier("ruritania", "strategic", "strategic partnership");
        var eternal = new Tier("ruritania", "eternal", "eternal friendship");
        var scheme = new TierScheme("ruritania", "White paper of Ruritania, 2030", [friendly, strategic], beside: [eternal]);

        TierOrder lower = scheme.Compare(friendly, strategic);
        TierOrder none = scheme.Compare(eternal, strategic);
        TierOrder across = scheme.Compare(strategic, VietNamTiers.Strategic);
        #endregion
        Assert.Equal((TierOrder.Lower, TierOrder.NotComparable, TierOrder.NotComparable), (lower, none, across));

        #region partnerships-steps
        var (ruritania, strelsau) = (new Polity("ruritania", "Ruritania"), new Polity("strelsau", "Strelsau"));
        var relation = new Relation("ruritania-strelsau", [ruritania, strelsau]);
        var both = Parties.Of(ruritania, strelsau);
        var ministry = new Reading(new Source("ministry", SourceKind.OfficialText, "Ministry of Ruritania"));
        var journal = new Reading(new Source("journal", SourceKind.NewsReport, "Journal of Zenda"));

        ministry.Says(1, both.AspiresTo(relation.Becomes(strategic)).On("2026-10-19"));
        ministry.Says(2, ruritania.Says(relation.Becomes(strategic).Planned()).On("2028-05"));
        ministry.Says(3, both.AgreesTo(relation.Becomes(strategic)).On("2029-03-01"));
        ministry.Says(4, relation.IsUpgradedTo(strategic, "Strategic Partnership for Roses and Peace").On("2029-04-20"));
        ministry.Says(5, both.Reaffirms(relation.Is(strategic)).On("2030-01-01"));
        ministry.Says(6, relation.Is(strategic).Suspends().On("2031-02-01"));
        journal.Says(1, relation.Becomes(strategic).On("2026"));

        var chronicle = Chronicle.Of([ruritania, strelsau, relation], ministry.Close(), journal.Close());
        var partnership = chronicle.Partnership(ruritania, strelsau).Values[0];
        var steps = partnership.Steps.Select(step => $"{step.Kind} {step.Value} {step.Date}, {step.Account.Source.Title}");
        #endregion
        Assert.Equal(
            [
                "Aspires strategic partnership 2026-10-19, Ministry of Ruritania", "Begins strategic partnership 2026, Journal of Zenda", "Plans strategic partnership 2028-05, Ministry of Ruritania",
                "Agrees strategic partnership 2029-03-01, Ministry of Ruritania", "Upgrades strategic partnership 2029-04-20, Ministry of Ruritania",
                "Reaffirms strategic partnership 2030-01-01, Ministry of Ruritania", "Suspends strategic partnership 2031-02-01, Ministry of Ruritania",
            ],
            steps);

        #region partnerships-as-of
        Holding<Tier> held = partnership.Tier.AsOf("2027-06-01");
        bool isStanding = held.IsStanding;
        Truth isDisputed = held.IsDisputed;
        string against = held.Against[0].Account.Source.Title;

        var byJournal = partnership.Tier.OnTheWordOf(held.RestsOn[0].Account.Source).AsOf("2027-06-01");
        var byMinistry = partnership.Tier.OnTheWordOf(held.Against[0].Account.Source).AsOf("2027-06-01");
        #endregion
        Assert.Equal((true, Truth.True, "Ministry of Ruritania"), (isStanding, isDisputed, against));
        Assert.Equal((true, true), (byJournal.IsStanding, byMinistry.IsNotYet));

        #region partnerships-channels
        var gazette = new Reading(new Source("gazette", SourceKind.NewsReport, "The Gazette"));
        gazette.Says(1, relation.Becomes(strategic).On("2029-04-20"));
        gazette.Says(2, relation.Is(strategic).Suspends().InChannel(Branch.State).On("2031-02-01"));
        gazette.Says(3, relation.Is(strategic).InChannel(Branch.Party).On("2031-05-01"));
        var parted = Chronicle.Of([ruritania, strelsau, relation], gazette.Close()).Partnership(relation);
        var (states, parties) = (parted.In(Branch.State).Tier.AsOf("2031-04-01"), parted.In(Branch.Party).Tier.AsOf("2031-05-01"));
        #endregion
        Assert.Equal((true, true), (states.IsEnded, parties.IsCertain));
        Assert.Equal([Branch.State, Branch.Party], parted.Channels);
    }

    [Fact]
    public void Diplomatic_relations()
    {
        #region relations-level
        var (ruritania, strelsau) = (new Polity("ruritania", "Ruritania"), new Polity("strelsau", "Strelsau"));
        var relation = new Relation("ruritania-strelsau", [ruritania, strelsau]);
        var gazette = new Reading(new Source("gazette", SourceKind.NewsReport, "The Gazette"));

        gazette.Says(1, relation.Becomes(RelationLevel.Ambassadorial).On("1999-01-01"));
        gazette.Says(2, relation.IsDowngradedTo(RelationLevel.ChargeDAffaires).On("2015-03-01"));
        gazette.Says(3, ruritania.Announces(relation.IsSevered().DoneBy(ruritania).On("2016-05-17")));
        gazette.Says(4, strelsau.Affirms(relation.IsSevered().On("2016-05-20")));
        gazette.Says(5, relation.IsRestored(RelationLevel.Ambassadorial).On("2031-03-13"));

        var chronicle = Chronicle.Of([ruritania, strelsau, relation], gazette.Close());
        var level = chronicle.Partnership(relation).Level;
        Holding<RelationLevel> between = level.AsOf("2016-05-18");
        UncertainDate byRuritania = level.OnTheWordOf(ruritania, chronicle.Things).Steps[0].Date;
        UncertainDate byStrelsau = level.OnTheWordOf(strelsau, chronicle.Things).Steps[0].Date;
        #endregion
        Assert.Equal((Truth.True, "2016-05-17", "2016-05-20"), (between.IsDisputed, byRuritania.ToString(), byStrelsau.ToString()));

        #region relations-missions
        var embassy = new Organization("embassy", "Embassy of Ruritania in Strelsau", ruritania);
        var ambassador = new Office("ambassador", "Ambassador", embassy, Branch.Mission) { Seats = 1, Jurisdiction = new Ref<Actor>(strelsau.Id) };
        var charge = new Office("charge", "Chargé d'affaires ad interim", embassy, Branch.Mission) { Seats = 1 };

        var register = new Reading(new Source("register", SourceKind.Register, "Register of Ruritania"));
        register.Says(1, Open.By(ruritania, embassy).On("1999-02-01"));
        register.Says(2, Close.By(ruritania, embassy).On("2016-05-31"));
        register.Says(3, Reopen.By(ruritania, embassy).On("2031-04-01"));
        var missions = Chronicle.Of([ruritania, strelsau, embassy, ambassador, charge], register.Close());
        bool wasClosed = missions.Existence(embassy).AsOf("2020-01-01").IsEnded;
        #endregion
        Assert.True(wasClosed);

        #region relations-envoy
        var flavia = new Person("flavia", new PersonName("Elphberg", "Flavia", NameOrder.GivenFirst));
        var foreignOffice = new Reading(new Source("foreign-office", SourceKind.OfficialText, "Foreign Office of Ruritania"));
        foreignOffice.Says(1, ruritania.Requests(Grant.By(strelsau, Nouns.Agrement.Of(flavia))).On("2030-01-10"));
        foreignOffice.Says(2, Grant.By(strelsau, Nouns.Agrement.Of(flavia)).On("2030-02-20"));
        foreignOffice.Says(3, Appoint.By(ruritania, flavia).AsA(ambassador).On("2030-03-01"));
        foreignOffice.Says(4, Arrive.By(flavia).On("2030-04-02"));
        foreignOffice.Says(5, Present.By(flavia, Nouns.Credentials).To(strelsau).On("2030-04-15"));
        foreignOffice.Says(6, Recall.By(ruritania, flavia).For(Nouns.Consultation).On("2030-09-01"));
        foreignOffice.Says(7, strelsau.Declares(new BeingState(flavia, Nouns.PersonaNonGrata).Begins()).On("2031-01-05"));
        foreignOffice.Says(8, flavia.Leaves(ambassador).On("2031-01-08"));

        var envoys = Chronicle.Of([ruritania, strelsau, embassy, ambassador, flavia], foreignOffice.Close());
        var way = envoys.Accreditation(flavia, ambassador);
        var steps = way.Steps.Select(step => $"{step.Date} {step.Kind} {step.Value}");
        ToldDate credentials = way.On(AccreditationStep.CredentialsPresented);
        Truth inOrder = way.IsInOrder;
        #endregion
        Assert.Equal(
            [
                "2030-01-10 Begins AgrementRequested", "2030-01-10 Proposes AgrementGiven", "2030-02-20 Begins AgrementGiven", "2030-03-01 Begins Appointed", "2030-04-02 Begins Arrived",
                "2030-04-15 Begins CredentialsPresented", "2030-09-01 Begins RecalledForConsultation", "2031-01-05 Begins DeclaredUnwelcome", "2031-01-08 Begins Ended",
            ],
            steps);
        Assert.Equal(("2030-04-15", Truth.True), (credentials.Finest.ToString(), inOrder));

        #region relations-recognition
        var zenda = new Polity("zenda", "Zenda");
        var herald = new Reading(new Source("herald", SourceKind.NewsReport, "The Herald"));
        herald.Says(1, strelsau.Declares(strelsau.Recognises(zenda, Marks.DeFacto).Begins()).On("2031-05-01"));
        herald.Says(2, ruritania.Denies(strelsau.Recognises(zenda, Marks.DeFacto).Begins().On("2031-05-01")).On("2031-05-02"));
        var recognising = Chronicle.Of([ruritania, strelsau, zenda], herald.Close());
        History<RecognitionState> recognition = recognising.Recognition(strelsau, zenda);
        #endregion
        Assert.Equal((true, Truth.True), (recognition.AsOf("2031-05-01").IsCertain, recognition.AsOf("2031-05-01").IsDisputed));

        #region relations-twins
        var (streltown, zendatown) = (new Polity("streltown", "Streltown") { Of = Slot<Ref<Polity>>.Of(strelsau) }, new Polity("zendatown", "Zenda Town") { Of = Slot<Ref<Polity>>.Of(zenda) });
        var twins = new Relation("streltown-zendatown", [streltown, zendatown]);
        Change twinned = twins.Becomes(PartnershipLabels.Twinning).On("2024-06");
        #endregion
        Assert.Equal("sister cities", ((TierState)twinned.State).Tier.Label);
    }
}
