using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>Sums of what was given: deeds told as done, each once, apart from what was pledged.</summary>
public sealed class DoneAmountTests
{
    private static readonly Giving Gift = Donate.By(Ruritania.State, Nouns.Aid).To(Ruritania.Strelsau);

    [Fact]
    public void A_gift_told_by_two_reports_is_one_where_they_are_tied()
    {
        var (gazette, herald, coder) = (Ruritania.Gazette(), Ruritania.Gazette("herald"), new Reading(Source.CodersReading("coder", "us")));
        var one = gazette.Says(1, Of(10));
        var other = herald.Says(1, Ruritania.Queen.Says(Of(11)));
        coder.Says(1, other.The<Giving>().IsSameAs(one));
        var (first, second, tie) = (gazette.Close(), herald.Close(), coder.Close());
        Assert.Equal("21 EUR", Sum(Chronicle.Of(Ruritania.Things, first, second)));
        Assert.Equal("10 to 11 EUR", Sum(Chronicle.Of(Ruritania.Things, first, second, tie)));
    }

    [Theory]
    [InlineData(LinkKind.SameAs, Certainty.Likely, "4 to 14 EUR")]
    [InlineData(LinkKind.PartOf, Certainty.Certain, "10 EUR")]
    [InlineData(LinkKind.PartOf, Certainty.Likely, "10 to 14 EUR")]
    [InlineData(LinkKind.PartOf, Certainty.Possible, "14 EUR")]
    public void Ties_of_deeds_are_as_sure_as_they_are_told(LinkKind kind, Certainty certainty, string sum)
    {
        var gazette = Ruritania.Gazette();
        var (ten, four) = (gazette.Says(1, Of(10)), gazette.Says(2, Of(4)));
        gazette.Says(3, four.Linked(kind, ten) with { Certainty = certainty });
        Assert.Equal(sum, Sum(Ruritania.ChronicleOf(gazette)));
    }

    [Fact]
    public void What_is_planned_pledged_asked_or_only_said_to_be_kept_was_not_given()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Of(1).Planned());
        gazette.Says(2, Ruritania.Queen.Suggests(Of(3)));
        gazette.Says(3, Of(4).Negated());
        var pledge = gazette.Says(4, Ruritania.Queen.PledgesTo(Of(20)));
        gazette.Says(5, pledge.Became(ProgressKind.DoneInPart));
        Assert.Empty(CommittedAmounts.OfDone(Ruritania.ChronicleOf(gazette)).Totals);

        gazette = Ruritania.Gazette();
        pledge = gazette.Says(4, pledge.Content);
        gazette.Says(5, gazette.Says(5, Of(18)).IsSameAs(pledge.Deed()));
        var chronicle = Ruritania.ChronicleOf(gazette);
        Assert.Equal(("18 EUR", "20 EUR"), (Sum(chronicle), CommittedAmounts.Of(chronicle.Commitments).In("EUR").ToString()));
    }

    [Fact]
    public void What_somebody_denies_is_nothing_or_all_of_it()
    {
        var (gazette, auditor) = (Ruritania.Gazette(), Ruritania.Gazette("auditor"));
        var gift = gazette.Says(1, Of(10));
        var pledge = gazette.Says(2, Ruritania.Queen.PledgesTo(Of(20)));
        auditor.Says(1, auditor.Says(1, Ruritania.TheChancellor.Denies(Of(10))).The<Giving>().IsSameAs(gift));
        auditor.Says(2, auditor.Says(2, Ruritania.TheChancellor.Denies(pledge.Content)).The<Statement>().IsSameAs(pledge));
        var chronicle = Ruritania.ChronicleOf(gazette, auditor);
        Assert.Equal(("0 to 10 EUR", "0 to 20 EUR"), (Sum(chronicle), CommittedAmounts.Of(chronicle.Commitments).In("EUR").ToString()));
    }

    [Fact]
    public void Kinds_and_years_are_asked_for_and_what_has_no_amount_is_no_zero()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Of(10).On("2031-01-05"));
        gazette.Says(2, Provide.By(Ruritania.State, Nouns.Loan).Of(new Amount(new(5), "EUR")).On("2030-12-31"));
        gazette.Says(3, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor));
        var chronicle = Ruritania.ChronicleOf(gazette);
        var given = CommittedAmounts.OfDone(chronicle, chronicle.Deeds);
        Assert.Equal(("10 EUR", "5 EUR"), (given.During("2031").In("EUR").ToString(), given.OfKind(Nouns.Loan, Nouns.Aid).In("EUR").ToString()));
        Assert.IsType<Meeting>(Assert.Single(given.WithoutAmount).First.Claim);
        Assert.Equal([[chronicle.Deeds[1]], [chronicle.Deeds[2]]], given.In("EUR").Addends.Select(addend => addend.Of));
    }

    private static Giving Of(decimal number) => Gift.Of(new Amount(new(number), "EUR"));

    private static string Sum(Chronicle chronicle) => CommittedAmounts.OfDone(chronicle, chronicle.Deeds).In("EUR").ToString();
}
