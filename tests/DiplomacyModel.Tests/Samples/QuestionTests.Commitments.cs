using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <content>Questions about what was asked, offered, promised and paid.</content>
public sealed partial class QuestionTests
{
    [Fact]
    public void Who_apologised_through_whom_to_whom_under_which_condition_is_there_a_document_and_is_it_in_force()
    {
        var apologise = new SpeechVerb("apologise", "To say that one is sorry for what one did.", "usage of news reports", new Act.Evaluating(Attitude.Regret));
        var envoy = Ruritania.Rupert.AsParty().OnBehalfOf(Ruritania.Strelsau);
        var gazette = Ruritania.Gazette();
        var apology = gazette.Says(1, envoy.SpeaksOf(apologise, Attack.By(Ruritania.Strelsau, Nouns.Embassy)).Toward(Ruritania.State).On("2031-05-01"));
        var pledge = gazette.Says(2, envoy.PledgesTo(Provide.By(Ruritania.Strelsau, Nouns.Aid).To(Ruritania.State).If(Withdraw.By(Ruritania.State))).Toward(Ruritania.State).On("2031-05-01"));
        gazette.Says(3, pledge.IsPartOf(apology));
        gazette.Says(4, Ruritania.State.Says(Sign.By(Ruritania.Strelsau, Nouns.Document)).On("2031-06-01"));
        gazette.Says(5, Ruritania.Strelsau.Denies(Sign.By(Ruritania.Strelsau, Nouns.Document)).On("2031-06-02"));
        gazette.Says(6, pledge.Became(ProgressKind.Withdrawn).On("2031-08-01"));
        var chronicle = Ruritania.ChronicleOf(gazette);

        // Who, through whom, to whom, for what.
        var told = Assert.Single(chronicle.Statements, statement => statement.First.Claim.Act is Act.Evaluating).First.Claim;
        Assert.Equal("Rupert Hentzau (for Strelsau)", told.Voices[0].ToWords(chronicle.Things));
        Assert.Equal(Truth.True, told.Voices[0].StandsOn(Ruritania.Strelsau, chronicle.Things));
        Assert.Equal("Ruritania", Assert.Single(told.Addressees).ToName(chronicle.Things));
        Assert.IsType<Acting>(Assert.IsType<What.Clause>(told.About[0]).Claim);

        // Is there a document? One says so, the other denies it.
        var signing = chronicle.Accounts<Acting>().Where(account => account.Claim.Verb == Sign).ToArray();
        Assert.Equal([("Ruritania", true), ("Strelsau", false)], signing.Select(account => (account.Through[0].Voices[0].ToName(chronicle.Things), account.IsHeld)));

        // Under which condition; is it still in force?
        var commitment = Assert.Single(chronicle.Commitments);
        Assert.IsType<Doing>(Assert.Single(commitment.Conditions).Condition);
        Assert.Equal([apology.Id], commitment.PartOf);
        Assert.Equal(["open", "withdrawn"], OnDays(day => commitment.StatusOn(day).ToString(), "2031-05-02", "2031-08-01"));
    }

    [Fact]
    public void Pledged_totals_grants_apart_from_loans_by_year_new_apart_from_old_without_counting_a_part_twice()
    {
        // Last year Strelsau pledged 5 for this year. Now all pledge 75: grants of 50 (38 this year, 12 next) and loans of 25. Of these Strelsau
        // gives 20 in grants, of which the 5 are told again; a second paper tells the same conference with 39 for this year.
        var (last, gazette, herald) = (Ruritania.Gazette("last-year"), Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var donors = Parties.Of(Ruritania.State, Ruritania.Strelsau);
        var old = last.Says(1, Ruritania.Strelsau.PledgesTo(Provide.Of(Nouns.GrantAid).Of(Million(5) with { During = When.On("2031") })).On("2030-05-05"));
        Statement Conference(decimal thisYear, decimal nextYear) => donors.PledgesTo(Provide.Of(Nouns.Aid).Of(Million(75) with
        {
            Parts =
            [
                Million(50) with { For = (What)Nouns.GrantAid, Parts = [Million(thisYear) with { During = When.On("2031") }, Million(nextYear) with { During = When.On("2032") }] },
                Million(25) with { For = (What)Nouns.Loan },
            ],
        })).On("2031-05-05");
        var all = gazette.Says(1, Conference(38, 12));
        var strelsau = gazette.Says(2, Ruritania.Strelsau.PledgesTo(Provide.Of(Nouns.GrantAid).Of(Million(20) with { Parts = [Million(15) with { Marks = [Marks.New] }] })).On("2031-05-05"));
        var again = gazette.Says(3, Ruritania.Strelsau.PledgesTo(Provide.Of(Nouns.GrantAid).Of(Million(5) with { During = When.On("2031"), Marks = [Marks.AlreadyPledged] })).On("2031-05-05"));
        gazette.Says(2, strelsau.IsPartOf(all));
        gazette.Says(3, again.IsPartOf(strelsau));
        gazette.Says(3, again.Linked(LinkKind.Repeats, old));
        herald.Says(1, herald.Says(1, Conference(39, 11)).IsSameAs(all));
        var commitments = Ruritania.ChronicleOf(last, gazette, herald).Commitments;

        var pledged = CommittedAmounts.Of(commitments);
        var grants = pledged.OfKind(Nouns.GrantAid, apartFrom: Nouns.Loan);
        Assert.Equal("75,000,000 crowns", Assert.Single(pledged.Totals).ToString());
        Assert.Equal("50,000,000 crowns", grants.In("crowns").ToString());
        Assert.Equal("25,000,000 crowns", pledged.OfKind(Nouns.Loan, apartFrom: Nouns.GrantAid).In("crowns").ToString());
        Assert.Equal("38,000,000 to 39,000,000 crowns", grants.During("2031").In("crowns").ToString());
        Assert.Equal("11,000,000 to 12,000,000 crowns", grants.During("2032").In("crowns").ToString());
        Assert.Equal(2, pledged.WithinOthers.Count);

        // Of Strelsau alone: 20, of which 15 are new; what was pledged last year is in it.
        var alone = CommittedAmounts.Of([.. commitments.Where(commitment => commitment.Debtors == (Items<Party>)[Ruritania.Strelsau])]);
        Assert.Equal("20,000,000 crowns", alone.In("crowns").ToString());
        Assert.Equal("15,000,000 to 20,000,000 crowns", alone.Being(Marks.New, apartFrom: Marks.AlreadyPledged).In("crowns").ToString());
    }

    [Fact]
    public void One_telephone_call_with_two_calendar_dates()
    {
        var (gazette, herald, coder) = (Ruritania.Gazette(), Ruritania.Gazette("herald"), new Reading(Source.CodersReading("coder", "us")));
        var here = gazette.Says(1, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-05-01T22:00:00-05:00").ByTelephone());
        var there = herald.Says(1, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-05-02T10:00:00+07:00").ByTelephone());
        coder.Says(1, here.IsSameAs(there));
        var call = Assert.Single(Ruritania.ChronicleOf(gazette, herald, coder).Meetings);
        Assert.Equal(["2031-05-01", "2031-05-02"], call.Date.Answers.Select(date => date.ToString()));
        Assert.Equal([Medium.Telephone], call.Values(meeting => meeting.Medium).Select(medium => medium.Values[0]));
    }

    [Fact]
    public void A_cancelled_visit_that_is_still_referred_to_and_a_substitute_that_also_falls_through()
    {
        var gazette = Ruritania.Gazette();
        var invitation = gazette.Says(1, Ruritania.Queen.Invites(Visit.By(Ruritania.TheChancellor, Ruritania.State).On("2031-06")).On("2031-01-01"));
        var acceptance = gazette.Says(2, Ruritania.TheChancellor.Accepts(Visit.By(Ruritania.TheChancellor, Ruritania.State).On("2031-06")).On("2031-01-05"));
        gazette.Says(2, acceptance.Answers(invitation));
        var substitute = gazette.Says(3, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).Online().On("2031-06-10").Planned());
        var call = substitute.The<Meeting>();
        gazette.Says(3, invitation.Deed().Became(ProgressKind.Replaced) with { Through = call.Id });
        gazette.Says(4, call.Became(ProgressKind.Cancelled).On("2031-06-09"));
        gazette.Says(5, Ruritania.TheChancellor.Regrets(invitation.Deed().Became(ProgressKind.Cancelled)).On("2031-07-01"));
        var chronicle = Ruritania.ChronicleOf(gazette);
        Assert.Empty(chronicle.Visits);
        Assert.Empty(chronicle.Meetings);
        Assert.Equal("accepted", Assert.Single(chronicle.Invitations).ToString());

        // The visit has a life of its own, and what took its place, too.
        var steps = chronicle.ProgressOf(invitation.Deed().Id);
        Assert.Equal([ProgressKind.Replaced, ProgressKind.Cancelled], steps.Select(step => step.Claim.Kind).OrderDescending());
        var replacement = steps.Single(step => step.Claim.Kind == ProgressKind.Replaced).Claim.Through.Values[0];
        Assert.Equal(ProgressKind.Cancelled, Assert.Single(chronicle.ProgressOf(replacement)).Claim.Kind);
        Assert.Equal(Stance.TakenForGranted, steps.Single(step => step.Claim.Kind == ProgressKind.Cancelled).Stance);
    }

    [Fact]
    public void Two_deadlines_for_one_promise_and_the_keeping_of_it()
    {
        var gazette = Ruritania.Gazette();
        var entry = gazette.Says(1, EnterIntoForce.Of(Nouns.Treaty).On("2031-04-01"));
        var promise = gazette.Says(2, Ruritania.TheChancellor.PledgesTo(Withdraw.By(Ruritania.Strelsau).Due(When.Within(LengthOfTime.Days(90), entry).And(When.On("2031-12-31")))).On("2031-05-01"));
        gazette.Says(3, promise.IsPostponed(When.On("2031-08-31")).On("2031-06-15"));
        var withdrawal = gazette.Says(4, Withdraw.By(Ruritania.Strelsau).On("2031-08-20"));
        gazette.Says(4, withdrawal.IsSameAs(promise.Deed()));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal(["2031-06-30", "2031-08-31"], commitment.Deadlines.Steps.Select(step => step.Value.ToString()));
        Assert.Equal(["open", "open", "kept"], OnDays(day => commitment.StatusOn(day).ToString(), "2031-07-01", "2031-08-19", "2031-08-20"));
        Assert.Equal([Truth.False, Truth.False], OnDays(day => commitment.IsOverdue(day), "2031-07-01", "2031-09-01"));
        Assert.Equal(withdrawal.Id, Assert.Single(commitment.Fulfilments).Id);
    }

    [Fact]
    public void A_request_that_the_guest_press_her_own_government()
    {
        var visas = new Matter("visas", "Permits for students");
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var guest = Ruritania.Flavia.As(Ruritania.Minister);
        var asked = gazette.Says(1, Ruritania.TheChancellor.Recommends(guest.Urges(Ruritania.Conditions.InMatter(visas)).Toward(Ruritania.State)).Toward(guest).On("2031-02-01"));
        var again = herald.Says(1, Ruritania.TheChancellor.Urges(Ruritania.Conditions).Toward(guest).On("2031-10-01"));
        herald.Says(1, again.Renews(asked));
        var chronicle = Ruritania.ChronicleOf(gazette, herald).Knowing(visas);

        // She was asked to ask; that she asked is nowhere said.
        var inner = Assert.IsType<Statement>(Assert.Single(chronicle.Requests[0].Asked.First.Claim.Content));
        Assert.Equal(("Flavia Elphberg", "Ruritania", AskGrade.Urge), (inner.Voices[0].ToName(chronicle.Things), inner.Addressees[0].ToName(chronicle.Things), Assert.IsType<Act.Asking>(inner.Act).Grade));
        Assert.DoesNotContain(chronicle.Requests, request => request.Asked.First.Claim.Voices.Contains(guest));

        // Neither was answered; the renewal belongs to the same matter without naming it.
        var dossier = chronicle.Dossier(visas);
        Assert.Equal(["renewed; no answer in this chronicle", "no answer in this chronicle"], dossier.Unanswered.Select(request => request.ToString()));
        Assert.Equal(
            [
                "1 February 2031: Rupert Hentzau recommends to Flavia Elphberg: Flavia Elphberg to urge Ruritania: Strelsau to create conditions for Ruritanian students in Strelsau to live, study [renewed; no answer in this chronicle]",
                "1 October 2031: Rupert Hentzau urges Flavia Elphberg: Strelsau to create conditions for Ruritanian students in Strelsau to live, study [no answer in this chronicle]",
            ],
            dossier.ToWords(chronicle.Things));
    }

    [Fact]
    public void An_invitation_carried_by_someone_perhaps_not_invited_and_thanks_without_acceptance()
    {
        var gazette = Ruritania.Gazette();
        var (queen, carrier) = (Ruritania.Flavia.AsParty(), Ruritania.TheChancellor);
        var invitation = gazette.Says(1, Ruritania.State.Invites(Visit.By([Ruritania.Crown.Holder()], Ruritania.Strelsau)).Toward(carrier).On("2031-05-01"));
        var thanks = gazette.Says(2, carrier.Thanks(invitation).On("2031-05-02"));
        gazette.Says(2, thanks.ReactsTo(invitation));
        var view = Assert.Single(Ruritania.ChronicleOf(gazette).Invitations);
        Assert.Equal((true, 1, 0), (view.IsOpen, view.Reactions.Count, view.Replies.Count));
        Assert.Equal("no answer in this chronicle", view.ToString());

        // Only the holder of an office is invited; whether that is the one who carries it is not said.
        Assert.Equal([Truth.Maybe, Truth.Maybe], [view.Invites(Ruritania.Rupert), view.Invites(Ruritania.Flavia)]);

        var herald = Ruritania.Gazette("herald");
        var named = herald.Says(1, Ruritania.State.Invites(Visit.By([queen], Ruritania.Strelsau)).Toward(carrier));
        herald.Says(2, herald.Says(2, carrier.Accepts(Visit.By([queen], Ruritania.Strelsau).If(Ruritania.Conditions))).Answers(named));
        view = Assert.Single(Ruritania.ChronicleOf(herald).Invitations);
        Assert.Equal([Truth.False, Truth.True], [view.Invites(Ruritania.Rupert), view.Invites(Ruritania.Flavia)]);
        Assert.Equal("accepted under a condition", view.ToString());
    }

    [Fact]
    public void Nearly_500_000_and_some_500_000_are_two_figures_by_two_speakers_at_two_dates()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var nearly = gazette.Says(1, Ruritania.Queen.Says(Figure.CountOf(Ruritania.Students, new Quantity(500_000, Approximator.Nearly, "nearly 500,000"))).On("2031-02-01"));
        var some = herald.Says(1, Ruritania.TheChancellor.Says(Figure.CountOf(Ruritania.Students, new Quantity(500_000, Approximator.About, "some 500,000"))).On("2031-10-01"));
        var figures = Ruritania.ChronicleOf(gazette, herald).Figures;
        Assert.Equal(["nearly 500,000", "about 500,000 (printed \"some 500,000\")"], figures.Select(figure => figure.First.Claim.Quantity.ToString()));
        Assert.Equal([Ruritania.Queen, Ruritania.TheChancellor], figures.Select(figure => figure.First.Through[0].Voices[0]));
        Assert.Equal(["2031-02-01", "2031-10-01"], figures.Select(figure => figure.Date.Finest.ToString()));
        Assert.NotEqual(nearly.The<Figure>().Id, some.The<Figure>().Id);
    }

    private static Amount Million(decimal number) => new(new(number), "million crowns");

    private static IEnumerable<T> OnDays<T>(Func<string, T> ask, params string[] days) => days.Select(ask);
}
