using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>What treaties are told to go through, one case each.</summary>
public sealed class InstrumentExampleTests
{
    private static readonly Polity Graustark = new("graustark", "Graustark");
    private static readonly Instrument Accord = new("accord", "Grain Accord") { Between = [Ruritania.State, Ruritania.Strelsau] };

    /// <summary>"Denounced on 1 January; the denunciation takes effect six months later."</summary>
    [Fact]
    public void A_denunciation_takes_effect_so_long_after_its_notice()
    {
        var life = Life(text =>
        {
            text.Says(1, EnterIntoForce.Of(Accord).On("2030-01-01"));
            var notice = text.Says(2, Denounce.By(Ruritania.State, Accord).On("2040-01-01"));
            text.Says(3, WithdrawFrom.By(Ruritania.State, Accord).On(When.After(notice, LengthOfTime.Months(6))));
        });
        Assert.Equal("2040-07-01", Assert.Single(life.StepsOf(InstrumentStep.Withdrawal)).Date.ToString());
        Assert.Equal([Truth.True, Truth.True, Truth.False], [life.IsInForce("2040-01-01"), life.IsInForce("2040-06-30"), life.IsInForce("2040-07-02")]);
        Assert.Equal([Truth.True, Truth.False], [life.Has(Ruritania.State, InstrumentStep.Notice, "2040-01-01"), life.IsInForceBetween(Ruritania.State, Ruritania.Strelsau, "2041-01-01")]);
    }

    /// <summary>It was to run out, and was extended before it did.</summary>
    [Fact]
    public void What_is_extended_has_not_run_out()
    {
        var life = Life(text =>
        {
            text.Says(1, EnterIntoForce.Of(Accord).On("2030-01-01"));
            text.Says(2, Accord.Says(SpeechVerbs.Stipulate, Expire.Of(Accord).On("2035-01-01")));
            text.Says(3, Prolong.By([Ruritania.State, Ruritania.Strelsau], Accord).On("2034-12-01"));
            text.Says(4, new InForceState(Accord).On("2036-01-01"));
        });
        Assert.Equal([InstrumentStep.Force, InstrumentStep.Extension], Enum.GetValues<InstrumentStep>().Where(step => step != InstrumentStep.None && life.StepsOf(step).Count > 0));
        Assert.Equal([Truth.True, Truth.True], [life.IsInForce("2035-06-01"), life.Has(Ruritania.Strelsau, InstrumentStep.Extension, "2035-01-01")]);
    }

    /// <summary>"Concluded on 22 May; the text is not yet public": agreed upon, and by which act is not told.</summary>
    [Fact]
    public void What_is_concluded_is_agreed_and_not_signed_by_that()
    {
        var life = Life(text =>
        {
            text.Says(1, Conclude.By([Ruritania.Ministry, Ruritania.Strelsau], Accord).On("2030-05-22"));
            text.Says(2, Publish.Of(Accord).On(When.Until("2030-05-31")).Negated());
        });
        Assert.Equal([[InstrumentStatus.NothingYet], [InstrumentStatus.Adopted]], [life.StatusOn("2030-05-21"), life.StatusOn("2030-05-22")]);
        Assert.Equal(Truth.Maybe, life.Has(Ruritania.State, InstrumentStep.Signature, "2030-05-22"));
    }

    /// <summary>A body of one side adopts for that side at home; bodies of both adopt the text.</summary>
    [Fact]
    public void What_bodies_of_both_sides_adopt_is_adopted()
    {
        var diet = new Organization("diet", "Diet", Ruritania.Strelsau);
        var life = Life(text => text.Says(1, Adopt.By([Ruritania.Ministry, diet], Accord).On("2031-05-01")), diet);
        Assert.Empty(life.StepsOf(InstrumentStep.Approval));
        Assert.Equal([InstrumentStatus.Adopted], life.StatusOn("2031-05-01"));
    }

    /// <summary>Of which only a denial is told nothing is told, and what was published was there.</summary>
    [Fact]
    public void What_is_published_is_there()
    {
        Assert.Empty(Life(text => text.Says(1, Publish.Of(Accord).On(When.Until("2030-05-31")).Negated())).StatusOn("2030-05-22"));
        var life = Life(text => text.Says(1, Publish.Of(Accord).On("2030-06-01")));
        Assert.Equal([[InstrumentStatus.NothingYet], [InstrumentStatus.Drafted]], [life.StatusOn("2030-05-31"), life.StatusOn("2030-06-01")]);
    }

    /// <summary>Graustark has not signed, has a duty, and may accede; Strelsau keeps an article out for itself.</summary>
    [Fact]
    public void A_duty_binds_no_party_and_a_reservation_is_of_one_side()
    {
        var article = Accord.Part("article-5", "Article 5");
        var life = Life(
            text =>
            {
                text.Says(1, article.Says(SpeechVerbs.Stipulate, WatchOver.By(Graustark, Nouns.Ceasefire).Must()));
                text.Says(2, Accord.Says(SpeechVerbs.Stipulate, AccedeTo.By(Graustark, Accord).May()));
                text.Says(3, Ruritania.Strelsau.SpeaksOf(SpeechVerbs.Reserve, article).On("2031-03-05"));
                text.Says(4, EnterIntoForce.Of(Accord).On("2031-06-01"));
            },
            article);
        Assert.Equal(2, life.ProvisionsFor(Graustark).Count);
        Assert.Equal([Truth.Maybe, Truth.True], [life.IsParty(Graustark, "2031-06-01"), life.IsParty(Ruritania.Strelsau, "2031-06-01")]);
        Assert.Equal([Truth.True, Truth.Maybe], [life.Has(Ruritania.Strelsau, InstrumentStep.Reservation, "2031-03-05"), life.Has(Ruritania.State, InstrumentStep.Reservation, "2031-03-05")]);
    }

    /// <summary>A time that is told by something else is one, too, whether or not its day is known.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void What_was_not_done_at_a_summit_may_have_been_done_before(int way)
    {
        var life = Life(text =>
        {
            var summit = text.Says(1, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-03-01"));
            var sign = Sign.By(Ruritania.State, Accord);
            text.Says(2, (way switch
            {
                0 => sign.On(When.Told(AnchorKind.SameDay, summit)),
                1 => sign.On(When.Told(AnchorKind.During, summit)),
                2 => sign.On(When.After(summit)),
                3 => sign.On(When.Within(LengthOfTime.Days(30), summit)),
                4 => sign.On(When.Told(AnchorKind.Until, summit)),
                5 => sign.On(When.Told(AnchorKind.During, Nouns.Peace)),
                _ => sign with { Setting = sign.Setting with { Occasion = summit.Id } },
            }).Negated());
        });
        Assert.Equal(
            [Truth.Maybe, Truth.Maybe, Truth.Maybe],
            [life.Has(Ruritania.State, InstrumentStep.Signature, "2031-02-01"), life.Has(Ruritania.State, InstrumentStep.Signature, "2031-03-01"), life.Has(Ruritania.State, InstrumentStep.Signature, "2031-04-01")]);
    }

    /// <summary>Two states are met by no organisation, and of two parliaments nobody can tell who is one.</summary>
    [Theory]
    [InlineData("state", true, "Maybe")]
    [InlineData("country", false, "True")]
    [InlineData("party", true, "True")]
    [InlineData("parliament", false, "Maybe")]
    public void So_many_of_a_kind_are_of_that_kind(string kind, bool isUnion, string isMet)
    {
        var union = new Organization("union", "Union");
        var life = Life(
            text =>
            {
                text.Says(1, Accord.Says(SpeechVerbs.Stipulate, EnterIntoForce.Of(Accord).Once(Ratify.By(new Topic(kind, "One of them.", "usage").Counting(2), Accord))));
                text.Says(2, Ratify.By([Ruritania.State, isUnion ? union : Ruritania.Strelsau], Accord).On("2031-05-01"));
            },
            union);
        Assert.Equal(isMet, life.IsMet(Assert.Single(life.Conditions), "2031-05-01").ToString());
    }

    /// <summary>Denounced in 1984, acceded to in 2003: it was a party before, and nobody says since when.</summary>
    [Fact]
    public void Who_left_and_came_again_may_have_been_a_party_before()
    {
        var life = Life(text =>
        {
            text.Says(1, Denounce.By(Ruritania.State, Accord).On("1984-01-01"));
            text.Says(2, AccedeTo.By(Ruritania.State, Accord).On("2003-01-01"));
            text.Says(3, AccedeTo.By(Graustark, Accord).On("2003-01-01"));
        });
        Assert.Equal([Truth.Maybe, Truth.True], [life.Has(Ruritania.State, InstrumentStep.Accession, "1980-01-01"), life.Has(Ruritania.State, InstrumentStep.Accession, "2003-01-01")]);
        Assert.Equal([Truth.Maybe, Truth.False], [life.IsParty(Ruritania.State, "1980-01-01"), life.IsParty(Graustark, "1980-01-01")]);
        Assert.Equal(Truth.False, life.Has(Graustark, InstrumentStep.Accession, "1980-01-01"));
    }

    /// <summary>The Spanish text counts in article 5 only.</summary>
    [Fact]
    public void A_language_version_is_authentic_in_one_part_only()
    {
        var spanish = new Instrument("accord-es", "Grain Accord, in Spanish");
        var (fifth, sixth) = (spanish.Part("article-5", "Article 5"), spanish.Part("article-6", "Article 6"));
        var text = Ruritania.Gazette();
        text.Says(1, RelatingVerb.BeVersionOf.Of(spanish, Accord));
        text.Says(2, new QualityState(fifth, Marks.Authentic));
        text.Says(2, Ruritania.Queen.Denies(new QualityState(sixth, Marks.Authentic)));
        var chronicle = Chronicle.Of([.. Ruritania.Things, Accord, spanish, fifth, sixth], text.Close());
        Assert.Equal([Truth.True, Truth.False, Truth.Maybe], new[] { fifth, sixth, spanish }.Select(part => chronicle.Instrument(part).Is(Marks.Authentic)));
    }

    /// <summary>Strelsau ceases to recognise Zenda and recognises Graustark, on one day.</summary>
    [Fact]
    public void Recognition_is_transferred_on_one_day()
    {
        var zenda = new Polity("zenda", "Zenda");
        var text = Ruritania.Gazette();
        text.Says(1, Ruritania.Strelsau.Recognises(zenda).Begins().On("1999-01-01"));
        text.Says(2, Ruritania.Strelsau.Declares(Ruritania.Strelsau.Recognises(zenda).Ends().On("2031-03-26")).On("2031-03-26"));
        text.Says(2, Ruritania.Strelsau.Declares(Ruritania.Strelsau.Recognises(Graustark).Begins()).On("2031-03-26"));
        var chronicle = Chronicle.Of([.. Ruritania.Things, zenda, Graustark], text.Close());
        Assert.Equal(["Certain", "Ended"], On(chronicle, zenda));
        Assert.Equal(["NotYet", "Standing"], On(chronicle, Graustark));

        static string[] On(Chronicle chronicle, Polity who) =>
            [chronicle.Recognition(Ruritania.Strelsau, who).AsOf("2020-01-01").GetType().Name, chronicle.Recognition(Ruritania.Strelsau, who).AsOf("2031-03-27").GetType().Name];
    }

    /// <summary>Where two sources contradict each other, how far it had come is as open as whether it was in force.</summary>
    [Fact]
    public void How_far_it_had_come_is_no_surer_than_the_other_answers()
    {
        var ended = Life(text =>
        {
            text.Says(1, EnterIntoForce.Of(Accord).On("2030-01-01"));
            text.Says(2, Terminate.Of(Accord).On("2035-01-01"));
            text.Says(3, new InForceState(Accord).On("2040-01-01"));
        });
        Assert.Equal([InstrumentStatus.Ended, InstrumentStatus.InForce], ended.StatusOn("2037-01-01"));
        Assert.Equal(Truth.Maybe, ended.IsInForce("2037-01-01"));
        var denied = Life(text =>
        {
            text.Says(1, Sign.By([Ruritania.State, Ruritania.Strelsau], Accord).On("2030-01-01"));
            text.Says(2, EnterIntoForce.Of(Accord).On("2031-01-01"));
            text.Says(3, Ruritania.TheChancellor.Denies(EnterIntoForce.Of(Accord)).On("2031-02-01"));
        });
        Assert.Contains(InstrumentStatus.InForce, denied.StatusOn("2031-01-15"));
        Assert.Contains(InstrumentStatus.SignedByAll, denied.StatusOn("2031-01-15"));
        Assert.Equal(Truth.Maybe, denied.IsInForce("2031-01-15"));
    }

    /// <summary>The day of a signature that two sources date otherwise, and the deposit of what was ratified.</summary>
    [Fact]
    public void Between_two_days_of_one_signature_it_may_not_have_been_signed_yet()
    {
        var (gazette, herald) = (Ruritania.Gazette(), new Reading(Source.NewsReport("herald", "The Herald", Dateline.Parse("2031-05-05", "Zenda"))));
        gazette.Says(1, Sign.By([Ruritania.State, Ruritania.Strelsau], Accord).On("2031-01-01"));
        herald.Says(1, Sign.By([Ruritania.State, Ruritania.Strelsau], Accord).On("2031-01-05"));
        var signed = Chronicle.Of([.. Ruritania.Things, Accord], gazette.Close(), herald.Close()).Instrument(Accord);
        Assert.Equal(
            ["NothingYet", "SignedByAll SignedBySome NothingYet", "SignedByAll"],
            ((string[])["2030-12-31", "2031-01-03", "2031-01-05"]).Select(day => string.Join(' ', signed.StatusOn(day))));
        var deposited = Life(text => text.Says(1, Deposit.By(Ruritania.State, Nouns.Ratification.Of(Accord)).On("2031-01-01")));
        Assert.Equal([[InstrumentStatus.NothingYet], [InstrumentStatus.RatifiedByAll, InstrumentStatus.RatifiedBySome]], [deposited.StatusOn("2030-12-31"), deposited.StatusOn("2031-01-01")]);
    }

    /// <summary>Between two, what one suspends rests for both until it is resumed; an article is between those of its whole.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_suspended_is_not_in_force_until_it_is_resumed(bool isOfArticle)
    {
        var article = Accord.Part("article-5", "Article 5");
        var what = isOfArticle ? article : Accord;
        var text = Ruritania.Gazette();
        text.Says(1, EnterIntoForce.Of(what).On("2030-01-01"));
        text.Says(2, Suspend.By(Ruritania.State, what).On("2031-01-01"));
        text.Says(3, Resume.By(Ruritania.State, what).On("2032-01-01"));
        text.Says(4, new InForceState(what).On("2033-01-01"));
        var life = Chronicle.Of([.. Ruritania.Things, Accord, article], text.Close()).Instrument(what);
        Assert.Equal(
            [Truth.True, Truth.Maybe, Truth.False, Truth.False, Truth.True, Truth.True],
            ((string[])["2030-12-31", "2031-01-01", "2031-01-02", "2031-12-31", "2032-01-01", "2032-06-01"]).Select(life.IsInForce));
        Assert.Equal([InstrumentStatus.Suspended], life.StatusOn("2031-06-01"));
        Assert.Equal([Truth.False, Truth.True], [life.IsInForceFor(Ruritania.Strelsau, "2031-06-01"), life.IsParty(Ruritania.Strelsau, "2031-06-01")]);
    }

    /// <summary>A report tells the day of what a list tells again on none; of what is done once both tell the same. Of whom nobody dates it, it may have been before.</summary>
    [Fact]
    public void A_list_that_names_no_day_unsettles_no_day_that_is_told()
    {
        var life = Life(text =>
        {
            text.Says(1, Ratify.By(Ruritania.State, Accord).On("2031-03-01"));
            text.Says(2, Ratify.By([Ruritania.State, Ruritania.Strelsau], Accord));
        });
        Assert.Equal([Truth.False, Truth.True], ((string[])["2031-02-28", "2031-03-01"]).Select(day => life.Has(Ruritania.State, InstrumentStep.Ratification, day)));
        Assert.Equal([Truth.Maybe, Truth.True], ((string[])["2031-02-28", "2031-05-05"]).Select(day => life.Has(Ruritania.Strelsau, InstrumentStep.Ratification, day)));
    }

    /// <summary>Where the day is disputed, the list may be right, and another day.</summary>
    [Fact]
    public void A_list_stands_beside_a_day_that_is_denied()
    {
        var life = Life(text =>
        {
            text.Says(1, Ratify.By(Ruritania.State, Accord).On("2031-03-01"));
            text.Says(2, Ratify.By([Ruritania.State, Ruritania.Strelsau], Accord));
            text.Says(3, Ratify.By(Ruritania.State, Accord).On("2031-03-01").Negated());
        });
        Assert.Equal(Truth.Maybe, life.Has(Ruritania.State, InstrumentStep.Ratification, "2031-02-28"));
    }

    [Fact]
    public void Who_deposits_its_instrument_of_ratification_deposits_its_ratification()
    {
        var life = Life(text => text.Says(1, Deposit.By(Ruritania.State, Nouns.InstrumentOfRatification.Of(Accord)).On("2031-01-01")));
        Assert.Equal(Truth.True, life.Has(Ruritania.State, InstrumentStep.Deposit, "2031-01-01"));
        Assert.Contains(InstrumentStatus.RatifiedBySome, life.StatusOn("2031-01-01"));
    }

    /// <summary>Where others may belong, not even all who are named need be all; and they are not, before the later of them.</summary>
    [Fact]
    public void All_have_ratified_an_open_one_at_most_once_those_named_have()
    {
        var open = new Instrument("open", "Open Pact") { Between = ((Items<Ref<Actor>>)[Ruritania.State, Ruritania.Strelsau]).AsOpen() };
        var text = Ruritania.Gazette();
        text.Says(1, Ratify.By(Ruritania.State, open).On("2031-01-01"));
        text.Says(2, Ratify.By(Ruritania.Strelsau, open).On("2031-03-01"));
        var life = Chronicle.Of([.. Ruritania.Things, open], text.Close()).Instrument(open);
        Assert.Equal(["RatifiedBySome", "RatifiedByAll RatifiedBySome"], ((string[])["2031-02-01", "2031-03-01"]).Select(day => string.Join(' ', life.StatusOn(day))));
    }

    private static InstrumentLife Life(Action<Reading> tell, params Thing[] parts)
    {
        var text = Ruritania.Gazette();
        tell(text);
        return Chronicle.Of([.. Ruritania.Things, Graustark, Accord, .. parts], text.Close()).Instrument(Accord);
    }
}
