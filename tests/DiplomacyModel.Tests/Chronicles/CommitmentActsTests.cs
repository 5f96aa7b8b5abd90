using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>Which acts are of one undertaking, and what each of them adds to it.</summary>
public sealed class CommitmentActsTests
{
    private static readonly Giving Loan = Provide.By(Ruritania.Strelsau, Nouns.Loan).To(Ruritania.State);
    private static readonly Giving Grant = Provide.By(Ruritania.Strelsau, Nouns.GrantAid).To(Ruritania.State);
    private static readonly Giving Food = Provide.By(Ruritania.Strelsau, Nouns.Food).To(Ruritania.State);

    [Fact]
    public void Of_two_who_pledge_several_things_only_what_both_pledge_is_repeated()
    {
        var gazette = Ruritania.Gazette();
        var first = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan, Grant).On("2031-02-01"));
        gazette.Says(2, gazette.Says(2, Ruritania.TheChancellor.PledgesTo(Loan, Food).On("2031-03-01")).Linked(LinkKind.Repeats, first));
        var commitments = Ruritania.ChronicleOf(gazette).Commitments;
        Assert.Equal([(Nouns.Loan, 2), (Nouns.GrantAid, 1), (Nouns.Food, 1)], commitments.Select(Told));
    }

    [Fact]
    public void A_link_between_two_deeds_says_which_of_several_is_repeated()
    {
        var gazette = Ruritania.Gazette();
        var first = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan, Grant).On("2031-02-01"));
        var second = gazette.Says(2, Ruritania.TheChancellor.PledgesTo(Provide.By(Ruritania.Strelsau, Nouns.Aid).To(Ruritania.State), Food).On("2031-03-01"));
        gazette.Says(3, new Link(second.Id.Inner("content-1"), LinkKind.Repeats, first.Id.Inner("content-2")));
        Assert.Equal([(Nouns.Loan, 1), (Nouns.GrantAid, 2), (Nouns.Food, 1)], Ruritania.ChronicleOf(gazette).Commitments.Select(Told));

        // A statement that says one of several again says all of none.
        var herald = Ruritania.Gazette("herald");
        first = herald.Says(1, Ruritania.TheChancellor.PledgesTo(Loan, Grant).On("2031-02-01"));
        herald.Says(2, herald.Says(2, Ruritania.TheChancellor.PledgesTo(Food).On("2031-03-01")).Linked(LinkKind.Repeats, first));
        Assert.Equal([(Nouns.Loan, 1), (Nouns.GrantAid, 1), (Nouns.Food, 1)], Ruritania.ChronicleOf(herald).Commitments.Select(Told));
    }

    [Theory]
    [InlineData(ProgressKind.Withdrawn, "withdrawn")]
    [InlineData(ProgressKind.Cancelled, "withdrawn")]
    [InlineData(ProgressKind.Replaced, "replaced")]
    [InlineData(ProgressKind.Lapsed, "lapsed")]
    public void What_is_over_may_be_promised_again(ProgressKind kind, string status)
    {
        var gazette = Ruritania.Gazette();
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan).On("2031-01-01"));
        gazette.Says(2, pledge.Became(kind).On("2031-02-01"));
        gazette.Says(3, gazette.Says(3, Ruritania.TheChancellor.PledgesTo(Loan).On("2031-03-01")).Linked(LinkKind.Repeats, pledge));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal(["open", status, status, "open"], OnDays(day => commitment.StatusOn(day).ToString(), "2031-01-31", "2031-02-01", "2031-02-28", "2031-03-02"));
    }

    [Fact]
    public void One_act_of_several_makes_it_agreed_binding_or_binding_by_law()
    {
        var gazette = Ruritania.Gazette();
        var willing = gazette.Says(1, Ruritania.TheChancellor.IsWillingTo(Loan).On("2031-01-01"));
        gazette.Says(2, gazette.Says(2, Ruritania.TheChancellor.IsWillingTo(Loan).InAgreement().InManner(Marks.LegallyBinding).On("2031-02-01")).Linked(LinkKind.Repeats, willing));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal((Jointness.Agreed, Truth.True, true), (commitment.Jointness, commitment.IsLegallyBinding, commitment.IsBinding));
        Assert.Equal(["voiced", "open"], OnDays(day => commitment.StatusOn(day).ToString(), "2031-01-31", "2031-02-01"));
    }

    [Fact]
    public void What_was_to_be_left_undone_is_broken_by_the_deed_and_not_by_its_denial()
    {
        var gazette = Ruritania.Gazette();
        var promise = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(new Not(Loan)).On("2031-01-01"));
        var denial = gazette.Says(2, Ruritania.Queen.Denies(Loan).On("2031-02-01"));
        gazette.Says(3, denial.The<Giving>().IsSameAs(promise.The<Giving>()));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal(("open", 0), (commitment.Status.ToString(), commitment.Fulfilments.Count));

        gazette = Ruritania.Gazette();
        promise = gazette.Says(1, promise.Content);
        gazette.Says(2, gazette.Says(2, Loan.On("2031-02-01")).IsSameAs(promise.The<Giving>()));
        commitment = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal(("breached", 1), (commitment.Status.ToString(), commitment.Fulfilments.Count));
    }

    [Theory]
    [InlineData(ProgressKind.Done, "kept")]
    [InlineData(ProgressKind.DoneInPart, "kept in part")]
    [InlineData(ProgressKind.Withdrawn, "open")]
    public void Of_one_of_two_that_is_promised_one_is_enough(ProgressKind kind, string status)
    {
        var gazette = Ruritania.Gazette();
        var promise = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Several.Any(Loan, Grant)).On("2031-01-01"));
        gazette.Says(2, new Progress(promise.Id.Inner("content-1/part-2"), kind).On("2031-02-01"));
        Assert.Equal(status, Assert.Single(Ruritania.ChronicleOf(gazette).Commitments).StatusOn("2031-02-02").ToString());
    }

    [Fact]
    public void It_rests_on_the_acts_and_the_denials_up_to_that_day()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Loan).On("2031-01-01"));
        gazette.Says(2, gazette.Says(2, Ruritania.TheChancellor.PledgesTo(Loan).On("2031-03-01")).Linked(LinkKind.Repeats, pledge));
        var denial = herald.Says(1, Ruritania.TheChancellor.Denies(Ruritania.TheChancellor.PledgesTo(Loan).On("2031-01-01")).On("2031-01-02"));
        herald.Says(2, new Link(denial.Id.Inner("content-1"), LinkKind.SameAs, pledge.Id));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette, herald).Commitments);
        Assert.Equal(["gazette/1.1", "herald/1.1/content-1"], commitment.StatusOn("2031-02-01").RestsOn.Select(account => account.Id.ToString()));
        Assert.Equal(["not yet made or open, disputed", "open, disputed"], OnDays(day => commitment.StatusOn(day).ToString(), "2031-02-01", "2031-03-01"));
    }

    private static (Topic, int) Told(Commitment commitment) => (((Described)((Giving)commitment.Deed.Values[0]).What[0]).Kind, commitment.Acts.Count);

    private static string[] OnDays(Func<string, string> answer, params string[] days) => [.. days.Select(answer)];
}
