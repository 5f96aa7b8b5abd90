using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>The code of README.md, compiled and run; each region stands in the text as it is here.</summary>
public sealed class ReadmeSnippets
{
    [Fact]
    public void A_record_in_ten_lines()
    {
        #region ten-lines
        var ana = new Person("ana", new PersonName("Silva", "Ana", NameOrder.GivenFirst));
        var bo = new Person("bo", new PersonName("Berg", "Bo", NameOrder.GivenFirst));

        var notes = new Reading(Source.CodersReading("notes", "my notes"));
        notes.Says(1, Meeting.Between(ana, bo).On("2024-03-01"));
        notes.Says(2, Meeting.Between(ana, bo).On("2024-06").Online());

        var chronicle = Chronicle.Of([ana, bo], notes.Close());
        var answer = chronicle.Query("meetings between #ana and #bo where medium = online during 2024-06-10");
        #endregion
        Assert.Empty(answer.Definite);
        Assert.Equal("2024-06", Assert.Single(answer.Maybe).Date.Finest.ToString());
    }

    [Fact]
    public void Somebody_in_a_capacity()
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
    }

    [Fact]
    public void Said_with_its_force_and_grade()
    {
        var (queen, chancellor, strelsau, students) = (Ruritania.Queen, Ruritania.TheChancellor, Ruritania.Strelsau, Ruritania.Students);
        #region statements
        var request = queen.Suggests(CreateConditions.By(strelsau, students, Activity.Live, Activity.Study)).Toward(chancellor);
        var reply = chancellor.IsWillingTo(CreateConditions.For(students, Activity.Live, Activity.Study));
        #endregion
        Assert.Equal(new Act.Asking(AskGrade.Suggest), request.Act);
        Assert.Equal(new Act.Committing(CommitGrade.Willing), reply.Act);
        Assert.Empty(Assert.IsType<Enabling>(reply.Content[0]).By);
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
