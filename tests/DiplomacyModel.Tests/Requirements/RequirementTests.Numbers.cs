using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

public sealed partial class RequirementTests
{
    [Fact]
    [Requirement(42)]
    public void Totals_and_parts()
    {
        var (gazette, herald) = (Gazette(), Gazette("herald"));
        var total = gazette.Says(1, Figure.SumOf(Nouns.Aid, Crowns(150)) with { Parts = ((Items<Figure>)[Figure.SumOf(Nouns.Loan, Crowns(100)), Figure.SumOf(Nouns.GrantAid, Crowns(40))]).AsClosed() });
        gazette.Says(2, Figure.CountOf(Ruritania.Students, new(500, Approximator.About, "some 500")) with { Parts = [Figure.CountOf(Nouns.Student.Being(Marks.Female), new(300)), Figure.CountOf(Nouns.Student.Being(Marks.Different), new(250))] });
        var pledge = herald.Says(1, Chancellor.PledgesTo(Provide.By(Strelsau, Nouns.Aid).To(State).Of(Crowns(50) with { Parts = [Crowns(30) with { During = When.On("2031") }, Crowns(25) with { During = When.On("2032") }] })));
        var chronicle = ChronicleOf(gazette, herald);

        var figure = chronicle.Figures.Single(told => told.First.Id == total.Id).First.Claim;
        Assert.Equal(
            ((150m, "million crowns"), ListExtent.Closed, [(100m, (What)Nouns.Loan), (40m, (What)Nouns.GrantAid)]),
            ((figure.Quantity.Number, figure.Amount.Values[0].Unit), figure.Parts.Extent, figure.Parts.Select(part => (part.Quantity.Number, part.Of)).ToItems()));
        Assert.Equal(
            [
                $"DIP5002 (warning) {total.Id}: Its parts add up to 140,000,000 crowns, less than 150 million crowns. Check the numbers, or say that the list of parts is open.",
                $"DIP5002 (warning) {pledge.The<Giving>().Id}: Its parts add up to 55,000,000 crowns, more than 50 million crowns. Check the numbers, or say which parts overlap.",
            ],
            chronicle.Validate().Select(finding => finding.ToString()));

        static Amount Crowns(decimal number) => new(new(number), "million crowns");
    }

    [Fact]
    [Requirement(54)]
    public void Money()
    {
        var gazette = Gazette();
        Amount Euro(decimal number) => new(new(number), "million EUR");
        var total = new Amount(new(150, Approximator.MoreThan, "over 150 million euros"), "million EUR")
        {
            Equivalents = [new(new(160, Approximator.About, "some $160 million"), "million USD")],
            Parts =
            [
                Euro(100) with { For = (What)Nouns.GrantAid, Parts = [Euro(60) with { During = When.On("2031") }, Euro(40) with { During = When.On("2032") }] },
                Euro(50) with { For = (What)Nouns.Loan },
            ],
        };
        var before = gazette.Says(1, Strelsau.PledgesTo(Provide.By(Strelsau, Nouns.GrantAid).To(State).Of(Euro(20))).On("2030-05-01"));
        var all = gazette.Says(2, Parties.Of(Strelsau, Hofbau).PledgesTo(Provide.Of(Nouns.Aid).To(State).Of(total)).On("2031-05-01"));
        var again = gazette.Says(3, Strelsau.PledgesTo(Provide.By(Strelsau, Nouns.GrantAid).To(State).Of(Euro(30) with { Parts = [Euro(20) with { Marks = [Marks.AlreadyPledged] }, Euro(10) with { Marks = [Marks.New] }] })).On("2031-05-01"));
        gazette.Says(3, again.IsPartOf(all));
        gazette.Says(3, before.IsPartOf(again));
        gazette.Says(4, Hofbau.PledgesTo(Provide.By(Hofbau, Nouns.Loan.Lasting(LengthOfTime.Years(3))).To(State).Of(new Amount(new(9), "million Hofbau crowns"))).On("2031-05-02"));
        var chronicle = ChronicleOf(gazette);
        var commitments = chronicle.Commitments;

        // Read back, with the words as printed.
        var told = Assert.Single(commitments, commitment => commitment.Debtors.Count == 2).Amount.Values[0];
        Assert.Equal(total, told);
        Assert.Equal(("over 150 million euros", Approximator.MoreThan, "million EUR"), (told.Quantity.Printed, told.Quantity.Approximator, told.Unit));
        Assert.Equal(("some $160 million", Approximator.About, "million USD"), (told.Equivalents[0].Quantity.Printed, told.Equivalents[0].Quantity.Approximator, told.Equivalents[0].Unit));
        Assert.Equal(LengthOfTime.Years(3), ((Described)((Giving)commitments[^1].Deed.Values[0]).What[0]).Lasting.Values[0]);

        // Asked: no part twice, grants apart from loans, by year, new apart from old, nothing converted.
        var sums = CommittedAmounts.Of(commitments);
        Assert.Equal(["more than 150,000,000 EUR", "9,000,000 Hofbau crowns"], sums.Totals.Select(one => one.ToString()));
        Assert.Equal(("about 160,000,000 USD", 1), (sums.In("USD").ToString(), sums.In("USD").NotAdded.Count));
        var grants = sums.OfKind(Nouns.GrantAid, apartFrom: Nouns.Loan);
        Assert.Equal(
            ["100,000,000 or more EUR (more than)", "60,000,000 or more EUR (more than)", "40,000,000 or more EUR (more than)"],
            new[] { grants, grants.During("2031"), grants.During("2032") }.Select(one => one.In("EUR").ToString()));
        Assert.Equal([before.Id, again.Id], sums.WithinOthers.Select(one => one.Made.First.Id));
        Assert.Equal("10,000,000 EUR", CommittedAmounts.Of(sums.WithinOthers).Being(Marks.New, apartFrom: Marks.AlreadyPledged).In("EUR").ToString());
        Assert.Empty(chronicle.Validate());
    }

    [Fact]
    [Requirement(60)]
    public void Vote_tally()
    {
        var diet = new Organization("diet", "Diet of Ruritania", State);
        var (gazette, herald, coder) = (Gazette(), Gazette("herald"), new Reading(Source.CodersReading("coder", "our reading")));
        var approved = gazette.Says(1, Approve.By(diet, Accord).On("2031-05-04"));
        var seats = Figure.CountOf(Nouns.Member.Of(diet), new(120));
        var present = Figure.CountOf(Nouns.Member.Of(diet).Being(Marks.Attending), new(105, printed: "105 present"));
        var tally = gazette.Says(1, Figure.VoteOn(approved, new(61), new(41), new(2), cast: new(104)));
        gazette.Says(2, seats with { Parts = [present with { Parts = [tally.Content] }] });
        var other = herald.Says(1, Figure.VoteOn(approved, new(61, printed: "sixty-one"), new(41, Approximator.UpTo), new(3), cast: new(107)));
        coder.Says(1, tally.IsSameAs(other));
        var chronicle = Chronicle.Of([.. Things, diet], gazette.Close(), herald.Close(), coder.Close());

        var vote = Assert.Single(chronicle.Instrument(Accord).Votes, told => told.Accounts.Count == 2);
        Assert.Equal(
            [(Marks.InFavour, 61m), (Marks.Opposed, 41m), (Marks.Abstaining, 2m)],
            vote.First.Claim.Parts.Select(part => (((Described)part.Of).Marks[0], part.Quantity.Number)));
        Assert.Equal((104m, 107m), (vote.Accounts[0].Claim.Quantity.Number, vote.Accounts[1].Claim.Quantity.Number));
        Assert.Equal(("sixty-one", Approximator.UpTo), (vote.Accounts[1].Claim.Parts[0].Quantity.Printed, vote.Accounts[1].Claim.Parts[1].Quantity.Approximator));
        Assert.Equal([120m, 105m], chronicle.Figures.Select(told => told.First.Claim).Where(figure => figure.Parts.Count == 1).Select(figure => figure.Quantity.Number));
        Assert.Contains(
            $"DIP5002 (warning) {other.Id}: Its parts add up to 64 to 105, less than 107. Check the numbers, or say that the list of parts is open.",
            chronicle.Validate().Select(finding => finding.ToString()));
        Assert.Single(chronicle.Validate(), finding => finding.Rule.Id == "DIP5002");
    }
}
