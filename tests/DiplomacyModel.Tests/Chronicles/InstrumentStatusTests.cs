using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>How far an instrument had come, and what it is told to be.</summary>
public sealed class InstrumentStatusTests
{
    private static readonly Instrument Accord = new("accord", "Grain Accord") { Between = [Ruritania.State, Ruritania.Strelsau] };

    /// <summary>That it is not in force is no rung: it may be signed, or have been in force. Nobody calls it further than in force.</summary>
    [Fact]
    public void How_far_it_had_come_where_it_is_said_not_to_be_in_force()
    {
        var signed = Sign.By([Ruritania.State, Ruritania.Strelsau], Accord).On("2031-03-01");
        var notInForce = new InForceState(Accord).On("2031-05-01").Negated();
        Assert.Equal([InstrumentStatus.SignedByAll], OnTheFirstOfMay(signed, notInForce));
        Assert.Equal([InstrumentStatus.SignedByAll, InstrumentStatus.SignedBySome, InstrumentStatus.NotInForce], OnTheFirstOfMay(Sign.By([Ruritania.State, Ruritania.Strelsau], Accord).On("2031-05"), notInForce));
        Assert.Equal([InstrumentStatus.InForce, InstrumentStatus.NotInForce], OnTheFirstOfMay(signed, EnterIntoForce.Of(Accord).On("2031-04-01"), notInForce));
        Assert.Equal([InstrumentStatus.InForce, InstrumentStatus.NotInForce], OnTheFirstOfMay(signed, new InForceState(Accord).On("2031-05-01"), Ruritania.Queen.Denies(new InForceState(Accord)).On("2031-05-01")));

        static Items<InstrumentStatus> OnTheFirstOfMay(params Claim[] told) => Told(told).StatusOn("2031-05-01");
    }

    /// <summary>"Is to be signed on 1 March": nothing yet, and nothing that may be; nobody tells of any step that it was taken.</summary>
    [Fact]
    public void What_is_only_planned_has_come_to_nothing_yet()
    {
        var signed = Sign.By([Ruritania.State, Ruritania.Strelsau], Accord).On("2031-03-01");
        Assert.Equal([InstrumentStatus.NothingYet], Told(signed.Planned()).StatusOn("2031-05-01"));
        Assert.Equal([InstrumentStatus.NothingYet], Told(Ruritania.Queen.PledgesTo(signed)).StatusOn("2031-02-01"));
        Assert.Equal([InstrumentStatus.SignedByAll], Told(signed, EnterIntoForce.Of(Accord).On("2032").Planned()).StatusOn("2031-05-01"));
        Assert.Empty(Told(new QualityState(Accord, Marks.LegallyBinding)).StatusOn("2031-05-01"));
        Assert.Empty(Told(Accord.Says(SpeechVerbs.Stipulate, EnterIntoForce.Of(Accord).On("2032"))).StatusOn("2031-05-01"));
    }

    /// <summary>A headline without a day, tied to the telling that has one, tells the same signing on that day.</summary>
    [Fact]
    public void Tellings_that_are_tied_share_their_day()
    {
        var signed = Sign.By([Ruritania.State, Ruritania.Strelsau], Accord);
        var life = Life(text => text.Says(3, text.Says(1, Sign.Of(Accord)).IsSameAs(text.Says(2, signed.On("2031-03-01")))));
        Assert.Equal([[InstrumentStatus.NothingYet], [InstrumentStatus.SignedByAll]], [life.StatusOn("2031-02-28"), life.StatusOn("2031-03-01")]);
        var apart = Life(text => text.Says(3, text.Says(1, signed.On("2031-03-02")).IsSameAs(text.Says(2, signed.On("2031-03-01")))));
        Assert.Equal(Truth.True, apart.Has(Ruritania.State, InstrumentStep.Signature, "2031-03-02"));
        var force = Life(text => text.Says(3, text.Says(1, EnterIntoForce.Of(Accord)).IsSameAs(text.Says(2, EnterIntoForce.Of(Accord).On("2031-03-01")))));
        Assert.Equal([Truth.False, Truth.True, Truth.Maybe], [force.IsInForce("2031-02-28"), force.IsInForce("2031-03-01"), force.IsInForce("2031-03-02")]);
    }

    [Fact]
    public void That_it_was_not_resumed_contests_no_entry_into_force()
    {
        var force = EnterIntoForce.Of(Accord).On("2031-06-01");
        Assert.Equal([Truth.False, Truth.True], OnBoth(Resume.By(Ruritania.State, Accord).On("2031-06-01").Negated()));
        Assert.Equal([Truth.Maybe, Truth.Maybe], OnBoth(force.Negated()));

        Truth[] OnBoth(Claim denied) => [Told(force, denied).IsInForce("2031-05-31"), Told(force, denied).IsInForce("2031-06-01")];
    }

    /// <summary>"It is a legally binding agreement", "it became one": by the adjective of the noun. That it is none does not say which of the two fails.</summary>
    [Fact]
    public void What_it_is_by_the_adjective_of_its_kind()
    {
        var binding = new BeingState(Accord, Nouns.Agreement.Being(Marks.LegallyBinding));
        var memorandum = new BeingState(Accord, Nouns.Memorandum.Being(Marks.PoliticallyBinding));
        Assert.Equal([Truth.True, Truth.False], IsBinding(binding));
        Assert.Equal([Truth.True, Truth.False], IsBinding(binding.Begins()));
        Assert.Equal([Truth.False, Truth.True], IsBinding(memorandum));
        Assert.Equal([Truth.Maybe, Truth.Maybe], IsBinding(binding, memorandum));
        Assert.Equal([Truth.Maybe, Truth.Maybe], IsBinding(binding.Negated()));
        Assert.Equal([Truth.Maybe, Truth.Maybe], IsBinding(binding.Ends()));
        Assert.Equal([Truth.Maybe, Truth.False], IsBinding(new QualityState(Accord, Marks.LegallyBinding), binding.Negated()));
        Assert.Equal([Truth.Maybe, Truth.Maybe], IsBinding(new BeingState(new Instrument("other", "Other Accord"), Nouns.Agreement.Being(Marks.LegallyBinding))));
        Assert.Equal(["gazette/1.1", "gazette/1.3"], Told(binding, memorandum.Negated(), memorandum).Tellings(Marks.LegallyBinding).Select(account => account.Id.ToString()));

        static Truth[] IsBinding(params Claim[] told) => [Told(told).Is(Marks.LegallyBinding), Told(told).Is(Marks.PoliticallyBinding)];
    }

    /// <summary>"Concluded on 1 May by adopting it": one act, on one day.</summary>
    [Fact]
    public void Through_what_it_was_done_is_of_that_day()
    {
        var life = Told(Conclude.By([Ruritania.State, Ruritania.Strelsau], Accord).On("2031-05-01").Through(Adopt.By([Ruritania.State, Ruritania.Strelsau], Accord)));
        Assert.Equal(["2031-05-01", "2031-05-01"], life.Steps.Select(step => step.Date.ToString()));
        Assert.Equal([InstrumentStatus.NothingYet], life.StatusOn("2031-04-30"));
        var own = Told(Conclude.By(Ruritania.State, Accord).On("2031-05-01").Through(Adopt.By(Ruritania.State, Accord).On("2031-04-01")).While(Draft.By(Ruritania.State, Accord)));
        Assert.Equal(["2031-04-01", "2031-05-01"], own.StepsOf(InstrumentStep.Adoption).Select(step => step.Date.ToString()));
        Assert.Equal("XXXX-XX-XX", Assert.Single(own.StepsOf(InstrumentStep.Drafting)).Date.ToString());
    }

    /// <summary>"Provides for", "includes": what it lays down, told as a claim or by a noun. A part of it is no provision.</summary>
    [Fact]
    public void What_it_provides_for_or_includes_is_a_provision()
    {
        var article = Accord.Part("article-5", "Article 5");
        var watch = WatchOver.By(Ruritania.Strelsau, Nouns.Ceasefire);
        var life = Told(
            RelatingVerb.ProvideFor.Of(Accord, watch.Must(), Nouns.Ceasefire),
            RelatingVerb.Include.Of(article, Nouns.Ceasefire),
            RelatingVerb.Include.Of(Accord, article),
            RelatingVerb.Require.Of(Accord, watch),
            RelatingVerb.ProvideFor.Of(Ruritania.State, watch));
        Assert.Equal(["gazette/1.1", "gazette/1.1/object-1", "gazette/1.2"], life.Provisions.Select(provision => provision.Id.ToString()));
        Assert.Equal(["gazette/1.1/object-1"], life.ProvisionsFor(Ruritania.Strelsau).Select(provision => provision.Id.ToString()));
        Assert.Empty(life.Steps);
    }

    [Fact]
    public void An_accession_that_it_provides_for_opens_it_to_others()
    {
        var graustark = new Polity("graustark", "Graustark");
        var force = EnterIntoForce.Of(Accord).On("2031-05-01");
        Assert.Equal(Truth.False, Told(force).IsInForceFor(graustark, "2031-05-01"));
        Assert.Equal(Truth.Maybe, Told(force, RelatingVerb.ProvideFor.Of(Accord, AccedeTo.By(graustark, Accord).May())).IsInForceFor(graustark, "2031-05-01"));
    }

    /// <summary>Told signed by both on 1 March: what is denied of another time or place, or of a time before that very signing, contests nothing.</summary>
    [Theory]
    [InlineData("before it", null, "True")]
    [InlineData("before it", "Zenda", "True")]
    [InlineData("after it", null, "True")]
    [InlineData("upon it", null, "Maybe")]
    [InlineData("before the talks", null, "Maybe")]
    [InlineData("after the talks", null, "True")]
    [InlineData(null, "Zenda", "True")]
    [InlineData(null, "Strelsau", "Maybe")]
    [InlineData("2031-03-01", "Zenda", "True")]
    [InlineData("2031-03-01", "Strelsau", "Maybe")]
    [InlineData("2031-03-02", "Strelsau", "True")]
    [InlineData("2031-03", null, "Maybe")]
    [InlineData("[2031-02-28,2031-03-02]", null, "True")]
    [InlineData(null, null, "Maybe")]
    public void What_was_not_done_at_some_time_or_place_may_have_been_done_at_another(string? time, string? place, string isSigned)
    {
        var life = Life(text =>
        {
            var signed = text.Says(1, Sign.By([Ruritania.State, Ruritania.Strelsau], Accord).On("2031-03-01").In("Strelsau"));
            var talks = text.Says(2, Draft.By(Ruritania.State, Accord).On("2031-03-10"));
            var denied = Sign.By(Ruritania.Queen, Accord);
            denied = place is null ? denied : denied.In(place);
            text.Says(3, (time switch
            {
                null => denied,
                "before it" => denied.On(When.Before(signed)),
                "after it" => denied.On(When.After(signed)),
                "upon it" => denied.On(When.Told(AnchorKind.Upon, signed)),
                "before the talks" => denied.On(When.Before(talks)),
                "after the talks" => denied.On(When.After(talks)),
                _ => denied.On(UncertainDate.Parse(time)),
            }).Negated());
        });
        Assert.Equal(["False", isSigned, isSigned], ((string[])["2031-02-28", "2031-03-01", "2031-06-01"]).Select(day => life.Has(Ruritania.State, InstrumentStep.Signature, day).ToString()));
    }

    private static InstrumentLife Told(params Claim[] told) => Life(text => Array.ForEach(told, claim => text.Says(1, claim)));

    private static InstrumentLife Life(Action<Reading> tell)
    {
        var text = Ruritania.Gazette();
        tell(text);
        return Chronicle.Of(Ruritania.Things.With([Accord, Accord.Part("article-5", "Article 5")]), text.Close()).Instrument(Accord);
    }
}
