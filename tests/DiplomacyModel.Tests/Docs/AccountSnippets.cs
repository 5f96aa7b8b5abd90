namespace DiplomacyModel.Tests;

/// <summary>The code of docs/accounts.md, compiled and run.</summary>
public sealed class AccountSnippets
{
    [Fact]
    public void One_thing_in_two_reports()
    {
        var (flavia, rupert, crown, roseChair, things) = (Ruritania.Flavia, Ruritania.Rupert, Ruritania.Crown, Ruritania.RoseChair, Ruritania.Things);
        var (gazette, herald) = (Ruritania.Gazette(), Of("herald", "The Herald", "2031-05-06"));
        #region told
        var inTheGazette = gazette.Says(1, Meeting.Between(flavia.As(crown), rupert).On("2031-05-04").Online());
        var inTheHerald = herald.Says(1, Meeting.Between(flavia.As(crown, roseChair), rupert).On("2031-05"));
        herald.Says(2, inTheHerald.IsSameAs(inTheGazette));
        #endregion
        var chronicle = Ruritania.ChronicleOf(gazette, herald);
        #region asked
        var talk = chronicle.Meetings[0];
        var when = talk.On(Question.When).ToWords(things);
        var asWhat = talk.On(Question.Capacity, flavia).ToWords(things);
        var medium = talk.On(Question.Medium).ToWords(things);
        #endregion
        Assert.Equal("When was it? 4 May 2031 (The Gazette); some day in May 2031 (The Herald): one finer than the other.", when);
        Assert.Equal("In which capacity did Flavia Elphberg take part? Queen of Ruritania (The Gazette); Queen of Ruritania and Chair of Rose Party (The Herald): only in some.", asWhat);
        Assert.Equal("By which medium was it? online (The Gazette); not mentioned (The Herald): only in some.", medium);
    }

    [Fact]
    public void A_list_and_a_denial()
    {
        var (ruritania, strelsau, chancellor, communique) = (Ruritania.State, Ruritania.Strelsau, Ruritania.TheChancellor, new Instrument("communique", "Communiqué"));
        var (list, courier) = (Of("list", "The List", "2031-06-16"), Of("courier", "The Courier", "2031-06-20"));
        #region denied
        Items<RosterEntry> names = [new(ruritania), new(strelsau)];
        list.Says(1, new Roster(communique, RosterKind.Members, names.AsClosed()).On("2031-06-16"));
        courier.Says(1, chancellor.Denies(strelsau.Joins(communique)).On("2031-06-20"));
        #endregion
        Assert.Equal(
            "Does Strelsau belong to it? no, until 20 June 2031 (The Courier: Rupert Hentzau); yes, 16 June 2031 (The List): they contradict each other.",
            Assert.Single(Ruritania.ChronicleOf(list, courier).Disagreements).ToWords(Ruritania.Things));
    }

    [Fact]
    public void A_correction()
    {
        var (flavia, rupert) = (Ruritania.Flavia, Ruritania.Rupert);
        var (gazette, correction) = (Ruritania.Gazette(), Of("correction", "The Gazette", "2031-05-08"));
        #region corrected
        var wrong = gazette.Says(1, Meeting.Between(flavia, rupert).On("2031-05-03"));
        var right = correction.Says(1, Meeting.Between(flavia, rupert).On("2031-05-04"));
        correction.Says(1, right.Corrects(wrong));
        #endregion
        var chronicle = Ruritania.ChronicleOf(gazette, correction);
        #region before
        var before = chronicle.AsKnownOn("2031-05-07").Certainly.Meetings[0].Date.Finest;
        var now = chronicle.Meetings[0].Date.Finest;
        #endregion
        Assert.Equal(("2031-05-03", "2031-05-04", 1), (before.ToString(), now.ToString(), chronicle.Meetings.Count));
    }

    private static Reading Of(string id, string title, string day) => new(Source.NewsReport(id, title, Dateline.Parse(day)));
}
