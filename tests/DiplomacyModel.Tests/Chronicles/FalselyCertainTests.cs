using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>What a reader would not take from the text, the chronicle must not tell either.</summary>
public sealed class FalselyCertainTests
{
    private static readonly Meeting Meeting = DiplomacyModel.Meeting.Between(Ruritania.State, Ruritania.Strelsau);
    private static readonly Visit Visit = DiplomacyModel.Visit.By(Ruritania.Queen, Ruritania.Strelsau);
    private static readonly Acting Attack = Verbs.Attack.By(Ruritania.Strelsau, Ruritania.State);

    public static TheoryData<Claim> NothingHappened =>
    [
        Ruritania.Queen.Welcomes(Nouns.Effort.Toward(Meeting)),
        Ruritania.Queen.Thanks(Nouns.Letter.Toward(Visit)),
        Ruritania.Queen.Welcomes(What.AnyOf(Meeting, Visit)),
        Ruritania.Queen.Thanks(Nouns.Letter).On(When.Before(Visit)),
        Ruritania.Queen.Opposes(Meeting),
        Ruritania.Queen.Says(SpeechVerbs.Oppose, Meeting),
        Ruritania.Queen.SpeaksOf(SpeechVerbs.Deny, Meeting),
        Meeting.Seeking(),
        Visit.Seeking(),
        Depart.By(Ruritania.Queen).Without(Meeting).Negated(),
        Sign.By(Ruritania.Queen, Nouns.Treaty).While(Meeting).Negated(),
        Ruritania.Queen.Denies(Attack.While(Meeting)),
        Ruritania.Queen.PledgesTo(Attack.Because(Meeting)),
        Ruritania.Queen.PledgesTo(Attack.If(Meeting)),
        new Statement([Ruritania.Queen], SpeechVerbs.Support, [Meeting, Visit]),
    ];

    [Theory]
    [MemberData(nameof(NothingHappened))]
    public void Nobody_met_and_nobody_went(Claim claim)
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, claim);
        var chronicle = Ruritania.ChronicleOf(gazette);
        Assert.Empty(chronicle.Meetings);
        Assert.Empty(chronicle.Visits);
        Assert.All(chronicle.Accounts<Meeting>(), account => Assert.True(!account.IsNegated || account.Claim != Meeting || claim is Statement { Act.IsDenying: true }));
    }

    [Fact]
    public void What_is_condemned_is_on_the_word_of_who_condemns_it()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.Condemns(Attack));
        var account = Assert.Single(Ruritania.ChronicleOf(gazette).Accounts<Acting>());
        Assert.Equal((Stance.TakenForGranted, AsideVoice.Speaker, 1), (account.Stance, account.Voice, account.Through.Count));
    }

    [Fact]
    public void A_condition_is_a_condition_also_of_a_pledge()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.PledgesTo(Attack.If(Visit)));
        Assert.Equal(Stance.Hedged, Assert.Single(Ruritania.ChronicleOf(gazette).Accounts<Visit>()).Stance);
    }

    [Fact]
    public void A_time_that_is_told_and_is_no_day_is_not_taken_for_now()
    {
        foreach (var when in new[] { When.Until("2020"), When.Before(Nouns.War), When.NotMentioned.InWords("in the distant past") })
        {
            var gazette = Ruritania.Gazette();
            gazette.Says(1, Ruritania.Relation.Is(Ruritania.Low).On(when));
            gazette.Says(2, Ruritania.Queen.Says(Ruritania.Relation.Is(Ruritania.High).On(when)).On("2031-05-04"));
            Assert.DoesNotContain(Ruritania.ChronicleOf(gazette).Accounts<TierState>(), account => account.Date == UncertainDate.Parse("2031-05-05") || account.Date == UncertainDate.Parse("2031-05-04"));
        }
    }

    [Fact]
    public void What_held_over_a_stretch_held_inside_it()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Relation.Is(Ruritania.Low).On(When.Between("2014-01-01", "2020-12-31")));
        gazette.Says(2, Ruritania.Relation.Is(Ruritania.Low).On(When.Since("2029")));
        var tier = Ruritania.ChronicleOf(gazette).Partnership(Ruritania.State, Ruritania.Strelsau).Values[0].Tier;
        Assert.True(tier.AsOf("2017-06-01").IsCertain);
        Assert.True(tier.AsOf("2030-06-01").IsCertain);
        Assert.True(tier.AsOf("2031-05-05").IsCertain);
        Assert.True(tier.AsOf("2032-01-01").IsStanding);
    }

    [Fact]
    public void What_is_told_to_have_held_until_a_day_held_on_it_and_is_not_known_after()
    {
        var gazette = Ruritania.Gazette();
        var held = UncertainPeriod.Since(UncertainDate.Parse("2029"), new(2030, 6, 1));
        gazette.Says(1, Ruritania.Relation.Is(Ruritania.Low).On(When.Over(held)));
        var tier = Ruritania.ChronicleOf(gazette).Partnership(Ruritania.State, Ruritania.Strelsau).Values[0].Tier;
        Assert.True(tier.AsOf("2030-06-01").IsCertain);
        Assert.True(tier.AsOf("2030-06-02").IsStanding);

        // An end on some day after it does not say that it had begun.
        var later = UncertainPeriod.Of(new PeriodBound.Dated(UncertainDate.Parse("2030")), new PeriodBound.Dated(UncertainDate.Parse("[2030-06-01..]")));
        Assert.Equal((null, Truth.Maybe), (later.HeldOn, later.Covers(UncertainDate.Parse("2030-06-01"))));
    }

    [Fact]
    public void A_promise_is_kept_by_what_was_promised_and_by_nothing_inside_it()
    {
        var gazette = Ruritania.Gazette();
        var withPurpose = gazette.Says(1, Ruritania.Queen.PledgesTo(Ruritania.Conditions.InOrderTo(Meeting)).On("2031-01-01"));
        var toOmit = gazette.Says(2, Ruritania.Queen.PledgesTo(Attack.Negated()).On("2031-01-01"));
        var withDeadline = gazette.Says(3, Ruritania.Queen.PledgesTo(Ruritania.Conditions.Due(When.Within(LengthOfTime.Days(90), EnterIntoForce.Of(Nouns.Treaty)))).On("2031-01-01"));
        gazette.Says(4, withPurpose.The<Meeting>().Became(ProgressKind.Cancelled).On("2031-02-01"));
        gazette.Says(5, toOmit.The<Acting>().Became(ProgressKind.Done).On("2031-02-01"));
        gazette.Says(6, withDeadline.The<Happening>().Became(ProgressKind.Done).On("2031-02-01"));
        var commitments = Ruritania.ChronicleOf(gazette).Commitments;
        Assert.Equal(["open", "breached", "open"], commitments.Select(commitment => commitment.Status.ToString()));
        Assert.Equal(UncertainDate.Parse("2031-05-02"), commitments[2].Due);
        Assert.Equal((Truth.False, Truth.True), (commitments[2].IsOverdue("2031-05-02"), commitments[2].IsOverdue("2031-05-03")));
    }

    [Fact]
    public void A_deed_that_is_the_promised_one_keeps_the_promise()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var promise = gazette.Says(1, Ruritania.Queen.PledgesTo(Visit).On("2031-01-01"));
        var visit = herald.Says(1, Visit.On("2031-02-01"));
        herald.Says(2, visit.IsSameAs(promise.The<Visit>()));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette, herald).Commitments);
        Assert.Equal(("kept", 1), (commitment.Status.ToString(), commitment.Fulfilments.Count));
        Assert.Equal((Truth.True, Truth.False), (commitment.IsOpen("2031-01-31"), commitment.IsOpen("2031-02-01")));
    }

    [Fact]
    public void Only_a_denial_of_the_same_time_disputes_an_end()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var promise = gazette.Says(1, Ruritania.Queen.PledgesTo(Visit).On("2029-01-01"));
        gazette.Says(2, promise.Became(ProgressKind.Done).On("2029-03-01").Negated());
        herald.Says(1, promise.Became(ProgressKind.Done).On("2030-03-01"));
        herald.Says(2, Ruritania.TheChancellor.Urges(promise.Became(ProgressKind.Withdrawn).Negated()));
        Assert.Equal("kept", Assert.Single(Ruritania.ChronicleOf(gazette, herald).Commitments).Status.ToString());
    }

    [Fact]
    public void A_deadline_that_hangs_on_what_is_denied_or_called_off_is_not_known()
    {
        foreach (var doubt in new Func<Said<Deed>, Claim>[]
                 {
                     deed => Ruritania.TheChancellor.Denies(deed.Became(ProgressKind.Done)),
                     deed => deed.Became(ProgressKind.Cancelled),
                 })
        {
            var gazette = Ruritania.Gazette();
            var told = gazette.Says(1, Ruritania.Queen.Announces(Visit)).The<Deed>();
            gazette.Says(2, told.Became(ProgressKind.Done).On("2030-01-01"));
            gazette.Says(3, Ruritania.Queen.PledgesTo(Ruritania.Conditions.Due(When.Within(LengthOfTime.Days(10), told))).On("2029-01-01"));
            gazette.Says(4, doubt(told));
            Assert.Equal(Truth.Maybe, Assert.Single(Ruritania.ChronicleOf(gazette).Commitments).IsOverdue("2031-01-01"));
        }
    }

    [Fact]
    public void Of_two_deadlines_the_earlier_is_the_last_day()
    {
        var gazette = Ruritania.Gazette();
        var visit = gazette.Says(1, Visit.On("2030-01-01"));
        gazette.Says(2, Ruritania.Queen.PledgesTo(Ruritania.Conditions.Due(When.Within(LengthOfTime.Days(90), visit).And(When.Within(LengthOfTime.Days(10), visit)).And(When.Parse("2030-12-31")))).On("2029-01-01"));
        Assert.Equal(UncertainDate.Parse("2030-01-11"), Assert.Single(Ruritania.ChronicleOf(gazette).Commitments).Due);
    }

    public static TheoryData<IDoable, string, Truth> Overdue => new()
    {
        { Ruritania.Conditions.Due("2030"), "2030-06-01", Truth.False },
        { Ruritania.Conditions.Due("2030"), "2031-01-01", Truth.True },
        { Ruritania.Conditions.Due(When.Until("2030-06-30")), "2030-07-01", Truth.True },
        { Ruritania.Conditions.On("2030-06"), "2030-07-01", Truth.True },
        { Ruritania.Conditions.Due(When.Parse("2030-12-31").And(When.Before(Nouns.War))), "2040-01-01", Truth.Maybe },
        { Ruritania.Conditions.Due("2030").Must(), "2040-01-01", Truth.True },
        { Several.Any(Ruritania.Conditions.Due("2030"), Attack.Due("2030")), "2040-01-01", Truth.True },
        { Several.Any(Ruritania.Conditions.Due("2030"), Attack.Due("2030")).Negated(), "2040-01-01", Truth.False },
        { Ruritania.Relation.IsRestored().On(When.Until("2030-06-30")), "2030-07-01", Truth.True },
        { Ruritania.Conditions, "2040-01-01", Truth.False },
    };

    [Theory]
    [MemberData(nameof(Overdue))]
    public void Whether_it_is_overdue(IDoable deed, string day, Truth truth)
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.PledgesTo(deed).On("2029-01-01"));
        Assert.All(Ruritania.ChronicleOf(gazette).Commitments, commitment => Assert.Equal(truth, commitment.IsOverdue(day)));
    }

    [Fact]
    public void Two_tellings_in_another_order_are_the_same_undertakings()
    {
        var (gazette, herald, coder) = (Ruritania.Gazette(), Ruritania.Gazette("herald"), new Reading(Source.CodersReading("coder", "us")));
        var one = gazette.Says(1, Ruritania.Queen.PledgesTo(Visit, Attack));
        var other = herald.Says(1, Ruritania.Queen.PledgesTo(Attack, Visit));
        coder.Says(1, one.IsSameAs(other));
        coder.Says(2, other.The<Acting>().Became(ProgressKind.Done));
        var commitments = Ruritania.ChronicleOf(gazette, herald, coder).Commitments;
        Assert.Equal([(typeof(Visit), "open"), (typeof(Acting), "kept")], commitments.Select(commitment => (commitment.Undertaken.Values[0].GetType(), commitment.Status.ToString())));
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void A_commitment_does_not_hang_on_the_names_of_sources(string pledged, string said)
    {
        var (one, other, coder) = (Ruritania.Gazette(pledged), Ruritania.Gazette(said), new Reading(Source.CodersReading("coder", "us")));
        var pledge = one.Says(1, Ruritania.Queen.PledgesTo(Visit));
        var saying = other.Says(1, Ruritania.TheChancellor.Says(Visit.Planned()));
        coder.Says(1, pledge.IsSameAs(saying));
        Assert.Equal(Ruritania.Queen, Assert.Single(Assert.Single(Ruritania.ChronicleOf(one, other, coder).Commitments).Debtors));
    }

    [Fact]
    public void A_denial_of_the_same_is_seen_beside_what_is_told()
    {
        var (gazette, courier) = (Ruritania.Gazette(), Ruritania.Gazette("courier"));
        var told = gazette.Says(1, Meeting.On("2031-05-01"));
        var denied = courier.Says(1, Ruritania.TheChancellor.Denies(Meeting.On("2031-05-01")));
        courier.Says(2, denied.The<Meeting>().IsSameAs(told));
        var meeting = Assert.Single(Ruritania.ChronicleOf(gazette, courier).Meetings);
        Assert.Equal((1, 1, "courier"), (meeting.Accounts.Count, meeting.Denials.Count, meeting.Denials[0].Source.Id));
    }

    [Fact]
    public void What_is_said_in_a_meeting_is_said_there_also_under_a_condition()
    {
        var gazette = Ruritania.Gazette();
        var talk = gazette.Says(1, Meeting.On("2031-05-01"));
        gazette.During(talk);
        gazette.Says(2, Several.All(Ruritania.Queen.PledgesTo(Visit), Ruritania.TheChancellor.PledgesTo(Ruritania.Conditions)));
        gazette.Says(3, Ruritania.Queen.PledgesTo(Visit).If(Attack));
        gazette.Says(4, Ruritania.Queen.PledgesTo(Visit).Negated());
        gazette.Says(5, Several.Any(Ruritania.Queen.PledgesTo(Visit), Ruritania.Queen.Says(Visit)).May());
        Assert.All(Ruritania.ChronicleOf(gazette).Accounts<Statement>(), account => Assert.Equal(UncertainDate.Parse("2031-05-01"), account.Date));
    }

    [Fact]
    public void With_somebody_is_a_participant()
    {
        Assert.Equal(DiplomacyModel.Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor, Ruritania.Students), DiplomacyModel.Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).With(Ruritania.Students));
        Assert.Equal(Cooperate.Between(Ruritania.State, Ruritania.Strelsau).Continuing(), Cooperate.Between(Ruritania.State).Continuing().With(Ruritania.Strelsau));
        Assert.Throws<ArgumentException>(() => Meeting.With(Ruritania.State));
    }

    [Fact]
    public void Words_add_and_gifts_need_no_receiver()
    {
        Assert.Equal(2, Meeting.About(Topic.GlobalIssues).About(Topic.RegionalIssues).About.Count);
        Assert.Equal(2, Meeting.InManner(Marks.Close).InManner(Marks.Frank).Manner.Count);
        Assert.Equal(2, Ruritania.Queen.Says(Visit).Toward(Ruritania.State).Toward(Ruritania.Strelsau).Addressees.Count);
        Assert.Equal(2, Donate.By(Ruritania.State, Nouns.Aid).To(Ruritania.Students).To(Ruritania.Strelsau).Receivers.Count);
        Assert.Equal(2, Topic.GlobalIssues.SuchAs(Topic.RegionalIssues).SuchAs(Nouns.War).Examples.Count);
        Assert.Equal(Meeting.Through(Visit), Meeting.Related(Preposition.Through, Visit));
        Assert.Equal(2, Donate.By(Ruritania.State, [Nouns.Aid, Nouns.Food]).What.Count);
    }

    private static Action[] NotValid =>
    [
        () => DiplomacyModel.Meeting.Between(new Instrument("accord", "Accord")),
        () => DiplomacyModel.Meeting.Between(Nouns.Minister.Counting(1)),
        () => Topic.GlobalIssues.Counting(-4),
        () => Meeting.OneOf(new Series("balls", "Balls"), -4),
        () => _ = new Frequency(new Quantity(-2), LengthOfTime.Days(1)),
        () => _ = new Frequency(new Quantity(2), LengthOfTime.Days(0)),
        () => When.NotMentioned.InWords(" "),
        () => When.Parse("2031-05-01").And(When.Until("2020")),
        () => Topic.GlobalIssues.Of((What)null!),
        () => Topic.GlobalIssues.Toward((Claim)null!),
        () => _ = Slot<Phase>.Of((Phase)9),
        () => _ = Topic.GlobalIssues.ToExtent((Extent)9),
        () => _ = Ruritania.Queen.Says(Visit) with { Jointness = (Jointness)9 },
        () => _ = new Source("a", (SourceKind)9, "A"),
        () => _ = Meeting with { Channels = [(Branch)9] },
    ];

    [Fact]
    public void What_cannot_be_is_refused() => Assert.All(NotValid, make => Assert.ThrowsAny<ArgumentException>(make));

    [Fact]
    public void What_is_shared_without_end_is_refused_at_once()
    {
        What what = Topic.GlobalIssues;
        for (var i = 0; i < 60; i++)
        {
            what = What.AllOf(what, what);
        }

        Assert.StartsWith(
            "A claim has more than 200,000 parts.",
            Assert.Throws<ArgumentException>(() => Ruritania.Gazette().Says(1, Strengthen.Of(what))).Message,
            StringComparison.Ordinal);
        var amount = new Amount(new Quantity(1), "EUR");
        Assert.Throws<ArgumentException>(() => Enumerable.Range(0, 20).Aggregate(amount, (inner, _) => amount with { Parts = [inner] }));
    }

    [Fact]
    public void Many_undertakings_in_one_statement_take_no_squared_time()
    {
        var gazette = Ruritania.Gazette();
        var promise = gazette.Says(1, Ruritania.Queen.PledgesTo([.. Enumerable.Range(1, 3_000).Select(i => Strengthen.Of(Topic.GlobalIssues.Counting(i)))]));
        foreach (var deed in promise.Each<Acting>())
        {
            gazette.Says(2, deed.Became(ProgressKind.Done));
        }

        Assert.All(Ruritania.ChronicleOf(gazette).Commitments, commitment => Assert.Equal(("kept", 1), (commitment.Status.ToString(), commitment.Progress.Count)));
    }
}
