using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>What the views of relations, missions, instruments and members must not take for certain, and must not lose.</summary>
public sealed class FalselyCertainViewsTests
{
    private static readonly Polity Graustark = new("graustark", "Graustark");
    private static readonly Organization Embassy = new("embassy", "Embassy of Ruritania in Strelsau", Ruritania.State);
    private static readonly Office Post = new("ambassador", "Ambassador", Embassy, Branch.Mission) { Seats = 1, Jurisdiction = new Ref<Actor>(Ruritania.Strelsau.Id) };
    private static readonly Office Second = new("ambassador-graustark", "Ambassador", Ruritania.State, Branch.Mission) { Seats = 1, Jurisdiction = new Ref<Actor>(Graustark.Id) };
    private static readonly Person OtherFlavia = new("flavia-elphberg", new PersonName("Elphberg", "F.", NameOrder.GivenFirst));
    private static readonly Instrument Accord = new("accord", "Grain Accord") { Between = [Ruritania.State, Ruritania.Strelsau] };
    private static readonly Instrument Convention = new("convention", "Convention on Rivers");
    private static readonly Parties Both = Parties.Of(Ruritania.State, Ruritania.Strelsau);
    private static readonly Change Rise = Ruritania.Relation.Becomes(Ruritania.High);

    public static TheoryData<Claim, HistoryStepKind> OnlySaid => new()
    {
        { Ruritania.State.Hopes(Both.AgreesTo(Rise)), HistoryStepKind.Aspires },
        { Ruritania.State.Hopes(Both.Announces(Rise.Planned())), HistoryStepKind.Aspires },
        { Ruritania.State.Proposes(Ruritania.Strelsau.IntendsTo(Rise)), HistoryStepKind.Proposes },
        { Both.Announces(Rise.Planned()).Negated(), HistoryStepKind.Mentions },
        { Ruritania.Queen.Denies(Both.Announces(Rise.Planned())), HistoryStepKind.Mentions },
        { Both.Announces(Rise.Planned()).May(), HistoryStepKind.Mentions },
        { Both.Announces(Rise.Planned()).If(Attack.By(Ruritania.Strelsau, Ruritania.State)), HistoryStepKind.Mentions },
        { Ruritania.Queen.Says(Both.AgreesTo(Rise)), HistoryStepKind.Agrees },
        { Ruritania.Queen.Says(Both.Announces(Rise.Planned())), HistoryStepKind.Announces },
    };

    [Theory]
    [MemberData(nameof(OnlySaid))]
    public void What_is_hoped_to_be_agreed_is_hoped(Claim claim, HistoryStepKind kind)
    {
        var tier = Tell(text => text.Says(1, claim)).Partnership(Ruritania.Relation).Tier;
        Assert.Equal([kind], tier.Said.Select(step => step.Kind));
        Assert.Empty(tier.Steps);
    }

    [Fact]
    public void What_was_planned_and_is_told_as_done_has_changed()
    {
        var chronicle = Tell(text =>
        {
            var planned = text.Says(1, Rise.Planned());
            text.Says(2, planned.Became(ProgressKind.Done).On("2031-03-07"));
            var opening = text.Says(3, Open.By(Ruritania.State, Embassy).Planned());
            text.Says(4, opening.Became(ProgressKind.Done).On("2031-03-08"));
            var asked = text.Says(5, Ruritania.Strelsau.Requests(Appoint.By(Ruritania.State, Ruritania.Flavia).AsA(Post)));
            text.Says(6, asked.Became(ProgressKind.Done).On("2031-03-09").Negated());
        });
        Assert.True(chronicle.Partnership(Ruritania.Relation).Tier.AsOf("2031-03-07").IsCertain);
        Assert.True(chronicle.Partnership(Ruritania.Relation).Tier.AsOf("2031-03-06").IsNotYet);
        Assert.True(chronicle.Existence(Embassy).AsOf("2031-03-08").IsCertain);
        Assert.Empty(chronicle.Accreditation(Ruritania.Flavia, Post).On(AccreditationStep.Appointed).Answers);
    }

    [Fact]
    public void One_channel_or_the_other_is_neither_for_certain()
    {
        var tier = Tell(text => text.Says(1, (Ruritania.Relation.Is(Ruritania.Low) with { Channel = Slot<Branch>.OneOf([Branch.Party, Branch.State]) }).On("2031-03-01"))).Partnership(Ruritania.Relation);
        Assert.False(tier.In(Branch.Party).Tier.AsOf("2031-03-01").IsCertain);
        Assert.Single(tier.In(Branch.Party).Tier.Said);
    }

    [Fact]
    public void One_or_another_recognises_and_neither_for_certain()
    {
        var by = new Party(Slot<Ref<Actor>>.OneOf([Ruritania.State, Ruritania.Strelsau]));
        var recognition = Tell(text => text.Says(1, new RecognitionState(by, Graustark).Begins().On("2031-03-01"))).Recognition(Ruritania.State, Graustark);
        Assert.False(recognition.AsOf("2031-03-01").IsCertain);
        Assert.Single(recognition.Said);
    }

    [Fact]
    public void What_only_begins_is_not_yet_opened_or_closed()
    {
        var chronicle = Tell(text =>
        {
            text.Says(1, new ExistenceState(Embassy).On("2030-01-01"));
            text.Says(2, Close.By(Ruritania.State, Embassy).In(Phase.Begin).On("2031-03-01"));
            text.Says(3, Appoint.By(Ruritania.State, Ruritania.Flavia).AsA(Post).In(Phase.Begin).On("2031-03-01"));
        });
        Assert.False(chronicle.Existence(Embassy).AsOf("2031-03-02").IsEnded);
        Assert.Empty(chronicle.Accreditation(Ruritania.Flavia, Post).On(AccreditationStep.Appointed).Answers);
    }

    [Fact]
    public void Several_opened_and_expelled_together_are_each()
    {
        var chronicle = Tell(text =>
        {
            text.Says(1, Open.By(Ruritania.State, What.AllOf(Embassy, Ruritania.RoseParty)).On("2031-03-01"));
            text.Says(2, Expel.By(Ruritania.Strelsau, What.AllOf(Ruritania.Flavia, Ruritania.Rupert)).On("2031-03-01"));
            text.Says(3, Expel.By(Ruritania.Strelsau, What.AnyOf(OtherFlavia, Ruritania.Rupert)).On("2031-03-02"));
            text.Says(4, Present.By(new Party(Slot<Ref<Actor>>.OneOf([Ruritania.Flavia, Ruritania.Rupert])), Nouns.Credentials).On("2031-01-01"));
        });
        Assert.True(chronicle.Existence(Embassy).AsOf("2031-03-01").IsCertain);
        var way = chronicle.Accreditation(Ruritania.Flavia, Post);
        Assert.Single(way.On(AccreditationStep.Expelled).Answers);
        Assert.Empty(way.On(AccreditationStep.CredentialsPresented).Answers);
        Assert.Empty(chronicle.Accreditation(OtherFlavia, Post).Steps);
    }

    [Fact]
    public void An_envoy_under_two_ids_has_one_way()
    {
        var chronicle = Tell(text =>
        {
            text.Says(1, Appoint.By(Ruritania.State, Ruritania.Flavia).AsA(Post).On("2031-03-01"));
            text.Says(2, Present.By(OtherFlavia, Nouns.Credentials).To(Ruritania.Strelsau).On("2031-04-01"));
            text.Says(3, OtherFlavia.IsSameAs(Ruritania.Flavia));
        });
        Assert.Equal(2, chronicle.Accreditation(Ruritania.Flavia, Post).Steps.Count);
        Assert.Equal(chronicle.Accreditation(Ruritania.Flavia, Post).Steps, chronicle.Accreditation(OtherFlavia, Post).Steps);
    }

    [Fact]
    public void Where_two_sources_date_a_step_otherwise_the_order_is_open()
    {
        var chronicle = Tell(
            text =>
            {
                text.Says(1, Appoint.By(Ruritania.State, Ruritania.Flavia).AsA(Post).On("2031-03-20"));
                text.Says(2, Present.By(Ruritania.Flavia, Nouns.Credentials).To(Ruritania.Strelsau).On("2031-04-10"));
            },
            text => text.Says(1, Present.By(Ruritania.Flavia, Nouns.Credentials).To(Ruritania.Strelsau).On("2031-03-05")));
        Assert.Equal(Truth.Maybe, chronicle.Accreditation(Ruritania.Flavia, Post).IsInOrder);
    }

    [Fact]
    public void Of_a_way_of_which_nothing_is_told_the_order_is_open() =>
        Assert.Equal(Truth.Maybe, Tell(_ => { }).Accreditation(Ruritania.Flavia, Post).IsInOrder);

    [Fact]
    public void With_two_posts_a_recall_that_names_none_reverses_nothing()
    {
        var chronicle = Tell(text =>
        {
            text.Says(1, Appoint.By(Ruritania.State, Ruritania.Flavia).AsA(Second).On("2030-01-01"));
            text.Says(2, Recall.By(Ruritania.State, Ruritania.Flavia).On("2031-01-01"));
            text.Says(3, Appoint.By(Ruritania.State, Ruritania.Flavia).AsA(Post).On("2031-03-01"));
        });
        Assert.Equal(Truth.Maybe, chronicle.Accreditation(Ruritania.Flavia, Post).IsInOrder);
    }

    [Fact]
    public void Who_left_by_one_source_and_is_told_to_belong_later_may_have_stayed()
    {
        var members = Tell(
            text => text.Says(1, Ruritania.State.WithdrawsFrom(Ruritania.RoseParty).On("2009-12-31")),
            text => text.Says(1, Ruritania.State.IsMemberOf(Ruritania.RoseParty).On("2011-01-01"))).Membership(Ruritania.RoseParty);
        Assert.Equal(Truth.Maybe, members.Has(Ruritania.State, "2010-06-01"));
    }

    [Fact]
    public void One_or_another_on_a_list_is_neither_for_certain()
    {
        var either = new Party(Slot<Ref<Actor>>.OneOf([Ruritania.State, Ruritania.Strelsau]));
        var members = Tell(text => text.Says(1, new Roster(Ruritania.RoseParty, RosterKind.Members, [new RosterEntry(either)]).On("2031-01-01"))).Membership(Ruritania.RoseParty);
        Assert.Equal(Truth.Maybe, members.Has(Ruritania.State, "2031-01-01"));
    }

    [Fact]
    public void A_register_of_ranks_lengthens_no_vacancy()
    {
        var register = new Reading(new Source("register", SourceKind.Register, "Register of ranks", When.Parse("2040-01-01")));
        register.Says(1, Ruritania.Chancellor.Has(HeadsOfMission.Envoy).On("2031-01-01"));
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Rupert.Leaves(Ruritania.Chancellor).On("2031-03-31"));
        Assert.True(Ruritania.ChronicleOf(gazette, register).Incumbency(Ruritania.Chancellor).On("2035-01-01").IsUnknown);
    }

    [Fact]
    public void Of_two_dates_of_one_signature_neither_wins()
    {
        var life = Tell(
            text => text.Says(1, Sign.By(Ruritania.Queen, Accord).On("2031-03-01")),
            text => text.Says(1, Sign.By(Ruritania.State, Accord).On("2031-03-05"))).Instrument(Accord);
        Assert.Equal([Truth.False, Truth.Maybe, Truth.True], Days(day => life.Has(Ruritania.State, InstrumentStep.Signature, day), "2031-02-28", "2031-03-03", "2031-03-05"));
    }

    [Fact]
    public void Of_two_days_of_entry_into_force_and_of_two_ends_neither_wins()
    {
        var life = Tell(
            text =>
            {
                text.Says(1, EnterIntoForce.Of(Accord).On("2031-06-01"));
                text.Says(2, Terminate.Of(Accord).On("2041-01-01"));
            },
            text =>
            {
                text.Says(1, EnterIntoForce.Of(Accord).On("2031-07-01"));
                text.Says(2, new InForceState(Accord).On("2042-01-01"));
            }).Instrument(Accord);
        Assert.Equal(
            [Truth.False, Truth.Maybe, Truth.Maybe, Truth.True, Truth.Maybe, Truth.True],
            Days(life.IsInForce, "2031-05-31", "2031-06-01", "2031-06-15", "2031-08-01", "2041-06-01", "2042-01-01"));
    }

    [Fact]
    public void What_was_suspended_and_then_ended_was_not_in_force_on_its_last_day()
    {
        var life = Tell(text =>
        {
            text.Says(1, EnterIntoForce.Of(Accord).On("2031-06-01"));
            text.Says(2, Suspend.By(Ruritania.State, Accord).On("2035-01-01"));
            text.Says(3, Terminate.Of(Accord).On("2041-01-01"));
        }).Instrument(Accord);
        Assert.False(life.IsInForce("2041-01-01").IsTrue);
        Assert.Equal([Truth.True, Truth.True, Truth.False], Days(life.IsInForce, "2031-06-01", "2033-01-01", "2041-01-02"));
        Assert.Equal(Truth.False, life.Force.AsOf("2041-01-01").IsDisputed);
    }

    [Fact]
    public void What_an_outsider_suspends_or_leaves_does_not_rest_between_two()
    {
        var life = Tell(text =>
        {
            text.Says(1, EnterIntoForce.Of(Accord).On("2031-06-01"));
            text.Says(2, WithdrawFrom.By(Graustark, Accord).On("2035-01-01"));
            text.Says(3, new InForceState(Accord).On("2040-01-01"));
        }).Instrument(Accord);
        Assert.Equal(Truth.True, life.IsInForceBetween(Ruritania.State, Ruritania.Strelsau, "2036-01-01"));
    }

    [Fact]
    public void Whoever_may_join_may_be_a_party()
    {
        var life = Tell(text =>
        {
            text.Says(1, EnterIntoForce.Of(Accord).On("2031-06-01"));
            text.Says(2, Accord.Says(SpeechVerbs.Stipulate, AccedeTo.By(new Described(Nouns.Minister), Accord).May()));
            text.Says(3, new InForceState(Accord).On("2040-01-01"));
        }).Instrument(Accord);
        Assert.Equal(Truth.Maybe, life.IsParty(Graustark, "2036-01-01"));
        Assert.Equal(Truth.True, life.IsParty(Ruritania.State, "2036-01-01"));
    }

    [Fact]
    public void A_member_over_a_stretch_was_a_member_within_it()
    {
        var life = Tell(text => text.Says(1, Ruritania.State.IsMemberOf(Convention).On(When.Between("2014-01-01", "2020-12-31")))).Instrument(Convention);
        Assert.Equal([Truth.Maybe, Truth.True, Truth.True], Days(day => life.IsParty(Ruritania.State, day), "2013-01-01", "2014-01-01", "2017-06-01"));
    }

    [Fact]
    public void Declared_void_is_told_to_be_void()
    {
        var life = Tell(
            text => text.Says(1, Ruritania.Strelsau.Declares(new QualityState(Accord, Marks.NullAndVoid).Begins()).On("2031-01-01")),
            text => text.Says(1, Ruritania.State.Affirms(new QualityState(Accord, Marks.Valid)))).Instrument(Accord);
        Assert.Equal(Truth.Maybe, life.Is(Marks.Valid));
    }

    public static TheoryData<Claim> NotSurelyMet => new()
    {
        Ratify.By(Nouns.Minister.Counting(2), Convention),
        Ratify.Of(Convention),
        Ratify.By(Ruritania.State, Convention).On("2031-03-01"),
        Ratify.By(Nouns.Minister.Being(Marks.Close).Counting(1), Convention),
        Approve.By(Ruritania.State, Convention),
    };

    [Theory]
    [MemberData(nameof(NotSurelyMet))]
    public void A_condition_is_met_by_no_less_than_it_says(Claim condition)
    {
        var life = Tell(text =>
        {
            text.Says(1, Convention.Says(SpeechVerbs.Stipulate, EnterIntoForce.Of(Convention).Once(condition)));
            text.Says(2, Ratify.By(Ruritania.State, Convention).On("2031-04-01"));
            text.Says(3, Ratify.By(Ruritania.Ministry, Convention).On("2031-04-01"));
            text.Says(4, Approve.By(Ruritania.RoseParty, Convention).On("2031-04-01"));
        }).Instrument(Convention);
        Assert.Equal(Truth.Maybe, life.IsMet(life.Conditions[0], "2032-01-01"));
    }

    [Fact]
    public void What_may_be_the_speakers_word_or_the_reporters_is_certain_on_neithers()
    {
        var chronicle = Tell(text => text.Says(1, Ruritania.TheChancellor.Says(Attack.By(Graustark, Ruritania.State)).WithAside(Ruritania.Relation.Is(Ruritania.High).On("2031-03-01"), AsideVoice.SpeakerOrReporter)));
        var tier = chronicle.Partnership(Ruritania.Relation).Tier;
        var (speaker, reporter) = (tier.OnTheWordOf(Ruritania.Strelsau, chronicle.Things), tier.OnTheWordOf(chronicle.Reports[0].Source));
        Assert.True(tier.AsOf("2031-03-01").IsCertain);
        Assert.Equal((1, 1), (speaker.Said.Count, reporter.Said.Count));
        Assert.False(speaker.AsOf("2031-03-01").IsCertain || reporter.AsOf("2031-03-01").IsCertain);
    }

    [Fact]
    public void Two_conditions_of_time_are_met_when_both_are()
    {
        var life = Tell(text =>
        {
            var one = text.Says(1, Ratify.By(Ruritania.State, Accord).On("2031-04-01"));
            var other = text.Says(2, Ratify.By(Ruritania.Strelsau, Accord).On("2031-09-01"));
            text.Says(3, Accord.Says(SpeechVerbs.Stipulate, EnterIntoForce.Of(Accord).On(When.After(one, LengthOfTime.Days(30)).And(When.After(other, LengthOfTime.Days(30))))));
        }).Instrument(Accord);
        Assert.Equal([Truth.False, Truth.Maybe], Days(day => life.IsMet(life.Conditions[0], day), "2031-04-02", "2031-06-01"));
    }

    [Fact]
    public void What_is_taken_back_leaves_every_answer_as_it_was()
    {
        Action<Reading> tell = text =>
        {
            text.Says(1, Ruritania.Relation.Becomes(Ruritania.Low).On("2030-01-01"));
            text.Says(2, Open.By(Ruritania.State, Embassy).On("2030-02-01"));
            text.Says(3, EnterIntoForce.Of(Accord).On("2030-03-01"));
            text.Says(4, Appoint.By(Ruritania.State, Ruritania.Flavia).AsA(Post).On("2030-04-01"));
        };
        var (before, after) = (Tell(tell), Tell(tell, text =>
        {
            foreach (var claim in (Claim[])[
                Rise.On("2031-01-01"), Close.By(Ruritania.State, Embassy).On("2031-01-01"), Suspend.By(Ruritania.State, Accord).On("2031-01-01"), Expel.By(Ruritania.Strelsau, Ruritania.Flavia).On("2031-01-01"),
                Rise.Planned(), EnterIntoForce.Of(Accord).Negated(), Ruritania.Queen.Hopes(Rise)])
            {
                text.Says(2, text.Says(1, claim).Became(ProgressKind.Retracted));
            }
        }));
        foreach (var day in Enumerable.Range(0, 30).Select(i => new NodaTime.LocalDate(2029, 12, 1).PlusMonths(i)))
        {
            Assert.Equal(before.Partnership(Ruritania.Relation).Tier.AsOf(day), after.Partnership(Ruritania.Relation).Tier.AsOf(day));
            Assert.Equal(before.Existence(Embassy).AsOf(day), after.Existence(Embassy).AsOf(day));
            Assert.Equal((before.Instrument(Accord).IsInForce(day), before.Instrument(Accord).StatusOn(day)), (after.Instrument(Accord).IsInForce(day), after.Instrument(Accord).StatusOn(day)));
        }

        Assert.Empty(after.Accreditation(Ruritania.Flavia, Post).On(AccreditationStep.Expelled).Answers);
        Assert.DoesNotContain(after.Partnership(Ruritania.Relation).Steps, step => step.Account.IsRetracted && step.Kind != HistoryStepKind.Mentions);
    }

    [Fact]
    public void Who_only_watches_or_interprets_has_not_met()
    {
        var met = Meeting.Between(Ruritania.TheChancellor, Graustark, Ruritania.Queen.InRole(ParticipantRole.Observer), OtherFlavia.As(Ruritania.RoseChair).InRole(ParticipantRole.Interpreter));
        var chronicle = Tell(text => text.Says(1, met.On("2031-05-01")));
        Assert.Equal([Branch.Government], InferredChannel.Of(met, chronicle.Things).Branches);
        Assert.Empty(chronicle.Query("meetings between #ruritania and #strelsau").Possible);
        Assert.Single(chronicle.Query("meetings between #graustark and #strelsau").Definite);
    }

    private static T[] Days<T>(Func<string, T> question, params string[] days) => [.. days.Select(question)];

    private static Chronicle Tell(params Action<Reading>[] tellings) => Chronicle.Of(
        [.. Ruritania.Things, Graustark, Embassy, Post, Second, OtherFlavia, Accord, Convention],
        [.. tellings.Select((tell, i) =>
        {
            var text = Ruritania.Gazette($"gazette-{i}");
            tell(text);
            return text.Close();
        })]);
}
