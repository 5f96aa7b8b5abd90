using DiplomacyModel;
using static DiplomacyModel.Marks;
using static DiplomacyModel.Nouns;
using static DiplomacyModel.Verbs;
using static VietnamJapan.OwnMarks;
using static VietnamJapan.OwnNouns;

namespace VietnamJapan;

/// <summary>The report of 10 October 2023 in the order of its sentences.</summary>
public sealed class OctoberReport
{
    public OctoberReport(Cast cast)
    {
        ArgumentNullException.ThrowIfNull(cast);
        var (vietnam, japan, relation) = (cast.Vietnam, cast.Japan, cast.VietnamJapan);
        Items<Party> both = [vietnam, japan];
        var reading = new Reading(Source.NewsReport("vns-2023-10-10", "VNA/VNS, 10 October 2023", Dateline.Parse("2023-10-10", "Hà Nội")));

        var thuong = cast.Thuong.As(cast.President);
        var kamikawa = cast.Kamikawa.As(cast.ForeignMinister);
        Reception = reading.Says(1, Meeting.Hosted(thuong.Printed("Võ Văn Thưởng"), kamikawa.Printed("Yoko Kamikawa"))
            .Called(MeetingKind.Reception).On(reading.When("Tuesday")).In("Hà Nội"));
        Visit = reading.Says(1, DiplomacyModel.Visit.By(kamikawa.Printed("Yoko Kamikawa"), vietnam));
        reading.During(Reception);
        reading.Says(1, thuong.SpeaksOf(SpeechVerbs.Applaud, Contribution.Of(cast.Kamikawa.InPositions(Positions.Being(Various), reading.When("over the years")), relation)));

        Items<What> leads = [DevelopmentAssistance, Investment, Nouns.Trade, Labour, Tourism];
        reading.Says(2, thuong.Says(new BeingState(japan, Partner.Of(vietnam).Being(Economic)) { Rank = Rank.Leading.Instance, In = leads.AsOpen() }));
        var growing = Cooperation.Of(Localities.Of(vietnam, japan)).Being(Growing);
        reading.Says(3, thuong.Takes(Attitude.Praise, growing, PeopleToPeople.Of(vietnam, japan))
            .WithAside(Figure.CountOf(Pair.Of(Localities.Of(vietnam, japan)), new Quantity(100, Approximator.Nearly, "nearly 100")) with
            {
                SuchThat = [Cooperate.Between(new Described(Localities))],
            }, AsideVoice.SpeakerOrReporter, AdverbialKind.Because)
            .WithAside(Figure.CountOf(cast.Community, new Quantity(500_000, Approximator.Nearly, "nearly 500,000")), AsideVoice.SpeakerOrReporter, AdverbialKind.Because));
        var countries = Country.Of(vietnam, japan);
        reading.Says(4, thuong.Affirms(
            new PropertyState(countries, Similarities.Being(Many)),
            new PropertyState(countries, Room.Being(Ample).Toward(Develop.Of(Friendship), Develop.Of(Cooperation))) { In = [new Described(Field) { Extent = Extent.All }] }));
        reading.Says(5, thuong.Proposes(Promote.By(both, Nouns.Exchange.Of(Delegations)).Continuing().InManner(AllLevels)
            .InOrderTo(Strengthen.Of(Trust.Being(Political)))));
        reading.Says(5, thuong.Proposes(Promote.By(both, Cooperation.Being(Economic)).About(Nouns.Trade, Investment, Labour, DevelopmentAssistance, HumanResourcesTraining)));
        reading.Says(6, thuong.Says(SpeechVerbs.Emphasise, Promote.By(both, PeopleToPeople).About(LocalityExchange, Culture, Tourism, PeopleToPeople).Should()));

        var fmYoko = kamikawa.Printed("FM Yoko");
        reading.Says(7, thuong.Recommends(Heed.By(fmYoko, Conditions.Of(cast.Community))).Toward(fmYoko));
        Request = reading.Says(7, thuong
            .Recommends(fmYoko
                .Urges(CreateConditions.By(cast.JapanGovernment, cast.Community, Activity.Live, Activity.Study, Activity.Work).InManner(Favourable))
                .Toward(cast.JapanGovernment))
            .Toward(fmYoko));
        reading.Says(8, fmYoko.Takes(Attitude.Praise, Development.Of(vietnam), Development.Of(relation))
            .Presupposing(DiplomacyModel.Visit.By(cast.Kamikawa, vietnam).On(reading.When("six years ago"))));
        reading.Says(9, fmYoko.Wishes(
            Deepen.By(both, Cooperation.Of(Field.Being(Existing))).Continuing(),
            Expand.By(both, Cooperation.Of(Field.Being(New).SuchAs(DigitalTransformation, GreenTransition)))));
        var summit = Meeting.Between(cast.Asean, japan).Called(cast.Summit).On(reading.When("later this year"));
        reading.Says(10, thuong.Affirms(vietnam.AsParty().IsWillingTo(Cooperate.Between(both).InManner(Closely).InOrderTo(Contribute.Of(Success.Of(cast.AseanJapanSummits))))));
        reading.Says(10, summit.Planned());
        var minister = kamikawa.Printed("Minister Yoko");
        reading.Says(11, minister.Affirms(new PropertyState(vietnam, Role.Being(Crucial)) { In = [ForeignPolicy.Of(japan, Region)] }));
        reading.Says(11, minister.Affirms(japan.AsParty().IntendsTo(Coordinate.Between(both).Continuing().InManner(Closely)
            .At(Forums).About(Topic.GlobalIssues.Of(MutualInterest), Topic.RegionalIssues.Of(MutualInterest)))));

        var trung = cast.Trung.As(cast.CommissionHead);
        Received = reading.Says(12, Meeting.Hosted(trung.Printed("Lê Hoài Trung"), kamikawa.Printed("Kamikawa Yoko")).On(reading.When("October 10")).In("Hà Nội"));
        reading.During(Received);
        Items<Capacity> forThree = [.. trung.Capacities, new Capacity.Representing(cast.VietnamParty), new Capacity.Representing(vietnam), new Capacity.Representing(cast.VietnamPeople)];
        reading.Says(13, new Party((Ref<Actor>)cast.Trung, forThree).Appreciates(Companionship.Of(japan), Cooperation.Of(japan))
            .Presupposing(Contribute.By([Companionship.Of(japan), Cooperation.Of(japan)], SocioEconomicDevelopment.Of(vietnam), Industrialisation.Of(vietnam), Modernisation.Of(vietnam)).On(reading.When("during the past time"))));
        reading.Says(14, trung.SpeaksOf(SpeechVerbs.Hail, Development.Of(relation).Being(Good)).TogetherWith(kamikawa)
            .Presupposing(Benefit.By(relation, People.Of(vietnam, japan)), Contribute.By(relation, Peace.Of(Region, World), Cooperation.Of(Region, World), Development.Of(Region, World))));
        Talk = reading.Says(15, Meeting.Between(
                cast.Trong.As(cast.GeneralSecretary).Printed("Nguyễn Phú Trọng"),
                cast.Kishida.As(cast.PrimeMinister).Printed("Kishida"))
            .Called(MeetingKind.Talks).On(reading.When("February 2023")).Online());
        reading.Says(15, trung.AgreesWith([kamikawa], Coordinate.Between(both).InManner(Closely)
            .InOrderTo(Implement.Of(Perceptions.Being(Important, Common).SuchThat(Achieve.Of(What.Them).On(When.Told(AnchorKind.During, Talk)))).Continuing())));
        reading.Says(16, trung.Discusses(new Described(Direction).Toward(Promote.Of(Cooperation).About(Nouns.Relation.Being(PartyChannel)).Due(reading.When("in the coming time"))))
            .TogetherWith(kamikawa).InOrderTo(Contribute.Of(RelationsLevel.Being(New, Stable))));
        reading.Says(17, trung.SpeaksOf(SpeechVerbs.CompareNotes, Topic.GlobalIssues, Topic.RegionalIssues).TogetherWith(kamikawa));

        Report = reading.Close();
    }

    public Said<Meeting> Reception { get; }

    public Said<Visit> Visit { get; }

    public Said<Statement> Request { get; }

    public Said<Meeting> Received { get; }

    public Said<Meeting> Talk { get; }

    public Report Report { get; }
}
