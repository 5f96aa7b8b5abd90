namespace DiplomacyModel.Tests;

public sealed class DIP7001Tests
{
    [Fact]
    public void It_tells_the_answers_and_on_whose_word_they_are()
    {
        var (gazette, courier) = (Ruritania.Gazette(), Ruritania.Gazette("courier"));
        gazette.Says(1, Ruritania.Strelsau.IsMemberOf(Ruritania.RoseParty).On("2031-05-04"));
        courier.Says(1, Ruritania.TheChancellor.Denies(Ruritania.Strelsau.IsMemberOf(Ruritania.RoseParty).On("2031-05-04")));
        Assert.Equal(
            "DIP7001 (info) courier/1.1/content-1: Strelsau is a member of Rose Party, 4 May 2031: Does Strelsau belong to it? no, 4 May 2031 (The Gazette: Rupert Hentzau); yes, 4 May 2031 (The Gazette): they contradict each other. Weigh the sources, or look for a correction; none of them is taken for you.",
            Assert.Single(Ruritania.ChronicleOf(gazette, courier).Validate()).ToString());
    }

    [Theory]
    [InlineData("2031-05", "2031-05-04", null)]
    [InlineData("XXXX-XX-XX", "2031-05-04", null)]
    [InlineData("[2031-05-01..2031-05-04]", "[2031-05-04..2031-05-05]", FindingCertainty.Possible)]
    [InlineData("2031-05-03", "2031-05-04", FindingCertainty.Definite)]
    public void What_is_finer_or_left_out_is_no_disagreement(string one, string other, FindingCertainty? expected)
    {
        var gazette = Ruritania.Gazette();
        var meeting = Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor);
        gazette.Says(2, gazette.Says(1, meeting.On(one)).IsSameAs(gazette.Says(1, meeting.On(other))));
        Assert.Equal(expected, Ruritania.ChronicleOf(gazette).Validate().Select(finding => (FindingCertainty?)finding.Certainty).SingleOrDefault());
    }

    /// <summary>Milestones of the relations between Việt Nam and Japan, each page a source: of what is one milestone, those with another date are found, and nothing else.</summary>
    [Fact]
    public void In_published_milestones_it_finds_the_dates_that_cannot_both_be()
    {
        var rows = SharedTable.Read("relations/partnership_events.csv")
            .Where(row => row["party_b"] == "Japan" && row["event"] is "established" or "upgraded" && row["party_b"] == "Japan").ToArray();
        var (vietnam, japan) = (new Polity("vietnam", "Việt Nam"), new Polity("japan", "Japan"));
        var relation = new Relation("vietnam-japan", [vietnam, japan]);
        var coder = new Reading(Source.CodersReading("coder", "our reading"));
        var reports = rows.GroupBy(row => row["source_url"]).Select((page, i) =>
        {
            var reading = new Reading(new Source($"page-{i + 1}", SourceKind.OfficialText, new Uri(page.Key).Host));
            return (Said: page.Select(row => (Tier: row["tier_normalised"], Said: reading.Says(1, relation.Becomes(new Tier("pages", row["tier_normalised"], row["tier_normalised"])).On(row["date"])))).ToArray(), Report: reading.Close());
        }).ToArray();
        foreach (var same in reports.SelectMany(report => report.Said).GroupBy(row => row.Tier))
        {
            Assert.All(same.Skip(1), other => coder.Says(1, other.Said.IsSameAs(same.First().Said)));
        }

        var chronicle = Chronicle.Of([vietnam, japan, relation], [.. reports.Select(report => report.Report), coder.Close()]);
        Assert.Equal(
            ["When was it? 20 April 2009 (www.mofa.go.jp); some day in 2006 (vietnamjournal.ru): they contradict each other.", "When was it? 21 September 1973 (en.vietnamplus.vn); 21 September 1931 (vnconsulate-osaka.org): they contradict each other."],
            chronicle.Disagreements.Where(answers => answers.IsDisputed).Select(answers => answers.ToWords(chronicle.Things)).Order(StringComparer.Ordinal));
        Assert.Equal(2, chronicle.Validate().Count(finding => finding is { Rule.Id: "DIP7001", Certainty: FindingCertainty.Definite }));
    }
}
