using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>What was planned, asked or promised and is told as done, among meetings, visits and deeds.</summary>
public sealed class DoneDeedTests
{
    private static readonly Meeting Talk = Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor);
    private static readonly Giving Gift = Donate.By(Ruritania.State, Nouns.Aid).To(Ruritania.Strelsau).Of(new Amount(new(8), "EUR"));

    [Fact]
    public void What_was_planned_asked_or_promised_and_then_done_is_done()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Herald());
        var meeting = gazette.Says(1, Talk.On("2031-05-20").Planned());
        var visit = gazette.Says(2, Ruritania.Queen.Requests(Visit.By(Ruritania.TheChancellor, Ruritania.State)));
        var gift = gazette.Says(3, Ruritania.Queen.PledgesTo(Gift));
        var before = Ruritania.ChronicleOf(gazette);
        Assert.Empty(before.Deeds);
        herald.Says(1, meeting.Became(ProgressKind.Done));
        herald.Says(2, Ruritania.Queen.Says(visit.Became(ProgressKind.Done).On("2031-06-02")));
        herald.Says(3, gift.The<Giving>().Became(ProgressKind.Done));
        var chronicle = before.With(herald.Close());
        var told = Assert.Single(chronicle.Meetings);
        Assert.Equal((meeting.Id, "2031-05-20", "herald", Stance.Told), (told.First.Id, told.Date.Finest.ToString(), told.First.Source.Id, told.First.Stance));
        var seen = Assert.Single(chronicle.Visits).First;
        Assert.Equal(("2031-06-02", Stance.Stated, AsideVoice.Speaker), (seen.Date.ToString(), seen.Stance, seen.Voice));
        Assert.Equal("[..2031-07-01]", Assert.Single(chronicle.Deeds, deed => deed.First.Claim is Giving).Date.Finest.ToString());
        Assert.Equal((3, "8 EUR"), (chronicle.Deeds.Count, CommittedAmounts.OfDone(chronicle, chronicle.Deeds).In("EUR").ToString()));
        Assert.Equal((1, 0), Found(chronicle, "2031-05"));
        Assert.Equal((0, 0), Found(chronicle, "2031-06"));
    }

    [Theory]
    [InlineData(ProgressKind.Cancelled)]
    [InlineData(ProgressKind.Postponed)]
    [InlineData(ProgressKind.BroughtForward)]
    [InlineData(ProgressKind.DoneInPart)]
    [InlineData(ProgressKind.Withdrawn)]
    [InlineData(ProgressKind.Retracted)]
    public void No_other_step_makes_it_done(ProgressKind kind)
    {
        var (gazette, herald) = (Ruritania.Gazette(), Herald());
        herald.Says(1, gazette.Says(1, Talk.On("2031-05-20").Planned()).Became(kind));
        Assert.Empty(Ruritania.ChronicleOf(gazette, herald).Deeds);
    }

    [Theory]
    [InlineData("denied", 1, 0, 1)]
    [InlineData("called an error", 1, 0, 1)]
    [InlineData("called off, by another", 1, 0, 1)]
    [InlineData("called off before", 1, 1, 0)]
    [InlineData("retracted", 0, 0, 0)]
    [InlineData("the plan retracted", 0, 0, 0)]
    public void Told_as_done_and_not(string how, int meetings, int definite, int maybe)
    {
        var (gazette, herald, courier) = (Ruritania.Gazette(), Herald(), new Reading(new Source("courier", SourceKind.NewsReport, "The Courier")));
        var plan = gazette.Says(1, Talk.On("2031-05-20").Planned());
        var done = herald.Says(1, plan.Became(ProgressKind.Done).On("2031-06-20"));
        _ = how switch
        {
            "denied" => courier.Says(1, Ruritania.TheChancellor.Denies(plan.Became(ProgressKind.Done))).Id,
            "called an error" => courier.Says(1, done.Became(ProgressKind.Retracted)).Id,
            "called off, by another" => courier.Says(1, plan.Became(ProgressKind.Cancelled)).Id,
            "called off before" => courier.Says(1, plan.Became(ProgressKind.Cancelled).On("2031-05-19")).Id,
            "the plan retracted" => gazette.Says(2, plan.Became(ProgressKind.Retracted)).Id,
            _ => herald.Says(2, done.Became(ProgressKind.Retracted)).Id,
        };
        var chronicle = Ruritania.ChronicleOf(gazette, herald, courier);
        Assert.Equal(meetings, chronicle.Meetings.Count);
        Assert.Equal((definite, maybe), Found(chronicle, "2031-06"));
    }

    [Fact]
    public void A_plan_that_was_moved_and_done_has_not_the_planned_day()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Herald());
        var plan = gazette.Says(1, Talk.On("2031-05-20").Planned());
        herald.Says(1, plan.IsPostponed(When.On("2031-06-15")));
        herald.Says(2, plan.Became(ProgressKind.Done));
        Assert.Equal("[..2031-07-01]", Assert.Single(Ruritania.ChronicleOf(gazette, herald).Meetings).Date.Finest.ToString());
    }

    [Fact]
    public void All_that_was_planned_or_promised_together_is_done_and_of_one_of_several_no_deed_is_told()
    {
        foreach (var isAll in (bool[])[true, false])
        {
            var (gazette, herald) = (Ruritania.Gazette(), Herald());
            herald.Says(1, gazette.Says(1, Some(Talk.On("2031-05-20"), Gift).Planned()).Became(ProgressKind.Done));
            herald.Says(2, gazette.Says(2, Ruritania.Queen.PledgesTo(Some(Gift, Donate.By(Ruritania.Strelsau, Nouns.Aid)))).Became(ProgressKind.Done));
            var chronicle = Ruritania.ChronicleOf(gazette, herald);
            Assert.Equal(isAll ? (1, 4) : (0, 0), (chronicle.Meetings.Count, chronicle.Deeds.Count));
            Assert.All(chronicle.Commitments, commitment => Assert.Equal("kept", commitment.Status.ToString()));

            Several Some(params Claim[] claims) => isAll ? Several.All([.. claims]) : Several.Any([.. claims]);
        }
    }

    [Fact]
    public void The_plan_that_was_done_and_the_meeting_that_is_told_are_one_where_they_are_tied()
    {
        foreach (var isByPlan in (bool[])[true, false])
        {
            var (gazette, herald, courier) = (Ruritania.Gazette(), Herald(), new Reading(new Source("courier", SourceKind.NewsReport, "The Courier")));
            var plan = gazette.Says(1, Talk.On("2031-05").Planned());
            herald.Says(1, plan.Became(ProgressKind.Done));
            var met = courier.Says(1, Talk.On("2031-05-20").Online());
            courier.Says(2, isByPlan ? met.IsSameAs(plan) : met.IsSameAs(plan.The<Meeting>()));
            var told = Assert.Single(Ruritania.ChronicleOf(gazette, herald, courier).Meetings);
            Assert.Equal(["courier", "herald"], told.Accounts.Select(account => account.Source.Id));
            Assert.Equal(("2031-05-20", Agreement.Finer), (told.Date.Finest.ToString(), told.Date.Agreement));
        }
    }

    [Fact]
    public void The_deed_that_did_it_is_the_telling_and_of_what_is_asked_in_turn_only_the_asking_is_done()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Herald());
        var pledge = gazette.Says(1, Ruritania.Queen.PledgesTo(Gift));
        var asked = gazette.Says(2, Ruritania.Queen.Requests(Ruritania.TheChancellor.PledgesTo(Donate.By(Ruritania.Strelsau, Nouns.Aid))));
        var talked = gazette.Says(3, Ruritania.Queen.Says(SpeechVerbs.Discuss, Talk));
        var refused = gazette.Says(4, Ruritania.Queen.Declines(Talk));
        var given = herald.Says(1, Donate.By(Ruritania.State, Nouns.Aid).To(Ruritania.Strelsau).Of(new Amount(new(7), "EUR")));
        herald.Says(2, pledge.Became(ProgressKind.Done) with { Through = given.Id });
        herald.Says(3, asked.Became(ProgressKind.Done));
        herald.Says(4, talked.Became(ProgressKind.Done));
        herald.Says(5, refused.Became(ProgressKind.Done));
        var chronicle = Ruritania.ChronicleOf(gazette, herald);
        Assert.Equal(given.Id, Assert.Single(chronicle.Deeds).First.Id);
        Assert.Equal("7 EUR", CommittedAmounts.OfDone(chronicle, chronicle.Deeds).In("EUR").ToString());
    }

    private static Reading Herald() => new(Source.NewsReport("herald", "The Herald", Dateline.Parse("2031-07-01", "Strelsau")));

    private static (int Definite, int Maybe) Found(Chronicle chronicle, string window)
    {
        var answer = chronicle.Query(Query.Meetings.Between(Ruritania.State, Ruritania.Strelsau).During(window));
        return (answer.Definite.Count, answer.Maybe.Count);
    }
}
