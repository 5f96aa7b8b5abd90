namespace DiplomacyModel.Tests;

public sealed class ChronicleTests
{
    [Fact]
    public void Chronicles_are_equal_in_whatever_order_reports_are_given()
    {
        Report Say(string id)
        {
            var reading = Ruritania.Gazette(id);
            reading.Says(1, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-05-04"));
            return reading.Close();
        }

        var one = Chronicle.Of(Ruritania.Things, Say("gazette"), Say("herald"));
        var other = Chronicle.Of(Ruritania.Things, Say("herald"), Say("gazette"), Say("herald"));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, Chronicle.Of(Ruritania.Things, Say("gazette")));
        Assert.NotEqual(one, Chronicle.Of([], Say("gazette"), Say("herald")));
    }

    [Fact]
    public void Two_different_reports_of_one_id_are_refused()
    {
        var (one, other) = (Ruritania.Gazette(), Ruritania.Gazette());
        other.Says(1, Ruritania.Conditions);
        Assert.Equal(
            "Two different reports have the source id 'gazette'; a correction is a new report. (Parameter 'reports')",
            Assert.Throws<ArgumentException>(() => Ruritania.ChronicleOf(one, other)).Message);
    }

    [Fact]
    public void Equal_meetings_are_two_until_somebody_says_that_they_are_one()
    {
        var (gazette, herald, coder) = (Ruritania.Gazette(), Ruritania.Gazette("herald"), Ruritania.Gazette("coder"));
        var meeting = Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-05-04");
        var (first, second) = (gazette.Says(1, meeting), herald.Says(1, meeting));
        var (a, b) = (gazette.Close(), herald.Close());
        Assert.Equal(2, Chronicle.Of(Ruritania.Things, a, b).Meetings.Count);

        coder.Says(1, first.IsSameAs(second));
        var told = Assert.Single(Chronicle.Of(Ruritania.Things, a, b, coder.Close()).Meetings);
        Assert.Equal(2, told.Accounts.Count);
        Assert.Equal(Agreement.Same, told.Date.Agreement);
    }

    [Fact]
    public void A_link_that_is_merely_possible_ties_nothing()
    {
        var gazette = Ruritania.Gazette();
        var meeting = Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor);
        var (first, second) = (gazette.Says(1, meeting), gazette.Says(2, meeting));
        gazette.Says(3, first.IsSameAs(second) with { Certainty = Certainty.Possible });
        Assert.Equal(2, Ruritania.ChronicleOf(gazette).Meetings.Count);
    }

    [Theory]
    [InlineData("2031-05-04", "2031-05", Agreement.Finer, "2031-05-04")]
    [InlineData("2031-05-04", "2031-05-03", Agreement.Contradicts, "XXXX-XX-XX")]
    [InlineData("[2031-05-01..2031-05-10]", "[2031-05-05..2031-05-20]", Agreement.Differs, "XXXX-XX-XX")]
    [InlineData("2031-05-04", "XXXX-XX-XX", Agreement.OnlyInSome, "2031-05-04")]
    [InlineData("XXXX-XX-XX", "XXXX-XX-XX", Agreement.NotMentioned, "XXXX-XX-XX")]
    public void Dates_of_two_accounts(string first, string second, Agreement agreement, string finest)
    {
        var gazette = Ruritania.Gazette();
        var meeting = Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor);
        var (a, b) = (gazette.Says(1, meeting.On(first)), gazette.Says(2, meeting.On(second)));
        gazette.Says(3, b.IsSameAs(a));
        var told = Assert.Single(Ruritania.ChronicleOf(gazette).Meetings);
        Assert.Equal((agreement, finest), (told.Date.Agreement, told.Date.Finest.ToString()));
    }

    [Fact]
    public void An_invited_visit_is_not_a_visit()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.Invites(Visit.By(Ruritania.TheChancellor, Ruritania.State)));
        var chronicle = Ruritania.ChronicleOf(gazette);
        Assert.Empty(chronicle.Visits);
        Assert.True(Assert.Single(chronicle.Invitations).IsOpen);
    }

    [Fact]
    public void An_invitation_taken_for_granted_is_no_visit_either()
    {
        var gazette = Ruritania.Gazette();
        var visit = Visit.By(Ruritania.TheChancellor, Ruritania.State);
        gazette.Says(1, Ruritania.TheChancellor.Thanks().Presupposing(Ruritania.Queen.Invites(visit)));
        gazette.Says(2, Ruritania.TheChancellor.Thanks().Presupposing(visit));
        gazette.Says(3, Ruritania.TheChancellor.Accepts(visit));
        var chronicle = Ruritania.ChronicleOf(gazette);
        Assert.Equal("gazette/2.1/presupposition-1", Assert.Single(chronicle.Visits).First.Id.ToString());
        Assert.Equal(AsideVoice.Speaker, chronicle.Visits[0].First.Voice);
        Assert.Single(chronicle.Invitations);
    }

    [Fact]
    public void Means_are_as_what_they_serve_and_ends_lie_ahead()
    {
        var gazette = Ruritania.Gazette();
        var visit = Visit.By(Ruritania.TheChancellor, Ruritania.State);
        var deed = Ruritania.Conditions.Through(visit).InOrderTo(visit.Online());
        gazette.Says(1, deed);
        gazette.Says(2, Ruritania.Queen.Suggests(deed));
        Assert.Equal(
            ["1.1/means-1 Told", "1.1/purpose-1 Ahead", "2.1/content-1/means-1 Ahead", "2.1/content-1/purpose-1 Ahead"],
            Ruritania.ChronicleOf(gazette).Accounts<Visit>().Select(account => $"{account.Id.ToString()["gazette/".Length..]} {account.Stance}"));
        Assert.EndsWith("to live, study, through: visit of Rupert Hentzau to Ruritania, in order to: visit of Rupert Hentzau to Ruritania online", deed.ToWords(Ruritania.Things), StringComparison.Ordinal);
    }

    [Fact]
    public void What_happened_has_a_day_of_its_own_or_none()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.Affirms(Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor)).On("2031-05-04"));
        Assert.Equal(Agreement.NotMentioned, Assert.Single(Ruritania.ChronicleOf(gazette).Meetings).Date.Agreement);
    }

    [Fact]
    public void An_official_text_speaks_on_its_day_and_a_news_report_does_not_say_when_others_spoke()
    {
        var official = new Reading(Source.OfficialText("communique", "Communiqué", Dateline.Parse("2031-05-05")));
        official.Says(1, Ruritania.Queen.PledgesTo(Ruritania.Conditions));
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.PledgesTo(Ruritania.Conditions));
        Assert.Equal(
            ["XXXX-XX-XX", "2031-05-05"],
            Ruritania.ChronicleOf(official, gazette).Commitments.Select(commitment => commitment.Made.Date.Finest.ToString()));
    }

    [Fact]
    public void A_pledge_to_leave_something_undone_is_a_commitment_too()
    {
        var gazette = Ruritania.Gazette();
        var other = Ruritania.Conditions.Continuing();
        gazette.Says(1, Ruritania.TheChancellor.Commits(
            CommitGrade.Pledge, Several.All(Ruritania.Conditions, new Not(other)), new Conditional(ConditionKind.If, other, Ruritania.Conditions)));
        Assert.Equal(
            [(SlotKind.Value, false, 0), (SlotKind.Value, true, 0), (SlotKind.Value, false, 1)],
            Ruritania.ChronicleOf(gazette).Commitments.Select(commitment => (commitment.Deed.Kind, commitment.IsOmission, commitment.Conditions.Count)));
    }

    [Fact]
    public void What_was_said_inside_a_speech_was_not_said_on_the_day_of_the_speech()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.Affirms(Ruritania.TheChancellor.Suggests(Ruritania.Conditions)).On("2031-05-04"));
        Assert.Equal(UncertainDate.Unknown, Assert.Single(Ruritania.ChronicleOf(gazette).Requests).Asked.Date.Finest);
    }

    [Fact]
    public void A_request_told_twice_is_one_and_a_reply_to_either_answers_it()
    {
        var (gazette, herald, coder) = (Ruritania.Gazette(), Ruritania.Gazette("herald"), Ruritania.Gazette("coder"));
        var (a, b) = (gazette.Says(1, Ruritania.Queen.Suggests(Ruritania.Conditions)), herald.Says(1, Ruritania.Queen.Suggests(Ruritania.Conditions)));
        var reply = herald.Says(2, Ruritania.TheChancellor.IsWillingTo(Ruritania.Conditions));
        coder.Says(1, a.IsSameAs(b) with { Certainty = Certainty.Likely });
        coder.Says(2, reply.Answers(b));
        var request = Assert.Single(Ruritania.ChronicleOf(gazette, herald, coder).Requests);
        Assert.Equal((2, true), (request.Asked.Accounts.Count, request.HasReply));
    }

    [Fact]
    public void A_reply_that_is_merely_possible_and_a_link_that_nobody_stands_for_are_none()
    {
        var gazette = Ruritania.Gazette();
        var request = gazette.Says(1, Ruritania.Queen.Suggests(Ruritania.Conditions));
        var reply = gazette.Says(2, Ruritania.TheChancellor.IsWillingTo(Ruritania.Conditions));
        gazette.Says(3, reply.Answers(request) with { Certainty = Certainty.Possible });
        gazette.Says(4, Ruritania.Queen.Denies(reply.Answers(request)));
        gazette.Says(5, new Not(reply.Answers(request)));
        Assert.False(Assert.Single(Ruritania.ChronicleOf(gazette).Requests).HasReply);
    }

    [Theory]
    [InlineData("accepts", false)]
    [InlineData("declines", false)]
    [InlineData("visits", false)]
    [InlineData("thanks", true)]
    public void What_closes_an_invitation(string reply, bool isOpen)
    {
        var gazette = Ruritania.Gazette();
        var visit = Visit.By(Ruritania.TheChancellor, Ruritania.State);
        var invited = gazette.Says(1, Ruritania.Queen.Invites(visit));
        var link = reply switch
        {
            "accepts" => gazette.Says(2, Ruritania.TheChancellor.Accepts(visit)).Answers(invited),
            "declines" => gazette.Says(2, Ruritania.TheChancellor.Declines(visit)).Answers(invited),
            "visits" => gazette.Says(2, visit).Answers(invited),
            _ => gazette.Says(2, Ruritania.TheChancellor.Thanks()).Answers(invited),
        };
        gazette.Says(3, link);
        Assert.Equal(isOpen, Assert.Single(Ruritania.ChronicleOf(gazette).Invitations).IsOpen);
    }

    [Fact]
    public void Denial_is_an_account_and_no_absence()
    {
        var (gazette, courier) = (Ruritania.Gazette(), Ruritania.Gazette("courier"));
        var meeting = Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-05-04");
        gazette.Says(1, meeting);
        courier.Says(1, Ruritania.TheChancellor.Denies(meeting));
        courier.Says(2, new Not(new Not(meeting)));
        var accounts = Ruritania.ChronicleOf(gazette, courier).Accounts<Meeting>();
        Assert.Equal([true, false, false], accounts.Select(account => account.IsNegated));
        Assert.Equal([Stance.Stated, Stance.Told, Stance.Told], accounts.Select(account => account.Stance));
    }

    [Fact]
    public void What_may_be_is_not_what_is()
    {
        var gazette = Ruritania.Gazette();
        var meeting = Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor);
        gazette.Says(1, new Modal(ModalKind.Likely, meeting));
        gazette.Says(2, new Conditional(ConditionKind.If, meeting, Ruritania.Conditions));
        gazette.Says(3, Several.Any(meeting, meeting.Online()));
        gazette.Says(4, Several.All(meeting.Online(), Ruritania.Conditions));
        var chronicle = Ruritania.ChronicleOf(gazette);
        Assert.Equal("gazette/4.1/part-1", Assert.Single(chronicle.Meetings).First.Id.ToString());
        Assert.Equal(4, chronicle.Accounts<Meeting>().Count(account => account.Stance == Stance.Hedged));
    }

    [Fact]
    public void The_order_of_noting_within_a_report_does_not_matter()
    {
        Report Said(params int[] sentences)
        {
            var gazette = Ruritania.Gazette();
            foreach (var sentence in sentences)
            {
                gazette.Says(sentence, Ruritania.Queen.Discusses(Topic.GlobalIssues).On($"2031-05-0{sentence}"));
            }

            return gazette.Close();
        }

        Assert.Equal(Said(1, 2), Said(2, 1));
    }

    [Fact]
    public void Claims_nested_too_deep_are_refused_and_overflow_nothing()
    {
        Claim deep = Ruritania.Conditions;
        for (var i = 0; i < 1000; i++)
        {
            deep = new Not(deep);
        }

        Assert.Equal("Claims are nested more than 64 deep. (Parameter 'claim')", Assert.Throws<ArgumentException>(() => Ruritania.Gazette().Says(1, deep)).Message);
        Assert.Throws<ArgumentException>(() => new Notebook().Note(deep));
    }

    [Fact]
    public void Same_dates_that_are_marked_or_written_otherwise_agree()
    {
        var gazette = Ruritania.Gazette();
        var meeting = Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor);
        var (a, b) = (gazette.Says(1, meeting.On("2031-05-04")), gazette.Says(2, meeting.On("2031-05-04?")));
        gazette.Says(3, a.IsSameAs(b));
        Assert.Equal(Agreement.Same, Assert.Single(Ruritania.ChronicleOf(gazette).Meetings).Date.Agreement);
    }

    [Fact]
    public void A_later_meeting_may_leave_the_occasion_behind()
    {
        var gazette = Ruritania.Gazette();
        gazette.During(gazette.Says(1, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor)));
        gazette.AfterMeeting();
        Assert.Equal(SlotKind.NotMentioned, gazette.Says(2, Ruritania.Queen.Affirms()).Content.Setting.Occasion.Kind);
    }

    [Fact]
    public void Thanks_are_no_acceptance_and_an_acceptance_closes()
    {
        var gazette = Ruritania.Gazette();
        var visit = Visit.By(Ruritania.TheChancellor, Ruritania.State);
        var invited = gazette.Says(1, Ruritania.Queen.Invites(visit));
        gazette.Says(2, gazette.Says(2, Ruritania.TheChancellor.Praises()).ReactsTo(invited));
        gazette.Says(3, gazette.Says(3, Ruritania.TheChancellor.Praises()).Answers(invited));
        var soFar = Assert.Single(Ruritania.ChronicleOf(gazette).Invitations);
        Assert.True(soFar.IsOpen);
        Assert.Single(soFar.Reactions);

        var herald = Ruritania.Gazette("herald");
        invited = herald.Says(1, Ruritania.Queen.Invites(visit));
        herald.Says(2, herald.Says(2, Ruritania.TheChancellor.Accepts(visit)).Answers(invited));
        Assert.False(Assert.Single(Ruritania.ChronicleOf(herald).Invitations).IsOpen);
    }

    [Fact]
    public void An_answer_to_the_first_request_does_not_answer_the_renewal()
    {
        var gazette = Ruritania.Gazette();
        var first = gazette.Says(1, Ruritania.Queen.Suggests(Ruritania.Conditions).On("2031-01-01"));
        var answer = gazette.Says(2, Ruritania.TheChancellor.IsWillingTo(Ruritania.Conditions).On("2031-02-01"));
        var second = gazette.Says(3, Ruritania.Queen.Urges(Ruritania.Conditions).On("2031-03-01"));
        gazette.Says(4, answer.Answers(first));
        gazette.Says(4, second.Renews(first));
        var requests = Ruritania.ChronicleOf(gazette).Requests;
        Assert.Equal([true, false], requests.Select(request => request.HasReply));
        Assert.Equal([1, 0], requests.Select(request => request.Renewals.Count));
    }

    [Fact]
    public void What_is_asked_inside_what_is_asked_has_not_been_asked()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.Recommends(Ruritania.TheChancellor.Urges(Ruritania.Conditions)));
        var chronicle = Ruritania.ChronicleOf(gazette);
        Assert.Equal(Ruritania.Queen, Assert.Single(chronicle.Requests).Asked.First.Claim.Voices[0]);
        var inner = Assert.Single(chronicle.Accounts<Enabling>());
        Assert.Equal((AsideVoice.Speaker, UncertainDate.Unknown), (inner.Voice, inner.Date));
        Assert.Equal((Stance.Ahead, 2, "gazette/1.1/content-1/content-1"), (inner.Stance, inner.Through.Count, inner.Id.ToString()));
    }

    [Theory]
    [InlineData(AsideVoice.Speaker, Stance.Stated, 1, "2031-05-04")]
    [InlineData(AsideVoice.SpeakerOrReporter, Stance.Stated, 1, "2031-05-04")]
    [InlineData(AsideVoice.Reporter, Stance.Told, 0, "2031-05-05")]
    public void An_aside_has_the_voice_that_it_was_given_and_its_day(AsideVoice voice, Stance stance, int through, string day)
    {
        var gazette = Ruritania.Gazette();
        var talk = gazette.Says(1, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-05-04"));
        gazette.During(talk);
        gazette.Says(2, Ruritania.Queen.Praises().WithAside(Figure.CountOf(Ruritania.Students, new Quantity(40)), voice));
        var account = Assert.Single(Assert.Single(Ruritania.ChronicleOf(gazette).Figures).Accounts);
        Assert.Equal((voice, stance, through, day), (account.Voice, account.Stance, account.Through.Count, account.Date.ToString()));
    }

    [Fact]
    public void What_is_declined_or_discussed_is_not_told()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.Declines(Visit.By(Ruritania.Queen, Ruritania.Strelsau)));
        gazette.Says(2, new Statement([Ruritania.Queen], Act.Conversing.Instance, [Ruritania.Relation.Is(Ruritania.High).On("2031-01-01")]));
        var chronicle = Ruritania.ChronicleOf(gazette);
        Assert.Equal(Stance.Refused, Assert.Single(chronicle.Accounts<Visit>()).Stance);
        Assert.Equal(Stance.BroughtUp, Assert.Single(chronicle.Accounts<TierState>()).Stance);
        Assert.Empty(chronicle.Visits);
        Assert.Empty(chronicle.Partnership(Ruritania.State, Ruritania.Strelsau).Values[0].Tier.Steps);
    }

    [Fact]
    public void A_partnership_is_found_in_either_order_and_only_between_these_two()
    {
        var chronicle = Chronicle.Of(Ruritania.Things);
        Assert.Equal(chronicle.Partnership(Ruritania.State, Ruritania.Strelsau), chronicle.Partnership(Ruritania.Strelsau, Ruritania.State));
        Assert.Equal(SlotKind.NotMentioned, chronicle.Partnership(Ruritania.State, Ruritania.RoseParty).Kind);
    }

    [Fact]
    public void Nothing_said_is_lost()
    {
        var gazette = Ruritania.Gazette();
        var said = gazette.Says(1, Ruritania.Queen.Suggests(Ruritania.Conditions.Presupposing(Ruritania.Relation.Is(Ruritania.Low))));
        var chronicle = Ruritania.ChronicleOf(gazette);
        Assert.Equal(
            ["gazette/1.1", "gazette/1.1/content-1", "gazette/1.1/content-1/presupposition-1"],
            chronicle.Accounts<Claim>().Select(account => account.Id.ToString()));
        Assert.Equal(said.Content, chronicle.Find(said.Id).Values[0].Claim);
        Assert.Equal(SlotKind.NotMentioned, chronicle.Find(new ClaimId("gazette", 9, 1)).Kind);
    }

    [Fact]
    public void Entries_pair_with_the_leavings_that_follow()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Rupert.Enters(Ruritania.Chancellor).On("2020-01-01"));
        gazette.Says(1, Ruritania.Rupert.Enters(Ruritania.Chancellor).On("2028-01-01"));
        gazette.Says(1, Ruritania.Rupert.Leaves(Ruritania.Chancellor).On("2024-01"));
        var tenures = Ruritania.ChronicleOf(gazette).Tenures(Ruritania.Rupert, Ruritania.Chancellor);
        Assert.Equal(["2020-01-01 2024-01", "2028-01-01 not mentioned"], tenures.Select(tenure => $"{tenure.Entered} {tenure.Left}"));
    }
}
