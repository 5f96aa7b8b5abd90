using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>The code of docs/commitments.md, compiled and run.</summary>
public sealed class CommitmentSnippets
{
    private static readonly Polity Ruritania = new("ruritania", "Ruritania");
    private static readonly Polity Strelsau = new("strelsau", "Strelsau");

    [Fact]
    public void Over_time()
    {
        var (ruritania, strelsau) = (Ruritania, Strelsau);
        #region commitments-record
        var bridge = new Matter("bridge", "The bridge at Zenda");
        var (winter, spring) = (
            new Reading(Source.NewsReport("winter", "The Gazette", Dateline.Parse("2031-01-10", "Zenda"))),
            new Reading(Source.NewsReport("spring", "The Gazette", Dateline.Parse("2031-04-10", "Zenda"))));
        var asked = winter.Says(1, ruritania.Urges(Provide.By(strelsau, Nouns.Loan).To(ruritania).InMatter(bridge)).Toward(strelsau).On("2031-01-08"));
        var willing = winter.Says(2, strelsau.IsWillingTo(Provide.Of(Nouns.Loan).To(ruritania).InMatter(bridge)).On("2031-01-09"));
        winter.Says(2, willing.Answers(asked));

        var again = spring.Says(1, ruritania.Urges(Provide.By(strelsau, Nouns.Loan).To(ruritania).InMatter(bridge)).Toward(strelsau).On("2031-04-01"));
        spring.Says(1, again.Renews(asked));
        var loan = new Amount(new Quantity(10, Approximator.About), "million crowns");
        var pledge = spring.Says(2, strelsau.PledgesTo(Provide.By(strelsau, Nouns.Loan).To(ruritania).Of(loan).Due("2031-06-30").InMatter(bridge)).On("2031-04-09"));
        spring.Says(2, pledge.Linked(LinkKind.Repeats, willing));
        spring.Says(3, pledge.IsPostponed(When.On("2031-09-30")).On("2031-04-10"));
        var chronicle = Chronicle.Of([ruritania, strelsau, bridge], winter.Close(), spring.Close());
        #endregion

        #region commitments-ask
        var commitment = chronicle.Commitments[0];
        CommitmentStanding inMarch = commitment.StatusOn("2031-03-01");
        CommitmentStanding inMay = commitment.StatusOn("2031-05-01");
        var grades = commitment.Grades.Steps.Select(step => $"{step.Date}: {step.Value}, {step.RestsOn}");
        Truth isOverdue = commitment.IsOverdue("2031-07-01");
        #endregion
        Assert.Single(chronicle.Commitments);
        Assert.Equal(("voiced", "open"), (inMarch.ToString(), inMay.ToString()));
        Assert.Equal(["2031-01-09: Willing, winter/2.1", "2031-04-09: Pledge, spring/2.1"], grades);
        Assert.Equal((Truth.False, Truth.True), (isOverdue, commitment.IsOverdue("2031-10-01")));
        Assert.Equal(2, commitment.Deed.Values.Count);
        Assert.Equal(("Strelsau", SlotKind.Value), (commitment.Doers.ToNames(chronicle.Things), commitment.Amount.Kind));
        Assert.Empty(Assert.Single(chronicle.AsKnownOn("2031-02-01").Certainly.Commitments).Doers);

        #region commitments-matter
        var dossier = chronicle.Dossier(bridge);
        var lines = dossier.ToWords(chronicle.Things);
        Items<Request> unanswered = dossier.Unanswered;
        #endregion
        Assert.Equal("no answer in this chronicle", Assert.Single(unanswered).ToString());
        Assert.Equal(5, lines.Count);
        Assert.EndsWith("[renewed; answered]", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("[open]", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Sums()
    {
        var (ruritania, strelsau) = (Ruritania, Strelsau);
        #region commitments-sums
        Amount Million(decimal number) => new(new Quantity(number), "million crowns");
        var conference = new Reading(Source.OfficialText("conference", "Statement of the donors", Dateline.Parse("2031-05-05", "Zenda")));
        var all = conference.Says(1, Parties.Of(ruritania, strelsau).PledgesTo(Provide.Of(Nouns.Aid).Of(Million(75) with
        {
            Parts =
            [
                Million(50) with { For = (What)Nouns.GrantAid, Parts = [Million(38) with { During = When.On("2031") }, Million(12) with { During = When.On("2032") }] },
                Million(25) with { For = (What)Nouns.Loan },
            ],
        })));
        var ours = conference.Says(2, strelsau.PledgesTo(Provide.Of(Nouns.GrantAid).Of(Million(20) with { Parts = [Million(5) with { Marks = [Marks.AlreadyPledged] }] })));
        conference.Says(2, ours.IsPartOf(all));
        conference.Says(3, strelsau.PledgesTo(Provide.Of(Nouns.HumanitarianAid).Of(new Amount(new Quantity(1_000, Approximator.AtLeast), "tonne"))));

        var pledges = Chronicle.Of([ruritania, strelsau], conference.Close()).Commitments.Where(commitment => commitment.Grade == CommitGrade.Pledge);
        var pledged = CommittedAmounts.Of([.. pledges]);
        var totals = pledged.Totals.Select(total => total.ToString());
        var grants = pledged.OfKind(Nouns.GrantAid, apartFrom: Nouns.Loan);
        var thisYear = grants.During("2031").In("crowns");
        var newMoney = CommittedAmounts.Of([.. pledged.WithinOthers]).Being(Marks.New, apartFrom: Marks.AlreadyPledged).In("crowns");
        #endregion
        #region commitments-done
        var report = new Reading(Source.OfficialText("report", "Report of the donors", Dateline.Parse("2031-12-05", "Zenda")));
        var gift = report.Says(1, Donate.By(strelsau, Nouns.Aid).To(ruritania).Of(Million(8)).On("2031-11-20"));
        report.Says(1, ours.Became(ProgressKind.DoneInPart) with { Through = gift.Id });
        report.Says(2, Donate.By(ruritania, Nouns.Aid).To(strelsau).Of(Million(1)).On("2031-12-01"));
        var done = Chronicle.Of([ruritania, strelsau], report.Close());
        var given = CommittedAmounts.OfDone(done, done.Deeds).In("crowns");
        #endregion
        Assert.Equal("9,000,000 crowns", given.ToString());
        Assert.Equal(["75,000,000 crowns", "at least 1,000 tonne"], totals);
        Assert.Equal(("50,000,000 crowns", "38,000,000 crowns", "0 to 15,000,000 crowns"), (grants.In("crowns").ToString(), thisYear.ToString(), newMoney.ToString()));
    }
}
