using DiplomacyModel;
using NodaTime;
using static DiplomacyModel.Verbs;

namespace VietnamJapan;

/// <summary>The report of 10 October 2023 in the order of its sentences.</summary>
public sealed class OctoberReport
{
    public OctoberReport(Cast cast)
    {
        ArgumentNullException.ThrowIfNull(cast);
        var reading = new Reading(Source.NewsReport("vns-2023-10-10", "VNA/VNS, 10 October 2023", Dateline.Parse("2023-10-10", "Hà Nội")));

        var thuong = cast.Thuong.As(cast.President);
        var kamikawa = cast.Kamikawa.As(cast.ForeignMinister);
        Reception = reading.Says(1, Meeting.Hosted(thuong.Printed("Võ Văn Thưởng"), kamikawa.Printed("Yoko Kamikawa"))
            .Called(MeetingKind.Reception).On(reading.When("Tuesday")).In("Hà Nội"));
        Visit = reading.Says(1, DiplomacyModel.Visit.By(kamikawa.Printed("Yoko Kamikawa"), cast.Vietnam));
        reading.During(Reception);

        reading.Says(3, thuong.Praises(cast.Exchange.Of(cast.Vietnam, cast.Japan))
            .WithAside(Figure.CountOf(cast.Community, new Quantity(500_000, Approximator.Nearly, "nearly 500,000")), AsideVoice.SpeakerOrReporter));
        Request = reading.Says(7, thuong
            .Recommends(kamikawa.Printed("FM Yoko")
                .Urges(CreateConditions.By(cast.JapanGovernment, cast.Community, Activity.Live, Activity.Study, Activity.Work))
                .Toward(cast.JapanGovernment))
            .Toward(kamikawa.Printed("FM Yoko")));

        var trung = cast.Trung.As(cast.CommissionHead);
        Received = reading.Says(12, Meeting.Hosted(trung.Printed("Lê Hoài Trung"), kamikawa.Printed("Kamikawa Yoko")).On(reading.When("October 10")).In("Hà Nội"));
        Talk = reading.Says(15, Meeting.Between(
                cast.Trong.As(cast.GeneralSecretary).Printed("Nguyễn Phú Trọng"),
                cast.Kishida.As(cast.PrimeMinister).Printed("Kishida"))
            .Called(MeetingKind.Talks).On(reading.When("February 2023")).Online());
        reading.During(Received);
        reading.Says(17, trung.Discusses(Topic.GlobalIssues, Topic.RegionalIssues).TogetherWith(kamikawa));

        Report = reading.Close();
    }

    public Said<Meeting> Reception { get; }

    public Said<Visit> Visit { get; }

    public Said<Statement> Request { get; }

    public Said<Meeting> Received { get; }

    public Said<Meeting> Talk { get; }

    public Report Report { get; }
}
