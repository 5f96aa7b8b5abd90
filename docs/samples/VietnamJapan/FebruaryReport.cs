using DiplomacyModel;
using static DiplomacyModel.Marks;
using static DiplomacyModel.Nouns;
using static DiplomacyModel.Verbs;
using static VietnamJapan.OwnMarks;
using static VietnamJapan.OwnNouns;

namespace VietnamJapan;

/// <summary>The report of 9 February 2023 in the order of its sentences.</summary>
public sealed class FebruaryReport
{
    public FebruaryReport(Cast cast)
    {
        ArgumentNullException.ThrowIfNull(cast);
        var (vietnam, japan, relation) = (cast.Vietnam, cast.Japan, cast.VietnamJapan);
        Items<Party> both = [vietnam, japan];
        var reading = new Reading(Source.NewsReport("vns-2023-02-09", "VNS, 9 February 2023", Dateline.Parse("2023-02-09", "Hà Nội")));

        var trong = cast.Trong.As(cast.GeneralSecretary);
        Talk = reading.Says(1, Meeting
            .Between(trong.Printed("Nguyễn Phú Trọng"), cast.Kishida.As(cast.PrimeMinister, cast.PartyPresident).Printed("Fumio Kishida"))
            .Called(MeetingKind.Talks).On(reading.When("yesterday")).Online());
        reading.During(Talk);
        reading.Says(1, trong.Highlights(Orientation.Of(Cooperation.Of(vietnam, japan))));

        reading.Says(2, trong.Notes(
            new PracticeState(vietnam, ForeignPolicy.Of(Independence, SelfReliance, Peace, Friendship, Cooperation, Development)),
            new PracticeState(vietnam, ForeignPolicy.Of(Diversification.Of(ForeignRelations), Multilateralisation.Of(ForeignRelations)))));
        reading.Says(2, trong.Says(
            new BeingState(vietnam, Partner.Being(Reliable)),
            new BeingState(vietnam, Member.Of(InternationalCommunity).Being(Active, Responsible)),
            new BeingState(japan, Partner.Of(vietnam).Being(Important)) { Rank = Rank.Among.Instance }));
        var orientations = reading.Says(3, trong.SpeaksOf(SpeechVerbs.Stress, new Described(Orientation).Toward(Strengthen.Of(relation))));
        var first = reading.Says(4, trong.Says(Strengthen.By(both, PoliticalRelations).Through(KeepContact.Between(both).InManner(Regular, AllLevels)).Should()));
        reading.Says(4, first.IsPartOf(orientations).AsNumber(1, "Firstly"));
        reading.Says(4, trong.Says(Promote.By(both, Mechanism.Of(Cooperation, Dialogue)).InManner(Effectively, FlexibleForms).Should()));

        Items<Party> invited = [cast.Emperor.Holder(), cast.Empress.Holder(), cast.GovernmentMembers, cast.ImperialFamily];
        Invitation = reading.Says(5, trong.Invites(Visit.By(invited, vietnam)).InManner(Cordially));
        reading.Says(6, trong.Says((Strengthen.By(both, Nouns.Relation.Of(cast.VietnamParty, cast.LiberalDemocrats)) with { Channels = [Branch.Party] }).Should()));
        reading.Says(6, trong.Says((Strengthen.By(both, Nouns.Relation.Of(Government.Of(vietnam, japan))) with { Channels = [Branch.Government] }).Should()));
        reading.Says(6, trong.Says((Strengthen.By(both, Nouns.Relation.Of(Parliament.Of(vietnam, japan))) with { Channels = [Branch.Parliament] }).Should()));
        reading.Says(7, trong.Says(Promote.By(both, Nouns.Exchange.Of(Leader.Of(RulingParties).Being(Young))).Should()));
        reading.Says(7, trong.Says(Promote.By(both, Nouns.Exchange.Of(Leader.Of(RulingParties).Being(Female))).Should()));
        reading.Says(7, trong.Says(Develop.By(both, PeopleToPeople).Should()));
        reading.Says(7, trong.Says(Develop.By(both, Cooperation.Of(Localities.Of(vietnam, japan))).Should()));

        Request = reading.Says(8, trong
            .Suggests(CreateConditions.By(japan, cast.Community, Activity.Live, Activity.Work, Activity.Study).Continuing()
                .InManner(Favourable)
                .InOrderTo(Deepen.Of(relation).Presupposing(relation.Is(VietNamTiers.ExtensiveStrategic)))));
        reading.Says(9, trong.Recommends(Support.By(japan, vietnam, Industrialisation, Modernisation).Continuing()));
        reading.Says(9, trong.Recommends(Strengthen.By(japan, Connection.Of(Economies.Of(vietnam, japan)))));
        Items<What> fields = [Economy, Finance, EnergySecurity, Food];
        reading.Says(9, trong.Recommends(Cooperate.Between(japan, vietnam).About(fields.AsOpen())));
        reading.Says(10, trong.Affirms(
            vietnam.AsParty().IsReadyTo(Coordinate.Between(vietnam, japan).About(Topic.RegionalIssues, Topic.GlobalIssues).At(Forums))
                .InContextOf(Situation.Of(World).Being(Current))));

        var kishida = cast.Kishida.As(cast.PrimeMinister);
        Capacity invitedOrForOthers = new Capacity.Either([new Capacity.Member(cast.GovernmentMembers, DelegationRole.Member), new Capacity.Representing(cast.ImperialFamily)]);
        var thanks = reading.Says(11, cast.Kishida.As(cast.PrimeMinister, invitedOrForOthers).Printed("Kishida Fumio").Appreciates(Invitation));
        reading.Says(11, thanks.ReactsTo(Invitation));
        Items<What> expanding = [Investment, Nouns.Trade, ScienceTechnology];
        reading.Says(12, kishida.Stresses(japan.AsParty().IntendsTo(Expand.By(japan, Cooperation.Of(vietnam)).Continuing().About(expanding.AsOpen()))));
        reading.Says(13, kishida.Appreciates(Contribution.Related(Preposition.By, cast.Community).Related(Preposition.To, SocioEconomicDevelopment.Of(japan))).InManner(Highly)
            .WithAside(Figure.CountOf(cast.Community, new Quantity(500_000, Approximator.About, "some 500,000")), AsideVoice.SpeakerOrReporter));
        Willingness = reading.Says(14, kishida
            .IsWillingTo(CreateConditions.For(cast.Community, Activity.Live, Activity.Work, Activity.Study).InManner(Favourable).In("Japan")));
        var now = Situation.Of(Region, World).Being(Current);
        reading.Says(15, kishida.Says(Strengthen.By(both, Coordination).Should()).InContextOf(now));
        reading.Says(15, kishida.Says(Back.By(both, new Described(Effort).Toward(Strengthen.Of(Peace), Strengthen.Of(Cooperation), Strengthen.Of(Development))).Should()).InContextOf(now));

        Report = reading.Close();
    }

    public Said<Meeting> Talk { get; }

    public Said<Statement> Invitation { get; }

    public Said<Statement> Request { get; }

    public Said<Statement> Willingness { get; }

    public Report Report { get; }
}
