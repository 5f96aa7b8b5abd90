using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

public sealed partial class RequirementTests
{
    [Fact]
    [Requirement(2)]
    public void Sources_disagree()
    {
        var (gazette, herald, coder) = (Gazette(), Gazette("herald"), new Reading(Source.CodersReading("coder", "our reading")));
        var one = gazette.Says(1, Meeting.Between(Queen, Chancellor).On("2031-05-04").In("Zenda"));
        var other = herald.Says(1, Meeting.Between(Queen, Chancellor).On("2031-05-03").In("Hofbau"));
        coder.Says(1, one.IsSameAs(other));
        gazette.Says(2, Figure.CountOf(Ruritania.Students, new Quantity(500_000, Approximator.Nearly, "nearly 500,000")) with { AsOf = When.Parse("2031-05") });
        herald.Says(2, Figure.CountOf(Ruritania.Students, new Quantity(500_000, Approximator.About, "some 500,000")) with { AsOf = When.Parse("2031-05") });
        var chronicle = ChronicleOf(gazette, herald, coder);
        var told = Assert.Single(chronicle.Meetings);
        Assert.Equal((Agreement.Contradicts, UncertainDate.Unknown), (told.Date.Agreement, told.Date.Finest));
        Assert.Equal([("gazette", "2031-05-04", "Zenda"), ("herald", "2031-05-03", "Hofbau")], told.Accounts.Select(account => (account.Source.Id, account.Date.ToString(), account.Claim.Setting.Where[0].Name)));
        Assert.Equal([("gazette", "nearly 500,000"), ("herald", "some 500,000")], chronicle.Figures.Select(figure => (figure.First.Source.Id, figure.First.Claim.Quantity.Printed!)));
    }

    [Fact]
    [Requirement(11)]
    public void Approximate_quantity()
    {
        var gazette = Gazette();
        Items<Quantity> printed =
        [
            new(500_000, Approximator.Nearly, "nearly half a million"), new(500, Approximator.About, "some 500"), new(30, Approximator.UpTo, "up to 30"),
            new(12, Approximator.AtLeast, "at least a dozen"), new(40, Approximator.About, "40 or so"), new(100, Approximator.MoreThan, "over a hundred"), new(7, Approximator.FewerThan, "fewer than seven"), Quantity.Between(10, 12, "10 to 12"),
        ];
        foreach (var quantity in printed)
        {
            gazette.Says(1, Figure.CountOf(Ruritania.Students, quantity));
        }

        gazette.Says(2, Provide.By(State, Nouns.Loan).Of(new Amount(new(10, Approximator.Nearly, "nearly ten"), "million crowns")));
        var chronicle = ChronicleOf(gazette);
        Assert.Equal(printed, [.. chronicle.Figures.Select(told => told.First.Claim.Quantity)]);
        var range = chronicle.Figures[^1].First.Claim.Quantity;
        Assert.Equal((10m, 12m, "10 to 12", "between 10 and 12 (printed \"10 to 12\")"), (range.Number, range.Highest, range.Printed, range.ToString()));
        Assert.Throws<ArgumentException>(() => Quantity.Between(12, 12));
        Assert.Throws<ArgumentException>(() => new Quantity(12, Approximator.Between));
        Assert.Equal((10m, Approximator.Nearly, "nearly ten", "million crowns"), (Loan().Quantity.Number, Loan().Quantity.Approximator, Loan().Quantity.Printed, Loan().Unit));

        Amount Loan() => Assert.Single(chronicle.Accounts<Giving>()).Claim.Amount.Values[0];
    }

    [Fact]
    [Requirement(18)]
    public void Instrument_reference()
    {
        var gazette = Gazette();
        gazette.Says(1, Chancellor.Says(SpeechVerbs.Accuse, Violate.By(State, Accord)));
        gazette.Says(2, Expel.By(State, Nouns.Official).Under(Accord));
        var article = Accord.Part("article-5", "Article 5");
        gazette.Says(3, Violate.By(Strelsau, article));
        var chronicle = Chronicle.Of(Things.With(article), gazette.Close());
        Assert.Equal([article], chronicle.Instrument(Accord).Parts);
        Assert.Equal((What)article, chronicle.Accounts<Acting>()[2].Claim.What);
        Assert.Equal((Preposition.Under, (What)Accord), (chronicle.Accounts<Acting>()[1].Claim.Setting.Relata[0].Preposition, chronicle.Accounts<Acting>()[1].Claim.Setting.Relata[0].What[0]));
    }

    [Fact]
    [Requirement(23)]
    public void Fulfilment_link()
    {
        var (gazette, herald) = (Gazette(), Gazette("herald"));
        var kept = gazette.Says(1, Queen.PledgesTo(Visit.By(Queen, Strelsau)).On("2031-01-01"));
        var partly = gazette.Says(2, Queen.PledgesTo(Provide.By(State, Nouns.Loan)).On("2031-01-01"));
        var broken = gazette.Says(3, Queen.PledgesTo(Attack.By(State, Strelsau).Negated()).On("2031-01-01"));
        var repeated = herald.Says(1, Queen.PledgesTo(Provide.By(State, Nouns.Loan)).On("2031-03-01"));
        herald.Says(2, repeated.Linked(LinkKind.Repeats, partly));
        var visit = herald.Says(3, Visit.By(Queen, Strelsau).On("2031-04-01"));
        herald.Says(3, visit.IsSameAs(kept.The<Visit>()));
        var paid = herald.Says(4, Provide.By(State, Nouns.Loan).Of(new Amount(new(4), "million crowns")).On("2031-04-02"));
        herald.Says(4, partly.Became(ProgressKind.DoneInPart).On("2031-04-02") with { Through = paid.Id });
        var attack = herald.Says(5, Attack.By(State, Strelsau).On("2031-04-03"));
        herald.Says(5, broken.Became(ProgressKind.Breached).On("2031-04-03") with { Through = attack.Id });
        var commitments = ChronicleOf(gazette, herald).Commitments;
        Assert.Equal(["kept", "kept in part", "breached"], commitments.Select(commitment => commitment.Status.ToString()));
        Assert.Equal((visit.Id, paid.Id, attack.Id), (commitments[0].Fulfilments[0].Id, commitments[1].Progress[0].Claim.Through.Values[0], commitments[2].Progress[0].Claim.Through.Values[0]));
        Assert.Equal("herald", commitments[1].Progress[0].Source.Id);
        Assert.Equal([partly.Id, repeated.Id], commitments[1].Acts.Select(act => act.First.Id));
    }

    [Fact]
    [Requirement(28)]
    public void Document_as_a_thing()
    {
        var (gazette, herald) = (Gazette(), Gazette("herald"));
        var first = gazette.Says(1, new Roster(Accord, RosterKind.Members, [new(State)]) { Edition = "first edition" }.On("2031-05-01"));
        var second = herald.Says(1, new Roster(Accord, RosterKind.Members, [new(State), new(Strelsau)]) { Edition = "second edition" }.On("2031-05-03"));
        herald.Says(1, second.Linked(LinkKind.VersionOf, first));
        var statement = gazette.Says(2, Letter.Says(Ruritania.Relation.Is(Ruritania.High)));
        herald.Says(2, Chancellor.SpeaksOf(SpeechVerbs.Dismiss, statement));
        herald.Says(3, herald.Says(3, Herald.Says(SpeechVerbs.Say, Ruritania.Relation.Is(Ruritania.High)).Via(Medium.Repost)).Linked(LinkKind.Repeats, statement));
        var chronicle = ChronicleOf(gazette, herald);
        Assert.Equal(["first edition", "second edition"], chronicle.Accounts<Roster>().Select(account => account.Claim.Edition.Values[0]));
        Assert.Equal([second.Id], chronicle.Linked(LinkKind.VersionOf, first.Id).Select(account => account.Id));
        Assert.Equal(["herald/2.1"], chronicle.Around(statement.Id).Select(account => account.Id.ToString()));
        Assert.Equal(Medium.Repost, Assert.IsType<Statement>(Assert.Single(chronicle.Linked(LinkKind.Repeats, statement.Id)).Claim).Medium.Values[0]);
        Assert.Equal((What)Letter, statement.Content.Voices[0].Description.Values[0]);
    }

    [Fact]
    [Requirement(28)]
    public void Annex_and_draft()
    {
        var (gazette, annex, draft) = (Gazette(), Accord.Part("annex", "Annex"), new Instrument("accord-draft", "Draft"));
        gazette.Says(1, RelatingVerb.BeVersionOf.Of(draft, Accord));
        gazette.Says(2, Disclose.By(Strelsau, draft).On("2031-04-01"));
        gazette.Says(3, Sign.By(State, annex).On("2031-05-01"));
        gazette.Says(4, draft.Says(SpeechVerbs.Stipulate, Withdraw.By(State).On(When.LeftBlank)));
        var chronicle = Chronicle.Of(Things.With(annex, draft), gazette.Close());
        Assert.Equal([annex], chronicle.Instrument(Accord).Parts);
        Assert.Equal(Truth.True, chronicle.Instrument(annex).Has(State, InstrumentStep.Signature, "2031-05-01"));
        Assert.Equal(Truth.Maybe, chronicle.Instrument(Accord).Has(State, InstrumentStep.Signature, "2031-05-01"));
        Assert.Single(chronicle.Instrument(draft).StepsOf(InstrumentStep.Publication));
        Assert.Equal((What)Accord, Assert.Single(chronicle.Accounts<RelatingState>()).Claim.Objects[0]);
        Assert.Equal(SlotKind.LeftBlank, Assert.Single(chronicle.Accounts<Doing>()).Claim.Setting.When.Missing);
    }

    [Fact]
    [Requirement(30)]
    public void Instrument_life()
    {
        var gazette = Gazette();
        gazette.Says(1, Sign.By([State, Strelsau], Accord).On("2031-05-01"));
        gazette.Says(2, Ratify.By(State, Accord).On("2031-06-01"));
        gazette.Says(3, new InForceState(Accord) { For = [State, Strelsau] }.Begins().On("2031-07-01"));
        var chronicle = ChronicleOf(gazette);
        Assert.Equal([(Sign, "2031-05-01"), (Ratify, "2031-06-01")], chronicle.Accounts<Acting>().Select(account => (account.Claim.Verb, account.Date.ToString())));
        Assert.Equal(2, Assert.IsType<InForceState>(Assert.Single(chronicle.Accounts<Change>()).Claim.State).For.Count);
        Assert.Equal(Truth.True, chronicle.Instrument(Accord).IsInForceBetween(State, Strelsau, "2031-07-01"));
    }

    [Fact]
    [Requirement(30)]
    public void Instrument_from_draft_to_end()
    {
        var gazette = Gazette();
        gazette.Says(1, Draft.By(State, Accord).On("2031-04-01"));
        gazette.Says(1, Sign.By([State, Strelsau], Accord).On("2031-05-01"));
        gazette.Says(2, Approve.By(League, Accord).On("2031-05-20"));
        gazette.Says(3, Ratify.By([State, Strelsau], Accord).On("2031-06-01"));
        gazette.Says(3, EnterIntoForce.Of(Accord).On("2031-07-01"));
        gazette.Says(4, Verbs.Register.By(State, Accord).On("2031-08-01"));
        gazette.Says(4, Prolong.By([State, Strelsau], Accord).On("2036-07-01"));
        gazette.Says(5, Denounce.By(State, Accord).On("2040-01-01"));
        gazette.Says(5, Terminate.Of(Accord).On("2041-01-01"));
        var life = ChronicleOf(gazette).Instrument(Accord);
        Assert.Equal(9, life.Steps.Count);
        InstrumentStatus[] statuses = [.. new[] { Day("2031-04-01"), Day("2031-07-01"), Day("2040-06-01"), Day("2041-06-01") }.Select(day => life.StatusOn(day.Earliest)[0])];
        Assert.Equal([InstrumentStatus.Drafted, InstrumentStatus.InForce, InstrumentStatus.InForce, InstrumentStatus.Ended], statuses);
    }

    [Fact]
    [Requirement(37)]
    public void Legal_effect()
    {
        var gazette = Gazette();
        gazette.Says(1, Queen.Declares(Ruritania.Relation.IsSevered().DoneBy(State)).On("2031-05-01"));
        gazette.Says(2, Strelsau.Declares(new RecognitionState(Strelsau, Hofbau).Begins()).On("2031-05-02"));
        gazette.Says(3, Queen.Announces(Ruritania.Relation.Becomes(Ruritania.High).Planned()).On("2031-04-01"));
        gazette.Says(4, Ruritania.Flavia.Enters(Ruritania.Crown).On("2031-01-01"));
        var chronicle = ChronicleOf(gazette);
        var partnership = chronicle.Partnership(State, Strelsau).Values[0];
        Assert.Equal(RelationLevel.None, Assert.IsType<Holding<RelationLevel>.Standing>(partnership.Level.AsOf("2031-05-02")).Value);
        Assert.Empty(partnership.Tier.Steps);
        Assert.Equal([Act.Declaring.Instance, Act.Declaring.Instance], chronicle.Statements.Where(told => told.First.Claim.Act.IsDeclaring).Select(told => told.First.Claim.Act));
        Assert.Equal([(State.Id, Stance.Stated)], chronicle.Accounts<Change>().Where(account => account.Claim.Agents.Count > 0).Select(account => (account.Claim.Agents[0].Who.Values[0].Id, account.Stance)));
        Assert.True(chronicle.Official(Ruritania.Flavia).Held(Ruritania.Crown, Day("2031-01-01")).IsTrue);
    }

    [Fact]
    [Requirement(38)]
    public void Enumerated_list()
    {
        var (gazette, coder) = (Gazette(), new Reading(Source.CodersReading("coder", "our reading")));
        var points = gazette.Says(1, Queen.SpeaksOf(SpeechVerbs.Propose, Nouns.PeacePlan.Including(Nouns.Ceasefire)));
        var first = gazette.Says(2, Queen.Proposes(Lift.By(State, Nouns.Sanction)));
        gazette.Says(3, Queen.Discusses(Nouns.Sector.SuchAs(Nouns.Trade, Nouns.Culture), Nouns.Sector.Namely(Nouns.Energy, Nouns.Transport)));
        gazette.Says(4, Queen.PledgesTo(Cooperate.Between(State, Strelsau).About(((Items<What>)[Nouns.Trade, Nouns.Energy]).AsOpen())));
        coder.Says(1, first.IsPartOf(points).AsNumber(1, "Firstly"));
        var chronicle = ChronicleOf(gazette, coder);
        Assert.Equal([first.Id], chronicle.Linked(LinkKind.PartOf, points.Id).Select(part => part.Id));
        Assert.Equal((1, "Firstly"), (Assert.Single(chronicle.Links).Number.Values[0], chronicle.Links[0].Printed));
        var sectors = Assert.Single(chronicle.Statements, told => told.First.Claim.Act.IsConversing).First.Claim.About.Cast<Described>().ToItems();
        Assert.Equal([ListExtent.Open, ListExtent.Closed], sectors.Select(phrase => phrase.Examples.Extent));
        Assert.Equal((2, ListExtent.Open), (Assert.Single(chronicle.Commitments).Deed.Values[0].About.Count, chronicle.Commitments[0].Deed.Values[0].About.Extent));
    }

    [Fact]
    [Requirement(41)]
    public void Internal_approval()
    {
        var parliament = new Organization("diet", "Diet of Ruritania", State);
        var gazette = Gazette();
        gazette.Says(1, Queen.PledgesTo(Sign.By(State, Accord).If(Approve.By(parliament, Accord))));
        gazette.Says(2, parliament.Declines(Approve.By(parliament, Accord)).On("2031-05-04"));
        var chronicle = Chronicle.Of([.. Things, parliament], gazette.Close());
        Assert.Equal(Approve, Assert.IsType<Acting>(Assert.Single(Assert.Single(chronicle.Commitments).Conditions).Condition).Verb);
        Assert.Equal([Stance.Hedged, Stance.Refused], chronicle.Accounts<Acting>().Where(account => account.Claim.Verb == Approve).Select(account => account.Stance));
        Assert.Equal(Truth.Maybe, chronicle.Instrument(Accord).Has(State, InstrumentStep.Approval, "2031-06-01"));
        var herald = Gazette("herald");
        herald.Says(1, Approve.By(parliament, Ratify.By(State, Accord)).On("2031-05-30"));
        Assert.Equal(Truth.True, chronicle.With(herald.Close()).Instrument(Accord).Has(State, InstrumentStep.Approval, "2031-06-01"));
    }

    [Fact]
    [Requirement(46)]
    public void Language_versions()
    {
        var (one, other) = (new Reading(new Source("text-en", SourceKind.OfficialText, "English text")), new Reading(new Source("text-vi", SourceKind.OfficialText, "Vietnamese text")));
        var english = one.Says(1, State.UndertakesTo(Lift.By(State, Nouns.Sanction)));
        var vietnamese = other.Says(1, State.IntendsTo(Ease.By(State, Nouns.Sanction)));
        other.Says(1, vietnamese.Linked(LinkKind.VersionOf, english));
        var chronicle = ChronicleOf(one, other);
        Assert.Equal([vietnamese.Id], chronicle.Linked(LinkKind.VersionOf, english.Id).Select(account => account.Id));
        Assert.Equal([CommitGrade.NotMentioned, CommitGrade.Intend], chronicle.Commitments.Select(commitment => commitment.Grade));
    }

    [Fact]
    [Requirement(46)]
    public void Authentic_in_part()
    {
        var (gazette, translation) = (Gazette(), new Instrument("accord-vi", "Vietnamese text"));
        var (article, other) = (translation.Part("article-1", "Article 1"), translation.Part("article-2", "Article 2"));
        gazette.Says(1, RelatingVerb.BeVersionOf.Of(translation, Accord));
        gazette.Says(2, new QualityState(article, Marks.Authentic));
        gazette.Says(2, new QualityState(other, Marks.Authentic).Negated());
        gazette.Says(3, RelatingVerb.DifferFrom.Of(other, Accord.Part("article-2", "Article 2")));
        var chronicle = Chronicle.Of(Things.With(translation, article, other), gazette.Close());
        Assert.Equal((Truth.True, Truth.False, Truth.Maybe), (chronicle.Instrument(article).Is(Marks.Authentic), chronicle.Instrument(other).Is(Marks.Authentic), chronicle.Instrument(translation).Is(Marks.Authentic)));
        Assert.Equal([RelatingVerb.BeVersionOf, RelatingVerb.DifferFrom], chronicle.Accounts<RelatingState>().Select(account => account.Claim.Verb));
    }

    [Fact]
    [Requirement(47)]
    public void Standing_rule()
    {
        var gazette = Gazette();
        gazette.Says(1, Queen.Affirms(new PracticeState(State, Nouns.Policy.Of(Nouns.NonInterference)).On(When.Since("1990"))));
        gazette.Says(2, new PracticeState(Strelsau, new Topic("custom", "What is always done.", "usage").Toward(Receive.By(Strelsau, Nouns.Envoy))));
        gazette.Says(3, Meeting.Between(State, Strelsau).On(When.Every(Frequency.Every(LengthOfTime.Years(1)))).Planned());
        var chronicle = ChronicleOf(gazette);
        var practices = chronicle.Accounts<PracticeState>();
        Assert.Equal([(State.Id, Stance.Stated), (Strelsau.Id, Stance.Told)], practices.Select(account => (account.Claim.Whose.Who.Values[0].Id, account.Stance)));
        Assert.Equal((Day("1990"), Nouns.NonInterference), (Assert.IsType<PeriodBound.Dated>(practices[0].Claim.Setting.When.Period.Values[0].Start).Date, ((Described)practices[0].Claim.Rule.Of[0]).Kind));
        var held = Assert.Single(Ruritania.ChronicleOf(Again()).Accounts<Meeting>());
        Assert.Equal((LengthOfTime.Years(1), Stance.Hedged), (held.Claim.Setting.When.Often.Values[0].In, held.Stance));

        // Asked: it is undertaken by nobody, and when somebody says that it is not so, both are found.
        Assert.Empty(chronicle.Commitments);
        Assert.Empty(chronicle.Disagreements);
        var courier = Gazette("courier");
        courier.Says(1, Chancellor.Denies(new PracticeState(State, Nouns.Policy.Of(Nouns.NonInterference)).On(When.Since("1990"))));
        var found = Assert.Single(chronicle.With(courier.Close()).Disagreements);
        Assert.Equal((Question.State, true), (found.Question, found.IsDisputed));

        static Reading Again()
        {
            var herald = Gazette("herald");
            herald.Says(1, Meeting.Between(State, Strelsau).On(When.Every(Frequency.Every(LengthOfTime.Years(1)))).Planned());
            return herald;
        }
    }

    [Fact]
    [Requirement(48)]
    public void Reservation()
    {
        var gazette = Gazette();
        var text = gazette.Says(1, Parties.Of(State, Strelsau, Hofbau).Condemns(Nouns.AirStrike).InAgreement());
        var own = gazette.Says(1, Hofbau.Says(SpeechVerbs.Reject, new BeingState(Nouns.AirStrike, Nouns.Crime)));
        gazette.Says(1, own.ReactsTo(text));
        var article = Accord.Part("article-5", "Article 5");
        gazette.Says(2, Hofbau.SpeaksOf(SpeechVerbs.Reserve, article).On("2031-05-01"));
        var chronicle = Chronicle.Of(Things.With(article), gazette.Close());
        Assert.Equal((What)article, Assert.IsType<Statement>(Assert.Single(chronicle.Instrument(Accord).StepsOf(InstrumentStep.Reservation)).Claim).About[0]);
        Assert.Equal(Hofbau.Id, Assert.IsType<Statement>(Assert.Single(chronicle.Linked(LinkKind.ReactsTo, text.Id)).Claim).Voices[0].Who.Values[0].Id);
    }

    [Fact]
    [Requirement(52)]
    public void As_of_figure()
    {
        var gazette = Gazette();
        gazette.Says(1, Queen.Says(Figure.SumOf(Nouns.Trade.Related(Preposition.Between, State, Strelsau), new Amount(new(50, Approximator.About, "some 50"), "million crowns") { Equivalents = [new(new(5), "million thalers")] })
            .On(When.Between("2030-01-01", "2030-06-30")).In("Zenda") with
        { AsOf = When.Parse("2030-06-30") }));
        gazette.Says(2, Figure.ShareOf(Nouns.Trade, new Quantity(40, Approximator.UpTo, "up to 40 percent")) with { AsOf = When.Parse("2031-03") });
        var chronicle = ChronicleOf(gazette);
        var figures = chronicle.Figures.Select(told => told.First).ToItems();
        Assert.Equal([("2031-03", MeasureKind.Share), ("2030-06-30", MeasureKind.Sum)], figures.Select(figure => (figure.Claim.AsOf.Date.ToString(), figure.Claim.Kind)).OrderByDescending(row => row.Kind));
        var sum = figures.Single(figure => figure.Claim.Kind == MeasureKind.Sum);
        Assert.Equal((Queen, "Zenda", "some 50", 5m), (sum.Through[0].Voices[0], sum.Claim.Setting.Where[0].Name, sum.Claim.Quantity.Printed, sum.Claim.Amount.Values[0].Equivalents[0].Quantity.Number));
        Assert.Equal(Day("2030-06-30"), Assert.IsType<PeriodBound.Dated>(sum.Claim.Setting.When.Period.Values[0].End).Date);

        // As of another day it is another measurement; as of the same one it is another number for it.
        Assert.Equal([0, 1], ((Items<string>)["2031-04", "2031-03"]).Select(asOf => chronicle.With(Again(asOf)).Disagreements.Count));

        static Report Again(string asOf)
        {
            var herald = Gazette("herald");
            herald.Says(1, Figure.ShareOf(Nouns.Trade, new Quantity(45)) with { AsOf = When.Parse(asOf) });
            return herald.Close();
        }
    }

    [Fact]
    [Requirement(53)]
    public void Effect_on_a_non_party()
    {
        var gazette = Gazette();
        gazette.Says(1, Accord.Says(Admit.By(Hofbau, Ruritania.Students, Activity.Study).Must()));
        gazette.Says(2, new Roster(Accord, RosterKind.NonMembers, [new(Hofbau)]));
        var chronicle = ChronicleOf(gazette);
        Assert.Equal((ModalKind.Must, (What)Accord), (Assert.Single(chronicle.Accounts<Modal>()).Claim.Kind, chronicle.Accounts<Modal>()[0].Through[0].Voices[0].Description.Values[0]));
        Assert.Equal(RosterKind.NonMembers, Assert.Single(chronicle.Accounts<Roster>()).Claim.Kind);
        Assert.Empty(chronicle.Commitments);
        var life = chronicle.Instrument(Accord);
        Assert.IsType<Modal>(Assert.Single(life.ProvisionsFor(Hofbau)).Claim);
        Assert.Equal(Truth.False, life.IsParty(Hofbau, "2031-05-05"));
    }

    [Fact]
    [Requirement(57)]
    public void Negative_commitment()
    {
        var gazette = Gazette();
        gazette.Says(1, Queen.PledgesTo(Attack.By(State, Strelsau).Negated()).On("2031-01-01"));
        gazette.Says(2, Attack.By(State, Strelsau).On("2031-05-01"));
        gazette.Says(3, Queen.Declines(Sign.By(State, Accord)));
        var commitment = Assert.Single(ChronicleOf(gazette).Commitments);
        Assert.Equal((true, CommitGrade.Pledge, "open"), (commitment.IsOmission, commitment.Grade, commitment.Status.ToString()));
        Assert.Equal((Attack, State.Id, Strelsau.Id), (((Acting)commitment.Deed.Values[0]).Verb, ((Acting)commitment.Deed.Values[0]).By[0].Who.Values[0].Id, Assert.IsType<What.Identified>(((Acting)commitment.Deed.Values[0]).What).Thing.Id));
    }

    [Fact]
    [Requirement(59)]
    public void Alternatives()
    {
        var gazette = Gazette();
        gazette.Says(1, Queen.PledgesTo(Several.Any(Provide.By(State, Nouns.Loan), Provide.By(State, Nouns.GrantAid))));
        gazette.Says(2, Meeting.Between(Queen, new Party(Slot<Ref<Actor>>.OneOf([Ruritania.Rupert, Fritz]))));
        gazette.Says(3, Provide.By(State, What.AnyOf(Nouns.Food, Nouns.Vaccine)));
        var chronicle = ChronicleOf(gazette);

        // Asked: whom of the two she met may be either, and was certainly one.
        Assert.Equal([(0, 1), (0, 1)], ((Items<string>)["#rupert", "#fritz"]).Select(one => chronicle.Query($"meetings between #flavia and {one}")).Select(answer => (answer.Definite.Count, answer.Maybe.Count)));
        Assert.Empty(chronicle.Query("meetings between #flavia and #antoinette").Possible);
        Assert.Equal(SlotKind.Alternatives, Assert.Single(chronicle.Commitments).Undertaken.Kind);
        Assert.Equal(2, Assert.IsType<Several>(chronicle.Commitments[0].Made.First.Claim.Content[0]).Claims.Count);
        Assert.Equal([Stance.Ahead, Stance.Ahead, Stance.Told], chronicle.Accounts<Giving>().Select(account => account.Stance));
        Assert.Equal((SlotKind.Alternatives, 2), (chronicle.Meetings[0].First.Claim.Participants[1].Who.Kind, chronicle.Meetings[0].First.Claim.Participants[1].Who.Values.Count));
        Assert.Equal((SeveralKind.Any, 2), (Assert.IsType<What.Joined>(chronicle.Accounts<Giving>()[2].Claim.What[0]).Kind, ((What.Joined)chronicle.Accounts<Giving>()[2].Claim.What[0]).Members.Count));
    }
}
