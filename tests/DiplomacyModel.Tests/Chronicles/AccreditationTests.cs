using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>An envoy's way to a post and from it, missions, and recognition.</summary>
public sealed class AccreditationTests
{
    private static readonly Organization Embassy = new("embassy", "Embassy of Ruritania in Strelsau", Ruritania.State);
    private static readonly Polity Zenda = new("zenda", "Zenda");
    private static readonly Office Post = new("ambassador", "Ambassador", Embassy, Branch.Mission) { Seats = 1, Jurisdiction = new Ref<Actor>(Ruritania.Strelsau.Id) };
    private static readonly Office Second = new("ambassador-zenda", "Ambassador", Ruritania.State, Branch.Mission) { Seats = 1, Jurisdiction = new Ref<Actor>(Zenda.Id) };
    private static readonly Described Agrement = Nouns.Agrement.Of(Ruritania.Flavia);

    [Fact]
    public void The_whole_ladder()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.State.Requests(Grant.By(Ruritania.Strelsau, Agrement)).On("2030-01-10"));
        gazette.Says(2, Grant.By(Ruritania.Strelsau, Agrement).On("2030-02-20"));
        gazette.Says(3, Appoint.By(Ruritania.Queen, Ruritania.Flavia).AsA(Post).On("2030-03-01"));
        gazette.Says(4, Arrive.By(Ruritania.Flavia).On("2030-04-02"));
        gazette.Says(5, Present.By(Ruritania.Flavia, Nouns.Credentials).To(Ruritania.TheChancellor).On("2030-04-15"));
        gazette.Says(6, Recall.By(Ruritania.State, Ruritania.Flavia).For(Nouns.Consultation).On("2030-09-01"));
        gazette.Says(7, Ruritania.Strelsau.Declares(new BeingState(Ruritania.Flavia, Nouns.PersonaNonGrata).Begins()).On("2031-01-05"));
        gazette.Says(8, Expel.By(Ruritania.Strelsau, Ruritania.Flavia).On("2031-01-07"));
        gazette.Says(9, Ruritania.Flavia.Leaves(Post).On("2031-01-08"));
        var way = Of(gazette).Accreditation(Ruritania.Flavia, Post);
        Assert.Equal(
            [
                "Begins AgrementRequested 2030-01-10", "Proposes AgrementGiven 2030-01-10", "Begins AgrementGiven 2030-02-20", "Begins Appointed 2030-03-01", "Begins Arrived 2030-04-02",
                "Begins CredentialsPresented 2030-04-15", "Begins RecalledForConsultation 2030-09-01", "Begins DeclaredUnwelcome 2031-01-05", "Begins Expelled 2031-01-07", "Begins Ended 2031-01-08",
            ],
            way.Steps.Select(step => $"{step.Kind} {step.Value} {step.Date}"));
        Assert.Equal(Truth.True, way.IsInOrder);
        Assert.Equal("2030-02-20", way.On(AccreditationStep.AgrementGiven).Finest.ToString());
    }

    [Theory]
    [InlineData("2030-04-15", "2030-03-01", "False")]
    [InlineData("2030-04-15", "2030", "Maybe")]
    [InlineData("2030-04-15", "2030-04-15", "True")]
    public void Credentials_follow_the_appointment(string credentials, string appointment, string inOrder)
    {
        var register = new Reading(new Source("register", SourceKind.Register, "Register of Ruritania"));
        register.Says(1, Ruritania.Flavia.Enters(Post.Designate()).On(credentials));
        register.Says(1, Ruritania.Flavia.Enters(Post.Substantive()).On(appointment));
        Assert.Equal(inOrder, Of(register).Accreditation(Ruritania.Flavia, Post).IsInOrder.ToString());
    }

    [Fact]
    public void Two_posts_at_once_each_have_their_credentials()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Flavia.Enters(Post).On("2030-04-15"));
        gazette.Says(2, Ruritania.Flavia.Enters(Second.Concurrently()).On("2030-06-01"));
        gazette.Says(3, Present.By(Ruritania.Flavia, Nouns.Credentials).To(Zenda).On("2030-06-02"));
        var chronicle = Of(gazette);
        Assert.Equal(["2030-04-15"], chronicle.Accreditation(Ruritania.Flavia, Post).On(AccreditationStep.CredentialsPresented).Answers.Select(date => date.ToString()));
        Assert.Equal(["2030-06-01", "2030-06-02"], chronicle.Accreditation(Ruritania.Flavia, Second).On(AccreditationStep.CredentialsPresented).Answers.Select(date => date.ToString()));
        Assert.Equal(2, chronicle.Official(Ruritania.Flavia).PossibleOfficesOn(new(2030, 7, 1)).Count);
    }

    [Fact]
    public void What_is_refused_or_not_told_is_no_step_taken()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Strelsau.Declines(Grant.By(Ruritania.Strelsau, Agrement)).On("2030-02-20"));
        gazette.Says(2, Arrive.By(Ruritania.Flavia).Planned());
        var way = Of(gazette).Accreditation(Ruritania.Flavia, Post);
        Assert.Equal(
            ["Begins AgrementRefused 2030-02-20", "Denies AgrementGiven 2030-02-20", "Plans Arrived 2031-05-05"],
            way.Steps.Select(step => $"{step.Kind} {step.Value} {step.Date}").Order());
        Assert.Equal(Agreement.NotMentioned, way.On(AccreditationStep.AgrementGiven).Agreement);
    }

    [Fact]
    public void An_embassy_is_opened_closed_and_reopened()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Open.By(Ruritania.State, Embassy).On("2001-03-01"));
        gazette.Says(2, Close.By(Ruritania.State, Embassy).On("2016-05-20"));
        gazette.Says(3, Ruritania.Queen.IntendsTo(Reopen.By(Ruritania.State, Embassy)).On("2030-01-01"));
        gazette.Says(4, Reopen.Of(Embassy).On("2031-03-01"));
        var existence = Of(gazette).Existence(Embassy);
        Assert.Equal(["Begins", "Ends", "Plans", "Resumes"], existence.Said.Select(step => step.Kind.ToString()));
        Assert.True(existence.AsOf("2001-02-28").IsNotYet);
        Assert.True(existence.AsOf("2016-05-20").IsCertain);
        Assert.True(existence.AsOf("2030-06-01").IsEnded);
        Assert.True(existence.AsOf("2031-04-01").IsStanding);
    }

    [Fact]
    public void Recognition_is_transferred()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Strelsau.Recognises(Ruritania.RoseParty, Marks.DeFacto).Begins().On("2030-01-01"));
        gazette.Says(2, Ruritania.Strelsau.Declares(Ruritania.Strelsau.Recognises(Ruritania.RoseParty, Marks.DeFacto).Ends().On("2031-05-01")));
        gazette.Says(2, Ruritania.Strelsau.Declares(Ruritania.Strelsau.Recognises(Zenda, Marks.DeJure).Begins().On("2031-05-01")));
        var chronicle = Of(gazette);
        Assert.True(chronicle.Recognition(Ruritania.Strelsau, Ruritania.RoseParty).AsOf("2031-05-02").IsEnded);
        var held = Assert.IsType<Holding<RecognitionState>.Standing>(chronicle.Recognition(Ruritania.Strelsau, Zenda).AsOf("2031-05-02")).Value;
        Assert.Equal("Strelsau recognises Zenda, de jure", held.ToWords(chronicle.Things));
        Assert.Empty(chronicle.Recognition(Zenda, Ruritania.RoseParty).Said);
    }

    [Fact]
    public void A_recall_that_was_decided_and_then_made_and_a_return_for_consultation()
    {
        var gazette = Ruritania.Gazette();
        var decision = gazette.Says(1, Ruritania.State.DecidesTo(Recall.By(Ruritania.State, Ruritania.Flavia)).On("2031-01-02"));
        gazette.Says(2, ReturnHome.By(Ruritania.Flavia).For(Nouns.Consultation).On("2031-01-03"));
        gazette.Says(3, decision.Became(ProgressKind.Done).On("2031-01-04"));
        var way = Of(gazette).Accreditation(Ruritania.Flavia, Post);
        Assert.Equal(["Plans Recalled 2031-01-02", "Begins RecalledForConsultation 2031-01-03", "Begins Recalled 2031-01-04"], way.Steps.Select(step => $"{step.Kind} {step.Value} {step.Date}"));
        Assert.Empty(Of(Returned(Nouns.Tourism)).Accreditation(Ruritania.Flavia, Post).Steps);

        static Reading Returned(Topic why)
        {
            var herald = Ruritania.Gazette("herald");
            herald.Says(1, ReturnHome.By(Ruritania.Flavia).For(why).On("2031-01-03"));
            return herald;
        }
    }

    [Fact]
    public void Only_credentials_by_the_envoy_in_person_for_this_post_are_presented()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Present.By(Ruritania.Flavia, Nouns.Loan).To(Ruritania.TheChancellor).On("2030-04-01"));
        gazette.Says(2, Ruritania.Flavia.Enters(Post.Acting()).On("2030-04-02"));
        gazette.Says(3, Accredit.By(Ruritania.Queen, Ruritania.Flavia).AsA(Second).On("2030-04-03"));
        gazette.Says(4, Appoint.By(Ruritania.Queen, Ruritania.Flavia).AsA(Second).On("2030-04-04"));
        Assert.Empty(Of(gazette).Accreditation(Ruritania.Flavia, Post).Steps);

        gazette = Ruritania.Gazette();
        gazette.Says(1, Accredit.By(Ruritania.Queen, Ruritania.Flavia).AsA(Post).On("2030-04-03"));
        gazette.Says(2, Present.By(Ruritania.Flavia, [Nouns.Loan, Nouns.Credentials]).To(Ruritania.TheChancellor).On("2030-04-15"));
        Assert.Equal(
            ["Begins Appointed 2030-04-03", "Begins CredentialsPresented 2030-04-15"],
            Of(gazette).Accreditation(Ruritania.Flavia, Post).Steps.Select(step => $"{step.Kind} {step.Value} {step.Date}"));
    }

    [Fact]
    public void Copies_to_the_ministry_and_credentials_handed_over_received_or_accepted()
    {
        var (gazette, foreign) = (Ruritania.Gazette(), new Organization("foreign", "Foreign Ministry of Strelsau", Ruritania.Strelsau));
        gazette.Says(1, HandOver.By(Ruritania.Flavia, Nouns.Copy.Of(Nouns.Credentials)).To(foreign).On("2030-04-03"));
        gazette.Says(2, HandOver.By(Ruritania.Flavia, Nouns.Credentials).To(Ruritania.TheChancellor).On("2030-04-15"));
        gazette.Says(3, Receive.By(Ruritania.TheChancellor, Nouns.Credentials.Of(Ruritania.Flavia)).On("2030-04-15"));
        gazette.Says(4, Accept.By(Ruritania.TheChancellor, Nouns.Credentials).From(Ruritania.Flavia).On("2030-04-15"));
        gazette.Says(5, Accept.By(Zenda, Nouns.Credentials.Of(Ruritania.Flavia)).On("2030-04-16"));
        gazette.Says(6, Receive.By(Ruritania.TheChancellor, Nouns.Loan.Of(Ruritania.Flavia)).On("2030-04-17"));
        var chronicle = Chronicle.Of([.. Ruritania.Things, Embassy, Zenda, Post, Second, foreign], gazette.Close());
        Assert.Equal(
            ["CopiesPresented 2030-04-03", "CredentialsPresented 2030-04-15", "CredentialsPresented 2030-04-15", "CredentialsPresented 2030-04-15"],
            chronicle.Accreditation(Ruritania.Flavia, Post).Steps.Select(step => $"{step.Value} {step.Date}"));
        Assert.Equal(["CredentialsPresented 2030-04-16"], chronicle.Accreditation(Ruritania.Flavia, Second).Steps.Select(step => $"{step.Value} {step.Date}"));
        Assert.Equal(Truth.True, chronicle.Accreditation(Ruritania.Flavia, Post).IsInOrder);
    }

    [Fact]
    public void A_refusal_comes_before_an_appointment_and_a_mission_ends_in_one_of_several_ways()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Strelsau.Declines(Grant.By(Ruritania.Strelsau, Agrement)).On("2030-03-05"));
        gazette.Says(2, Appoint.By(Ruritania.Queen, Ruritania.Flavia).AsA(Post).On("2030-03-01"));
        var way = Of(gazette).Accreditation(Ruritania.Flavia, Post);
        Assert.Equal(["Begins Appointed 2030-03-01", "Begins AgrementRefused 2030-03-05", "Denies AgrementGiven 2030-03-05"], way.Steps.Select(step => $"{step.Kind} {step.Value} {step.Date}"));
        Assert.Equal((Truth.False, Ruritania.Flavia.Id, Post.Id), (way.IsInOrder, way.Envoy.Id, way.Post.Id));

        gazette = Ruritania.Gazette();
        gazette.Says(1, Appoint.By(Ruritania.Queen, Ruritania.Flavia).AsA(Post).On("2030-03-01"));
        gazette.Says(2, Ruritania.Flavia.Leaves(Post).On("2031-01-05"));
        gazette.Says(3, Expel.By(Ruritania.Strelsau, Ruritania.Flavia).On("2031-01-07"));
        gazette.Says(4, Ruritania.Strelsau.Declares(new BeingState(Ruritania.Flavia, Nouns.PersonaNonGrata).Begins()).On("2031-01-08"));
        Assert.Equal(Truth.True, Of(gazette).Accreditation(Ruritania.Flavia, Post).IsInOrder);
    }

    private static Chronicle Of(Reading reading) => Chronicle.Of([.. Ruritania.Things, Embassy, Zenda, Post, Second], reading.Close());
}
