using NodaTime;
using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

public sealed partial class RequirementTests
{
    [Fact]
    [Requirement(1)]
    public void Printed_time()
    {
        var gazette = Gazette();
        gazette.Says(1, Meeting.Between(Queen, Chancellor).On(gazette.When("yesterday")));
        gazette.Says(2, Meeting.Between(Queen, Church).On(gazette.When("in March")));
        gazette.Says(3, Visit.By(Chancellor, State).On(gazette.When("six years ago")));
        gazette.Says(4, Queen.IntendsTo(Ruritania.Conditions.On(gazette.When("soon"))));
        var chronicle = ChronicleOf(gazette);
        Assert.Equal(
            [("yesterday", DatelineRule.DayBefore, "2031-05-04"), ("in March", DatelineRule.LastNamedMonth, "2031-03")],
            chronicle.Meetings.OrderByDescending(met => met.Date.Finest.Earliest).Select(met => met.First.Claim.Setting.When).Select(when => (when.Printed!, when.Rule, when.Date.ToString())));
        var visit = Assert.Single(chronicle.Visits).First.Claim.Setting.When;
        Assert.Equal(("six years ago", DatelineRule.AgoWidened, 2024, 2026), (visit.Printed, visit.Rule, visit.Date.Earliest.Year, visit.Date.Latest.Year));
        var soon = Assert.Single(chronicle.Commitments).Deed.Values[0].Setting.When;
        Assert.Equal(("soon", false), (soon.Printed, soon.IsDated));
    }

    [Fact]
    [Requirement(19)]
    public void Interval_event()
    {
        var gazette = Gazette();
        gazette.Says(1, Meeting.Between(Queen, Chancellor).On(When.Between("2031-04-28", "2031-05-02")));
        gazette.Says(2, Meeting.Between(State, League).On(When.Since("2029-11")));
        gazette.Says(3, Ruritania.Relation.Is(Ruritania.Low).On(When.Between("2014", "2029-06-30")));
        var chronicle = ChronicleOf(gazette);
        var ended = chronicle.Accounts<Meeting>()[0].Claim.Setting.When.Period.Values[0];
        Assert.Equal((Day("2031-04-28"), Day("2031-05-02")), (Assert.IsType<PeriodBound.Dated>(ended.Start).Date, Assert.IsType<PeriodBound.Dated>(ended.End).Date));
        var going = chronicle.Accounts<Meeting>()[1].Claim.Setting.When.Period.Values[0];
        Assert.Equal(Day("2029-11"), Assert.IsType<PeriodBound.Dated>(going.Start).Date);
        Assert.IsType<PeriodBound.NotKnown>(going.End);
        var tier = chronicle.Partnership(State, Strelsau).Values[0].Tier;
        Assert.True(tier.AsOf("2020-01-01").IsCertain);
        Assert.False(tier.AsOf("2014-06-01").IsCertain);
    }

    [Fact]
    [Requirement(32)]
    [Requirement(55)]
    public void Clock_duration_and_two_calendar_dates()
    {
        var gazette = Gazette();
        var call = Meeting.Between(Queen, Chancellor).ByTelephone()
            .On(When.Parse("2031-05-04T23:30:00+01:00").And(When.For(new(new Quantity(90, Approximator.About, "about an hour and a half"), TimeUnit.Minute))));
        gazette.Says(1, call);
        var when = Assert.Single(ChronicleOf(gazette).Meetings).First.Claim.Setting.When;
        Assert.Equal((new LocalTime(23, 30), Approximator.About, 90m, TimeUnit.Minute), (when.Clock.Values[0].Time, when.Lasting.Values[0].Quantity.Approximator, when.Lasting.Values[0].Quantity.Number, when.Lasting.Values[0].Unit));
        Assert.Equal("about an hour and a half", when.Lasting.Values[0].Quantity.Printed);
        Assert.Equal(("2031-05-04", "2031-05-05"), (when.DayIn(ClockZone.Of("Europe/London")).ToString(), when.DayIn(ClockZone.Of("Asia/Tokyo")).ToString()));
    }

    [Fact]
    [Requirement(62)]
    public void Other_calendar()
    {
        var gazette = Gazette();
        var printed = new LocalDate(1453, 1, 13, CalendarSystem.UmAlQura);
        var julian = new LocalDate(2031, 4, 22, CalendarSystem.Julian);
        gazette.Says(1, Meeting.Between(Queen, Chancellor).On(When.On(julian).InWords("22 April, old style")));
        gazette.Says(2, Meeting.Between(State, Strelsau).On(When.Parse("2031-05-06").Beside(printed)));
        var chronicle = ChronicleOf(gazette);
        var (old, both) = (chronicle.Meetings[0].First.Claim.Setting.When, chronicle.Meetings[1].First.Claim.Setting.When);
        Assert.Equal((Day("2031-05-05"), julian, "22 April, old style", Truth.True), (old.Date, old.OtherCalendar.Values[0], old.Printed, old.CalendarsAgree));
        Assert.Equal((Day("2031-05-06"), 1453, 1, 13), (both.Date, both.OtherCalendar.Values[0].Year, both.OtherCalendar.Values[0].Month, both.OtherCalendar.Values[0].Day));
        Assert.Equal(Truth.Of(printed.WithCalendar(CalendarSystem.Iso) == new LocalDate(2031, 5, 6)), both.CalendarsAgree);
        Assert.Equal("5 May 2031, 2031-04-22 of the Julian calendar (printed \"22 April, old style\")", old.ToString());
        Assert.Throws<ArgumentException>(() => old.Beside(printed));
        Assert.Throws<ArgumentException>(() => both.Beside(new LocalDate(2031, 5, 6)));
        Assert.Equal(When.Parse("2031-05-06"), When.On(new LocalDate(2031, 5, 6)));
        Assert.Equal(Truth.Maybe, When.Parse("2031-05").Beside(printed).CalendarsAgree);
    }

    [Fact]
    [Requirement(12)]
    public void Planned_versus_happened()
    {
        var (gazette, herald, courier) = (Gazette(), Gazette("herald"), Gazette("courier"));
        var summit = gazette.Says(1, Meeting.Between(Queen, Chancellor).On("2031-06-10").In("Zenda").Planned()).The<Meeting>();
        var call = herald.Says(1, Meeting.Between(Queen, Chancellor).ByTelephone().On("2031-06-17").Planned()).The<Meeting>();
        herald.Says(2, summit.IsPostponed(When.Parse("2031-06-17").InWords("by a week")).On("2031-06-08") with { By = [Chancellor] });
        courier.Says(1, summit.IsReplacedBy(call).On("2031-06-15"));
        courier.Says(2, call.Became(ProgressKind.Cancelled).On("2031-06-16").Because(Strike.Of(Nouns.Storm)));
        courier.Says(3, Queen.Regrets(Nouns.Fact.Toward(summit.Became(ProgressKind.Done).Negated())));
        courier.Says(4, Chancellor.Recalls(Attend.By(Queen, summit).Negated()));
        var chronicle = ChronicleOf(gazette, herald, courier);
        Assert.Empty(chronicle.Meetings);
        Assert.All(chronicle.Accounts<Meeting>(), account => Assert.Equal(Stance.Hedged, account.Stance));
        var steps = chronicle.ProgressOf(summit.Id).Where(step => step.IsHeld).Select(step => step.Claim).ToItems();
        Assert.Equal([ProgressKind.Postponed, ProgressKind.Replaced], steps.Select(step => step.Kind));
        Assert.Equal((Day("2031-06-08"), Day("2031-06-17"), "by a week", Chancellor), (steps[0].Setting.When.Date, steps[0].To.Date, steps[0].To.Printed, steps[0].By[0]));
        Assert.Equal(call.Id, steps[1].Through.Values[0]);
        Assert.Equal("gazette/1.1/modal: postponed to 17 June 2031 (printed \"by a week\") by Rupert Hentzau", steps[0].ToWords(Things));
        Assert.Equal(ProgressKind.Cancelled, Assert.Single(chronicle.ProgressOf(call.Id)).Claim.Kind);
        Assert.Equal(["courier"], chronicle.Around(summit.Id).Select(account => account.Source.Id));
    }

    [Fact]
    [Requirement(20)]
    public void Status_revision()
    {
        var (gazette, herald) = (new Reading(Source.NewsReport("may", "The Gazette", Dateline.Parse("2031-05-05"))), new Reading(Source.NewsReport("june", "The Gazette", Dateline.Parse("2031-06-05"))));
        var offer = gazette.Says(1, Queen.PledgesTo(Withdraw.By(State)).On("2031-05-04"));
        herald.Says(1, offer.Became(ProgressKind.Withdrawn).On("2031-06-04") with { By = [Queen] });
        var chronicle = ChronicleOf(gazette, herald);
        var commitment = Assert.Single(chronicle.Commitments);
        Assert.Equal(("withdrawn", Truth.True, Truth.False), (commitment.Status.ToString(), commitment.IsOpen("2031-05-10"), commitment.IsOpen("2031-06-05")));
        Assert.Equal((Queen, Day("2031-06-04"), "june"), (commitment.Progress[0].Claim.By[0], commitment.Progress[0].Date, commitment.Progress[0].Source.Id));
        Assert.Equal("open", Assert.Single(chronicle.AsKnownOn("2031-05-20").Certainly.Commitments).Status.ToString());
    }
}
