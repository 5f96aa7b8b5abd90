using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>For what an entry into force waits, and whether that came.</summary>
public sealed class InstrumentConditionTests
{
    private static readonly Organization Diet = new("strelsau-diet", "Diet of Strelsau", Ruritania.Strelsau);
    private static readonly Instrument Accord = new("accord", "Grain Accord") { Between = [Ruritania.State, Ruritania.Strelsau] };
    private static readonly Instrument Convention = new("convention", "Convention on Rivers");

    /// <summary>"Upon the exchange of the instruments of ratification", told in some ways, and the exchange.</summary>
    [Theory]
    [InlineData(0, "Maybe True")]
    [InlineData(1, "Maybe True")]
    [InlineData(2, "Maybe True")]
    [InlineData(3, "False True")]
    [InlineData(4, "Maybe Maybe")]
    [InlineData(5, "Maybe Maybe")]
    [InlineData(6, "Maybe True")]
    [InlineData(7, "Maybe Maybe")]
    public void A_deed_that_is_no_step_is_a_condition_too(int way, string isMet)
    {
        var verb = new MutualVerb("exchange-documents", "To hand each other documents.", "usage");
        var exchange = verb.Between(Ruritania.State, Ruritania.Strelsau).About(Nouns.Ratification.Of(Accord));
        var life = Life(Accord, text =>
        {
            var done = text.Says(2, (way switch
            {
                5 => exchange with { About = [] },
                6 => verb.Between(Ruritania.Ministry, Ruritania.TheChancellor).About(Nouns.Ratification.Of(Accord)).InManner(Marks.Closely).BasedOn(Nouns.Peace),
                7 => verb.Between(Ruritania.Ministry, new Polity("graustark", "Graustark")).About(Nouns.Ratification.Of(Accord)),
                _ => exchange,
            }).On("2031-05-01").In("Zenda"));
            Claim condition = way switch
            {
                1 => EnterIntoForce.Of(Accord).On(When.Told(AnchorKind.Upon, exchange)),
                2 => EnterIntoForce.Of(Accord).Once(Several.All(exchange, exchange)),
                5 => EnterIntoForce.Of(Accord).Once(exchange with { About = [] }),
                _ => EnterIntoForce.Of(Accord).Once(exchange),
            };
            var stipulated = text.Says(1, Accord.Says(SpeechVerbs.Stipulate, condition));
            if (way == 3)
            {
                text.Says(3, new Link(stipulated.Id.Inner("content-1/condition"), LinkKind.SameAs, done.Id));
            }

            if (way == 4)
            {
                text.Says(3, Ruritania.Queen.Denies(exchange));
            }
        });
        Assert.Equal(isMet, string.Join(' ', Days(day => life.IsMet(Assert.Single(life.Conditions), day), "2031-04-30", "2031-05-01")));
    }

    [Fact]
    public void That_it_entered_into_force_so_long_after_something_is_no_condition()
    {
        var life = Life(Accord, text => text.Says(1, EnterIntoForce.Of(Accord).On(When.On("2031-06-01").And(When.After(Draft.By(Ruritania.State, Accord), LengthOfTime.Years(20))))));
        Assert.Empty(life.Conditions);
        Assert.Equal(Truth.True, life.IsInForce("2031-06-01"));
    }

    /// <summary>"On 15 January and after the ratification" tells an order; what waits does so "upon" it, so long after it, or by what is laid down.</summary>
    [Fact]
    public void That_it_is_to_enter_into_force_after_something_is_no_condition_by_that()
    {
        var life = Life(Accord, text =>
        {
            var force = EnterIntoForce.Of(Accord);
            var ratified = text.Says(1, Ratify.By(Ruritania.State, Accord).On("2031-01-01"));
            text.Says(2, force.On(When.On("2031-01-15").And(When.After(ratified))).Planned());
            text.Says(3, Ruritania.TheChancellor.Says(force.On(When.After(ratified)).Planned()));
            text.Says(4, force.On(When.Told(AnchorKind.Upon, ratified)).Planned());
            text.Says(5, force.On(When.After(ratified, LengthOfTime.Days(30))).Planned());
            text.Says(6, Accord.Says(SpeechVerbs.Stipulate, force.On(When.After(ratified))));
        });
        Assert.Equal(["gazette/4.1/modal", "gazette/5.1/modal", "gazette/6.1/content-1"], life.Conditions.Select(condition => condition.Id.ToString()));
    }

    [Fact]
    public void Conditions_are_met_not_met_or_cannot_be_told()
    {
        var life = Life(Accord, text =>
        {
            text.Says(1, Accord.Says(SpeechVerbs.Stipulate, EnterIntoForce.Of(Accord).Once(Ratify.By([Ruritania.State, Ruritania.Strelsau], Accord))));
            text.Says(2, Ratify.By(Ruritania.State, Accord).On("2031-04-01"));
            var last = text.Says(3, Ratify.By(Ruritania.Strelsau, Accord).On("2031-05-01"));
            text.Says(4, Accord.Says(SpeechVerbs.Stipulate, EnterIntoForce.Of(Accord).On(When.After(last, LengthOfTime.Days(30)))));
            text.Says(5, Ruritania.TheChancellor.Says(EnterIntoForce.Of(Accord).If(Publish.By(Diet, Accord))));
        });
        Assert.Equal(3, life.Conditions.Count);
        Assert.Equal([Truth.False, Truth.True], Days(day => life.IsMet(life.Conditions[0], day), "2031-04-30", "2031-05-01"));
        Assert.Equal([Truth.False, Truth.True], Days(day => life.IsMet(life.Conditions[1], day), "2031-05-30", "2031-05-31"));
        Assert.Equal(Truth.Maybe, life.IsMet(life.Conditions[2], "2031-06-01"));
        Assert.Empty(life.Force.Steps);
    }

    [Fact]
    public void Two_ratifications_of_anybody()
    {
        var life = Life(Convention, text =>
        {
            text.Says(1, Convention.Says(SpeechVerbs.Stipulate, EnterIntoForce.Of(Convention).Once(Deposit.By(new Topic("state", "A state.", "usage of news reports").Counting(2), Nouns.Ratification.Of(Convention)))));
            text.Says(2, Deposit.By(Ruritania.State, Nouns.Ratification.Of(Convention)).On("2031-04-01"));
            text.Says(3, Deposit.By(Ruritania.Strelsau, Nouns.Ratification.Of(Convention)).On("2031-05-01"));
        });
        Assert.Equal([Truth.Maybe, Truth.True], Days(day => life.IsMet(life.Conditions[0], day), "2031-04-30", "2031-05-01"));
    }

    [Fact]
    public void A_condition_that_something_is_not_done()
    {
        var life = Life(Accord, text =>
        {
            text.Says(1, Accord.Says(SpeechVerbs.Stipulate, EnterIntoForce.Of(Accord).Unless(Terminate.By(Ruritania.State, Accord))));
            text.Says(2, EnterIntoForce.Of(Accord).On("2031-06-01"));
            text.Says(3, Terminate.By(Ruritania.State, Accord).On("2032-01-01"));
        });
        Assert.Equal([Truth.True, Truth.False], Days(day => life.IsMet(Assert.Single(life.Conditions), day), "2031-12-31", "2032-01-01"));
        Assert.Equal(Truth.Maybe, life.IsMet(life.Steps[0], "2040-01-01"));
    }

    [Theory]
    [InlineData(AnchorKind.Upon, 0, "2031-02-28", "False")]
    [InlineData(AnchorKind.Upon, 0, "2031-03-01", "True")]
    [InlineData(AnchorKind.Until, 0, "2031-02-28", "Maybe")]
    [InlineData(AnchorKind.Until, 0, "2031-03-01", "Maybe")]
    [InlineData(AnchorKind.Before, 30, "2031-01-29", "Maybe")]
    [InlineData(AnchorKind.Before, 30, "2031-03-01", "Maybe")]
    [InlineData(AnchorKind.Within, 30, "2031-03-30", "Maybe")]
    [InlineData(AnchorKind.Within, 30, "2031-03-31", "True")]
    [InlineData(AnchorKind.After, 30, "2031-03-30", "False")]
    [InlineData(AnchorKind.After, 30, "2031-03-31", "True")]
    [InlineData(AnchorKind.After, 0, "2031-02-28", "Maybe")]
    [InlineData(AnchorKind.After, 0, "2031-03-02", "Maybe")]
    public void A_time_has_come_where_it_is_waited_for(AnchorKind kind, int days, string day, string isMet)
    {
        var life = Life(Accord, text =>
        {
            var signed = text.Says(1, Sign.By(Ruritania.State, Accord).On("2031-03-01"));
            text.Says(2, Accord.Says(SpeechVerbs.Stipulate, EnterIntoForce.Of(Accord).On(When.Told(kind, signed, days == 0 ? Slot<LengthOfTime>.NotMentioned : LengthOfTime.Days(days)))));
        });
        Assert.Equal(isMet, life.IsMet(Assert.Single(life.Conditions), day).ToString());
    }

    /// <summary>"Thirty days after both have ratified", "after two countries have", "after the exchange": what is waited for stands in the clause.</summary>
    [Theory]
    [InlineData(0, AnchorKind.After, 30, "2031-03-30", "False")]
    [InlineData(0, AnchorKind.After, 30, "2031-03-31", "True")]
    [InlineData(1, AnchorKind.After, 30, "2031-03-30", "Maybe")]
    [InlineData(1, AnchorKind.After, 30, "2031-03-31", "True")]
    [InlineData(2, AnchorKind.After, 30, "2031-04-30", "Maybe")]
    [InlineData(3, AnchorKind.After, 30, "2031-03-30", "Maybe")]
    [InlineData(3, AnchorKind.After, 30, "2031-03-31", "True")]
    [InlineData(0, AnchorKind.Within, 30, "2031-03-30", "Maybe")]
    [InlineData(0, AnchorKind.Within, 30, "2031-03-31", "True")]
    [InlineData(0, AnchorKind.Before, 30, "2031-03-31", "Maybe")]
    public void So_long_after_what_is_waited_for(int way, AnchorKind kind, int days, string day, string isMet)
    {
        var translated = Translate.By(Ruritania.State, Accord);
        var life = Life(Accord, text =>
        {
            Deed awaited = way switch
            {
                1 => Ratify.By(new Topic("state", "A state.", "usage").Counting(2), Accord),
                2 => Ratify.By(new Topic("state", "A state.", "usage").Counting(3), Accord),
                3 => translated,
                _ => Ratify.By([Ruritania.State, Ruritania.Strelsau], Accord),
            };
            text.Says(1, Accord.Says(SpeechVerbs.Stipulate, EnterIntoForce.Of(Accord).On(When.Told(kind, awaited, LengthOfTime.Days(days)))));
            text.Says(2, Ratify.By(Ruritania.State, Accord).On("2031-01-01"));
            text.Says(3, Ratify.By(Ruritania.Strelsau, Accord).On("2031-03-01"));
            text.Says(4, translated.On("2031-03-01"));
        });
        Assert.Equal(isMet, life.IsMet(Assert.Single(life.Conditions), day).ToString());
    }

    /// <summary>A month after the last of January is the last of February.</summary>
    [Theory]
    [InlineData("2031-02-27", "False")]
    [InlineData("2031-02-28", "True")]
    public void A_month_after_what_is_waited_for(string day, string isMet)
    {
        var life = Life(Accord, text =>
        {
            text.Says(1, Accord.Says(SpeechVerbs.Stipulate, EnterIntoForce.Of(Accord).On(When.After(Ratify.By(Ruritania.State, Accord), LengthOfTime.Months(1)))));
            text.Says(2, Ratify.By(Ruritania.State, Accord).On("2031-01-31"));
        });
        Assert.Equal(isMet, life.IsMet(Assert.Single(life.Conditions), day).ToString());
    }

    [Fact]
    public void After_one_step_and_within_some_days_of_another()
    {
        var life = Life(Accord, text =>
        {
            var (signed, ratified) = (text.Says(1, Sign.By(Ruritania.State, Accord).On("2031-03-01")), text.Says(2, Ratify.By(Ruritania.State, Accord).On("2031-03-05")));
            text.Says(3, Accord.Says(SpeechVerbs.Stipulate, EnterIntoForce.Of(Accord).On(When.Within(LengthOfTime.Days(30), signed).And(When.After(ratified)))));
        });
        Assert.Equal([Truth.Maybe, Truth.Maybe], Days(day => life.IsMet(Assert.Single(life.Conditions), day), "2031-03-10", "2031-03-31"));
    }

    public static TheoryData<string, Claim> Awaited => new()
    {
        { "True False False", new Not(Ratify.By(Ruritania.State, Accord)) },
        { "False True True", Several.Any(Ratify.By(Ruritania.State, Accord), Ratify.By(Ruritania.Strelsau, Accord)) },
        { "False False True", Several.All(Ratify.By(Ruritania.State, Accord), Ratify.By(Ruritania.Strelsau, Accord)) },
        { "False False False", Several.All(Ratify.By(Ruritania.State, Accord), new Not(Ratify.By(Ruritania.State, Accord))) },
        { "Maybe True True", Approve.By(Diet, Accord) },
        { "Maybe True True", Verbs.Register.Of(Accord) },
        { "Maybe True True", Publish.Of(Accord) },
        { "Maybe Maybe Maybe", Extend.Of(Accord) },
        { "Maybe Maybe Maybe", Sign.Of(Accord) },
        { "Maybe Maybe Maybe", Ratify.By(Ruritania.State, Accord).On("2031-04-01") },
        { "Maybe Maybe Maybe", Ratify.By(Ruritania.State, Accord).Due("2031-05-01") },
        { "Maybe Maybe Maybe", Ratify.By(Ruritania.State, What.AllOf(Accord, Convention)) },
        { "False False True", Ratify.By(Ruritania.State, Convention) },
    };

    /// <summary>Asked of a day before all steps, of one between them and of one after.</summary>
    [Theory]
    [MemberData(nameof(Awaited))]
    public void A_condition_is_met_by_the_steps_that_it_names(string isMet, Claim condition)
    {
        var text = Ruritania.Gazette();
        text.Says(1, Accord.Says(SpeechVerbs.Stipulate, EnterIntoForce.Of(Accord).Once(condition)));
        text.Says(2, Sign.By([Ruritania.State, Ruritania.Strelsau], Accord).On("2031-04-01"));
        text.Says(3, Ratify.By(Ruritania.State, Accord).On("2031-04-01"));
        text.Says(4, Approve.By(Diet, Accord).On("2031-04-01"));
        text.Says(5, Verbs.Register.By(Ruritania.State, Accord).On("2031-04-01"));
        text.Says(6, Publish.By(Ruritania.State, Accord).On("2031-04-01"));
        text.Says(7, Ratify.By(Ruritania.Strelsau, Accord).On("2031-06-01"));
        text.Says(8, Ratify.By(Ruritania.State, Convention).On("2031-06-01"));
        var life = Chronicle.Of(Ruritania.Things.With([Diet, Accord, Convention]), text.Close()).Instrument(Accord);
        Assert.Equal(isMet, string.Join(' ', Days(day => life.IsMet(Assert.Single(life.Conditions), day), "2031-03-31", "2031-05-01", "2031-06-01")));
    }

    private static readonly ActingVerb Translate = new("translate", "To put into another language.", "usage");

    private static Giving Fund => Provide.By(Ruritania.State, Nouns.Loan).To(Ruritania.Strelsau).BasedOn(Accord);

    private static Meeting Talks => Meeting.Between(Ruritania.State, Ruritania.Strelsau).About(Accord);

    private static Amount Crowns(int number) => new(new(number), "crown");

    public static TheoryData<string, Deed, Deed> Told => new()
    {
        { "True", Translate.By(Ruritania.State, Accord), Translate.By(Ruritania.State, Accord) },
        { "True", Translate.By(Ruritania.State, Accord), Translate.By(Ruritania.Ministry, Accord) },
        { "True", Translate.By(Ruritania.State, Accord), Translate.By(Ruritania.State, Accord).InManner(Marks.Closely) },
        { "True", Translate.By(Ruritania.State, Accord), Translate.By([Ruritania.Strelsau, Ruritania.State], Accord) },
        { "Maybe", Translate.By([Ruritania.Strelsau, Ruritania.State], Accord), Translate.By(Ruritania.State, Accord) },
        { "Maybe", Translate.By(Ruritania.State, Accord).InManner(Marks.Closely), Translate.By(Ruritania.State, Accord) },
        { "Maybe", Translate.By(Ruritania.State, Accord), Translate.By(Ruritania.State, Accord).In(Phase.Begin) },
        { "Maybe", Translate.By(Ruritania.State, Accord), Translate.By(Ruritania.State, Accord).Seeking() },
        { "Maybe", Translate.By(Ruritania.State, Accord), Translate.By(Ruritania.Strelsau, Accord) },
        { "Maybe", Translate.By(Ruritania.State, Accord), Translate.By(Ruritania.State, Convention) },
        { "Maybe", Translate.By(Ruritania.State, Accord), Strengthen.By(Ruritania.State, Accord) },
        { "True", Fund.Of(Crowns(10)), Fund.Of(Crowns(10)) },
        { "Maybe", Fund.Of(Crowns(10)), Fund.Of(Crowns(1)) },
        { "Maybe", Fund.Of(Crowns(10)), Fund },
        { "Maybe", Fund.Due("2031-03-01"), Fund },
        { "Maybe", Fund.On("2031-03-01"), Fund },
        { "True", Talks.In("Zenda"), Talks.In("Zenda") },
        { "Maybe", Talks.In("Zenda"), Talks.In("Hof") },
        { "Maybe", Talks with { Medium = Medium.InPerson }, Talks with { Medium = Medium.Online } },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void Any_deed_that_says_at_least_as_much_is_the_one_that_is_awaited(string isMet, Deed awaited, Deed told)
    {
        ArgumentNullException.ThrowIfNull(told);
        var life = Life(Accord, text =>
        {
            text.Says(1, Accord.Says(SpeechVerbs.Stipulate, EnterIntoForce.Of(Accord).Once(awaited)));
            text.Says(2, told with { Setting = told.Setting with { When = When.On("2031-04-01") } });
        });
        Assert.Equal(isMet, life.IsMet(Assert.Single(life.Conditions), "2031-05-01").ToString());
    }

    private static T[] Days<T>(Func<string, T> question, params string[] days) => [.. days.Select(question)];

    private static InstrumentLife Life(Instrument instrument, Action<Reading> tell)
    {
        var text = Ruritania.Gazette();
        tell(text);
        return Chronicle.Of(Ruritania.Things.With([Diet, instrument]), text.Close()).Instrument(instrument);
    }
}
