using DiplomacyModel;
using NodaTime;
using static DiplomacyModel.Verbs;

namespace VietnamJapan;

/// <summary>The report of 9 February 2023 in the order of its sentences.</summary>
public sealed class FebruaryReport
{
    public FebruaryReport(Cast cast)
    {
        ArgumentNullException.ThrowIfNull(cast);
        var reading = new Reading(Source.NewsReport("vns-2023-02-09", "VNS, 9 February 2023", Dateline.Parse("2023-02-09", "Hà Nội")));

        var trong = cast.Trong.As(cast.GeneralSecretary);
        Talk = reading.Says(1, Meeting
            .Between(trong.Printed("Nguyễn Phú Trọng"), cast.Kishida.As(cast.PrimeMinister, cast.PartyPresident).Printed("Fumio Kishida"))
            .Called(MeetingKind.Talks).On(reading.When("yesterday")).Online());
        reading.During(Talk);
        reading.Says(1, trong.Discusses(Topic.BilateralRelations));

        Items<Party> invited = [cast.Emperor.Holder(), cast.Empress.Holder(), cast.GovernmentMembers, cast.ImperialFamily];
        Invitation = reading.Says(5, trong.Invites(Visit.By(invited, cast.Vietnam)));
        Request = reading.Says(8, trong
            .Suggests(CreateConditions.By(cast.Japan, cast.Community, Activity.Live, Activity.Work, Activity.Study).Continuing()
                .InOrderTo(Deepen.Of(cast.VietnamJapan).Presupposing(cast.VietnamJapan.Is(VietNamTiers.ExtensiveStrategic)))));

        var kishida = cast.Kishida.As(cast.PrimeMinister);
        var thanks = reading.Says(11, kishida.Printed("Kishida Fumio").Thanks());
        reading.Says(11, thanks.ReactsTo(Invitation));
        reading.Says(13, kishida.Praises(cast.Contribution.Of(cast.Community))
            .WithAside(Figure.CountOf(cast.Community, new Quantity(500_000, Approximator.About, "some 500,000")), AsideVoice.SpeakerOrReporter));
        Willingness = reading.Says(14, kishida
            .IsWillingTo(CreateConditions.For(cast.Community, Activity.Live, Activity.Work, Activity.Study)));

        Report = reading.Close();
    }

    public Said<Meeting> Talk { get; }

    public Said<Statement> Invitation { get; }

    public Said<Statement> Request { get; }

    public Said<Statement> Willingness { get; }

    public Report Report { get; }
}
