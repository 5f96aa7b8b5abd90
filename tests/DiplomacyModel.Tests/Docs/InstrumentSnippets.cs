using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>The code of docs/instruments.md, compiled and run.</summary>
public sealed class InstrumentSnippets
{
    [Fact]
    public void Life()
    {
        #region instruments-things
        var ruritania = new Polity("ruritania", "Ruritania");
        var strelsau = new Polity("strelsau", "Strelsau");
        var graustark = new Polity("graustark", "Graustark");
        var diet = new Organization("diet", "Diet of Strelsau", strelsau);
        var crown = new Office("crown", "Queen", ruritania, Branch.State);
        var flavia = new Person("flavia", new PersonName("Elphberg", "Flavia", NameOrder.GivenFirst));
        var accord = new Instrument("river-accord", "River Accord") { Between = [ruritania, strelsau] };
        var article = accord.Part("article-5", "Article 5");
        #endregion

        #region instruments-write
        var text = new Reading(Source.NewsReport("gazette", "The Gazette", Dateline.Parse("2045-01-01", "Zenda")));
        text.Says(1, Draft.By([ruritania, strelsau], accord).On("2031-01"));
        text.Says(2, Sign.By(flavia.As(crown), accord).On("2031-03-01").In("Zenda"));
        text.Says(2, Sign.By(strelsau, accord).On("2031-03-05").In("Strelsau"));
        text.Says(2, Witness.By(graustark, accord).On("2031-03-01"));

        // What it lays down: a condition of its entry into force, and a duty of somebody who has not signed.
        text.Says(3, accord.Says(SpeechVerbs.Stipulate, EnterIntoForce.Of(accord).Once(Ratify.By([ruritania, strelsau], accord))));
        text.Says(3, article.Says(SpeechVerbs.Stipulate, WatchOver.By(graustark, Nouns.Ceasefire).Must()));
        text.Says(4, strelsau.SpeaksOf(SpeechVerbs.Reserve, article).On("2031-03-05"));

        // A body at home consents, with a vote; the side ratifies.
        var approval = text.Says(5, Approve.By(diet, Ratify.By(strelsau, accord)).On("2031-04-20"));
        text.Says(5, Figure.VoteOn(approval, inFavour: new Quantity(60), against: new Quantity(41), abstaining: new Quantity(3)));
        text.Says(6, Ratify.By(strelsau, accord).On("2031-05-01"));
        text.Says(6, Ratify.By(ruritania, accord).On("2031-05-20"));

        text.Says(7, EnterIntoForce.Of(accord).On("2031-06-01"));
        text.Says(8, Denounce.By(strelsau, accord).On("2040-01-01"));
        text.Says(9, Terminate.Of(accord).On("2041-01-01"));
        var chronicle = Chronicle.Of([ruritania, strelsau, graustark, diet, crown, flavia, accord, article], text.Close());
        #endregion

        #region instruments-ask
        var life = chronicle.Instrument(accord);
        var status = life.StatusOn("2031-03-02");
        var signed = life.Has(ruritania, InstrumentStep.Signature, "2031-03-01");
        var isMet = life.IsMet(life.Conditions[0], "2031-05-19");
        var inForce = life.IsInForceBetween(ruritania, strelsau, "2035-01-01");
        var duties = life.ProvisionsFor(graustark);
        var votes = life.Votes[0].Values(vote => vote.Parts[0].Quantity.Number);
        #endregion
        Assert.Equal([InstrumentStatus.SignedBySome], status);
        Assert.Equal([InstrumentStatus.RatifiedBySome], life.StatusOn("2031-05-10"));
        Assert.Equal([InstrumentStatus.RatifiedByAll], life.StatusOn("2031-05-25"));
        Assert.Equal([InstrumentStatus.InForce], life.StatusOn("2040-06-01"));
        Assert.Equal([InstrumentStatus.Ended], life.StatusOn("2041-01-02"));
        Assert.Equal(Truth.True, signed);
        Assert.Equal(Truth.False, isMet);
        Assert.Equal(Truth.True, life.IsMet(life.Conditions[0], "2031-05-20"));
        Assert.Equal(Truth.True, inForce);
        Assert.Single(duties);
        Assert.Equal(Truth.False, life.IsParty(graustark, "2035-01-01"));
        Assert.Equal([60m], votes);
        Assert.Equal(Truth.True, life.Has(strelsau, InstrumentStep.Reservation, "2031-03-05"));

        #region instruments-who-says
        var lines = life.Steps.Select(step => $"{step.Date}: {step.ToWords(chronicle)} ({step.Source.Title})");
        #endregion
        Assert.Equal("2031-06-01: River Accord: enter into force, 1 June 2031 (The Gazette)", lines.ElementAt(8));
    }

    [Fact]
    public void Own_verb()
    {
        var ruritania = new Polity("ruritania", "Ruritania");
        var accord = new Instrument("river-accord", "River Accord");
        #region instruments-own-verb
        var seal = new ActingVerb("seal", "To put one's seal to a text.", "usage of news reports") { Step = InstrumentStep.Signature };
        #endregion
        var notes = new Notebook(recorded: "2031-05-05");
        notes.Note(seal.By(ruritania, accord).On("2031-03-01"));
        Assert.Equal(Truth.True, notes.Chronicle.Instrument(accord).Has(ruritania, InstrumentStep.Signature, "2031-03-01"));
    }
}
