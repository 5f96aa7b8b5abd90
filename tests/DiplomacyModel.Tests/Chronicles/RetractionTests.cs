namespace DiplomacyModel.Tests;

/// <summary>What a source takes back stays on record, and does not count as its word.</summary>
public sealed class RetractionTests
{
    private static readonly Meeting Talk = Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor);

    [Fact]
    public void A_meeting_that_was_taken_back_dates_nothing_said_on_its_occasion_whatever_the_order()
    {
        var (gazette, correction) = (
            new Reading(Source.NewsReport("occasion", "The Gazette", Dateline.Parse("2031-05-05", "Zenda"))),
            new Reading(Source.NewsReport("correction", "The Gazette", Dateline.Parse("2031-05-09", "Zenda"))));
        var wrong = gazette.Says(1, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-05-03"));
        var affirms = Ruritania.Queen.Affirms(Figure.CountOf(Ruritania.Students, new Quantity(5)));
        var said = gazette.Says(2, affirms with { Setting = new Setting { Occasion = wrong.Id } });
        correction.Says(1, wrong.Became(ProgressKind.Retracted));
        var (first, second) = (gazette.Close(), correction.Close());

        Assert.Equal("2031-05-03", DayOf(Chronicle.Of(Ruritania.Things, first)));
        Assert.NotEqual("2031-05-03", DayOf(Chronicle.Of(Ruritania.Things, first, second)));
        Assert.NotEqual("2031-05-03", DayOf(Chronicle.Of(Ruritania.Things, second, first)));
        Assert.NotEqual("2031-05-03", DayOf(Chronicle.Of(Ruritania.Things, second).With(first)));

        string DayOf(Chronicle chronicle) => chronicle.Accounts<Statement>().Single(account => account.Id == said.Id).Date.ToString();
    }

    [Fact]
    public void A_correction_stands_instead_and_the_day_before_it_the_error_stood()
    {
        var (gazette, herald, correction) = (Of("gazette", "2031-05-05"), Of("herald", "2031-05-06"), Of("gazette-2", "2031-05-08"));
        var wrong = gazette.Says(1, Talk.On("2031-05-03"));
        var other = herald.Says(1, Talk.On("2031-05-04"));
        herald.Says(1, other.IsSameAs(wrong));
        var right = correction.Says(1, Talk.On("2031-05-04"));
        correction.Says(1, right.Corrects(wrong));
        var chronicle = Ruritania.ChronicleOf(gazette, herald, correction);

        var told = Assert.Single(chronicle.Meetings);
        Assert.Equal(["gazette-2", "herald"], told.Accounts.Select(account => account.Source.Id));
        Assert.Equal(Agreement.Same, told.Date.Agreement);
        Assert.Empty(chronicle.Disagreements);

        // On record, marked, with who took it back and what stands instead.
        Assert.Equal((true, false, false), chronicle.Find(wrong.Id).Values.Select(account => (account.IsRetracted, account.IsHeld, account.IsDenial)).Single());
        var step = Assert.Single(chronicle.ProgressOf(wrong.Id));
        Assert.Equal((ProgressKind.Retracted, "gazette-2", (Slot<ClaimId>)right.Id), (step.Claim.Kind, step.Source.Id, step.Claim.Through));

        var before = chronicle.AsKnownOn("2031-05-07").Certainly;
        Assert.Equal(Agreement.Contradicts, Assert.Single(before.Meetings).Date.Agreement);
        Assert.False(before.Find(wrong.Id).Values[0].IsRetracted);
        Assert.Equal(Agreement.Same, Assert.Single(chronicle.AsKnownOn("2031-05-08").Certainly.Meetings).Date.Agreement);
    }

    /// <summary>Two texts may be called "Press release"; who puts them out tells them apart.</summary>
    [Theory]
    [InlineData(null, null, true)]
    [InlineData("Ministry", "Ministry", true)]
    [InlineData("Ministry", "Palace", false)]
    [InlineData("Ministry", null, false)]
    public void A_teller_is_a_publisher_and_not_a_title(string? publisher, string? other, bool isTakenBack)
    {
        var (first, second) = (
            new Reading(new Source("first", SourceKind.OfficialText, "Press release", When.On("2031-05-05")) { Publisher = publisher }),
            new Reading(new Source("second", SourceKind.OfficialText, "Press release", When.On("2031-05-08")) { Publisher = other }));
        var claim = first.Says(1, Talk.On("2031-05-03"));
        second.Says(1, claim.Became(ProgressKind.Retracted));

        Assert.Equal(isTakenBack, Ruritania.ChronicleOf(first, second).Find(claim.Id).Values[0].IsRetracted);
    }

    [Fact]
    public void A_report_taken_back_whole_is_each_of_its_claims_taken_back()
    {
        var (gazette, notice) = (Of("gazette", "2031-05-05"), Of("gazette-2", "2031-05-08"));
        gazette.Says(1, Talk.On("2031-05-03"));
        gazette.Says(2, Ruritania.TheChancellor.PledgesTo(Ruritania.Conditions));
        gazette.Says(3, Ruritania.Relation.Becomes(Ruritania.High).On("2031-05-03"));
        var report = gazette.Close();
        foreach (var claim in report.Claims)
        {
            notice.Says(1, claim.Became(ProgressKind.Retracted));
        }

        var chronicle = Chronicle.Of(Ruritania.Things, report, notice.Close());
        Assert.Empty(chronicle.Meetings);
        Assert.Empty(chronicle.Commitments);
        Assert.Empty(chronicle.Partnership(Ruritania.State, Ruritania.Strelsau).Values[0].Tier.Steps);
        Assert.All(chronicle.Accounts<Claim>().Where(account => account.Id.Report == "gazette"), account => Assert.True(account.IsRetracted));
        Assert.Single(chronicle.AsKnownOn("2031-05-07").Certainly.Commitments);
    }

    [Fact]
    public void What_takes_back_may_be_taken_back_itself_and_of_two_that_take_each_other_back_none_stands()
    {
        var (gazette, second, third) = (Of("gazette", "2031-05-05"), Of("gazette-2", "2031-05-06"), Of("gazette-3", "2031-05-07"));
        var talk = gazette.Says(1, Talk.On("2031-05-03"));
        var back = second.Says(1, talk.Became(ProgressKind.Retracted));
        var again = third.Says(1, back.Became(ProgressKind.Retracted));
        var (one, two, three) = (gazette.Close(), second.Close(), third.Close());
        Assert.Empty(Chronicle.Of(Ruritania.Things, one, two).Meetings);
        Assert.Single(Chronicle.Of(Ruritania.Things, three).With(two).With(one).Meetings);

        var fourth = Of("gazette-4", "2031-05-08");
        fourth.Says(1, new Progress(new("gazette-4", 2, 1), ProgressKind.Retracted));
        fourth.Says(2, new Progress(new("gazette-4", 1, 1), ProgressKind.Retracted));
        Assert.All(Ruritania.ChronicleOf(fourth).Accounts<Progress>(), step => Assert.True(step.IsRetracted));
    }

    [Fact]
    public void Only_who_told_it_takes_it_back_and_others_deny_it_whatever_comes_first()
    {
        var (gazette, herald, coder) = (Of("gazette", "2031-05-05"), Of("herald", "2031-05-06"), new Reading(Source.CodersReading("coder", "us")));
        var talk = gazette.Says(1, Talk.On("2031-05-03"));
        var error = herald.Says(1, talk.Became(ProgressKind.Retracted));
        coder.Says(1, talk.Became(ProgressKind.Retracted));
        var (one, two, three) = (gazette.Close(), herald.Close(), coder.Close());
        foreach (var chronicle in new[] { Chronicle.Of(Ruritania.Things, one, two), Chronicle.Of(Ruritania.Things, two).With(one), Chronicle.Of(Ruritania.Things, one).With(two) })
        {
            var told = Assert.Single(chronicle.Meetings);
            Assert.Equal((false, 1), (told.First.IsRetracted, told.Denials.Count));
            Assert.Equal(["Did it take place? yes (gazette); no (herald): they contradict each other."], chronicle.Disagreements.Select(answers => answers.ToWords(Ruritania.Things)));
            Assert.Equal(error.Id, told.Denials[0].Id.Outermost);
        }

        // Who codes the reports corrects the coding.
        Assert.Empty(Chronicle.Of(Ruritania.Things, one, three).Meetings);

        // What took back the error found is no denial any more.
        var second = Of("herald-2", "2031-05-07");
        second.Says(1, error.Became(ProgressKind.Retracted));
        Assert.Empty(Chronicle.Of(Ruritania.Things, one, two, second.Close()).Meetings[0].Denials);
    }

    [Fact]
    public void What_somebody_else_corrects_is_told_in_two_ways()
    {
        var (gazette, herald) = (Of("gazette", "2031-05-05"), Of("herald", "2031-05-06"));
        var wrong = gazette.Says(1, Talk.On("2031-05-03"));
        herald.Says(1, herald.Says(1, Talk.On("2031-05-04")).Corrects(wrong));
        var told = Assert.Single(Ruritania.ChronicleOf(gazette, herald).Meetings);
        Assert.Equal((2, 0, Agreement.Contradicts), (told.Accounts.Count, told.Denials.Count, told.Date.Agreement));
    }

    [Fact]
    public void A_retraction_that_is_denied_or_only_possible_takes_nothing_back()
    {
        foreach (var say in new Func<Progress, Claim>[] { step => new Not(step), step => Ruritania.Queen.Denies(step), step => new Modal(ModalKind.May, step) })
        {
            var (gazette, herald) = (Of("gazette", "2031-05-05"), Of("herald", "2031-05-06"));
            herald.Says(1, say(gazette.Says(1, Talk).Became(ProgressKind.Retracted)));
            Assert.Single(Ruritania.ChronicleOf(gazette, herald).Meetings);
        }
    }

    [Fact]
    public void A_reply_that_is_taken_back_answers_nothing()
    {
        var (gazette, notice) = (Of("gazette", "2031-05-05"), Of("gazette-2", "2031-05-08"));
        var request = gazette.Says(1, Ruritania.Queen.Suggests(Ruritania.Conditions));
        var reply = gazette.Says(2, Ruritania.TheChancellor.IsWillingTo(Ruritania.Conditions));
        gazette.Says(3, reply.Answers(request));
        notice.Says(1, reply.Became(ProgressKind.Retracted));
        var report = gazette.Close();
        Assert.True(Assert.Single(Chronicle.Of(Ruritania.Things, report).Requests).HasReply);
        Assert.False(Assert.Single(Chronicle.Of(Ruritania.Things, report, notice.Close()).Requests).HasReply);
    }

    /// <summary>Who takes back a denial denies no more; who says that somebody else's denial was an error says that it was so.</summary>
    [Theory]
    [InlineData("nothing", 1, 1)]
    [InlineData("the paper takes its report back", 1, 0)]
    [InlineData("the paper takes back what was denied in it", 1, 0)]
    [InlineData("she withdraws it", 1, 0)]
    [InlineData("she says that she withdraws it", 1, 0)]
    [InlineData("she says that it was an error", 1, 0)]
    [InlineData("she is said to withdraw it, and that is denied", 1, 1)]
    [InlineData("she withdraws it, and that report is taken back", 1, 1)]
    [InlineData("another calls what was denied an error", 2, 1)]
    [InlineData("another calls the whole an error", 1, 1)]
    public void A_denial_that_is_taken_back_denies_no_more(string what, int accounts, int denials)
    {
        var (gazette, herald, courier, post) = (Of("gazette", "2031-05-05"), Of("herald", "2031-05-06"), Of("courier", "2031-05-07"), Of("herald-2", "2031-05-08"));
        var talk = gazette.Says(1, Talk.On("2031-05-03"));
        var denial = herald.Says(1, Ruritania.Queen.Denies(Talk.On("2031-05-03")));
        var denied = denial.Id.Inner("content-1");
        courier.Says(1, new Link(denied, LinkKind.SameAs, talk.Id));
        switch (what)
        {
            case "the paper takes its report back":
                post.Says(1, denial.Became(ProgressKind.Retracted));
                break;
            case "the paper takes back what was denied in it":
                post.Says(1, new Progress(denied, ProgressKind.Retracted));
                break;
            case "she withdraws it":
                courier.Says(2, denial.Became(ProgressKind.Withdrawn).On("2031-05-07"));
                break;
            case "she says that she withdraws it":
                courier.Says(2, Ruritania.Queen.Announces(denial.Became(ProgressKind.Withdrawn)));
                break;
            case "she says that it was an error":
                courier.Says(2, Ruritania.Queen.Says(new Progress(denied, ProgressKind.Retracted)));
                break;
            case "she is said to withdraw it, and that is denied":
                courier.Says(2, denial.Became(ProgressKind.Withdrawn));
                post.Says(1, Ruritania.TheChancellor.Denies(denial.Became(ProgressKind.Withdrawn)));
                break;
            case "she withdraws it, and that report is taken back":
                courier.Says(3, courier.Says(2, denial.Became(ProgressKind.Withdrawn)).Became(ProgressKind.Retracted));
                break;
            case "another calls what was denied an error":
                courier.Says(2, new Progress(denied, ProgressKind.Retracted));
                break;
            case "another calls the whole an error":
                courier.Says(2, denial.Became(ProgressKind.Retracted));
                break;
        }

        var reports = new[] { gazette.Close(), herald.Close(), courier.Close(), post.Close() };
        foreach (var chronicle in new[] { Chronicle.Of(Ruritania.Things, [.. reports]), reports.Reverse().Aggregate(Chronicle.Of(Ruritania.Things), (grown, report) => grown.With(report)) })
        {
            var told = Assert.Single(chronicle.Meetings);
            Assert.Equal((what, accounts, denials), (what, told.Accounts.Count, told.Denials.Count));
        }

        // The day before, it was denied.
        Assert.Single(Chronicle.Of(Ruritania.Things, [.. reports]).AsKnownOn("2031-05-06").Certainly.Accounts<Meeting>(), account => account.IsDenial);
    }

    [Fact]
    public void Who_says_that_it_is_an_error_that_something_was_not_says_that_it_was()
    {
        var (gazette, herald) = (Of("gazette", "2031-05-05"), Of("herald", "2031-05-06"));
        herald.Says(1, gazette.Says(1, Talk.On("2031-05-03").Negated()).Became(ProgressKind.Retracted));
        var told = Assert.Single(Ruritania.ChronicleOf(gazette, herald).Meetings);
        Assert.Equal(("herald", "gazette"), (Assert.Single(told.Accounts).Source.Id, Assert.Single(told.Denials).Source.Id));
    }

    private static Reading Of(string id, string day) => new(Source.NewsReport(id, id.Split('-')[0], Dateline.Parse(day)));
}
