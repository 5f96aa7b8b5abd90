using DiplomacyModel;
using static DiplomacyModel.Marks;
using static DiplomacyModel.Nouns;
using static DiplomacyModel.Verbs;
using static VietnamJapan.Cast;

namespace VietnamJapan;

/// <summary>The report of 10 October 2023 in the order of its sentences.</summary>
public sealed class October
{
    public October()
    {
        var text = new Reading(Source.NewsReport("vns-2023-10-10", "VNA/VNS, 10 October 2023", Dateline.Parse("2023-10-10", "Hà Nội")));
        var (thuong, kamikawa, trung) = (Thuong.As(President), Kamikawa.As(JapanForeignMinister), Trung.As(CommissionHead));
        Items<Party> both = [Vietnam, Japan];

        Reception = text.Says(1, Meeting.Hosted(thuong.Printed("Võ Văn Thưởng"), kamikawa.Printed("Yoko Kamikawa"))
            .Called(MeetingKind.Reception).On(text.When("Tuesday")).In("Hà Nội"));
        HerVisit = text.Says(1, Visit.By(kamikawa.Printed("Yoko Kamikawa"), Vietnam));
        text.During(Reception);
        text.Says(1, thuong.SpeaksOf(SpeechVerbs.Applaud, Contribute.By(Kamikawa.InPositions(Position.Being(Various), text.When("over the years")), Relations)));
        text.Says(2, thuong.Says(Japan.IsA(Partner.Of(Vietnam).Related(Preposition.In, Cooperation.Being(Economic))).Ranked(Rank.Leading.Instance)
            .InFields(What.SuchAs(DevelopmentAssistance, Investment, Nouns.Trade, Labour, Tourism))));
        text.Says(3, thuong.Praises(Cooperation.Of(Locality.Of(Vietnam, Japan)).Being(Growing), PeopleToPeople.Of(Vietnam, Japan))
            .WithAside(
                Figure.CountOf(Pair.Of(Locality.Of(Vietnam, Japan)).SuchThat(Establish.By(Party.Them, Nouns.Relation.Being(Cooperative))), new Quantity(100, Approximator.Nearly, "nearly 100")),
                AsideVoice.SpeakerOrReporter, AdverbialKind.Because)
            .WithAside(Figure.CountOf(VietnameseInJapan, new Quantity(500_000, Approximator.Nearly, "nearly 500,000")), AsideVoice.SpeakerOrReporter, AdverbialKind.Because));
        text.Says(4, thuong.Affirms(
            Country.Of(Vietnam, Japan).Has(Similarity.Being(Many)),
            Country.Of(Vietnam, Japan).Has(Room.Being(Ample).Toward(Develop.Of(What.AllOf(Friendship, Cooperation)).InManner(Further).About(Field.ToExtent(Extent.All))))));
        text.Says(5, thuong.Proposes(Promote.By(both, Nouns.Exchange.Of(Delegation).Related(Preposition.At, Level.ToExtent(Extent.All))).Continuing()
            .InOrderTo(Consolidate.Of(Trust.Being(Political)), Strengthen.Of(Trust.Being(Political)))));
        text.Says(5, thuong.Proposes(FocusOn.By(both, Boost.Of(
            What.AllOf(Cooperation.Being(Economic), Nouns.Trade, Investment, Labour, DevelopmentAssistance, HumanResourcesTraining)))));
        text.Says(6, thuong.Says(SpeechVerbs.Emphasise, Promote.Of(
            What.AllOf(Nouns.Exchange.Related(Preposition.Between, Locality), Nouns.Exchange.Being(Cultural), Nouns.Exchange.Of(Tourism), PeopleToPeople)).Should()));

        var fmYoko = kamikawa.Printed("FM Yoko");
        text.Says(7, thuong.Recommends(Heed.By(fmYoko, Condition.Of(VietnameseInJapan))).Toward(fmYoko));
        Request = text.Says(7, thuong.Recommends(fmYoko
            .Urges(CreateConditions.By(JapanGovernment, VietnameseInJapan, Activity.Live, Activity.Study, Activity.Work).InManner(Favourable).In("Japan"))
            .Toward(JapanGovernment)).Toward(fmYoko));
        var earlier = Visit.By(Kamikawa, Vietnam).On(text.When("six years ago"));
        text.Says(8, fmYoko
            .SpeaksOf(SpeechVerbs.ExpressImpression, Development.Of(Vietnam).Related(Preposition.Since, earlier), Development.Of(Relations).Related(Preposition.Since, earlier))
            .Presupposing(earlier));
        text.Says(9, kamikawa.Wishes(Deepen.By(both, Cooperation.Related(Preposition.In, Area.Being(Existing))).Continuing()));
        text.Says(9, kamikawa.Wishes(Expand.By(both, Cooperation).Related(Preposition.Into, Field.Being(New).SuchAs(DigitalTransformation, GreenTransition))));
        var summit = text.Says(10, Meeting.Between(Asean, Japan).OneOf(AseanJapanSummits).Called(MeetingKind.Summit).On(text.When("later this year")).Planned());
        text.Says(10, thuong.Affirms(Vietnam.AsParty().IsWillingTo(Cooperate.Between(both).InManner(Closely).InOrderTo(Contribute.Of(Success.Of(summit)))))
            .Related(Preposition.Regarding, Issue.Being(International), Issue.Being(Regional)));
        var minister = kamikawa.Printed("Minister Yoko");
        text.Says(11, minister.Affirms(Vietnam.Has(Role.Being(Crucial)).InFields(ForeignPolicy.Of(Japan).Related(Preposition.In, Region))));
        text.Says(11, minister.Affirms(Japan.AsParty().IntendsTo(Coordinate.Between(both).Continuing().InManner(Closely)
            .At(Forum.Being(Multilateral)).About(Issue.Of(MutualInterest).Being(International), Issue.Of(MutualInterest).Being(Regional)))));
        text.AfterMeeting();

        Received = text.Says(12, Meeting.Hosted(trung.Printed("Lê Hoài Trung"), kamikawa.Printed("Kamikawa Yoko")).On(text.When("October 10")).In("Hà Nội"));
        var twoSides = Parties.Of(trung, kamikawa);
        Talk = text.Says(15, Meeting.Between(Trong.As(GeneralSecretary).Printed("Nguyễn Phú Trọng"), Kishida.As(PrimeMinister).Printed("Kishida"))
            .Called(MeetingKind.Talks).On(text.When("February 2023")).Online());
        text.During(Received);
        text.Says(13, trung.Says(Parties.Of(VietnamParty, Vietnam, VietnamPeople).Appreciates(Companionship.Of(Japan), Cooperation.Of(Japan))
            .Presupposing(Contribute.By([Companionship.Of(Japan), Cooperation.Of(Japan)],
                SocioEconomicDevelopment.Of(Vietnam), Industrialisation.Of(Vietnam), Modernisation.Of(Vietnam)).On(text.When("during the past time")))));
        text.Says(14, twoSides.SpeaksOf(SpeechVerbs.Hail, Development.Of(Relations).Being(Good)).Presupposing(
            Benefit.By(Relations, People.Of(Vietnam, Japan)),
            Contribute.By(Relations, Peace.Of(Region, World), Cooperation.Of(Region, World), Development.Of(Region, World)).InManner(Actively)));
        var perceptions = Perception.Being(Important, Common).SuchThat(Achieve.Of(What.Them).On(When.Told(AnchorKind.During, Talk)));
        text.Says(15, twoSides.AgreesTo(Coordinate.Between(both).InManner(Closely).InOrderTo(Implement.Of(perceptions).Continuing())));
        text.Says(16, twoSides
            .Discusses(Direction.Toward(Promote.Of(Cooperation.Including(Nouns.Relation.Related(Preposition.Through, Channel.Of(PoliticalParty)))).On(text.When("in the coming time"))))
            .InOrderTo(Contribute.Of(Bring.Of(Relations).Related(Preposition.To, Level.Being(New, Stable)))));
        text.Says(17, twoSides.SpeaksOf(SpeechVerbs.CompareNotes, Situation.Being(Global), Situation.Being(Regional)));
        Report = text.Close();
    }

    public Said<Meeting> Reception { get; }

    public Said<Visit> HerVisit { get; }

    public Said<Statement> Request { get; }

    public Said<Meeting> Received { get; }

    public Said<Meeting> Talk { get; }

    public Report Report { get; }
}
