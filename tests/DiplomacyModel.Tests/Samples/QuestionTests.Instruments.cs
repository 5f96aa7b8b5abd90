using NodaTime;
using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>Questions that a lossless model can answer, each on a small chronicle: those about instruments.</summary>
public sealed partial class QuestionTests
{
    // 3. A threat was announced, reported as carried out, then dropped; the two sides read the closing note differently: is anything in force?
    [Fact]
    public void A_threat_carried_out_and_dropped_and_a_closing_note_that_two_read_differently()
    {
        var tariff = new Instrument("tariff-order", "Tariff Order");
        var note = new Instrument("closing-note", "Closing Note") { Between = [Ruritania.State, Ruritania.Strelsau] };

        var gazette = Ruritania.Gazette();
        var threat = gazette.Says(1, Ruritania.Queen.Threatens(Impose.By(Ruritania.State, Nouns.Tariff)).On("2031-05-01"));
        var herald = Ruritania.Gazette("herald");
        herald.Says(1, threat.Deed().Became(ProgressKind.Done).On("2031-05-03"));
        herald.Says(1, EnterIntoForce.Of(tariff).On("2031-05-03"));
        var courier = Ruritania.Gazette("courier");
        courier.Says(1, Ruritania.Queen.Announces(threat.Deed().Became(ProgressKind.Withdrawn).On("2031-05-09")).On("2031-05-09"));
        courier.Says(1, Terminate.By(Ruritania.State, tariff).On("2031-05-09"));
        courier.Says(2, Send.By(Ruritania.State, note).On("2031-05-09"));
        courier.Says(3, Ruritania.Queen.Affirms(new InForceState(note)).On("2031-05-10"));
        courier.Says(4, Ruritania.TheChancellor.Denies(new InForceState(note)).On("2031-05-10"));
        var chronicle = Chronicle.Of(Ruritania.Things.With([tariff, note]), gazette.Close(), herald.Close(), courier.Close());

        // What became of the threat, step by step, on whose word.
        Assert.Equal([(ProgressKind.Done, "herald"), (ProgressKind.Withdrawn, "courier")], chronicle.ProgressOf(threat.Id).Select(step => (step.Claim.Kind, step.Source.Id)));

        // The order was in force and is so no longer.
        var order = chronicle.Instrument(tariff);
        Assert.Equal([Truth.False, Truth.True, Truth.False], InstrumentDays(order.IsInForce, "2031-05-02", "2031-05-03", "2031-05-10"));

        // Whether the note is in force, each side reads otherwise: it is open, and the answer says whose word is whose.
        var closing = chronicle.Instrument(note);
        Assert.Equal(Truth.Maybe, closing.IsInForce("2031-05-10"));
        Assert.Equal(Truth.Maybe, closing.IsInForce("2031-06-10"));
        Assert.Equal(Truth.Maybe, closing.IsInForceBetween(Ruritania.State, Ruritania.Strelsau, "2031-05-10"));
        Assert.Equal(
            [(Ruritania.Queen, InstrumentStatus.InForce), (Ruritania.TheChancellor, InstrumentStatus.NotInForce)],
            closing.Force.Steps.Select(step => (chronicle.Find(step.RestsOn).Values[0].Through[^1].Voices[0], step.Value)));
    }

    // 4. Does an unpublished memorandum contain recognition, when one side says so, the other neither says so nor denies it, and a third declares it void?
    [Fact]
    public void An_unpublished_memorandum_of_which_three_say_different_things()
    {
        var graustark = new Polity("graustark", "Graustark");
        var axphain = new Polity("axphain", "Axphain");
        var memorandum = new Instrument("memorandum", "Memorandum of Understanding") { Between = [Ruritania.State, axphain] };
        var recognition = new RecognitionState(Ruritania.State, axphain);

        var gazette = Ruritania.Gazette();
        gazette.Says(1, Sign.By([Ruritania.State, axphain], memorandum).On("2031-05-01"));
        gazette.Says(1, new QualityState(memorandum, Marks.Unpublished));
        gazette.Says(2, axphain.Affirms(memorandum.Says(SpeechVerbs.Stipulate, recognition)));
        gazette.Says(3, Ruritania.State.Says(SpeechVerbs.DeclineComment, memorandum.Says(SpeechVerbs.Stipulate, recognition)));
        gazette.Says(4, graustark.Says(SpeechVerbs.Declare, new QualityState(memorandum, Marks.NullAndVoid)));
        var chronicle = Chronicle.Of(Ruritania.Things.With([graustark, axphain, memorandum]), gazette.Close());
        var life = chronicle.Instrument(memorandum);

        // One says that it contains recognition, one brings it up and says nothing: nobody denies it, and no text is here.
        Assert.Equal(
            [(axphain.Id, Stance.Stated), (Ruritania.State.Id, Stance.BroughtUp)],
            life.Provisions.Where(provision => provision.Claim == recognition).Select(provision => (provision.Through[0].Voices[0].Who.Values[0].Id, provision.Stance)));
        Assert.DoesNotContain(life.Provisions, provision => provision.IsDenial);
        Assert.Equal(Truth.True, life.Is(Marks.Unpublished));
        Assert.Empty(life.StepsOf(InstrumentStep.Publication));

        // That it is void is said by one alone, who is no party to it.
        Assert.Equal(graustark.Id, Assert.Single(life.Tellings(Marks.NullAndVoid)).Through[0].Voices[0].Who.Values[0].Id);
        Assert.Equal(Truth.False, life.IsParty(graustark, "2031-05-05"));
        Assert.Equal([InstrumentStatus.SignedByAll], life.StatusOn("2031-05-05"));
        Assert.Equal(Truth.Maybe, life.IsInForce("2031-05-05"));
    }

    // 5. What was a state called on a given day, and which act brought the new name into force?
    [Fact]
    public void The_name_of_a_state_on_a_day_and_the_act_that_changed_it()
    {
        var treaty = new Instrument("name-treaty", "Treaty on the Name") { Between = [Ruritania.State, Ruritania.Strelsau] };
        var register = new Reading(new Source("register", SourceKind.Register, "Register of names"));
        register.Says(1, Ruritania.State.IsOfficially("Ruritania", "en").On("2000-01-01"));
        register.Says(2, Sign.By([Ruritania.State, Ruritania.Strelsau], treaty).On("2018-06-17"));
        var force = register.Says(3, EnterIntoForce.Of(treaty).On("2019-02-12"));
        var renamed = register.Says(4, Ruritania.State.IsRenamed("North Ruritania", "en").On("2019-02-12"));
        register.Says(4, force.Linked(LinkKind.BringsAbout, renamed));
        var chronicle = Chronicle.Of(Ruritania.Things.With(treaty), register.Close());

        var names = chronicle.Names(Ruritania.State).Official("en");
        Assert.Equal("Ruritania", Assert.IsType<Holding<string>.Standing>(names.AsOf("2018-12-31")).Value);
        Assert.Equal("North Ruritania", Assert.IsType<Holding<string>.Certain>(names.AsOf("2019-02-12")).Value);

        // The change rests on a claim; what brings it about is the treaty's entry into force, months after it was signed.
        var change = names.AsOf("2019-02-12").RestsOn[0].RestsOn;
        var act = chronicle.Find(Assert.Single(chronicle.Links, link => link.Kind == LinkKind.BringsAbout && link.To == change).From).Values[0];
        Assert.Equal(act, Assert.Single(chronicle.Instrument(treaty).StepsOf(InstrumentStep.Force)));
        Assert.Equal([Truth.False, Truth.True], InstrumentDays(chronicle.Instrument(treaty).IsInForce, "2018-06-17", "2019-02-12"));
    }

    // 12. A witness who is no party, a duty on a non-signatory, a draft with a blank date, two tallies of one vote.
    [Fact]
    public void A_witness_a_duty_on_another_a_blank_date_and_two_tallies()
    {
        var graustark = new Polity("graustark", "Graustark");
        var axphain = new Polity("axphain", "Axphain");
        var diet = new Organization("diet", "Diet of Ruritania", Ruritania.State);
        var accord = new Instrument("accord", "River Accord") { Between = [Ruritania.State, Ruritania.Strelsau] };
        var draft = new Instrument("accord-draft", "Draft of the River Accord");

        var gazette = Ruritania.Gazette();
        gazette.Says(1, Sign.By([Ruritania.Queen, Ruritania.TheChancellor], accord).On("2031-05-04").In("Zenda"));
        gazette.Says(1, Witness.By(graustark, accord).On("2031-05-04"));
        gazette.Says(2, accord.Says(SpeechVerbs.Stipulate, WatchOver.By(axphain, Nouns.Ceasefire).Must()));
        gazette.Says(3, RelatingVerb.BeVersionOf.Of(draft, accord));
        gazette.Says(3, draft.Says(SpeechVerbs.Stipulate, Withdraw.By(Ruritania.Strelsau).On(When.LeftBlank)));
        var approved = gazette.Says(4, Approve.By(diet, accord).On("2031-05-20"));
        var tally = gazette.Says(4, Figure.VoteOn(approved, new Quantity(60), new Quantity(41), new Quantity(3)));
        var herald = Ruritania.Gazette("herald");
        var other = herald.Says(1, Figure.VoteOn(approved, new Quantity(61), new Quantity(41), new Quantity(2)));
        var coder = new Reading(Source.CodersReading("coder", "our reading"));
        coder.Says(1, tally.IsSameAs(other));
        var chronicle = Chronicle.Of(Ruritania.Things.With([graustark, axphain, diet, accord, draft]), gazette.Close(), herald.Close(), coder.Close());
        var life = chronicle.Instrument(accord);

        // A witness has not signed by that, and is no party.
        Assert.Equal(Truth.True, life.Has(graustark, InstrumentStep.Witnessing, "2031-05-04"));
        Assert.Equal(Truth.Maybe, life.Has(graustark, InstrumentStep.Signature, "2031-05-04"));
        Assert.Equal(Truth.False, life.IsParty(graustark, "2031-05-04"));

        // A duty on somebody who has not signed.
        Assert.Single(life.ProvisionsFor(axphain));
        Assert.Equal(Truth.False, life.IsParty(axphain, "2031-06-01"));
        Assert.DoesNotContain(life.StepsOf(InstrumentStep.Signature).SelectMany(account => ((Acting)account.Claim).By), party => party.StandsOn(axphain, chronicle.Things).IsPossible);

        // The date in the draft is blank, which is not the same as not mentioned.
        var blank = Assert.Single(chronicle.Instrument(draft).Provisions).Claim;
        Assert.Equal(SlotKind.LeftBlank, ((Deed)blank).Setting.When.Missing);
        Assert.Equal(Truth.Maybe, chronicle.Instrument(accord).IsInForce("2031-06-01"));

        // Both tallies of the one vote are kept.
        var vote = Assert.Single(life.Votes);
        Assert.Equal([60m, 61m], vote.Values(figure => figure.Parts[0].Quantity.Number));
        Assert.Equal([104m], vote.Values(figure => figure.Quantity.Number));
        Assert.Equal(["gazette", "herald"], vote.Accounts.Select(account => account.Source.Id));
    }
    private static Truth[] InstrumentDays(Func<string, Truth> question, params string[] days) => [.. days.Select(question)];
}
