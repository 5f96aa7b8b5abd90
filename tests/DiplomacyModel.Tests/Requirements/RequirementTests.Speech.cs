using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

public sealed partial class RequirementTests
{
    [Fact]
    [Requirement(3)]
    public void Medium_as_data()
    {
        Items<Medium> media = [Medium.Telephone, Medium.Letter, Medium.SocialMedia, Medium.Repost, Medium.NoteVerbale, Medium.Videoconference, Medium.Television, Medium.PressRelease, Medium.BackChannel];
        var gazette = Gazette();
        foreach (var medium in media)
        {
            gazette.Says(1, Queen.Affirms(Ruritania.Relation.Is(Ruritania.Low)).Via(medium));
        }

        gazette.Says(2, Meeting.Between(Queen, Chancellor).Via(Medium.Videoconference).On("2031-05-04"));
        var chronicle = ChronicleOf(gazette);
        Assert.Equal(media, [.. chronicle.Statements.Select(told => told.First.Claim.Medium.Values[0])]);
        Assert.Single(chronicle.Query("meetings where medium = videoconference").Definite);
        Assert.Empty(chronicle.Query("meetings where medium = telephone").Possible);
    }

    [Fact]
    [Requirement(4)]
    public void Attribution_chain()
    {
        // The agency has it from a source close to the ministry that the minister, through his spokesperson, was ready to go; "a surprise" may be the agency's.
        var agency = Gazette("agency");
        Party source = new(Slot<Ref<Actor>>.Unnamed, printed: "a source close to the ministry", description: Slot<What>.Of(Nouns.Official.Related(Preposition.From, Ruritania.Ministry)));
        var minister = Ruritania.Rupert.As(Ruritania.Minister);
        agency.Says(1, source.Says(minister.IsReadyTo(Visit.By(minister, Strelsau)).CarriedBy(Spokesperson.Holder()))
            .WithAside(new QualityState(Ruritania.Ministry, Marks.Historic), AsideVoice.SpeakerOrReporter));
        var chronicle = ChronicleOf(agency);
        var visit = Assert.Single(chronicle.Accounts<Visit>());
        Assert.Equal(("agency", 2, Stance.Ahead), (visit.Source.Id, visit.Through.Count, visit.Stance));
        Assert.Equal((SlotKind.Unnamed, "a source close to the ministry"), (visit.Through[0].Voices[0].Who.Kind, visit.Through[0].Voices[0].Printed));
        Assert.Equal((minister, Spokesperson.Holder()), (visit.Through[1].Voices[0], visit.Through[1].Carriers[0]));
        Assert.Equal(AsideVoice.SpeakerOrReporter, Assert.Single(chronicle.Accounts<QualityState>()).Voice);
        var commitment = Assert.Single(chronicle.Commitments);
        Assert.Equal((CommitGrade.Ready, "voiced", 1), (commitment.Grade, commitment.Status.ToString(), commitment.Made.First.Through.Count));
        Assert.StartsWith("Rupert Hentzau, through Spokesperson of Ministry of Ruritania, states readiness: ", commitment.Made.First.Claim.ToWords(Things), StringComparison.Ordinal);
    }

    [Fact]
    [Requirement(6)]
    public void Evaluative_act()
    {
        var gazette = Gazette();
        gazette.Says(1, Several.All(Queen.Praises(Nouns.Effort.Of(Strelsau)), Queen.Regrets(Close.Of(Nouns.Embassy))));
        gazette.Says(2, Queen.ApologisesFor(Detain.By(State, Ruritania.Students)).Without(Queen.Says(SpeechVerbs.Admit, RelatingVerb.Mean.Of(Nouns.Incident, Nouns.Violation))).Toward(Strelsau));
        gazette.Says(3, Chancellor.Condemns(Detain.By(State, Ruritania.Students)).Toward(Queen));
        gazette.Says(4, League.Congratulates(Ruritania.Flavia.Enters(Ruritania.Crown)));
        gazette.Says(5, Church.Takes(Attitude.Mixed, Accord));
        var chronicle = ChronicleOf(gazette);
        Assert.Equal(
            [Attitude.Praise, Attitude.Regret, Attitude.Apology, Attitude.Condemnation, Attitude.Congratulation, Attitude.Mixed],
            chronicle.Statements.Select(told => Assert.IsType<Act.Evaluating>(told.First.Claim.Act).Attitude));
        Assert.Equal((What)Accord, chronicle.Statements[5].First.Claim.About[0]);

        // She apologises, and owns no fault: the admission is told as not made.
        Assert.True(chronicle.Accounts<RelatingState>().All(account => !account.IsHeld));
        Assert.Equal([Queen, Chancellor], chronicle.Accounts<Acting>().Where(account => account.Claim.Verb == Detain && account.IsHeld).Select(account => account.Through[0].Voices[0]));
    }

    [Fact]
    [Requirement(7)]
    public void Denial_and_negative_fact()
    {
        var gazette = Gazette();
        gazette.Says(1, Sign.By(Strelsau, Accord).Negated());
        gazette.Says(2, new KnowledgeState(Ruritania.Ministry, KnowledgeKind.HasNoKnowledge, Sign.By(Strelsau, Accord)));
        gazette.Says(3, Chancellor.Denies(new BeingState(Nouns.Measure, Nouns.Sanction)));
        gazette.Says(4, Provide.By(State, Nouns.Aid.Being(Marks.New)).Negated());
        var chronicle = ChronicleOf(gazette);
        Assert.Equal([true, false, false, false], chronicle.Accounts<Deed>().Select(account => account.IsDenial).Take(1).Concat(chronicle.Accounts<Deed>().Select(account => account.IsHeld)));
        Assert.Equal((true, "gazette", 1), (chronicle.Accounts<BeingState>()[0].IsDenial, chronicle.Accounts<BeingState>()[0].Source.Id, chronicle.Accounts<BeingState>()[0].Through.Count));
        Assert.Equal(KnowledgeKind.HasNoKnowledge, Assert.Single(chronicle.Accounts<KnowledgeState>()).Claim.Kind);
        Assert.Equal(Marks.New, Assert.IsType<Described>(Assert.Single(chronicle.Accounts<Giving>(), account => account.IsDenial).Claim.What[0]).Marks[0]);
    }

    [Fact]
    [Requirement(9)]
    public void Acting_for()
    {
        var gazette = Gazette();
        var conveyed = Fritz.As(Envoy).OnBehalfOf(Ruritania.Flavia);
        gazette.Says(1, conveyed.Says(SpeechVerbs.Convey, Queen.Invites(Visit.By(Chancellor, State)).Toward(Chancellor)).Toward(Chancellor));
        gazette.Says(2, Meeting.Between(Ruritania.Rupert.As(Ruritania.Minister).InPlaceOf(Ruritania.Crown), Hofbau));
        gazette.Says(3, Ruritania.Rupert.As(Ruritania.Minister).OnBehalfOf(State, Hofbau, League).Thanks(Nouns.Aid));
        var chronicle = ChronicleOf(gazette);
        var invitation = Assert.Single(chronicle.Invitations);
        Assert.Equal((Queen, conveyed), (invitation.Offered.First.Claim.Voices[0], invitation.Offered.First.Through[0].Voices[0]));
        Assert.Equal(Slot<Ref<Office>>.Of(Ruritania.Crown), Assert.IsType<Capacity.InPlaceOf>(chronicle.Meetings[0].First.Claim.Participants[0].Capacities[1]).Office);
        var spoken = chronicle.Statements[^1].First.Claim.Voices[0];
        Assert.Equal(["ruritania", "hofbau", "league"], spoken.Capacities.OfType<Capacity.Representing>().Select(capacity => capacity.Principal.Id.Text));
        Assert.Equal((Truth.True, Truth.True, Truth.False), (spoken.StandsOn(Hofbau, Things), spoken.StandsOn(State, Things), spoken.StandsOn(Strelsau, Things)));
    }

    [Fact]
    [Requirement(13)]
    public void Reason_and_purpose()
    {
        var gazette = Gazette();
        var closed = Close.By(State, Nouns.Embassy).Because(Attack.Of(Nouns.Embassy)).InOrderTo(Protect.By(State, Nouns.People)).On("2031-05-04");
        gazette.Says(1, closed);
        gazette.Says(2, Chancellor.Says(Close.By(State, Nouns.Embassy).InOrderTo(Impose.By(State, Nouns.Sanction))));
        var chronicle = ChronicleOf(gazette);
        Assert.Equal([Protect, Impose], chronicle.Accounts<Acting>().Where(account => account.Claim.Verb == Close).Select(account => Assert.IsType<Acting>(account.Claim.Purposes[0]).Verb));
        Assert.Equal(Attack, Assert.IsType<Acting>(chronicle.Accounts<Acting>()[0].Claim.Setting.ClausesOf(AdverbialKind.Because)[0]).Verb);
        Assert.Equal([Stance.Told, Stance.Ahead, Stance.Ahead], new[] { Attack, Protect, Impose }.Select(verb => chronicle.Accounts<Acting>().Single(account => account.Claim.Verb == verb).Stance));
    }

    [Fact]
    [Requirement(14)]
    public void Commitment_strength()
    {
        var gazette = Gazette();
        var visit = Visit.By(Queen, Strelsau);
        gazette.Says(1, Queen.PledgesTo(visit));
        gazette.Says(2, Queen.IntendsTo(visit));
        gazette.Says(3, Queen.IsReadyTo(visit));
        gazette.Says(4, Queen.IsWillingTo(visit));
        gazette.Says(5, Queen.UndertakesTo(visit.Seeking()));
        gazette.Says(6, Queen.Hopes(visit));
        gazette.Says(7, Queen.Says(SpeechVerbs.Indicate, visit.IsLikely()));
        gazette.Says(8, Parties.Of(Queen, Chancellor).AgreesTo(visit));
        var chronicle = ChronicleOf(gazette);
        Assert.Equal(
            [CommitGrade.Pledge, CommitGrade.Intend, CommitGrade.Ready, CommitGrade.Willing, CommitGrade.NotMentioned, CommitGrade.NotMentioned],
            chronicle.Commitments.Select(commitment => commitment.Grade));
        Assert.Equal(
            ["open", "open", "voiced", "voiced", "open", "open"],
            chronicle.Commitments.Select(commitment => commitment.Status.ToString()));
        Assert.Equal((Endeavour.Attempt, Jointness.Agreed), (chronicle.Commitments[4].Deed.Values[0].Endeavour.Values[0], chronicle.Commitments[5].Made.First.Claim.Jointness));
        Assert.Equal(ModalKind.Likely, Assert.Single(chronicle.Accounts<Modal>()).Claim.Kind);
        Assert.Empty(chronicle.Visits);
    }

    [Fact]
    [Requirement(16)]
    public void Conditional()
    {
        var gazette = Gazette();
        var withdraws = Withdraw.By(Strelsau);
        gazette.Says(1, Queen.PledgesTo(Lift.By(State, Nouns.Sanction).Once(withdraws)));
        gazette.Says(2, Queen.Threatens(Expel.By(State, Ruritania.Students).Unless(withdraws)));
        gazette.Says(3, Chancellor.Declines(withdraws.If(Impose.By(State, Nouns.Sanction))));
        gazette.Says(4, Chancellor.Permits(Visit.By(Queen, Strelsau).If(Release.By(State, Ruritania.Students))));
        var chronicle = ChronicleOf(gazette);
        Assert.Equal([ConditionKind.Once, ConditionKind.Unless, ConditionKind.If, ConditionKind.If], chronicle.Accounts<Conditional>().Select(account => account.Claim.Kind));
        Assert.Equal([Stance.Ahead, Stance.Ahead, Stance.Refused, Stance.Ahead], chronicle.Accounts<Conditional>().Select(account => account.Stance));
        Assert.Equal(withdraws, Assert.Single(Assert.Single(chronicle.Commitments).Conditions).Condition);
        Assert.All(chronicle.Accounts<Deed>(), account => Assert.False(account.IsHeld));
    }

    [Fact]
    [Requirement(17)]
    public void Meaning_disputed()
    {
        var (gazette, courier) = (Gazette(), Gazette("courier"));
        var note = gazette.Says(1, Queen.Declares(Ruritania.Relation.IsSuspended()).On("2031-05-01"));
        gazette.Says(2, Queen.Affirms(RelatingVerb.Mean.Of(note, Nouns.Withdrawal.Of(Nouns.Ambassador))).On("2031-05-02"));
        courier.Says(1, Chancellor.Denies(RelatingVerb.Mean.Of(note, Nouns.Withdrawal.Of(Nouns.Ambassador))).On("2031-05-02"));
        courier.Says(2, Chancellor.Affirms(new QualityState(note, new Mark("void", "Without effect in law.", "usage"))));
        courier.Says(3, League.Denies(Queen.Declares(Ruritania.Relation.IsSuspended()).On("2031-05-01")));
        var chronicle = ChronicleOf(gazette, courier);
        var meanings = chronicle.Accounts<RelatingState>();
        Assert.Equal([("courier", false, true), ("gazette", true, false)], meanings.Select(account => (account.Source.Id, account.IsHeld, account.IsDenial)));
        Assert.Equal([Chancellor, Queen], meanings.Select(account => account.Through[0].Voices[0]));
        Assert.Equal("void", Assert.Single(chronicle.Accounts<QualityState>()).Claim.Qualities[0].Code);
        Assert.Equal([false, true], chronicle.Accounts<Statement>().Where(account => account.Claim.Act.IsDeclaring).Select(account => account.IsHeld));
        Assert.Equal(3, chronicle.Around(note.Id).Count);
    }

    [Fact]
    [Requirement(21)]
    public void Third_party_reaction()
    {
        var (gazette, herald) = (Gazette(), Gazette("herald"));
        var threat = gazette.Says(1, Queen.Threatens(Close.By(State, Nouns.Border)).On("2031-05-04"));
        var concern = herald.Says(1, Hofbau.IsConcernedAt(threat).On("2031-05-05"));
        var support = herald.Says(2, League.Supports(threat).Via(Medium.SocialMedia));
        herald.Says(3, concern.ReactsTo(threat));
        herald.Says(3, support.ReactsTo(threat) with { Certainty = Certainty.Likely });
        var chronicle = ChronicleOf(gazette, herald);
        var reactions = chronicle.Linked(LinkKind.ReactsTo, threat.Id).Select(account => Assert.IsType<Statement>(account.Claim)).ToItems();
        Assert.Equal([Attitude.Concern, Attitude.Support], reactions.Select(reaction => Assert.IsType<Act.Evaluating>(reaction.Act).Attitude));
        Assert.Equal([(Party)Hofbau, League], reactions.Select(reaction => reaction.Voices[0]));
        Assert.Equal(new What.Mentioned(threat.Id), reactions[0].About[0]);
        Assert.DoesNotContain(chronicle.Accounts<Acting>(), account => account.IsHeld);
    }

    [Fact]
    [Requirement(25)]
    public void Silence()
    {
        var gazette = Gazette();
        gazette.Says(1, Ruritania.Ministry.Says(SpeechVerbs.DeclineComment, Meeting.Between(Queen, Chancellor)));
        gazette.Says(2, Queen.SpeaksOf(SpeechVerbs.KeepSilent, Accord));
        gazette.Says(3, Sign.By([State, Strelsau], Accord).On("2031-05-04"));
        gazette.Says(4, Provide.By(State, Nouns.Loan) with { Amount = Slot<Amount>.Undisclosed });
        gazette.Says(5, Queen.SpeaksOf(SpeechVerbs.Discuss, Accord).Toward(Chancellor).Negated());
        var chronicle = ChronicleOf(gazette);
        Assert.Equal([SpeechVerbs.DeclineComment, SpeechVerbs.KeepSilent], chronicle.Statements.Select(told => told.First.Claim.Verb.Values[0]));
        Assert.All(chronicle.Statements, told => Assert.True(told.First.Claim.Act.IsWithholding));
        Assert.Equal((Stance.BroughtUp, false), (Assert.Single(chronicle.Accounts<Meeting>()).Stance, chronicle.Accounts<Meeting>()[0].IsDenial));
        Assert.Empty(chronicle.Meetings);
        Assert.Equal(SlotKind.Undisclosed, Assert.Single(chronicle.Accounts<Giving>()).Claim.Amount.Kind);
        Assert.True(Assert.Single(chronicle.Accounts<Statement>(), account => account.Claim.Act.IsConversing).IsDenial);
    }

    [Fact]
    [Requirement(26)]
    public void Joint_act()
    {
        var gazette = Gazette();
        var both = Parties.Of(Queen, Chancellor);
        gazette.Says(1, both.AgreesTo(Cooperate.Between(State, Strelsau)));
        gazette.Says(2, both.Discusses(Topic.GlobalIssues));
        gazette.Says(3, Accord.Says(Ruritania.Relation.Is(Ruritania.High)));
        var chronicle = ChronicleOf(gazette);
        var agreed = Assert.Single(chronicle.Commitments);
        Assert.Equal((2, Jointness.Agreed, CommitGrade.NotMentioned), (agreed.Debtors.Count, agreed.Made.First.Claim.Jointness, agreed.Grade));
        Assert.Equal([State.Id, Strelsau.Id], Assert.IsType<Mutual>(agreed.Deed.Values[0]).Sides.Select(side => side.Who.Values[0].Id));
        Assert.Equal((2, Jointness.NotSaid), (chronicle.Statements[1].First.Claim.Voices.Count, chronicle.Statements[1].First.Claim.Jointness));
        Assert.Equal((What)Accord, chronicle.Statements[2].First.Claim.Voices[0].Description.Values[0]);
    }

    [Fact]
    [Requirement(39)]
    public void Invitation()
    {
        var (gazette, herald) = (Gazette(), Gazette("herald"));
        var guests = (Items<Party>)[Chancellor, Ruritania.Students];
        var letter = gazette.Says(1, Queen.Invites(Visit.By(guests, State)).CarriedBy(Fritz.As(Envoy)).Via(Medium.Letter).On("2031-05-01"));
        var ball = gazette.Says(2, Queen.Says(SpeechVerbs.Invite, Attend.By(Hofbau, Nouns.Summit)).On("2031-05-02"));
        var league = gazette.Says(3, Queen.Says(SpeechVerbs.Invite, Attend.By(League, Nouns.Summit)).On("2031-05-03"));
        var counter = herald.Says(1, Chancellor.Accepts(Visit.By(guests, State)).If(Release.By(State, Ruritania.Students)));
        herald.Says(2, counter.The<Statement>().Answers(letter));
        herald.Says(3, herald.Says(3, Hofbau.Declines(Attend.By(Hofbau, Nouns.Summit))).Answers(ball));
        herald.Says(4, herald.Says(4, League.Thanks(league)).ReactsTo(league));
        var invitations = ChronicleOf(gazette, herald).Invitations;
        Assert.Equal((2, Fritz.As(Envoy), Medium.Letter), (Assert.IsType<Visit>(invitations[0].Deed).Visitors.Count, invitations[0].Offered.First.Claim.Carriers[0], invitations[0].Offered.First.Claim.Medium.Values[0]));
        Assert.Equal([true, false, true], invitations.Select(invitation => invitation.IsOpen));
        Assert.Equal((Stance.Hedged, 1, 1), (Assert.Single(invitations[0].Replies).Stance, invitations[1].Replies.Count, invitations[2].Reactions.Count));
    }

    [Fact]
    [Requirement(58)]
    public void Second_level_request()
    {
        var gazette = Gazette();
        var request = gazette.Says(1, Queen.Requests(Chancellor.Urges(Ruritania.Conditions).Toward(Hofbau)).Toward(Chancellor));
        var chronicle = ChronicleOf(gazette);
        var asked = Assert.Single(chronicle.Requests).Asked.First.Claim;
        var inner = Assert.IsType<Statement>(asked.Content[0]);
        Assert.Equal((AskGrade.Suggest, AskGrade.Urge), (Assert.IsType<Act.Asking>(asked.Act).Grade, Assert.IsType<Act.Asking>(inner.Act).Grade));
        Assert.Equal((Chancellor, (Party)Hofbau, Ruritania.Conditions), (asked.Addressees[0], inner.Addressees[0], inner.Content[0]));
        Assert.Equal(Stance.Ahead, chronicle.Find(request.The<Statement>().Id).Values[0].Stance);
    }

    [Fact]
    [Requirement(63)]
    public void Non_serious()
    {
        var gazette = Gazette();
        gazette.Says(1, Queen.Says(SpeechVerbs.Joke, Queen.PledgesTo(Invade.By(State, Strelsau)), new BeingState(Strelsau, Nouns.Friendship)));
        var chronicle = ChronicleOf(gazette);
        Assert.Equal((SpeechVerbs.Joke, true), (Assert.Single(chronicle.Statements).First.Claim.Verb.Values[0], chronicle.Statements[0].First.Claim.Act.IsConversing));
        Assert.Empty(chronicle.Commitments);
        Assert.Equal([Stance.BroughtUp, Stance.BroughtUp], [Assert.Single(chronicle.Accounts<Acting>()).Stance, Assert.Single(chronicle.Accounts<BeingState>()).Stance]);
    }
}
