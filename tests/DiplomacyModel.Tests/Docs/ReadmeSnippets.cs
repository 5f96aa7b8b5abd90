#region usings
using DiplomacyModel;
using static DiplomacyModel.Verbs;
#endregion

namespace DiplomacyModel.Tests;

/// <summary>The code of README.md, compiled and run; each region stands in the text as it is here.</summary>
public sealed class ReadmeSnippets
{
    [Fact]
    public void A_record_in_ten_lines()
    {
        #region ten-lines
        var (ana, bo) = (new Person("ana", new PersonName("Silva", "Ana", NameOrder.GivenFirst)), new Person("bo", new PersonName("Berg", "Bo", NameOrder.GivenFirst)));
        var (alba, brea) = (new Polity("alba", "Alba"), new Polity("brea", "Brea"));
        var tiers = new TierScheme("alba", "Alba's white paper", [new Tier("alba", "friendly", "friendly partnership"), new Tier("alba", "strategic", "strategic partnership")]);
        var albaBrea = new Relation("alba-brea", [alba, brea]);
        var visas = new Topic("visas", "Permits to enter a country.", "my own vocabulary");

        var notes = new Notebook(recorded: "2024-10-02");
        notes.Met("2024-03-01", ana, bo);
        notes.Met("2024-05", ana, bo);
        notes.Note(Meeting.Between(ana, bo).On("2024-06").Online());
        notes.Upgraded(albaBrea, tiers.Tiers[1], "2024-06-10");
        var permits = notes.Promised("2024-06-10", by: bo, to: alba, about: visas, due: "2024-12-31");
        notes.Promised("2024-06-10", by: ana, to: brea, about: Nouns.Tariff);
        notes.Kept(permits, "2024-09");

        var open = notes.Chronicle.Commitments.Where(commitment => commitment.IsOpen("2024-09-15").IsPossible);
        var tier = notes.Chronicle.Partnership(alba, brea).Values[0].Tier.AsOf("2024-07-01");
        var talks = notes.Chronicle.Query("meetings between #ana and #bo where medium = online during 2024-06-10");
        #endregion
        Assert.Equal([Truth.Maybe, Truth.False, Truth.True, Truth.True], open.SelectMany(commitment => new[] { commitment.IsOpen("2024-09-15"), commitment.IsOpen("2024-10-01") }));
        Assert.Equal("strategic partnership", Assert.IsType<Holding<Tier>.Standing>(tier).Value.Label);
        Assert.Equal(3, notes.Chronicle.Meetings.Count);
        Assert.Empty(talks.Definite);
        Assert.Equal("2024-06", Assert.Single(talks.Maybe).Date.Finest.ToString());
    }

    [Fact]
    public void Somebody_in_a_capacity_and_a_report()
    {
        #region capacity
        var ruritania = new Polity("ruritania", "Ruritania");
        var roses = new Organization("rose-party", "Rose Party", ruritania);
        var crown = new Office("crown", "Queen", ruritania, Branch.State);
        var chair = new Office("rose-chair", "Chair", roses, Branch.Party);
        var flavia = new Person("flavia", new PersonName("Elphberg", "Flavia", NameOrder.GivenFirst));

        Party asQueen = flavia.As(crown);
        Party inBothHats = flavia.As(crown, chair);
        Party theQueenWhoeverSheIs = crown.Holder();
        #endregion
        ThingSet things = [ruritania, roses, crown, chair, flavia];
        Assert.Equal("Flavia Elphberg (Queen of Ruritania)", asQueen.ToWords(things));
        Assert.Equal("Flavia Elphberg (Queen of Ruritania; Chair of Rose Party)", inBothHats.ToWords(things));
        Assert.Equal("Queen of Ruritania", theQueenWhoeverSheIs.ToWords(things));

        #region report
        var strelsau = new Polity("strelsau", "Strelsau");
        var students = new Group("students", "Ruritanian students in Strelsau", ruritania);
        var queen = flavia.As(crown);
        var chancellor = new Person("rupert", new PersonName("Hentzau", "Rupert", NameOrder.GivenFirst))
            .As(new Office("chancellor", "Chancellor", strelsau, Branch.Government));

        var gazette = new Reading(Source.NewsReport("gazette-2031-05-05", "The Gazette", Dateline.Parse("2031-05-05", "Zenda")));
        var talk = gazette.Says(1, Meeting.Between(queen, chancellor).On(gazette.When("yesterday")).ByTelephone());
        gazette.During(talk);
        var request = gazette.Says(2, queen.Suggests(CreateConditions.By(strelsau, students, Activity.Live, Activity.Study)).Toward(chancellor));
        var reply = gazette.Says(3, chancellor.IsWillingTo(CreateConditions.For(students, Activity.Live, Activity.Study)));
        gazette.Says(3, reply.Answers(request));
        #endregion
        Assert.Equal("2031-05-04", talk.Content.Setting.When.Date.ToString());
        Assert.Equal(new Act.Committing(CommitGrade.Willing), reply.Content.Act);
        Assert.Empty(Assert.IsType<Enabling>(reply.Content.Content[0]).By);
        var chronicle = Chronicle.Of(things, gazette.Close());
        Assert.True(Assert.Single(chronicle.Requests).HasReply);
        Assert.Equal("2031-05-04", chronicle.Requests[0].Asked.Date.Finest.ToString());
    }

    [Fact]
    public void Bad_input_is_a_value()
    {
        #region bad-input
        string Explain(string text) => UncertainDate.Read(text).Match(
            parsed => parsed.Value.ToWords(),
            refused => refused.Errors[0].ToString());
        #endregion
        var readme = Repository.Read("README.md").ReplaceLineEndings(" ");
        foreach (var text in new[] { "2017~", "2023-02-29" })
        {
            Assert.Contains($"`Explain(\"{text}\")` gives `{Explain(text)}`", readme, StringComparison.Ordinal);
        }
    }
}
