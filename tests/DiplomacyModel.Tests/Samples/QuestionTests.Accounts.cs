using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>Questions of the field about who says what, each answered out of a small chronicle of plainly fictitious states.</summary>
public sealed partial class QuestionTests
{
    private static readonly Instrument Communique = new("communique", "Communiqué of Zenda");
    private static readonly Polity Evallonia = new("evallonia", "Evallonia");
    private static readonly Polity Graustark = new("graustark", "Graustark");
    private static readonly Organization League = new("league", "League of Zenda");
    private static readonly Topic Stay = new("stay", "Time that somebody spends somewhere.", "usage of news reports");
    private static readonly Topic Power = new("power", "What somebody may do so that it has effect.", "usage of law");
    private static readonly ThingSet OfAccounts = [.. Ruritania.Things, Communique, Evallonia, Graustark, League];

    /// <summary>Question 1. Four lists of four days; Strelsau is on the first three and not on the fourth, and says that it never joined.</summary>
    [Fact]
    public void Who_supported_a_communique_on_four_days_by_which_list_and_who_left_a_list_that_it_says_it_never_joined()
    {
        var chronicle = Chronicle.Of(
            OfAccounts,
            List("list-1", "2031-06-16", "16 June", [Ruritania.State, Ruritania.Strelsau, Evallonia]),
            List("list-2", "2031-06-17", "17 June", [Ruritania.State, Ruritania.Strelsau, Evallonia, Graustark]),
            List("list-3", "2031-06-18", "18 June", [Ruritania.State, Ruritania.Strelsau, Graustark]),
            List("list-4", "2031-06-19", "19 June", [Ruritania.State, Graustark]),
            NeverJoined());

        var membership = chronicle.AnswersTo(Question.Membership);
        Assert.Equal(
            [
                "Does Ruritania belong to it? yes, 16 June 2031 (edition \"16 June\") (list-1); yes, 17 June 2031 (edition \"17 June\") (list-2); yes, 18 June 2031 (edition \"18 June\") (list-3); yes, 19 June 2031 (edition \"19 June\") (list-4): of different days.",
                "Does Strelsau belong to it? no, until 20 June 2031 (The Courier: Rupert Hentzau); yes, 16 June 2031 (edition \"16 June\") (list-1); yes, 17 June 2031 (edition \"17 June\") (list-2); yes, 18 June 2031 (edition \"18 June\") (list-3); no, 19 June 2031 (edition \"19 June\") (list-4): they contradict each other.",
                "Does Evallonia belong to it? yes, 16 June 2031 (edition \"16 June\") (list-1); yes, 17 June 2031 (edition \"17 June\") (list-2); no, 18 June 2031 (edition \"18 June\") (list-3); no, 19 June 2031 (edition \"19 June\") (list-4): of different days.",
                "Does Graustark belong to it? no, 16 June 2031 (edition \"16 June\") (list-1); yes, 17 June 2031 (edition \"17 June\") (list-2); yes, 18 June 2031 (edition \"18 June\") (list-3); yes, 19 June 2031 (edition \"19 June\") (list-4): of different days.",
            ],
            membership.OrderBy(answers => answers.Of.Values[0] == Ruritania.State ? 0 : answers.Of.Values[0] == Ruritania.Strelsau ? 1 : answers.Of.Values[0] == Evallonia ? 2 : 3).Select(answers => answers.ToWords(OfAccounts)));

        // Who left a list only because a later edition does not have it is in no dispute; who says that it never was on it is.
        var disputed = Assert.Single(chronicle.Disagreements);
        Assert.Equal((Question.Membership, (Slot<Ref<Thing>>)(Ref<Thing>)Ruritania.Strelsau, Agreement.Contradicts, true), (disputed.Question, disputed.Of, disputed.Agreement, disputed.IsDisputed));

        // Said to be no member on a later day, it may have left; on a day that is not told, it may be a contradiction and need not.
        Assert.Equal(Agreement.Apart, DeniedOn("2031-06-20"));
        Assert.Equal(Agreement.Contradicts, DeniedOn("2031-06-16"));
        Assert.Equal(Agreement.Differs, DeniedOn("XXXX-XX-XX"));

        static Agreement DeniedOn(string day)
        {
            var courier = new Reading(Source.NewsReport("courier", "The Courier", Dateline.Parse("2031-06-20")));
            courier.Says(1, Ruritania.TheChancellor.Denies(Ruritania.Strelsau.IsMemberOf(Communique)).On(day));
            return Assert.Single(Chronicle.Of(OfAccounts, List("list-1", "2031-06-16", "16 June", [Ruritania.Strelsau]), courier.Close()).AnswersTo(Question.Membership)).Agreement;
        }
    }

    /// <summary>Question 1, of one list. Two reports of one edition do not have the same names; a list of those who are not members answers the same question.</summary>
    [Fact]
    public void Does_a_list_name_a_state()
    {
        var chronicle = Chronicle.Of(
            OfAccounts,
            List("gazette", "2031-06-16", "first", [Ruritania.State, Ruritania.Strelsau]),
            List("herald", "2031-06-16", "first", [Ruritania.State]),
            List("later", "2031-06-16", "second", [Ruritania.State]),
            List("absent", "2031-06-16", null, [Ruritania.Strelsau], RosterKind.NonMembers));
        Assert.Equal(
            [
                "Does Strelsau belong to it? no, 16 June 2031 (absent); yes, 16 June 2031 (edition \"first\") (gazette); no, 16 June 2031 (edition \"first\") (herald); no, 16 June 2031 (edition \"second\") (later): they contradict each other.",
                "Does the list name Strelsau? yes (gazette); no (herald): they contradict each other.",
            ],
            chronicle.Disagreements.Select(answers => answers.ToWords(OfAccounts)));
    }

    /// <summary>Question 10. The Queen leads a party, too; who received the guest?</summary>
    [Fact]
    public void In_which_capacity_does_a_host_act_who_holds_two()
    {
        var both = Capacities([Ruritania.Crown], [Ruritania.Crown, Ruritania.RoseChair]);
        Assert.Equal("In which capacity did Flavia Elphberg take part? Queen of Ruritania (The Gazette); Queen of Ruritania and Chair of Rose Party (The Herald): only in some.", both.ToWords(OfAccounts));

        var other = Capacities([Ruritania.Crown], [Ruritania.RoseChair]);
        Assert.Equal((Agreement.Differs, true), (other.Agreement, other.IsDisputed));

        Items<Capacity> alone = [Ruritania.RoseChair];
        var contradicted = Capacities([Ruritania.Crown], alone.AsClosed());
        Assert.Equal("In which capacity did Flavia Elphberg take part? Queen of Ruritania (The Gazette); Chair of Rose Party only (The Herald): they contradict each other.", contradicted.ToWords(OfAccounts));
        Assert.Equal([[("gazette", true)], [("herald", true)]], contradicted.Answers.Select(answer => answer.Accounts.Select(account => (account.Source.Id, answer.IsDefinite))));

        static ToldAnswers Capacities(Items<Capacity> first, Items<Capacity> second)
        {
            var (gazette, herald) = (Ruritania.Gazette(), Named("herald", "The Herald"));
            var one = gazette.Says(1, Meeting.Hosted(new Party((Ref<Actor>)Ruritania.Flavia, first), Ruritania.TheChancellor));
            var other = herald.Says(1, Meeting.Hosted(new Party((Ref<Actor>)Ruritania.Flavia, second), Ruritania.TheChancellor));
            herald.Says(1, other.IsSameAs(one));
            var told = Assert.Single(Chronicle.Of(OfAccounts, gazette.Close(), herald.Close()).Meetings);
            Assert.Equal(Agreement.Same, told.On(Question.Host).Agreement);
            Assert.Equal(Agreement.NotMentioned, told.On(Question.Capacity, Evallonia).Agreement);
            return told.On(Question.Capacity, Ruritania.Flavia);
        }
    }

    /// <summary>Question 11. The first visit by the office, and not the first stay of the person: two questions, and both can hold.</summary>
    [Fact]
    public void First_visit_by_the_office_and_not_the_first_stay_of_the_person_can_both_hold()
    {
        var (gazette, courier) = (Ruritania.Gazette(), Named("courier", "The Courier"));
        var visit = gazette.Says(1, Visit.By(Ruritania.TheChancellor, Ruritania.State).On("2031-05-04"));
        var firstOfTheOffice = new BeingState(visit, Stay.Related(Preposition.By, Ruritania.Chancellor)) { Rank = new Rank.Nth(1) };
        var firstOfThePerson = new BeingState(visit, Stay.Related(Preposition.By, Ruritania.Rupert)) { Rank = new Rank.Nth(1) };
        gazette.Says(2, firstOfTheOffice);
        courier.Says(1, firstOfThePerson.Negated());
        var report = gazette.Close();
        var chronicle = Chronicle.Of(OfAccounts, report, courier.Close());
        Assert.Empty(chronicle.Disagreements);
        Assert.Equal(
            [("yes, 5 May 2031 (The Gazette)", Agreement.OneAccount), ("no, 5 May 2031 (The Courier)", Agreement.OneAccount)],
            chronicle.AnswersTo(Question.State).OrderByDescending(answers => answers.Answers[0].Accounts[0].Source.Id, StringComparer.Ordinal).Select(answers => (answers.Answers[0].ToWords(OfAccounts), answers.Agreement)));

        // That it is not the first by the office cannot hold, too.
        var herald = Named("herald", "The Herald");
        herald.Says(1, firstOfTheOffice.Negated());
        Assert.Equal(
            "Is it so? yes, 5 May 2031 (The Gazette); no, 5 May 2031 (The Herald): they contradict each other.",
            Assert.Single(chronicle.With(herald.Close()).Disagreements).ToWords(OfAccounts));
    }

    /// <summary>Question 13. The League announces a decision, and a member denies that it was taken: it stands, disputed, and on whose word each.</summary>
    [Fact]
    public void Can_a_group_decide_while_a_member_denies_that_it_decided()
    {
        var (gazette, courier) = (Ruritania.Gazette(), Named("courier", "The Courier"));
        var decision = gazette.Says(1, League.AsParty().DecidesTo(Expel.By(League, Graustark)).On("2031-05-04"));
        gazette.Says(1, Evallonia.IsMemberOf(League).On("2031-05-04"));
        var denial = courier.Says(1, Evallonia.AsParty().Denies(League.AsParty().DecidesTo(Expel.By(League, Graustark))).On("2031-05-05"));
        courier.Says(1, denial.The<Statement>().IsSameAs(decision));
        var chronicle = Chronicle.Of(OfAccounts, gazette.Close(), courier.Close());

        var told = chronicle.Statements.Single(statement => statement.First.Id == decision.Id);
        Assert.Equal("Did it take place? no (The Courier: Evallonia); yes (The Gazette): they contradict each other.", told.On(Question.TookPlace).ToWords(OfAccounts));
        Assert.Equal([Agreement.Contradicts], chronicle.Disagreements.Select(answers => answers.Agreement));
        Assert.Equal(Truth.True, chronicle.Membership((Ref<Thing>)League).Has(Evallonia, "2031-05-04"));
        Assert.Equal(decision.Id, Assert.Single(chronicle.Commitments).Made.First.Id);
    }

    /// <summary>Whether a declarer has the power to bring about what it declares is a question like others.</summary>
    [Fact]
    public void Has_who_declares_the_power_to()
    {
        var (gazette, courier) = (Ruritania.Gazette(), Named("courier", "The Courier"));
        gazette.Says(1, Ruritania.Queen.Declares(Ruritania.Relation.IsSevered()).On("2031-05-04"));
        var power = new PropertyState(Ruritania.Crown, new Described(Power).Toward(Ruritania.Relation.IsSevered()));
        gazette.Says(2, Ruritania.Queen.Affirms(power).On("2031-05-04"));
        courier.Says(1, Ruritania.TheChancellor.Denies(power).On("2031-05-04"));
        Assert.Equal(
            "Is it so? no, 4 May 2031 (The Courier: Rupert Hentzau); yes, 4 May 2031 (The Gazette: Flavia Elphberg): they contradict each other.",
            Assert.Single(Chronicle.Of(OfAccounts, gazette.Close(), courier.Close()).Disagreements).ToWords(OfAccounts));
    }

    private static Reading Named(string id, string title) => new(Source.NewsReport(id, title, Dateline.Parse("2031-05-05", "Zenda")));

    private static Report List(string id, string day, string? edition, Items<Polity> names, RosterKind kind = RosterKind.Members)
    {
        var reading = new Reading(Source.OfficialText(id, id, Dateline.Parse(day)));
        Items<RosterEntry> entries = [.. names.Select(name => new RosterEntry(name))];
        reading.Says(1, new Roster(Communique, kind, kind == RosterKind.Members ? entries.AsClosed() : entries) { Edition = edition is null ? default : Slot<string>.Of(edition) });
        return reading.Close();
    }

    private static Report NeverJoined()
    {
        var courier = new Reading(Source.NewsReport("courier", "The Courier", Dateline.Parse("2031-06-20")));
        courier.Says(1, Ruritania.TheChancellor.Denies(Ruritania.Strelsau.Joins(Communique)).On("2031-06-20"));
        return courier.Close();
    }
}
