namespace DiplomacyModel.Tests;

public sealed class RuleTests
{
    [Fact]
    public void DIP2002_fires_where_the_dates_decide()
    {
        var finding = Assert.Single(OfficeOn("2031-05-04"));
        Assert.Equal((RuleSeverity.Error, FindingCertainty.Definite, "gazette/3.1"), (finding.Severity, finding.Certainty, finding.Subject.ToString()));
        Assert.Equal(
            "DIP2002 (error) gazette/3.1: Rupert Hentzau did not hold the office Chancellor on 4 May 2031: recorded from 1 January 2028 to some day in April 2031. Check the date, the office and the record.",
            finding.ToString());
        Assert.Equal(["gazette/1.1", "gazette/2.1"], finding.Evidence.Select(id => id.ToString()));
    }

    [Fact]
    public void DIP2002_says_when_it_cannot_tell()
    {
        var finding = Assert.Single(OfficeOn("2031-04-20"));
        Assert.Equal((RuleSeverity.Info, FindingCertainty.Possible), (finding.Severity, finding.Certainty));
        Assert.StartsWith("DIP2002 (info, possible) gazette/3.1: Rupert Hentzau may not have held the office Chancellor on 20 April 2031", finding.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2028-01-01")]
    [InlineData("2031-03-31")]
    [InlineData("XXXX-XX-XX")]
    public void DIP2002_is_silent_where_the_office_was_held_or_no_day_is_told(string day) => Assert.Empty(OfficeOn(day));

    [Fact]
    public void DIP2002_is_silent_where_nothing_is_recorded()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-05-04"));
        Assert.Empty(Ruritania.ChronicleOf(gazette).Validate());
    }

    [Theory]
    [InlineData("+XXXX-XX-XX +2028-01-01", "2025-01-01", "Possible")]
    [InlineData("+2020 -2020-03", "2021-01-01", "Definite")]
    [InlineData("+2020-01-01 -2024-03-01 -2024-05-01", "2024-04-01", "Possible")]
    [InlineData("+2020-01-01 -2024-03-01 -2024-03-01 +2020-01-01", "2024-04-01", "Definite")]
    [InlineData("+2020-01-01 -2023-06-15 +2023-06-15", "2023-06", "none")]
    [InlineData("+2020-01-01 -2023-06-15 +2023-07-01", "2023-06-20", "Definite")]
    [InlineData("+2020-01-01 -2023-06-15 +2023-07-01", "2023-06", "Possible")]
    [InlineData("+2020-01-01", "2019-12-31", "Definite")]
    [InlineData("+2020-01-01", "2020-01-01", "none")]
    [InlineData("+2020-01-01", "2040", "none")]
    public void DIP2002_weighs_all_that_is_recorded(string record, string met, string expected)
    {
        var (gazette, sentence) = (Ruritania.Gazette(), 1);
        foreach (var entry in record.Split(' '))
        {
            gazette.Says(sentence++, (entry[0] == '+' ? Ruritania.Rupert.Enters(Ruritania.Chancellor) : Ruritania.Rupert.Leaves(Ruritania.Chancellor)).On(entry[1..]));
        }

        gazette.Says(sentence, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On(met));
        Assert.Equal(expected, Ruritania.ChronicleOf(gazette).Validate().Where(finding => finding.Rule.Id == "DIP2002").Select(finding => $"{finding.Certainty}").SingleOrDefault() ?? "none");
    }

    [Fact]
    public void DIP2002_takes_a_speakers_word_for_no_record_and_looks_only_at_what_happened()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.Affirms(Ruritania.Rupert.Enters(Ruritania.Chancellor).On("2032-01-01")));
        gazette.Says(2, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-05-04"));
        Assert.Empty(Ruritania.ChronicleOf(gazette).Validate());

        var herald = Ruritania.Gazette("herald");
        herald.Says(1, Ruritania.Rupert.Enters(Ruritania.Chancellor).On("2032-01-01"));
        herald.Says(2, Ruritania.Queen.Invites(Visit.By(Ruritania.TheChancellor, Ruritania.State).On("2031-05-04")));
        Assert.Empty(Ruritania.ChronicleOf(herald).Validate());
    }

    [Fact]
    public void DIP1002_tells_the_words_and_the_weekday()
    {
        var gazette = Ruritania.Gazette();
        var when = gazette.When("Friday, May 5");
        gazette.Says(1, Ruritania.Queen.PledgesTo(Ruritania.Conditions.Due(when)));
        Assert.Equal(
            ["DIP1002 (warning) gazette/1.1/content-1: \"Friday, May 5\" names a weekday, but 5 May 2031 was a Monday. Check the source for the day that is meant."],
            Ruritania.ChronicleOf(gazette).Validate().Select(finding => finding.ToString()));
    }

    [Fact]
    public void DIP1002_looks_at_stretches_and_at_the_day_to_which_something_is_put_off()
    {
        var gazette = Ruritania.Gazette();
        var visit = gazette.Says(1, Visit.By(Ruritania.Queen, Ruritania.Strelsau).On(gazette.When("from Friday, May 2 to Sunday, May 4")));
        gazette.Says(2, new Progress(visit.Id, ProgressKind.Postponed) { To = gazette.When("Friday, May 5") });
        Assert.Equal(
            ["DIP1002 (warning) gazette/2.1: \"Friday, May 5\" names a weekday, but 5 May 2031 was a Monday. Check the source for the day that is meant."],
            Ruritania.ChronicleOf(gazette).Validate().Select(finding => finding.ToString()));

        var herald = Ruritania.Gazette("herald");
        herald.Says(1, Visit.By(Ruritania.Queen, Ruritania.Strelsau).On(herald.When("from Friday, May 2 to Monday, May 4")));
        Assert.Equal(
            ["DIP1002 (warning) herald/1.1: \"from Friday, May 2 to Monday, May 4\" names a weekday that is not the one of its date. Check the source for the day that is meant."],
            Ruritania.ChronicleOf(herald).Validate().Select(finding => finding.ToString()));
    }

    [Fact]
    public void DIP2003_names_every_printed_name_of_one_person()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Meeting.Between(Ruritania.Queen.Printed("Queen Flavia"), Ruritania.TheChancellor.Printed("Rupert")));
        gazette.Says(2, Ruritania.Queen.Printed("Flavia R.").Discusses(Topic.GlobalIssues).Toward(Ruritania.TheChancellor.Printed("Rupert")));
        Assert.Equal(
            "DIP2003 (info) gazette/1.1: Flavia Elphberg is printed as \"Queen Flavia\", \"Flavia R.\". Search by id, and check that all of them are this person.",
            Assert.Single(Ruritania.ChronicleOf(gazette).Validate()).ToString());
    }

    [Theory]
    [InlineData("2031-02-01", "2031-01-01", "DIP5001 (warning) gazette/2.1: It answers gazette/1.1, and is before it: 1 January 2031 against 1 February 2031. Check both dates, and whether this is the answer.")]
    [InlineData("2031-01-15", "2031-01", "DIP5001 (info, possible) gazette/2.1: It answers gazette/1.1, and may be before it: some day in January 2031 against 15 January 2031. Check both dates, and whether this is the answer.")]
    [InlineData("2031-01-01", "2031-01-01", null)]
    [InlineData("2031-01-01", "2031-02-01", null)]
    [InlineData("2031-01-01", "XXXX-XX-XX", null)]
    public void DIP5001_follows_the_arrow_of_time(string asked, string answered, string? expected)
    {
        var gazette = Ruritania.Gazette();
        var question = gazette.Says(1, Ruritania.Queen.Suggests(Ruritania.Conditions).On(asked));
        var answer = gazette.Says(2, Ruritania.TheChancellor.IsWillingTo(Ruritania.Conditions).On(answered));
        gazette.Says(3, answer.Answers(question));
        Assert.Equal(expected, Ruritania.ChronicleOf(gazette).Validate().Select(finding => finding.ToString()).SingleOrDefault());
    }

    [Fact]
    public void DIP5001_looks_at_renewals_and_not_at_reactions()
    {
        var gazette = Ruritania.Gazette();
        var later = gazette.Says(1, Ruritania.Queen.Suggests(Ruritania.Conditions).On("2031-02-01"));
        var earlier = gazette.Says(2, Ruritania.Queen.Suggests(Ruritania.Conditions).On("2031-01-01"));
        gazette.Says(3, earlier.Renews(later));
        gazette.Says(3, earlier.ReactsTo(later));
        var finding = Assert.Single(Ruritania.ChronicleOf(gazette).Validate());
        Assert.StartsWith("It renews gazette/1.1, and is before it", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Callers_choose_the_rules_and_write_their_own()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor));
        var chronicle = Ruritania.ChronicleOf(gazette);
        Assert.Empty(chronicle.Validate([]));
        Assert.Equal("RUR0001 (warning) gazette/1.1: No day is told. Find it.", Assert.Single(chronicle.Validate([new UndatedMeeting()])).ToString());
        Assert.Throws<ArgumentException>(() => new RuleInfo("nonsense", "Title", RuleSeverity.Info, RuleMoment.RunTime));
        Assert.Throws<ArgumentException>(() => new RuleInfo("RUR0001", "", RuleSeverity.Info, RuleMoment.RunTime));
    }

    [Fact]
    public void Findings_come_in_one_order()
    {
        var chronicle = VietnamJapan.Modelled.Chronicle();
        Items<IRule> reversed = [.. RuleSet.Default.Reverse()];
        Assert.Equal(chronicle.Validate(), chronicle.Validate(reversed));
    }

    private static Items<Finding> OfficeOn(string day)
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Rupert.Enters(Ruritania.Chancellor).On("2028-01-01"));
        gazette.Says(2, Ruritania.Rupert.Leaves(Ruritania.Chancellor).On("2031-04"));
        gazette.Says(3, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On(day));
        return Ruritania.ChronicleOf(gazette).Validate();
    }

    private sealed class UndatedMeeting : IRule
    {
        public RuleInfo Info { get; } = new("RUR0001", "Meeting without a day", RuleSeverity.Warning, RuleMoment.RunTime);

        public IEnumerable<Finding> Check(Chronicle chronicle) => chronicle.Meetings
            .Where(told => told.Date.Agreement == Agreement.NotMentioned)
            .Select(told => new Finding(Info, FindingCertainty.Definite, told.Accounts[0].Id, "No day is told.", "Find it."));
    }
}
