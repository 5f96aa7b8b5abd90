using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>What is pledged of an amount: nothing of what is to be left undone, once or more of what comes back, one of two.</summary>
public sealed class AmountPledgedTests
{
    private static readonly When EachYear = When.Every(Frequency.Every(LengthOfTime.Years(1)));

    [Fact]
    public void What_is_not_to_be_given_is_in_no_sum()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.PledgesTo(Aid(30).Negated()));
        gazette.Says(2, Ruritania.Queen.PledgesTo(Aid(5)));
        var amounts = CommittedAmounts.Of(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal(["5 EUR"], amounts.Totals.Select(total => total.ToString()));
        Assert.True(Assert.Single(amounts.WithoutAmount).IsOmission);
    }

    [Fact]
    public void Ten_each_year_is_ten_or_more()
    {
        foreach (var deed in (Giving[])[Aid(10).On(EachYear), Provide.Of(Nouns.Aid).Of(new Amount(new(10), "EUR") { During = EachYear })])
        {
            var gazette = Ruritania.Gazette();
            gazette.Says(1, Ruritania.Queen.PledgesTo(deed));
            gazette.Says(2, Ruritania.Queen.PledgesTo(Aid(5)));
            var amounts = CommittedAmounts.Of(Ruritania.ChronicleOf(gazette).Commitments);
            Assert.Equal(("15 or more EUR", "0 or more EUR"), (amounts.In("EUR").ToString(), amounts.During("2031").In("EUR").ToString()));
            Assert.Equal(10, amounts.In("EUR").Addends[0].AtLeast);

            gazette = Ruritania.Gazette();
            gazette.Says(1, deed);
            var chronicle = Ruritania.ChronicleOf(gazette);
            Assert.Equal("10 or more EUR", CommittedAmounts.OfDone(chronicle, chronicle.Deeds).In("EUR").ToString());
        }
    }

    [Fact]
    public void Of_ten_each_year_six_are_grants_each_year()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.PledgesTo(Provide.Of(Nouns.Aid).Of(new Amount(new(10), "EUR") { Parts = [new(new(6), "EUR") { For = (What)Nouns.GrantAid }, new(new(4), "EUR") { For = (What)Nouns.Loan }] }).On(EachYear)));
        Assert.Equal("6 or more EUR", CommittedAmounts.Of(Ruritania.ChronicleOf(gazette).Commitments).OfKind(Nouns.GrantAid, apartFrom: Nouns.Loan).In("EUR").ToString());
    }

    [Fact]
    public void Up_to_twice_a_year_may_be_never()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.PledgesTo(Aid(10).On(When.Every(new Frequency(new Quantity(2, Approximator.UpTo), LengthOfTime.Years(1))))));
        Assert.Equal("0 or more EUR", CommittedAmounts.Of(Ruritania.ChronicleOf(gazette).Commitments).In("EUR").ToString());
    }

    [Fact]
    public void Forty_or_fifty_is_a_range_and_a_loan_of_forty_or_a_visit_is_no_amount()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.PledgesTo(Several.Any(Aid(40), Aid(50))));
        gazette.Says(2, Ruritania.Queen.PledgesTo(Several.Any(Aid(40), Visit.By(Ruritania.Queen, Ruritania.Strelsau))));
        var commitments = Ruritania.ChronicleOf(gazette).Commitments;
        var amounts = CommittedAmounts.Of(commitments);
        Assert.Equal(["40 to 50 EUR"], amounts.Totals.Select(total => total.ToString()));
        Assert.Single(amounts.WithoutAmount);
        Assert.Equal([SlotKind.Alternatives, SlotKind.NotMentioned], commitments.Select(commitment => commitment.Amount.Kind));
    }

    private static Giving Aid(int number) => Provide.Of(Nouns.Aid).Of(new Amount(new Quantity(number), "EUR"));
}
