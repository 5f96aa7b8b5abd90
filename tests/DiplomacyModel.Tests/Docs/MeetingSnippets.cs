using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>The code of docs/meetings.md, compiled and run.</summary>
public sealed class MeetingSnippets
{
    [Fact]
    public void Meetings()
    {
        #region meetings-write
        var ruritania = new Polity("ruritania", "Ruritania");
        var strelsau = new Polity("strelsau", "Strelsau");
        var zenda = new Polity("zenda", "Zenda");
        var crown = new Office("crown", "Queen", ruritania, Branch.State);
        var chancellery = new Office("chancellery", "Chancellor", strelsau, Branch.Government);
        var mission = new Office("mission", "Envoy", zenda, Branch.Government);
        var (queen, chancellor, envoy) = (crown.Holder(), chancellery.Holder(), mission.Holder());
        var summits = new Series("summits", "Summit of the Two Rivers");

        var gazette = new Reading(Source.NewsReport("gazette", "The Gazette", Dateline.Parse("2031-05-05", "Zenda")));
        var visit = gazette.Says(1, Visit.By(queen, strelsau).On(gazette.When("from 3 to 5 May")));
        var talks = gazette.Says(2, Meeting.Hosted(chancellor, queen).With(envoy.InRole(ParticipantRole.Mediator))
            .OneOf(summits, 4).Called(MeetingKind.Talks).On(gazette.When("yesterday")).In("Strelsau Castle"));
        gazette.Says(2, talks.IsPartOf(visit));
        gazette.During(talks);
        gazette.Says(3, queen.Proposes(Cooperate.Between(ruritania, strelsau).About(Nouns.Tourism)));
        gazette.AfterMeeting();
        var next = gazette.Says(4, Meeting.Between(queen, chancellor).OneOf(summits, 5).On(gazette.WhenAhead("in November")).Planned());
        #endregion

        #region meetings-again
        var herald = new Reading(Source.NewsReport("herald", "The Herald", Dateline.Parse("2031-12-01", "Strelsau")));
        var sameTalks = herald.Says(1, Meeting.Between(queen, chancellor).On("2031-05").ByTelephone());
        herald.Says(2, next.Became(ProgressKind.Cancelled).On("2031-10-30"));

        var coder = new Reading(Source.CodersReading("coder", "our reading"));
        coder.Says(1, sameTalks.IsSameAs(talks) with { Certainty = Certainty.Likely });

        var chronicle = Chronicle.Of([ruritania, strelsau, zenda, crown, chancellery, mission, summits], gazette.Close(), herald.Close(), coder.Close());
        var told = chronicle.Meetings.Single();
        var media = told.Values(meeting => meeting.Medium);
        var steps = chronicle.ProgressOf(next.Id).Select(step => $"{step.Claim.Kind} ({step.Source.Title})");
        #endregion
        Assert.Equal("2031-05-04", told.Date.Finest.ToString());
        Assert.Equal([Slot<Medium>.NotMentioned, Medium.Telephone], media);
        Assert.Equal(["Cancelled (The Herald)"], steps);

        #region meetings-ask
        var between = chronicle.Query("meetings between #ruritania and #strelsau during 2031-05");
        var inVisit = chronicle.Linked(LinkKind.PartOf, visit.Id).Select(part => part.Claim.ToWords(chronicle));
        var channel = InferredChannel.Of(told.First.Claim, chronicle.Things);
        var ahead = chronicle.Planned.Where(planned => planned.First.Claim.Claim is Meeting)
            .Where(planned => !chronicle.ProgressOf(planned.First.Id).Any(step => step is { IsHeld: true, Claim.Kind: ProgressKind.Cancelled or ProgressKind.Done }));
        #endregion
        Assert.Empty(ahead);
        Assert.Equal(next.Id, Assert.Single(chronicle.Planned).First.Id);
        Assert.Single(between.Possible);
        Assert.Single(inVisit);
        Assert.True(channel.IsMixed);
    }

    [Fact]
    public void Parties()
    {
        #region parties-who
        var ruritania = new Polity("ruritania", "Ruritania");
        var roses = new Organization("rose-party", "Rose Party", ruritania);
        var ministry = new Organization("ministry", "Foreign Ministry", ruritania);
        var minister = new Office("minister", "Foreign Minister", ministry, Branch.Government);
        var chair = new Office("rose-chair", "Chair", roses, Branch.Party);
        var flavia = new Person("flavia", new PersonName("Elphberg", "Flavia", NameOrder.GivenFirst));

        Party inTwoHats = flavia.As(minister, chair).Printed("Min. Flavia Elphberg");
        Party acting = flavia.As(minister.Acting());
        Party forOthers = flavia.As(chair).OnBehalfOf(ruritania);
        Party leftOpen = flavia.AsEither(minister, chair);
        Party asHerself = flavia.As(Capacity.Personal.Instance);
        Party whoever = minister.Holder();
        Party someMinisters = Nouns.Minister.ToExtent(Extent.Some).AsParty();
        #endregion
        Assert.Equal(7, new[] { inTwoHats, acting, forOthers, leftOpen, asHerself, whoever, someMinisters }.Distinct().Count());

        #region parties-sides
        ThingSet things = [ruritania, roses, ministry, minister, chair, flavia];
        Truth asMinister = flavia.As(minister).StandsOn(ruritania, things);
        Truth asChair = flavia.As(chair).StandsOn(ruritania, things);
        Truth privately = asHerself.StandsOn(ruritania, things);
        Truth unsaid = flavia.AsParty().StandsOn(ruritania, things);
        #endregion
        Assert.Equal((Truth.True, Truth.True, Truth.False, Truth.Maybe), (asMinister, asChair, privately, unsaid));
    }
}
