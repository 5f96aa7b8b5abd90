using DiplomacyModel;
using static DiplomacyModel.Marks;
using static DiplomacyModel.Nouns;
using static DiplomacyModel.Verbs;
using static VietnamJapan.Cast;

namespace VietnamJapan;

/// <summary>The report of 9 February 2023 in the order of its sentences.</summary>
public sealed class February
{
    public February()
    {
        var text = new Reading(Source.NewsReport("vns-2023-02-09", "VNS, 9 February 2023", Dateline.Parse("2023-02-09", "Hà Nội")));
        var (trong, kishida) = (Trong.As(GeneralSecretary), Kishida.As(PrimeMinister));
        Items<Party> both = [Vietnam, Japan];

        Talk = text.Says(1, Meeting
            .Between(trong.Printed("Nguyễn Phú Trọng"), Kishida.As(PrimeMinister, PartyPresident).Printed("Fumio Kishida"))
            .Called(MeetingKind.Talks).On(text.When("yesterday")).Online());
        text.During(Talk);
        text.Says(1, trong.Highlights(Orientation.Of(Cooperation.Of(Vietnam, Japan))));
        text.Says(2, trong.Notes(Vietnam.KeepsTo(ForeignPolicy.Of(
            Independence, SelfReliance, Peace, Friendship, Cooperation, Development, Diversification.Of(ForeignRelations), Multilateralisation.Of(ForeignRelations)))));
        text.Says(2, trong.Says(
            Vietnam.IsA(Partner.Being(Reliable)),
            Vietnam.IsA(Member.Of(InternationalCommunity).Being(Active, Responsible)),
            Japan.IsA(Partner.Of(Vietnam).Being(Important)).Ranked(Rank.Among.Instance).InFields(InternationalCommunity)));

        // No verb of asking is printed in sentences 4, 6 and 7: "should" is said, and asks nobody.
        var orientations = text.Says(3, trong.SpeaksOf(SpeechVerbs.Stress, Orientation.Toward(Strengthen.Of(Relations))));
        var first = text.Says(4, trong.Says(Strengthen.By(both, PoliticalRelations).Through(KeepContact.Between(both).InManner(Regular, AllLevels)).Should()));
        text.Says(4, first.IsPartOf(orientations).AsNumber(1, "Firstly"));
        var second = text.Says(4, trong.Says(Promote.By(both, Mechanism.Of(Cooperation, Dialogue).Related(Preposition.Between, Vietnam, Japan))
            .InManner(Effectively).Related(Preposition.In, Form.Being(Various, Flexible)).Should()));
        text.Says(4, second.IsPartOf(orientations).AsNumber(1, "Firstly"));
        Invitation = text.Says(5, trong.Invites(Visit.By([Emperor.Holder(), Empress.Holder()], Vietnam)).InManner(Cordially).Toward(kishida));
        var toGovernment = text.Says(5, trong.Invites(Visit.By(GovernmentMembers, Vietnam)).InManner(Cordially).Toward(kishida));
        var toFamily = text.Says(5, trong.Invites(Visit.By(ImperialFamily, Vietnam)).InManner(Cordially).Toward(kishida));
        Items<Branch> channels = [Branch.Party, Branch.Government, Branch.Parliament];
        text.Says(6, trong.Says(Strengthen.By(both, Nouns.Relation.Of(Vietnam, Japan).Related(Preposition.Across, Channel, Level).Including(
            Nouns.Relation.Of(VietnamParty, LiberalDemocrats), Nouns.Relation.Of(Government.Of(Vietnam, Japan)), Nouns.Relation.Of(Parliament.Of(Vietnam, Japan))))
            .ByChannel(channels.AsOpen()).Should()));
        var leaders = Leader.Of(PoliticalParty.Being(Ruling).Namely(VietnamParty, LiberalDemocrats));
        text.Says(7, trong.Says(Promote.By(both, Nouns.Exchange.Of(leaders.Being(Young))).Should()));
        text.Says(7, trong.Says(Promote.By(both, Nouns.Exchange.Of(leaders.Being(Female))).Should()));
        text.Says(7, trong.Says(Develop.By(both, PeopleToPeople.Of(Vietnam, Japan)).Should()));
        text.Says(7, trong.Says(Develop.By(both, Cooperation.Of(Locality.Of(Vietnam, Japan))).Should()));
        Request = text.Says(8, trong.Suggests(CreateConditions.By(Japan, VietnameseInJapan, Activity.Live, Activity.Work, Activity.Study).Continuing()
            .InManner(Favourable).In("Japan")
            .InOrderTo(Contribute.Of(Deepen.Of(Nouns.Partnership.Of(Vietnam, Japan)).Presupposing(Relations.Is(VietNamTiers.ExtensiveStrategic))))));
        text.Says(9, trong.Recommends(
            Accompany.By(Japan, Vietnam, Industrialisation, Modernisation).Continuing(),
            Support.By(Japan, Vietnam, Industrialisation, Modernisation).Continuing()));
        text.Says(9, trong.Recommends(Strengthen.By(Japan, Connection.Of(Economy.Of(Vietnam, Japan)))));
        text.Says(9, trong.Recommends(Strengthen.By(Japan, Cooperation.Of(Vietnam, Japan)).About(What.SuchAs(Economy, Finance, EnergySecurity, Food))));
        text.Says(10, trong.Affirms(Vietnam.AsParty().IsReadyTo(Coordinate.Between(both).About(Issue.Being(Regional), Issue.Being(Global)).At(What.SuchAs(Forum.Being(Multilateral))))
            .InContextOf(Situation.Of(World).Being(Current))));

        // In which capacity he thanks, the text leaves open: as one of the invited, or for them.
        var thanks = text.Says(11, Kishida
            .As(PrimeMinister, new Capacity.Either([new Capacity.Member(GovernmentMembers, DelegationRole.Member), new Capacity.Representing(ImperialFamily)]))
            .Printed("Kishida Fumio").Appreciates(Invitation, toGovernment, toFamily));
        text.Says(11, thanks.ReactsTo(Invitation));
        text.Says(11, thanks.ReactsTo(toGovernment));
        text.Says(11, thanks.ReactsTo(toFamily));
        text.Says(12, kishida.Stresses(Japan.AsParty().IntendsTo(Expand.By(Japan, Cooperation.Related(Preposition.With, Vietnam)).Continuing()
            .About(What.SuchAs(Investment, Nouns.Trade, ScienceTechnology)))));
        text.Says(13, kishida.Appreciates(Contribution.Related(Preposition.By, VietnameseInJapan).Related(Preposition.To, SocioEconomicDevelopment.Of(Japan))).InManner(Highly)
            .WithAside(Figure.CountOf(VietnameseInJapan, new Quantity(500_000, Approximator.About, "some 500,000")), AsideVoice.SpeakerOrReporter));
        Willingness = text.Says(14, kishida.Says(SpeechVerbs.ExpressWillingness,
            CreateConditions.For(VietnameseInJapan, Activity.Live, Activity.Work, Activity.Study).InManner(Favourable).In("Japan")));
        var now = Situation.Of(Region, World).Being(Current);
        text.Says(15, kishida.Says(Strengthen.By(both, Coordination).Should()).InContextOf(now));
        text.Says(15, kishida.Says(Back.By(both, Effort.Toward(Consolidate.Of(Peace), Consolidate.Of(Cooperation), Consolidate.Of(Development))).Should()).InContextOf(now));
        Report = text.Close();
    }

    public Said<Meeting> Talk { get; }

    public Said<Statement> Invitation { get; }

    public Said<Statement> Request { get; }

    public Said<Statement> Willingness { get; }

    public Report Report { get; }
}
