using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

public sealed partial class RequirementTests
{
    [Fact]
    [Requirement(10)]
    public void Nested_events()
    {
        var (gazette, coder) = (Gazette(), new Reading(Source.CodersReading("coder", "our reading")));
        var journey = gazette.Says(1, Visit.Of(Queen).On(When.Between("2031-05-01", "2031-05-06")));
        var leg = gazette.Says(1, Visit.By(Queen, Strelsau).On("2031-05-02"));
        var summit = gazette.Says(2, Meeting.Between(State, Strelsau, Hofbau).OneOf(Summits, 38).Called(MeetingKind.Summit).On(When.Between("2031-05-03", "2031-05-04")));
        var session = gazette.Says(2, Meeting.Between(State, Strelsau, Hofbau).Called(MeetingKind.Session).In("Zenda").In("Throne Room").On("2031-05-03"));
        var aside = gazette.Says(3, Meeting.Between(Queen, Chancellor).On(When.Told(AnchorKind.During, summit).InWords("on the sidelines of the summit")));
        gazette.During(session);
        var said = gazette.Says(4, Queen.Affirms(Ruritania.Relation.Is(Ruritania.High)));
        coder.Says(1, leg.IsPartOf(journey).AsNumber(2, "second leg"));
        coder.Says(1, session.IsPartOf(summit).AsNumber(1, "first session"));
        coder.Says(2, summit.Linked(LinkKind.Follows, leg));
        gazette.AfterMeeting();
        var signed = gazette.Says(5, Sign.By([State, Strelsau], Accord).On("2031-05-04"));
        coder.Says(3, summit.Linked(LinkKind.BringsAbout, signed));
        var chronicle = ChronicleOf(gazette, coder);
        Assert.Equal([leg.Id], chronicle.Linked(LinkKind.PartOf, journey.Id).Select(part => part.Id));
        Assert.Equal([session.Id], chronicle.Linked(LinkKind.PartOf, summit.Id).Select(part => part.Id));
        Assert.Equal([(2, "second leg"), (1, "first session")], chronicle.Links.Where(link => link.Kind == LinkKind.PartOf).Select(link => (link.Number.Values[0], link.Printed!)));
        Assert.Equal([session.Id, aside.Id], chronicle.Around(summit.Id).Select(account => account.Id));
        Assert.Equal("on the sidelines of the summit", Assert.IsType<Meeting>(chronicle.Around(summit.Id)[1].Claim).Setting.When.Printed);
        Assert.Equal((said.Id, Day("2031-05-03")), (Assert.Single(chronicle.Around(session.Id)).Id, chronicle.Around(session.Id)[0].Date));
        Assert.Equal(3, chronicle.Meetings.Count);

        // What it brought.
        Assert.Equal([summit.Id], chronicle.Linked(LinkKind.BringsAbout, signed.Id).Select(account => account.Id));
        Assert.Equal([signed.Id], chronicle.Links.Where(link => link.Kind == LinkKind.BringsAbout && link.From == summit.Id).Select(link => link.To));
    }

    [Fact]
    [Requirement(15)]
    public void Place_kinds()
    {
        var (gazette, herald, coder) = (Gazette(), Gazette("herald"), new Reading(Source.CodersReading("coder", "our reading")));
        var hall = gazette.Says(1, Meeting.Between(Queen, Chancellor).In("Zenda").In("Castle of Zenda").In("Throne Room"));
        gazette.Says(2, Meeting.Between(State, Strelsau).In("Hentzau bridge, Ruritanian side").In("Hentzau bridge, Strelsau side"));
        gazette.Says(3, Publish.By(Ruritania.Ministry, Accord).Via(Medium.Website));
        gazette.Says(4, Several.All(Negotiate.Between(State, Strelsau).In("Hofbau"), Sign.By([State, Strelsau], Accord).In("Zenda")));
        gazette.Says(5, Meeting.Between(Queen, Chancellor).Online());
        coder.Says(1, hall.IsSameAs(herald.Says(1, Meeting.Between(Queen, Chancellor).In("Hofbau"))));
        var chronicle = ChronicleOf(gazette, herald, coder);
        Assert.Equal(["Zenda", "Castle of Zenda", "Throne Room"], chronicle.Meetings[0].First.Claim.Setting.Where.Select(place => place.Name));
        Assert.Equal(2, chronicle.Meetings[1].First.Claim.Setting.Where.Count);
        Assert.Equal(Medium.Website, chronicle.Accounts<Acting>()[0].Claim.Medium.Values[0]);
        Assert.Equal(("Hofbau", "Zenda"), (Assert.Single(chronicle.Accounts<Mutual>()).Claim.Setting.Where[0].Name, chronicle.Accounts<Acting>()[1].Claim.Setting.Where[0].Name));

        // Asked: another place differs and neither wins, the signing was in Zenda only, and the talk online is not one that was met for.
        var where = chronicle.Meetings[0].On(Question.Where);
        Assert.Equal((Agreement.Differs, "gazette herald"), (where.Agreement, string.Join(' ', chronicle.Meetings[0].Accounts.Select(account => account.Source.Id))));
        Assert.Equal(["Zenda"], chronicle.Instrument(Accord).StepsOf(InstrumentStep.Signature).SelectMany(account => ((Acting)account.Claim).Setting.Where).Select(place => place.Name));
        var online = Assert.Single(chronicle.Query("meetings between #flavia and #rupert where medium = online").Definite);
        Assert.Empty(online.First.Claim.Setting.Where);
    }

    [Fact]
    [Requirement(27)]
    public void Event_roles()
    {
        var gazette = Gazette();
        var talks = gazette.Says(1, Meeting.Between(
                State.InRole(ParticipantRole.Initiator), Strelsau, League.InRole(ParticipantRole.Observer), Fritz.As(Envoy).InRole(ParticipantRole.Mediator, ParticipantRole.Chair), Church.InRole(ParticipantRole.Witness))
            .ReceivedBy(Hofbau).On("2031-05-04"));
        gazette.Says(2, Sign.By([State, Strelsau], Accord));
        gazette.Says(3, new Roster(Accord, RosterKind.Members, [new(State), new(Strelsau), new(League.InRole(ParticipantRole.Depositary), "Keeper of the list")]));
        var chronicle = ChronicleOf(gazette);
        var met = Assert.Single(chronicle.Meetings).First.Claim;
        Assert.Equal(
            ["initiator", "", "observer", "mediator, chair", "witness"],
            met.Participants.Select(party => string.Join(", ", party.Roles)));
        Assert.Equal(((Party)Hofbau, false), (met.Host.Values[0], met.Participants.Contains((Party)Hofbau)));
        Assert.Equal("Fritz Tarlenheim (Envoy of Ruritania; as mediator; as chair)", met.Participants[3].ToWords(Things));

        // A role puts nobody on a side: whose side a person stands on is still not stated.
        Assert.Equal((Truth.Maybe, Truth.True), (Fritz.InRole(ParticipantRole.Witness).StandsOn(State, Things), met.Participants[3].StandsOn(State, Things)));
        var depositary = Assert.Single(Assert.Single(chronicle.Accounts<Roster>()).Claim.Entries, entry => entry.Who.Roles.Contains(ParticipantRole.Depositary));
        Assert.Equal(("Keeper of the list", League.Id), (depositary.Heading, depositary.Who.Who.Values[0].Id));
        Assert.Equal(talks.Content, met);
    }

    [Fact]
    [Requirement(40)]
    public void Absent_and_excluded()
    {
        var gazette = Gazette();
        var talks = gazette.Says(1, Meeting.Between(Queen, Chancellor, Antoinette.As(Ruritania.Minister).InPlaceOf(Fritz)));
        gazette.Says(2, Queen.Says(SpeechVerbs.Invite, Attend.By(Hofbau, talks)).Negated());
        gazette.Says(3, League.Declines(Attend.By(League, talks)).Because(Bar.By(State, Church)));
        gazette.Says(4, Bar.By(State, Church).From(talks));
        gazette.Says(5, Attend.By(Fritz, talks).Negated());
        gazette.Says(6, Hofbau.IsMemberOf(Accord).Negated());
        gazette.Says(7, Queen.Praises(Nouns.Outcome.Of(talks)));
        var chronicle = ChronicleOf(gazette);
        Assert.Equal(
            [("hofbau", Stance.BroughtUp, false), ("league", Stance.Refused, false), ("fritz", Stance.Told, true)],
            chronicle.Around(talks.Id).Where(account => account.Claim is Acting { Verb: var verb } && verb == Attend).Select(account => (((Acting)account.Claim).By[0].Who.Values[0].Id.Text, account.Stance, account.IsNegated)));
        Assert.Empty(chronicle.Invitations);
        Assert.True(Assert.Single(chronicle.Accounts<Statement>(), account => account.Claim.Verb == SpeechVerbs.Invite).IsDenial);
        Assert.Equal(Slot<Ref<Actor>>.Of(Fritz), Assert.IsType<Capacity.InPlaceOf>(chronicle.Meetings[0].First.Claim.Participants[2].Capacities[1]).Who);
        Assert.Equal(["gazette/2.1/not", "gazette/7.1"], chronicle.Around(talks.Id).Where(account => account.Claim is Statement).Select(account => account.Id.ToString()));
        Assert.Equal(["league", "church"], chronicle.Accounts<Statement>().Where(account => account.Claim.Act.IsDeclining).Select(account => account.Claim.Voices[0].Who.Values[0].Id.Text)
            .Append(Assert.IsType<What.Identified>(chronicle.Accounts<Acting>().Last(account => account.Claim.Verb == Bar).Claim.What).Thing.Id.Text));
        Assert.Equal(Truth.False, chronicle.Membership(Accord).Has(Hofbau, "2031-05-05"));
        Assert.True(Assert.Single(chronicle.Accounts<MembershipState>()).IsDenial);
    }

    [Fact]
    [Requirement(36)]
    public void Delegation()
    {
        var delegation = new Group("delegation", "Delegation of Ruritania", State);
        var gazette = Gazette();
        gazette.Says(1, new Roster(delegation, RosterKind.Members,
        [
            new(Ruritania.Rupert.As(Ruritania.Minister).In(delegation, DelegationRole.Head), "Head"),
            new(Fritz.As(Envoy).In(delegation)),
            new(new Party(Slot<Ref<Actor>>.SeveralUnnamed, [new Capacity.Member(delegation, DelegationRole.Member)])),
            new(new Party(Slot<Ref<Actor>>.Unnamed, [new Capacity.Member(delegation, DelegationRole.Staff)])),
        ])
        { Edition = "as published" });
        gazette.Says(2, Envoy.Has(HeadsOfMission.Envoy));
        gazette.Says(3, Meeting.Between(delegation, Chancellor));
        var chronicle = Chronicle.Of([.. Things, delegation], gazette.Close());
        var entries = Assert.Single(chronicle.Accounts<Roster>()).Claim.Entries;
        Assert.Equal([DelegationRole.Head, DelegationRole.Member, DelegationRole.Member, DelegationRole.Staff], entries.Select(entry => entry.Who.Capacities.OfType<Capacity.Member>().Single().Role));
        Assert.Equal([SlotKind.Value, SlotKind.Value, SlotKind.SeveralUnnamed, SlotKind.Unnamed], entries.Select(entry => entry.Who.Who.Kind));
        Assert.Equal(["fritz", "rupert"], chronicle.Membership(delegation).Ever.Select(member => member.Id.Text));
        Assert.Equal(HeadsOfMission.Envoy, Assert.Single(chronicle.Accounts<RankState>()).Claim.Rank);
        Assert.Equal(Truth.True, chronicle.Meetings[0].First.Claim.Participants[0].StandsOn(State, chronicle.Things));
    }

    [Fact]
    [Requirement(45)]
    public void Ceremony()
    {
        var gazette = Gazette();
        var sing = new ActingVerb("sing", "To make music with the voice.", "usage");
        var seat = new ActingVerb("seat", "To give somebody their place.", "usage");
        var audience = gazette.Says(1, Meeting.Between(Fritz.As(Envoy), Chancellor).ReceivedBy(Chancellor).Called(MeetingKind.Audience).On("2031-05-04"));
        gazette.Says(1, Present.By(Fritz.As(Envoy), Nouns.Credentials).To(Chancellor).At(audience).On("2031-05-04"));
        gazette.Says(2, seat.By(Strelsau, Ruritania.Flavia).Related(Preposition.Between, Fritz, Antoinette));
        gazette.Says(3, sing.By(Ruritania.Students, Song).For(Ruritania.Flavia));
        gazette.Says(4, Queen.Says(SpeechVerbs.Greet).Toward(Chancellor));
        var chronicle = ChronicleOf(gazette);
        Assert.Equal(MeetingKind.Audience, Assert.Single(chronicle.Meetings).First.Claim.Kind.Values[0]);
        var presented = Assert.Single(chronicle.Accounts<Giving>()).Claim;
        Assert.Equal((Fritz.As(Envoy), Chancellor, Nouns.Credentials), (presented.By[0], presented.Receivers[0], Assert.IsType<Described>(presented.What[0]).Kind));
        Assert.Equal([presented], chronicle.Around(audience.Id).Select(account => account.Claim));
        Assert.Equal(["CredentialsPresented 2031-05-04"], chronicle.Accreditation(Fritz, Envoy).Steps.Select(step => $"{step.Value} {step.Date}"));
        Assert.Equal((Preposition.Between, 2), (chronicle.Accounts<Acting>()[0].Claim.Setting.Relata[0].Preposition, chronicle.Accounts<Acting>()[0].Claim.Setting.Relata[0].What.Count));
        Assert.Equal((Ruritania.Students.Id, Song), (chronicle.Accounts<Acting>()[1].Claim.By[0].Who.Values[0].Id, Assert.IsType<Described>(chronicle.Accounts<Acting>()[1].Claim.What).Kind));
        Assert.True(Assert.Single(chronicle.Statements).First.Claim.Act.IsGreeting);
    }

    [Fact]
    [Requirement(49)]
    public void Ordinal_series()
    {
        var (gazette, herald, coder) = (Gazette(), Gazette("herald"), new Reading(Source.CodersReading("coder", "our reading")));
        var summit = gazette.Says(1, Meeting.Between(State, Strelsau, Hofbau).OneOf(Summits, 38).On("2031-05-03"));
        gazette.Says(1, Meeting.Between(State, Strelsau, Hofbau).OneOf(Summits, 39).On("2031-05-04"));
        gazette.Says(2, Send.By(Queen, Nouns.Letter.Ranked(new Rank.Nth(5))));
        gazette.Says(3, Meeting.Between(State, Hofbau).Called(MeetingKind.Round).OneOf(new Series("grain-talks", "Grain talks"), 1));
        coder.Says(1, summit.IsSameAs(herald.Says(1, Meeting.Between(State, Strelsau, Hofbau).OneOf(Summits, 37).On("2031-05-03"))));
        var chronicle = ChronicleOf(gazette, herald, coder);

        // Two sources count differently: one summit, both numbers.
        var counted = Assert.Single(chronicle.Meetings, told => told.Accounts.Count == 2);
        Assert.Equal([("gazette", 38), ("herald", 37)], counted.Accounts.Select(account => (account.Source.Id, account.Claim.Number.Values[0])));
        var summits = chronicle.Meetings.Where(told => told.First.Claim.Series == Slot<Ref<Series>>.Of(Summits)).Select(told => told.First.Claim).ToItems();
        Assert.Equal([(38, "2031-05-03"), (39, "2031-05-04")], summits.Select(meeting => (meeting.Number.Values[0], meeting.Setting.When.Date.ToString())));
        Assert.Equal(1, chronicle.Meetings.Single(told => told.First.Claim.Kind == MeetingKind.Round).First.Claim.Number.Values[0]);
        Assert.Equal(5, Assert.IsType<Rank.Nth>(Assert.IsType<Described>(Assert.Single(chronicle.Accounts<Acting>()).Claim.What).Rank.Values[0]).Number);
    }

    [Fact]
    [Requirement(56)]
    public void Mirror_act()
    {
        var (gazette, herald) = (Gazette(), Gazette("herald"));
        var expelled = gazette.Says(1, Expel.By(State, Nouns.Official.Of(Strelsau).Counting(2)).On("2031-05-01"));
        var answer = herald.Says(1, Expel.By(Strelsau, Nouns.Official.Of(State).Counting(2)).On("2031-05-04"));
        var promise = herald.Says(2, Chancellor.PledgesTo(Admit.By(Strelsau, Ruritania.Students, Activity.Study).If(Admit.By(State, Ruritania.Students, Activity.Study))));
        herald.Says(3, answer.Linked(LinkKind.InReturnFor, expelled));
        herald.Says(3, Exchange.Between(State, Strelsau).About(Nouns.Prisoner.Counting(10)));
        var chronicle = ChronicleOf(gazette, herald);
        var mirror = Assert.Single(chronicle.Linked(LinkKind.InReturnFor, expelled.Id));
        Assert.Equal((answer.Id, "herald", Day("2031-05-04")), (mirror.Id, mirror.Source.Id, mirror.Date));
        Assert.Equal(new Quantity(2), Assert.IsType<Described>(((Acting)mirror.Claim).What).Count.Values[0]);
        Assert.Single(Assert.Single(chronicle.Commitments, commitment => commitment.Made.First.Id == promise.Id).Conditions);
        Assert.Equal(2, Assert.Single(chronicle.Accounts<Mutual>()).Claim.Sides.Count);
    }

    [Fact]
    [Requirement(33)]
    public void Explicit_unknown()
    {
        var gazette = Gazette();
        gazette.Says(1, Meeting.Between(Queen, new Party(Slot<Ref<Actor>>.Unnamed)));
        gazette.Says(2, Meeting.Between(State, Strelsau) with { Number = Slot<int>.LeftBlank });
        gazette.Says(3, Provide.By(State, Nouns.Loan) with { Amount = Slot<Amount>.ToBeAnnounced });
        gazette.Says(4, Visit.Of(new Party(Slot<Ref<Actor>>.StatedUnknown)));
        gazette.Says(5, Meeting.Between(new Party(Slot<Ref<Actor>>.SeveralUnnamed)) with { Medium = Slot<Medium>.OneOf([Medium.Telephone, Medium.Letter]) });
        var chronicle = ChronicleOf(gazette);
        var meetings = chronicle.Meetings.Select(told => told.First.Claim).ToItems();
        Assert.Equal([SlotKind.Unnamed, SlotKind.Value, SlotKind.SeveralUnnamed], meetings.Select(meeting => meeting.Participants[^1].Who.Kind));
        Assert.Equal([SlotKind.NotMentioned, SlotKind.LeftBlank, SlotKind.NotMentioned], meetings.Select(meeting => meeting.Number.Kind));
        Assert.Equal((SlotKind.Alternatives, 2), (meetings[2].Medium.Kind, meetings[2].Medium.Values.Count));
        Assert.Equal(SlotKind.ToBeAnnounced, Assert.Single(chronicle.Accounts<Giving>()).Claim.Amount.Kind);
        Assert.Equal(SlotKind.StatedUnknown, Assert.Single(chronicle.Visits).First.Claim.Visitors[0].Who.Kind);
        var byTelephone = chronicle.Query("meetings where medium = telephone");
        Assert.Equal((0, 3), (byTelephone.Definite.Count, byTelephone.Maybe.Count));
    }

    [Fact]
    [Requirement(31)]
    public void Superlative()
    {
        var gazette = Gazette();
        var visit = gazette.Says(1, Visit.By(Queen, Strelsau).On("2031-05-04"));
        gazette.Says(2, new BeingState(visit, new Topic("visit", "A stay elsewhere.", "usage").Of(Ruritania.Crown)) { Rank = new Rank.First(When.Parse("1973")) });
        gazette.Says(3, Chancellor.Denies(new BeingState(visit, new Topic("stay", "A time spent somewhere.", "usage").Of(Ruritania.Flavia)) { Rank = new Rank.First(When.NotMentioned) }));
        gazette.Says(4, Chancellor.Says(new BeingState(State, Nouns.Partner.Of(Strelsau).Being(Marks.Important.Most)) { Rank = Rank.Among.Instance, In = [Nouns.Trade] }));
        gazette.Says(5, new BeingState(Ruritania.Rupert, new Topic("chancellor", "A head of government.", "usage").Being(new Mark("long-serving", "For long in office.", "usage").Most)) { Rank = Rank.Leading.Instance });
        var chronicle = ChronicleOf(gazette);
        var states = chronicle.Accounts<BeingState>();
        Assert.Equal((Day("1973"), visit.Id), (Assert.IsType<Rank.First>(states[0].Claim.Rank.Values[0]).Since.Date, Assert.IsType<What.Mentioned>(states[0].Claim.Subject).Id));
        Assert.Equal((false, true, false), (Assert.IsType<Rank.First>(states[1].Claim.Rank.Values[0]).Since.IsMentioned, states[1].IsDenial, states[0].IsDenial));
        Assert.Equal((true, MarkDegree.Most, (What)Nouns.Trade, Chancellor), (states[2].Claim.Rank.Values[0].IsAmong, states[2].Claim.Kind.Marks[0].Degree, states[2].Claim.In[0], states[2].Through[0].Voices[0]));
        Assert.True(states[3].Claim.Rank.Values[0].IsLeading);

        // The first by the office, and not the first of the person: both can hold.
        Assert.Empty(chronicle.Disagreements);
        Assert.Single(chronicle.Visits);
    }
}
