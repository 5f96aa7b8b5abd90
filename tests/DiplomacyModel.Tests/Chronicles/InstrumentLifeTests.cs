using NodaTime;
using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

public sealed class InstrumentLifeTests
{
    private static readonly Polity Graustark = new("graustark", "Graustark");
    private static readonly Organization Diet = new("strelsau-diet", "Diet of Strelsau", Ruritania.Strelsau);
    private static readonly Instrument Accord = new("accord", "Grain Accord") { Between = [Ruritania.State, Ruritania.Strelsau] };
    private static readonly Instrument Convention = new("convention", "Convention on Rivers");

    [Fact]
    public void From_draft_to_end()
    {
        var life = Life(Accord, text =>
        {
            text.Says(1, Draft.By(Ruritania.Ministry, Accord).On("2031-01-10"));
            text.Says(2, Sign.By(Ruritania.Queen, Accord).On("2031-03-01").In("Zenda"));
            text.Says(3, Sign.By(Ruritania.TheChancellor, Accord).On("2031-03-05").In("Strelsau"));
            text.Says(4, Ratify.By([Ruritania.State, Ruritania.Strelsau], Accord).On("2031-04"));
            text.Says(5, EnterIntoForce.Of(Accord).On("2031-06-01"));
            text.Says(6, Suspend.By(Ruritania.State, Accord).On("2035-01-01"));
            text.Says(7, Resume.By(Ruritania.State, Accord).On("2036-01-01"));
            text.Says(8, Denounce.By(Ruritania.Strelsau, Accord).On("2040-01-01"));
            text.Says(9, Terminate.By(Ruritania.Strelsau, Accord).On("2041-01-01"));
        });
        Assert.Equal(9, life.Steps.Count);
        Assert.Equal(
            ["NothingYet", "Drafted", "SignedBySome", "SignedByAll", "InForce", "InForce", "Suspended", "InForce", "InForce", "Ended"],
            Days(day => string.Join(" ", life.StatusOn(day)), "2031-01-09", "2031-01-10", "2031-03-01", "2031-03-05", "2031-06-01", "2033-01-01", "2035-06-01", "2036-06-01", "2040-06-01", "2041-01-02"));
        Assert.Equal([Truth.False, Truth.True, Truth.True, Truth.Maybe, Truth.True, Truth.False], Days(life.IsInForce, "2031-05-31", "2031-06-01", "2033-01-01", "2035-01-01", "2038-01-01", "2041-01-02"));
        Assert.Equal(Truth.True, life.IsInForceBetween(Ruritania.State, Ruritania.Strelsau, "2038-01-01"));
        Assert.Equal(Truth.False, life.IsInForceBetween(Ruritania.State, Graustark, "2038-01-01"));
        Assert.Equal([Truth.False, Truth.Maybe, Truth.True], Days(day => life.Has(Ruritania.State, InstrumentStep.Ratification, day), "2031-03-31", "2031-04-15", "2031-04-30"));
        Assert.Equal([Truth.Maybe, Truth.True], Days(day => life.Has(Ruritania.Strelsau, InstrumentStep.Notice, day), "2039-12-31", "2040-01-01"));
    }

    [Fact]
    public void What_is_signed_and_ratified_is_not_in_force_by_that()
    {
        var life = Life(Accord, text =>
        {
            text.Says(1, Sign.By([Ruritania.State, Ruritania.Strelsau], Accord).On("2031-03-01"));
            text.Says(2, Ratify.By([Ruritania.State, Ruritania.Strelsau], Accord).On("2031-04-01"));
            text.Says(3, EnterIntoForce.Of(Accord).On("2031-06-01").Planned());
            text.Says(4, Accord.Says(SpeechVerbs.Stipulate, EnterIntoForce.Of(Accord).On("2031-06-01")));
            text.Says(5, Ruritania.Queen.Hopes(EnterIntoForce.Of(Accord).On("2031-06-01")));
        });
        Assert.Equal(["NothingYet", "SignedByAll", "RatifiedByAll"], Days(day => string.Join(" ", life.StatusOn(day)), "2031-02-28", "2031-03-31", "2032-01-01"));
        Assert.Equal(Truth.Maybe, life.IsInForce("2032-01-01"));
        Assert.Empty(life.Force.Steps);
        Assert.Equal(Truth.Maybe, life.IsParty(Ruritania.State, "2032-01-01"));
    }

    [Fact]
    public void What_was_planned_and_done_is_a_step_on_the_day_it_was_done()
    {
        var life = Life(Accord, text =>
        {
            var planned = text.Says(1, Sign.By(Ruritania.Queen, Accord).On("2031-03-01").Planned());
            text.Says(2, planned.Became(ProgressKind.Done).On("2031-03-07"));
        });
        Assert.Equal([Truth.False, Truth.True], Days(day => life.Has(Ruritania.State, InstrumentStep.Signature, day), "2031-03-06", "2031-03-07"));
    }

    [Fact]
    public void For_each_side_from_its_own_day_and_between_whom()
    {
        var life = Life(Convention, text =>
        {
            text.Says(1, EnterIntoForce.Of(Convention).For(Ruritania.State, Ruritania.Strelsau).On("2001-01-01"));
            text.Says(2, AccedeTo.By(Graustark, Convention).On("2004-12-01"));
            text.Says(3, EnterIntoForce.Of(Convention).For(Graustark).On("2005-01-01"));
            text.Says(4, Denounce.By(Ruritania.State, Convention).On("2009-01-01"));
            text.Says(5, WithdrawFrom.By(Ruritania.State, Convention).On("2010-01-01"));
            text.Says(6, new InForceState(Convention) { For = [Ruritania.Strelsau, Graustark] }.On("2020-01-01"));
        });
        Assert.Equal([Truth.False, Truth.True], Days(life.IsInForce, "2000-12-31", "2015-01-01"));
        Assert.Equal([Truth.False, Truth.True, Truth.False], Days(day => life.IsInForceFor(Ruritania.State, day), "2000-12-31", "2009-06-01", "2010-01-02"));
        Assert.Equal([Truth.False, Truth.True, Truth.True], Days(day => life.IsInForceFor(Graustark, day), "2004-12-31", "2010-01-01", "2020-01-01"));
        Assert.Equal(Truth.False, life.IsInForceBetween(Ruritania.State, Graustark, "2004-12-31"));
        Assert.Equal(Truth.True, life.IsInForceBetween(Ruritania.State, Graustark, "2009-06-01"));
        Assert.Equal(Truth.True, life.IsInForceBetween(Ruritania.Strelsau, Graustark, "2015-01-01"));
        Assert.Equal([Truth.False, Truth.True], Days(day => life.IsParty(Ruritania.State, day), "2010-01-02", "2009-06-01"));
        Assert.Equal([Graustark.Id, Ruritania.State.Id, Ruritania.Strelsau.Id], life.Sides.Select(side => side.Id));
    }

    [Fact]
    public void A_denial_leaves_it_open()
    {
        var life = Life(Accord, text =>
        {
            text.Says(1, EnterIntoForce.Of(Accord).On("2031-06-01"));
            text.Says(2, Ruritania.TheChancellor.Denies(EnterIntoForce.Of(Accord)).On("2031-07-01"));
            text.Says(3, Sign.By(Ruritania.State, Accord).On("2031-03-01"));
            text.Says(4, Sign.By(Ruritania.Strelsau, Accord).On(When.Until("2031-03-01")).Negated());
        });
        Assert.Equal(Truth.Maybe, life.IsInForce("2031-06-01"));
        Assert.Equal(Truth.Maybe, life.IsInForce("2031-07-01"));
        Assert.Equal(Truth.True, life.Has(Ruritania.State, InstrumentStep.Signature, "2031-03-01"));
        Assert.Equal(Truth.False, life.Has(Ruritania.Strelsau, InstrumentStep.Signature, "2031-03-01"));
        Assert.Equal(Truth.Maybe, life.Has(Ruritania.Strelsau, InstrumentStep.Signature, "2031-03-02"));
        Assert.Equal(Truth.Maybe, life.Has(Ruritania.Strelsau, InstrumentStep.Ratification, "2031-03-02"));
        Assert.Equal([InstrumentStatus.SignedBySome], life.StatusOn("2031-03-01"));
    }

    [Fact]
    public void Not_yet_in_force_as_of_a_day_and_in_force_later()
    {
        var life = Life(Accord, text =>
        {
            text.Says(1, new InForceState(Accord).On("2031-05-01").Negated());
            text.Says(2, EnterIntoForce.Of(Accord).On("2031-06-01"));
        });
        Assert.Equal([Truth.False, Truth.Maybe, Truth.True], Days(life.IsInForce, "2031-05-01", "2031-05-20", "2031-06-01"));
        Assert.Equal([InstrumentStatus.NotInForce], life.StatusOn("2031-05-01"));
    }

    [Fact]
    public void What_was_not_done_on_a_day_may_have_been_done_on_another()
    {
        var life = Life(Accord, text =>
        {
            text.Says(1, Sign.By(Ruritania.State, Accord).On("2031-03-01").Negated());
            text.Says(2, Ratify.By(Ruritania.State, Accord).On("2031-04-01"));
            text.Says(3, Ruritania.Queen.Denies(Ratify.By(Ruritania.State, Accord).On("2031-04-05")));
            text.Says(4, EnterIntoForce.Of(Accord).On("2031-06-01").Negated());
            text.Says(5, Ruritania.Queen.Denies(Submit.By(Ruritania.State, Accord).On("2031-05-01")));
            text.Says(6, Submit.By(Ruritania.State, Accord).On("2031-05"));
        });
        Assert.Equal(Truth.Maybe, life.Has(Ruritania.State, InstrumentStep.Signature, "2031-02-28"));
        Assert.Equal([Truth.False, Truth.True], Days(day => life.Has(Ruritania.State, InstrumentStep.Ratification, day), "2031-03-31", "2031-04-10"));
        Assert.Equal(Truth.Maybe, life.IsInForce("2031-06-01"));
        Assert.Equal(Truth.True, life.Has(Ruritania.State, InstrumentStep.Submission, "2031-06-01"));
    }

    [Fact]
    public void Which_signature_came_first_and_whether_there_was_one_yet_where_no_day_is_told()
    {
        var life = Life(Accord, text =>
        {
            text.Says(1, Sign.By(Ruritania.State, Accord));
            text.Says(2, Ratify.By(Ruritania.State, Accord).On("2031-04-01"));
        });
        Assert.Equal(
            ["SignedByAll SignedBySome NothingYet", "RatifiedByAll RatifiedBySome"],
            Days(day => string.Join(" ", life.StatusOn(day)), "2031-03-31", "2031-04-01"));
    }

    [Fact]
    public void A_parliament_that_adopts_it_consents_for_its_own_side()
    {
        var (diet, league) = (new Organization("diet", "Diet", Ruritania.Strelsau), new Organization("league", "League"));
        var life = Of(
            text =>
            {
                text.Says(1, Adopt.By(diet, Accord).On("2031-04-01").InManner(Marks.Unanimous));
                text.Says(2, Adopt.By(league, Accord).On("2031-03-01"));
            },
            Accord,
            diet,
            league).Instrument(Accord);
        Assert.Equal(["2031-04-01"], life.StepsOf(InstrumentStep.Approval).Select(step => step.Date.ToString()));
        Assert.Equal(["2031-03-01"], life.StepsOf(InstrumentStep.Adoption).Select(step => step.Date.ToString()));
        Assert.Equal(Truth.True, life.Has(Ruritania.Strelsau, InstrumentStep.Approval, "2031-04-01"));
    }

    /// <summary>An article, and its paragraph, lay down; another treaty lays down that this one ends.</summary>
    [Fact]
    public void What_a_paragraph_or_another_instrument_lays_down_is_no_step()
    {
        var (article, old) = (Accord.Part("article-23", "Article 23"), new Instrument("old", "Old Accord") { Between = [Ruritania.State, Graustark] });
        var paragraph = article.Part("2", "Paragraph 2");
        var chronicle = Of(
            text =>
            {
                text.Says(1, paragraph.Says(SpeechVerbs.Stipulate, EnterIntoForce.Of(Accord).On("2031-01-01")));
                text.Says(2, paragraph.Says(SpeechVerbs.Stipulate, Terminate.Of(old).For(Ruritania.State, Ruritania.Strelsau).On("2031-01-01")));
                text.Says(3, Ruritania.Queen.Says(EnterIntoForce.Of(old).On("1999-01-01")));
                text.Says(4, new InForceState(old).On("2034-01-01"));
            },
            Accord,
            article,
            paragraph,
            old);
        Assert.Empty(chronicle.Instrument(Accord).Steps);
        Assert.Equal(2, chronicle.Instrument(Accord).Provisions.Count);
        Assert.Empty(chronicle.Instrument(Accord).ProvisionsElsewhere);
        var life = chronicle.Instrument(old);
        Assert.Single(life.Steps);
        Assert.Equal(["gazette/2.1/content-1"], life.ProvisionsElsewhere.Select(provision => provision.Id.ToString()));
        Assert.Equal(Truth.True, life.IsInForceBetween(Ruritania.State, Graustark, "2033-01-01"));

        // Something is laid down for it, so that it may be bound, though it is not among those who made it.
        Assert.Equal(Truth.Maybe, life.IsInForceFor(Ruritania.Strelsau, "2033-01-01"));
    }

    [Fact]
    public void What_is_told_as_done_on_no_day_was_done_by_the_day_on_which_it_is_told()
    {
        var life = Life(Accord, text =>
        {
            text.Says(1, Ratify.By(Ruritania.State, Accord));
            text.Says(2, Ruritania.TheChancellor.Affirms(Ratify.By(Ruritania.Strelsau, Accord)).On("2031-03-01"));
            text.Says(3, EnterIntoForce.Of(Accord));
        });
        Assert.Equal([Truth.Maybe, Truth.True], Days(day => life.Has(Ruritania.State, InstrumentStep.Ratification, day), "2031-05-04", "2031-05-05"));
        Assert.Equal([Truth.Maybe, Truth.True], Days(day => life.Has(Ruritania.Strelsau, InstrumentStep.Ratification, day), "2031-02-28", "2031-03-01"));
        Assert.Equal([InstrumentStatus.InForce], life.StatusOn("2031-05-05"));
        Assert.Equal(Truth.Maybe, life.IsInForce("2031-05-05"));
    }

    [Fact]
    public void Applied_before_it_is_in_force()
    {
        var life = Life(Accord, text =>
        {
            text.Says(1, Sign.By([Ruritania.State, Ruritania.Strelsau], Accord).On("1990-06-01"));
            text.Says(2, ApplyProvisionally.By([Ruritania.State, Ruritania.Strelsau], Accord).On("1990-06-15"));
            text.Says(3, new InForceState(Accord).On("2020-01-01").Negated());
        });
        Assert.Equal([InstrumentStatus.AppliedProvisionally], life.StatusOn("2000-01-01"));
        Assert.Equal([InstrumentStatus.AppliedProvisionally], life.StatusOn("2020-01-01"));
        Assert.Equal(Truth.False, life.IsInForce("2020-01-01"));
    }

    [Fact]
    public void Approved_at_home_with_a_vote()
    {
        var life = Life(Accord, text =>
        {
            var approval = text.Says(1, Approve.By(Diet, Ratify.By(Ruritania.Strelsau, Accord)).On("2031-04-01"));
            text.Says(1, Figure.VoteOn(approval, new Quantity(86), new Quantity(6)));
            text.Says(2, Figure.VoteOn(Convention, new Quantity(1)));
        });
        Assert.Equal(Truth.True, life.Has(Ruritania.Strelsau, InstrumentStep.Approval, "2031-04-01"));
        Assert.Equal(Truth.Maybe, life.Has(Ruritania.Strelsau, InstrumentStep.Ratification, "2031-04-01"));
        var vote = Assert.Single(life.Votes).First.Claim;
        Assert.Equal(new Quantity(92, Approximator.AtLeast), vote.Quantity);
        Assert.Equal([86m, 6m], vote.Parts.Select(part => part.Quantity.Number));
    }

    [Fact]
    public void Who_signs_as_a_witness_has_not_signed_for_a_side()
    {
        var life = Life(Accord, text =>
        {
            text.Says(1, Sign.By([Ruritania.Queen, Ruritania.Rupert.InRole(ParticipantRole.Witness)], Accord).On("2031-03-01"));
            text.Says(2, Sign.By(Graustark.InRole(ParticipantRole.Witness), Accord).On("2031-03-01"));
        });
        Assert.Equal(Truth.True, life.Has(Ruritania.State, InstrumentStep.Signature, "2031-03-01"));
        Assert.Equal(Truth.Maybe, life.Has(Graustark, InstrumentStep.Signature, "2031-03-01"));
        Assert.Equal(Truth.True, life.Has(Graustark, InstrumentStep.Witnessing, "2031-03-01"));
        Assert.Equal(Truth.False, life.IsParty(Graustark, "2031-03-01"));
    }

    [Fact]
    public void A_verb_of_ones_own_that_is_a_step()
    {
        var seal = new ActingVerb("seal", "To put one's seal to a text.", "usage of news reports") { Step = InstrumentStep.Signature };
        var life = Life(Accord, text => text.Says(1, seal.By(Ruritania.Queen, Accord).On("2031-03-01")));
        Assert.Equal(Truth.True, life.Has(Ruritania.State, InstrumentStep.Signature, "2031-03-01"));
        Assert.Equal(Truth.False, life.Has(Ruritania.State, InstrumentStep.Signature, "2031-02-28"));
    }

    [Fact]
    public void What_only_begins_or_is_about_something_in_it_is_no_step()
    {
        var life = Life(Accord, text =>
        {
            text.Says(1, Ratify.By(Ruritania.State, Accord).In(Phase.Begin).On("2031-04-01"));
            text.Says(2, Suspend.By(Ruritania.State, Implement.Of(Accord)).On("2031-04-01"));
            text.Says(3, Terminate.By(Ruritania.State, Suspend.Of(Accord)).On("2031-04-01"));
            text.Says(4, Sign.By(Ruritania.State, Nouns.Protocol.Of(Accord)).On("2031-04-01"));
        });
        Assert.Empty(life.Steps);
        Assert.Empty(life.StatusOn("2031-04-02"));
    }

    [Fact]
    public void Parts_have_lives_of_their_own_and_reservations_to_them_are_of_the_whole()
    {
        var article = Accord.Part("article-5", "Article 5");
        var chronicle = Of(
            text =>
            {
                text.Says(1, Ruritania.State.SpeaksOf(SpeechVerbs.Reserve, article).On("2031-03-01"));
                text.Says(2, Suspend.By(Ruritania.State, article).On("2031-04-01"));
                text.Says(3, article.Says(SpeechVerbs.Stipulate, WatchOver.By(Graustark, Nouns.Ceasefire).Must()));
            },
            Accord,
            article);
        var life = chronicle.Instrument(Accord);
        Assert.Equal("Article 5 of Grain Accord", article.Name);
        Assert.Equal([article], life.Parts);
        Assert.Equal(Truth.True, life.Has(Ruritania.State, InstrumentStep.Reservation, "2031-03-01"));
        Assert.Empty(life.StepsOf(InstrumentStep.Suspension));
        Assert.Single(chronicle.Instrument(article).StepsOf(InstrumentStep.Suspension));
        Assert.Single(life.ProvisionsFor(Graustark));
        Assert.Empty(life.ProvisionsFor(Ruritania.Strelsau));
        Assert.Equal(life.Provisions, chronicle.Instrument(article).Provisions);
    }

    [Fact]
    public void Binding_by_law_or_only_politically_is_what_somebody_says()
    {
        var life = Life(Accord, text =>
        {
            text.Says(1, Ruritania.Queen.Affirms(new QualityState(Accord, Marks.LegallyBinding)));
            text.Says(2, new BeingState(Accord, Nouns.Memorandum));
        });
        Assert.Equal(Truth.True, life.Is(Marks.LegallyBinding));
        Assert.Equal(Truth.False, life.Is(Marks.PoliticallyBinding));
        Assert.Equal(Truth.Maybe, life.Is(Marks.Authentic));
        Assert.Equal([Nouns.Memorandum], life.Kinds);
        var disputed = Life(Accord, text =>
        {
            text.Says(1, Ruritania.Queen.Affirms(new QualityState(Accord, Marks.LegallyBinding)));
            text.Says(2, Ruritania.TheChancellor.Affirms(new QualityState(Accord, Marks.PoliticallyBinding)));
        });
        Assert.Equal(Truth.Maybe, disputed.Is(Marks.LegallyBinding));
        Assert.Equal(2, disputed.Tellings(Marks.LegallyBinding).Count);
    }

    [Fact]
    public void Lists_of_members_and_of_those_who_are_not()
    {
        var life = Life(Convention, text =>
        {
            text.Says(1, new Roster(Convention, RosterKind.Members, [new RosterEntry(Ruritania.State)]).On("2031-03-01"));
            text.Says(2, new Roster(Convention, RosterKind.Members, ((Items<RosterEntry>)[new RosterEntry(Ruritania.Strelsau)]).AsClosed()).On("2031-04-01"));
            text.Says(3, new Roster(Convention, RosterKind.NonMembers, [new RosterEntry(Graustark)]).On("2031-03-01"));
        });
        Assert.Equal([Truth.True, Truth.False], Days(day => life.IsParty(Ruritania.State, day), "2031-03-01", "2031-04-01"));
        Assert.Equal([Truth.Maybe, Truth.True], Days(day => life.IsParty(Ruritania.Strelsau, day), "2031-03-01", "2031-04-01"));
        Assert.Equal(Truth.False, life.IsParty(Graustark, "2031-03-01"));
    }

    [Fact]
    public void Who_leaves_one_of_two_ends_it_and_one_of_many_does_not()
    {
        static void Tell(Reading text, Instrument instrument)
        {
            text.Says(1, EnterIntoForce.Of(instrument).On("2001-01-01"));
            text.Says(2, WithdrawFrom.By(Ruritania.State, instrument).On("2010-01-01"));
            text.Says(3, new InForceState(instrument) { For = [Ruritania.Strelsau] }.On("2020-01-01"));
        }

        var many = new Instrument("pact", "Pact") { Between = [Ruritania.State, Ruritania.Strelsau, Graustark] };
        Assert.Equal(Truth.True, Life(many, text => Tell(text, many)).IsInForce("2015-01-01"));
        Assert.Equal(Truth.False, Life(many, text => Tell(text, many)).IsInForceFor(Ruritania.State, "2015-01-01"));
        Assert.Equal(Truth.False, Life(Accord, text => Tell(text, Accord)).IsInForceBetween(Ruritania.State, Ruritania.Strelsau, "2015-01-01"));
        Assert.NotEqual(Truth.True, Life(Accord, text => Tell(text, Accord)).IsInForce("2015-01-01"));

        // Between whom it is made is not told: nobody can say.
        Assert.Equal(Truth.Maybe, Life(Convention, text => Tell(text, Convention)).IsInForce("2015-01-01"));
    }

    [Theory]
    [InlineData(ProgressKind.Withdrawn, "Maybe")]
    [InlineData(ProgressKind.Cancelled, "Maybe")]
    [InlineData(ProgressKind.Replaced, "Maybe")]
    [InlineData(ProgressKind.OnHold, "True")]
    public void What_was_taken_back_was_perhaps_not_signed(ProgressKind kind, string hasSigned)
    {
        var life = Life(Accord, text =>
        {
            var signature = text.Says(1, Sign.By(Ruritania.State, Accord).On("2031-03-01"));
            text.Says(2, signature.Became(kind).On("2031-04-01"));
        });
        Assert.Equal(hasSigned, life.Has(Ruritania.State, InstrumentStep.Signature, "2031-05-01").ToString());
    }

    [Fact]
    public void What_it_is_only_by_a_denial_it_is_not()
    {
        var life = Life(Accord, text =>
        {
            text.Says(1, Ruritania.Queen.Denies(new BeingState(Accord, Nouns.Memorandum)));
            text.Says(2, new BeingState(Accord, Nouns.Treaty));
        });
        Assert.Equal([Nouns.Treaty], life.Kinds);
    }

    private static T[] Days<T>(Func<string, T> question, params string[] days) => [.. days.Select(question)];

    private static InstrumentLife Life(Instrument instrument, Action<Reading> tell) => Of(tell, instrument).Instrument(instrument);

    private static Chronicle Of(Action<Reading> tell, params Thing[] things)
    {
        var text = Ruritania.Gazette();
        tell(text);
        return Chronicle.Of(Ruritania.Things.With([Graustark, Diet, .. things]), text.Close());
    }
}
