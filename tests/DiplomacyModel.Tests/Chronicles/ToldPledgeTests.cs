using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>Pledges as news tells them: inside what somebody says, and on no day.</summary>
public sealed class ToldPledgeTests
{
    [Fact]
    public void A_part_that_somebody_says_was_pledged_counts_inside_the_whole_that_somebody_says()
    {
        var gazette = Ruritania.Gazette();
        var whole = gazette.Says(1, Ruritania.Queen.Says(Ruritania.State.AsParty().PledgesTo(Loan(7))));
        var part = gazette.Says(2, Ruritania.Queen.Says(Ruritania.State.AsParty().PledgesTo(Loan(6))));
        gazette.Says(2, part.IsPartOf(whole));
        var chronicle = Chronicle.Of(Ruritania.Things, gazette.Close());
        Assert.Equal(["7,000,000 crowns"], CommittedAmounts.Of(chronicle.Commitments).Totals.Select(total => total.ToString()));
    }

    /// <summary>Five of ten and five of twenty may be the same five: 25 to 30; what is inside the five is counted no further.</summary>
    [Theory]
    [InlineData(false, false, "25,000,000 to 30,000,000 crowns")]
    [InlineData(false, true, "25,000,000 to 30,000,000 crowns")]
    [InlineData(true, false, "20,000,000 crowns")]
    public void A_part_of_two_wholes_may_be_one_sum_in_both(bool isOfOneWhole, bool hasPart, string total)
    {
        var gazette = Ruritania.Gazette();
        var (ten, twenty, five, two) = (Pledge(10), Pledge(20), Pledge(5), Pledge(2));
        gazette.Says(2, five.IsPartOf(ten));
        gazette.Says(2, five.IsPartOf(twenty));
        if (isOfOneWhole)
        {
            gazette.Says(2, ten.IsPartOf(twenty));
        }

        if (hasPart)
        {
            gazette.Says(2, two.IsPartOf(five));
        }
        else
        {
            gazette.Says(2, two.IsPartOf(twenty));
        }

        Assert.Equal([total], CommittedAmounts.Of(Chronicle.Of(Ruritania.Things, gazette.Close()).Commitments).Totals.Select(one => one.ToString()));

        Said<Statement> Pledge(int millions) => gazette.Says(1, Ruritania.State.AsParty().PledgesTo(Loan(millions)));
    }

    /// <summary>Who tells the total without its parts says nothing against them.</summary>
    [Fact]
    public void A_second_telling_without_the_parts_takes_none_away()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var whole = new Amount(new Quantity(4500), "EUR");
        Statement Pledge(Amount amount) => Ruritania.State.PledgesTo(Verbs.Provide.Of(Nouns.Aid).Of(amount)).On("2031-05-04");
        var told = gazette.Says(1, Pledge(whole with { Parts = [new Amount(new Quantity(1800), "EUR") { During = When.On("2032") }, new Amount(new Quantity(2700), "EUR") { During = When.On("2033") }] }));
        herald.Says(2, herald.Says(1, Pledge(whole)).IsSameAs(told));
        var amounts = CommittedAmounts.Of(Ruritania.ChronicleOf(gazette, herald).Commitments);
        Assert.Equal(("4,500 EUR", "1,800 EUR"), (string.Join(';', amounts.Totals), string.Join(';', amounts.During("2032").Totals)));
    }

    [Fact]
    public void What_a_report_tells_as_pledged_on_no_day_was_pledged_by_its_publication()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.State.AsParty().PledgesTo(Loan(7)));
        var pledge = Chronicle.Of(Ruritania.Things, gazette.Close()).Commitments.Single();
        Assert.Equal([CommitmentStatus.Open], pledge.StatusOn("2035-01-01").Statuses);
        Assert.Equal([CommitmentStatus.NotYet, CommitmentStatus.Open], pledge.StatusOn("2020-01-01").Statuses);
        Assert.Equal(Truth.True, pledge.IsOpen("2035-01-01"));
    }

    [Fact]
    public void What_is_only_announced_to_be_pledged_has_its_amount_and_is_in_no_sum_of_pledges()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.State.AsParty().IntendsTo(Ruritania.State.AsParty().PledgesTo(Loan(7))));
        var announced = Chronicle.Of(Ruritania.Things, gazette.Close()).Commitments.Single();
        Assert.Equal((CommitGrade.Intend, 7m), (announced.Grade, announced.Amount.Values[0].Quantity.Number));
        Assert.Empty(CommittedAmounts.Of(announced).Totals);
    }

    [Theory]
    [InlineData(false, "2031-07-01")]
    [InlineData(true, "XXXX-XX-XX")]
    public void A_deadline_told_by_what_somebody_says_is_on_hold_is_not_known(bool isOnHold, string due)
    {
        var gazette = Ruritania.Gazette();
        var vote = gazette.Says(1, Approve.By(Ruritania.State, Nouns.Loan).On("2031-06-01").Planned());
        gazette.Says(2, Ruritania.State.AsParty().PledgesTo(Loan(7).Due(When.Within(LengthOfTime.Days(30), vote))));
        gazette.Says(3, vote.Became(ProgressKind.Done).On("2031-06-01"));
        gazette.Says(4, vote.Became(isOnHold ? ProgressKind.OnHold : ProgressKind.Upheld));
        Assert.Equal(due, Chronicle.Of(Ruritania.Things, gazette.Close()).Commitments.Single().Due.ToString());
    }

    private static Giving Loan(int millions) => Provide.By(Ruritania.State, Nouns.Loan).Of(new Amount(new Quantity(millions), "million crowns"));
}
