using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>Sums of what was committed: nothing twice, nothing converted, no approximation lost.</summary>
public sealed class AmountTests
{
    [Fact]
    public void Units_add_up_across_words_of_scale_and_currencies_stand_side_by_side()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Pledge(new(new(1.5m), "billion EUR") { Equivalents = [new(new(1.6m), "billion USD")] }));
        gazette.Says(2, Pledge(new(new(500), "million EUR")));
        gazette.Says(3, Pledge(new(new(3), "million USD")));
        gazette.Says(4, Ruritania.Queen.PledgesTo(Provide.Of(Nouns.Loan)));
        var amounts = CommittedAmounts.Of(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal(["2,000,000,000 EUR", "3,000,000 USD"], amounts.Totals.Select(total => total.ToString()));
        Assert.Single(amounts.WithoutAmount);
        var dollars = amounts.In("USD");
        Assert.Equal(("1,603,000,000 USD", 1), (dollars.ToString(), dollars.NotAdded.Count));
    }

    public static TheoryData<string, Items<Quantity>> Sums => new()
    {
        { "15 tonne", [new(10), new(5)] },
        { "about 15 tonne", [new(10, Approximator.About), new(5)] },
        { "about 15 tonne", [new(10, Approximator.About), new(5, Approximator.About)] },
        { "more than 15 tonne", [new(10, Approximator.AtLeast), new(5, Approximator.MoreThan)] },
        { "fewer than 15 tonne", [new(10, Approximator.UpTo), new(5, Approximator.FewerThan)] },
        { "5 or more tonne (about, at least)", [new(10, Approximator.About), new(5, Approximator.AtLeast)] },
        { "0 to 15 tonne (nearly, up to)", [new(10, Approximator.Nearly), new(5, Approximator.UpTo)] },
        { "between 12 and 17 tonne", [Quantity.Between(10, 15), new(2)] },
        { "12 to 17 tonne (up to, between)", [Quantity.Between(12, 15), new(2, Approximator.UpTo)] },
        { "7 or more tonne (about, at least)", [new(10, Approximator.About), new(5, Approximator.AtLeast), new(2)] },
    };

    [Theory]
    [MemberData(nameof(Sums))]
    public void About_ten_and_at_least_five_is_no_number(string sum, Items<Quantity> quantities)
    {
        var gazette = Ruritania.Gazette();
        foreach (var (quantity, i) in quantities.Select((quantity, i) => (quantity, i)))
        {
            gazette.Says(i, Pledge(new(quantity, "tonne")));
        }

        Assert.Equal(sum, Assert.Single(CommittedAmounts.Of(Ruritania.ChronicleOf(gazette).Commitments).Totals).ToString());
    }

    [Fact]
    public void Grants_stand_apart_from_loans_and_years_from_years()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Pledge(new(new(75), "million EUR")
        {
            Parts =
            [
                new(new(50), "million EUR") { For = (What)Nouns.GrantAid, Parts = [Over("2031", 38), Over("2032", 12)] },
                new(new(25), "million EUR") { For = (What)Nouns.Loan },
            ],
        }));
        gazette.Says(2, Ruritania.Queen.PledgesTo(Provide.By(Ruritania.State, Nouns.Loan).Of(new Amount(new(5), "million EUR"))).On("2031-05-01"));
        gazette.Says(3, Pledge(new(new(2), "million EUR")));
        var amounts = CommittedAmounts.Of(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal("82,000,000 EUR", amounts.In("EUR").ToString());
        var grants = amounts.OfKind(Nouns.GrantAid, apartFrom: Nouns.Loan);
        Assert.Equal("50,000,000 to 52,000,000 EUR", grants.In("EUR").ToString());
        Assert.Equal("30,000,000 to 32,000,000 EUR", amounts.OfKind(Nouns.Loan, apartFrom: Nouns.GrantAid).In("EUR").ToString());
        Assert.Equal("38,000,000 to 40,000,000 EUR", grants.During("2031").In("EUR").ToString());
        Assert.Equal("38,000,000 to 70,000,000 EUR", amounts.During("2031").In("EUR").ToString());
        Assert.Equal([2, 2], [grants.In("EUR").Addends.Count, grants.During("2031").In("EUR").Addends.Count]);
    }

    [Fact]
    public void New_money_stands_apart_from_old_and_what_is_not_told_is_open()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Pledge(new(new(10), "million EUR") { Parts = [new(new(4), "million EUR") { Marks = [Marks.New] }] }));
        gazette.Says(2, Pledge(new(new(6), "million EUR") { Parts = [new(new(2), "million EUR") { Marks = [Marks.AlreadyPledged] }, new(new(4), "million EUR") { Marks = [Marks.New] }] }));
        var amounts = CommittedAmounts.Of(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal("8,000,000 to 14,000,000 EUR", amounts.Being(Marks.New, apartFrom: Marks.AlreadyPledged).In("EUR").ToString());
        Assert.Equal("2,000,000 to 8,000,000 EUR", amounts.Being(Marks.AlreadyPledged, apartFrom: Marks.New).In("EUR").ToString());
    }

    [Fact]
    public void Two_breakdowns_of_one_whole_are_not_added()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Pledge(new(new(10), "EUR")
        {
            Parts =
            [
                new(new(6), "EUR") { For = (What)Nouns.GrantAid }, new(new(4), "EUR") { For = (What)Nouns.Loan },
                new(new(7), "EUR") { During = When.On("2031") }, new(new(3), "EUR") { During = When.On("2032") },
            ],
        }));
        var amounts = CommittedAmounts.Of(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal("6 EUR", amounts.OfKind(Nouns.GrantAid, Nouns.Loan).In("EUR").ToString());
        Assert.Equal("7 EUR", amounts.During("2031").In("EUR").ToString());
        Assert.Equal("0 to 6 EUR", amounts.OfKind(Nouns.GrantAid, Nouns.Loan).During("2031").In("EUR").ToString());
    }

    [Fact]
    public void Parts_that_exceed_their_whole_are_not_added()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Pledge(new(new(10), "EUR") { Parts = [new(new(6), "EUR") { Marks = [Marks.New] }, new(new(7), "EUR") { Marks = [Marks.New] }] }));
        var amounts = CommittedAmounts.Of(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal("10 EUR", amounts.In("EUR").ToString());
        Assert.Equal("7 to 10 EUR", amounts.Being(Marks.New).In("EUR").ToString());
    }

    [Fact]
    public void One_pledge_told_twice_repeated_or_part_of_another_is_counted_once()
    {
        var (gazette, herald, coder) = (Ruritania.Gazette(), Ruritania.Gazette("herald"), new Reading(Source.CodersReading("coder", "us")));
        var old = gazette.Says(1, Pledge(new(new(3), "EUR")).On("2030-05-01"));
        var whole = gazette.Says(2, Pledge(new(new(10), "EUR")).On("2031-05-01"));
        var part = gazette.Says(3, Pledge(new(new(3), "EUR")).On("2031-05-01"));
        var retold = herald.Says(1, Pledge(new(new(11), "EUR")).On("2031-05-01"));
        Assert.Equal("27 EUR", CommittedAmounts.Of(Ruritania.ChronicleOf(Copy(gazette, old, whole, part), Copy(herald, retold)).Commitments).In("EUR").ToString());

        coder.Says(1, part.Linked(LinkKind.Repeats, old));
        coder.Says(2, part.IsPartOf(whole));
        coder.Says(3, retold.IsSameAs(whole));
        var amounts = CommittedAmounts.Of(Ruritania.ChronicleOf(gazette, herald, coder).Commitments);
        Assert.Equal("10 to 11 EUR", amounts.In("EUR").ToString());
        Assert.Equal(2, Assert.Single(amounts.WithinOthers).Acts.Count);
    }

    [Fact]
    public void What_is_told_elsewhere_as_part_of_a_whole_tells_more_of_it()
    {
        var gazette = Ruritania.Gazette();
        var whole = gazette.Says(1, Pledge(new(new(10), "EUR") { During = When.Between("2031-01-01", "2032-12-31") }));
        var grant = gazette.Says(2, Pledge(new(new(4), "EUR") { For = (What)Nouns.GrantAid, During = When.On("2031") }));
        var loan = gazette.Says(3, Pledge(new(new(5), "EUR") { For = (What)Nouns.Loan, During = When.Since("2032") }));
        gazette.Says(2, grant.IsPartOf(whole));
        gazette.Says(3, loan.IsPartOf(whole));
        var amounts = CommittedAmounts.Of(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal("4 to 5 EUR", amounts.OfKind(Nouns.GrantAid, Nouns.Loan).In("EUR").ToString());
        Assert.Equal("5 to 6 EUR", amounts.During("2032..9999").In("EUR").ToString());
        Assert.Equal("0 to 6 EUR", amounts.During("2032..2033").In("EUR").ToString());
        Assert.Equal("10 EUR", amounts.During("2031..2032").In("EUR").ToString());
        Assert.Equal(2, amounts.WithinOthers.Count);
    }

    [Fact]
    public void Told_in_two_currencies_it_is_counted_in_the_one_that_is_asked_for()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var one = gazette.Says(1, Pledge(new(new(10), "EUR")));
        herald.Says(1, herald.Says(1, Pledge(new(new(11), "USD"))).IsSameAs(one));
        var amounts = CommittedAmounts.Of(Ruritania.ChronicleOf(gazette, herald).Commitments);
        Assert.Empty(amounts.Totals);
        Assert.Equal(("10 EUR", "11 USD"), (amounts.In("EUR").ToString(), amounts.In("USD").ToString()));
        Assert.Single(amounts.InSeveralUnits);
    }

    [Fact]
    public void One_deed_of_two_debtors_and_two_that_are_part_of_each_other_are_counted_once()
    {
        var gazette = Ruritania.Gazette();
        var one = gazette.Says(1, Pledge(new(new(10), "EUR")));
        var other = gazette.Says(2, Pledge(new(new(10), "EUR"), Ruritania.TheChancellor));
        gazette.Says(3, one.Deed().IsSameAs(other.Deed()));
        var amounts = CommittedAmounts.Of(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal(("10 EUR", 2), (amounts.In("EUR").ToString(), Assert.Single(amounts.In("EUR").Addends).Of.Count));

        var herald = Ruritania.Gazette("herald");
        var (first, second) = (herald.Says(1, Pledge(new(new(10), "EUR"))), herald.Says(2, Pledge(new(new(4), "EUR"))));
        herald.Says(3, first.IsPartOf(second));
        herald.Says(4, second.IsPartOf(first));
        Assert.Equal("4 to 10 EUR", CommittedAmounts.Of(Ruritania.ChronicleOf(herald).Commitments).In("EUR").ToString());
    }

    [Fact]
    public void A_part_is_counted_itself_where_its_whole_is_not_among_them_and_is_within_the_whole_of_its_whole()
    {
        var gazette = Ruritania.Gazette();
        var (all, some, one) = (gazette.Says(1, Pledge(new(new(10), "EUR"))), gazette.Says(2, Pledge(new(new(4), "EUR"))), gazette.Says(3, Pledge(new(new(1), "EUR"))));
        gazette.Says(4, some.IsPartOf(all));
        gazette.Says(5, one.IsPartOf(some));
        var commitments = Ruritania.ChronicleOf(gazette).Commitments;
        Assert.Equal("10 EUR", CommittedAmounts.Of(commitments[0], commitments[2]).In("EUR").ToString());
        Assert.Equal("4 EUR", CommittedAmounts.Of(commitments[1], commitments[2]).In("EUR").ToString());
        Assert.Equal("1 EUR", CommittedAmounts.Of(commitments[2]).In("EUR").ToString());
    }

    [Fact]
    public void What_is_perhaps_part_of_two_parts_stands_beside_their_whole_once()
    {
        var gazette = Ruritania.Gazette();
        var (all, some, other, one) = (gazette.Says(1, Pledge(new(new(10), "EUR"))), gazette.Says(2, Pledge(new(new(4), "EUR"))), gazette.Says(3, Pledge(new(new(5), "EUR"))), gazette.Says(4, Pledge(new(new(3), "EUR"))));
        gazette.Says(5, some.IsPartOf(all));
        gazette.Says(6, other.IsPartOf(all));
        gazette.Says(7, one.IsPartOf(some) with { Certainty = Certainty.Likely });
        gazette.Says(8, one.IsPartOf(other) with { Certainty = Certainty.Likely });
        Assert.Equal("10 to 13 EUR", CommittedAmounts.Of(Ruritania.ChronicleOf(gazette).Commitments).In("EUR").ToString());
    }

    /// <summary>Each is part of each of three, and these of three more: there are more ways from the last to the first than could be walked.</summary>
    [Fact]
    public void By_however_many_ways_something_is_part_of_a_whole_it_is_read_once()
    {
        var gazette = Ruritania.Gazette();
        var rows = Enumerable.Range(0, 30).Select(level => Enumerable.Range(0, 3).Select(i => gazette.Says(level, Pledge(new(new(30 - level), "EUR")))).ToArray()).ToArray();
        foreach (var (wholes, parts) in rows.Zip(rows.Skip(1)))
        {
            Assert.All(wholes, whole => Assert.All(parts, part => gazette.Says(99, part.IsPartOf(whole))));
        }

        var amounts = CommittedAmounts.Of(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal(("30 to 90 EUR", 87), (amounts.In("EUR").ToString(), amounts.WithinOthers.Count));
        Assert.Equal("0 to 90 EUR", amounts.OfKind(Nouns.GrantAid, apartFrom: Nouns.Loan).In("EUR").ToString());
    }

    [Fact]
    public void A_sum_that_is_a_number_is_one_quantity()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Pledge(new(Quantity.Between(1, 2), "million EUR")));
        gazette.Says(2, Pledge(new(new(5), "millionth EUR")));
        gazette.Says(3, Pledge(new(new(3), "million EUR") { Parts = [new(new(2), "million EUR") { For = (What)Nouns.GrantAid }, new(new(1), "million EUR") { For = (What)Nouns.Loan }] }));
        gazette.Says(4, Pledge(new(new(0), "million EUR")));
        var amounts = CommittedAmounts.Of(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal(["between 4,000,000 and 5,000,000 EUR", "5 millionth EUR"], amounts.Totals.Select(total => total.ToString()));
        Assert.Empty(amounts.InSeveralUnits);
        var (total, loans) = (amounts.In("EUR"), amounts.OfKind(Nouns.Loan, apartFrom: Nouns.GrantAid).In("EUR"));
        Assert.Equal(Quantity.Between(4_000_000, 5_000_000), total.Quantity);
        Assert.Equal((4_000_000m, 5_000_000m), (total.AtLeast, total.AtMost));
        Assert.Equal((1_000_000m, 3_000_000m, SlotKind.NotMentioned), (loans.AtLeast, loans.AtMost, loans.Quantity.Kind));
        Assert.Equal([SlotKind.NotMentioned, SlotKind.Value], loans.Addends.Select(addend => addend.Quantity.Kind));
        Assert.Equal(new Quantity(1_000_000), loans.Addends[1].Quantity);
    }

    [Fact]
    public void What_is_part_of_a_part_is_counted_there_only()
    {
        var gazette = Ruritania.Gazette();
        var (all, some, one) = (gazette.Says(1, Pledge(new(new(10), "EUR"))), gazette.Says(2, Pledge(new(new(4), "EUR"))), gazette.Says(3, Grant(new(new(3), "EUR"))));
        gazette.Says(4, some.IsPartOf(all));
        gazette.Says(5, one.IsPartOf(some));
        gazette.Says(6, one.IsPartOf(all));
        var amounts = CommittedAmounts.Of(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal(2, amounts.WithinOthers.Count);
        Assert.Equal("10 EUR", amounts.In("EUR").ToString());
        Assert.Equal("3 to 10 EUR", amounts.OfKind(Nouns.GrantAid, apartFrom: Nouns.Loan).In("EUR").ToString());
    }

    [Fact]
    public void What_is_told_of_the_whole_is_told_of_its_part()
    {
        var gazette = Ruritania.Gazette();
        var (all, some) = (gazette.Says(1, Grant(new(new(10), "EUR"))), gazette.Says(2, Pledge(new(new(4), "EUR") { Marks = [Marks.New] })));
        gazette.Says(3, some.IsPartOf(all));
        var grants = CommittedAmounts.Of(Ruritania.ChronicleOf(gazette).Commitments).OfKind(Nouns.GrantAid, apartFrom: Nouns.Loan);
        Assert.Equal("4 to 10 EUR", grants.Being(Marks.New, apartFrom: Marks.AlreadyPledged).In("EUR").ToString());
    }

    [Fact]
    public void Of_two_kinds_in_one_neither_is_all_of_it()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.PledgesTo(Provide.Of(Nouns.Loan, Nouns.GrantAid).Of(new Amount(new(5), "EUR"))));
        gazette.Says(2, Ruritania.Queen.PledgesTo(Provide.Of(What.AllOf(Nouns.Loan, Nouns.GrantAid)).Of(new Amount(new(7), "EUR"))));
        var amounts = CommittedAmounts.Of(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal("0 to 12 EUR", amounts.OfKind(Nouns.GrantAid, apartFrom: Nouns.Loan).In("EUR").ToString());
    }

    [Theory]
    [InlineData("2031-05-01", "2031-05-31", "5 EUR")]
    [InlineData("2031-05-02", "2031-05-31", "0 to 5 EUR")]
    [InlineData("2031-05-01", "2031-05-30", "0 to 5 EUR")]
    [InlineData("2031-05-31", "2031-06-30", "0 to 5 EUR")]
    [InlineData("2031-04-01", "2031-05-01", "0 to 5 EUR")]
    [InlineData("2031-06-01", "2031-06-30", "0 EUR")]
    [InlineData("2031-04-01", "2031-04-30", "0 EUR")]
    public void An_amount_is_for_a_window_where_all_its_days_are(string first, string last, string sum)
    {
        foreach (var days in (When[])[When.On("2031-05"), When.Over(UncertainPeriod.Between(UncertainDate.Parse("2031-05"), UncertainDate.Parse("2031-05")))])
        {
            var gazette = Ruritania.Gazette();
            gazette.Says(1, Pledge(new(new(5), "EUR") { During = days }));
            Assert.Equal(sum, CommittedAmounts.Of(Ruritania.ChronicleOf(gazette).Commitments).During($"{first}..{last}").In("EUR").ToString());
        }
    }

    private static Statement Grant(Amount amount) => Ruritania.Queen.PledgesTo(Provide.Of(Nouns.GrantAid).Of(amount));

    public static TheoryData<string, Func<Said<Statement>, Said<Statement>, Said<Statement>, Items<Link>>> Likely => new()
    {
        { "23 EUR", (_, _, _) => [] },
        { "13 to 23 EUR", (ten, same, _) => [same.IsSameAs(ten) with { Certainty = Certainty.Likely }] },
        { "3 to 23 EUR", (ten, same, three) => [same.IsSameAs(ten) with { Certainty = Certainty.Likely }, three.IsSameAs(same) with { Certainty = Certainty.Likely }] },
        { "3 to 13 EUR", (ten, same, three) => [same.IsSameAs(ten), three.IsSameAs(same) with { Certainty = Certainty.Likely }] },
        { "13 to 23 EUR", (ten, same, _) => [same.Linked(LinkKind.Repeats, ten) with { Certainty = Certainty.Likely }] },
        { "3 to 13 EUR", (ten, same, three) => [same.Linked(LinkKind.Repeats, ten), three.Linked(LinkKind.Repeats, same) with { Certainty = Certainty.Likely }] },
        { "13 to 23 EUR", (ten, same, _) => [same.Deed().IsSameAs(ten.Deed()) with { Certainty = Certainty.Likely }] },
        { "20 to 23 EUR", (ten, _, three) => [three.IsPartOf(ten) with { Certainty = Certainty.Likely }] },
        { "10 to 13 EUR", (ten, same, three) => [same.IsSameAs(ten), three.IsPartOf(ten) with { Certainty = Certainty.Likely }] },
        { "10 to 20 EUR", (ten, same, three) => [same.IsSameAs(ten) with { Certainty = Certainty.Likely }, three.IsPartOf(same)] },
        { "23 EUR", (ten, same, three) => [same.IsSameAs(ten) with { Certainty = Certainty.Possible }, three.IsPartOf(ten) with { Certainty = Certainty.Possible }] },
    };

    [Theory]
    [MemberData(nameof(Likely))]
    public void What_is_likely_the_same_or_a_part_is_counted_once_or_by_itself(string sum, Func<Said<Statement>, Said<Statement>, Said<Statement>, Items<Link>> links)
    {
        var (gazette, herald, coder) = (Ruritania.Gazette(), Ruritania.Gazette("herald"), new Reading(Source.CodersReading("coder", "us")));
        foreach (var link in links(gazette.Says(1, Pledge(new(new(10), "EUR"))), herald.Says(1, Pledge(new(new(10), "EUR"))), herald.Says(2, Pledge(new(new(3), "EUR")))))
        {
            coder.Says(1, link);
        }

        Assert.Equal(sum, CommittedAmounts.Of(Ruritania.ChronicleOf(gazette, herald, coder).Commitments).In("EUR").ToString());
    }

    [Theory]
    [InlineData(LinkKind.SameAs, "10 to 11 EUR", "10 to 21 EUR")]
    [InlineData(LinkKind.Repeats, "10 to 11 EUR", "10 to 21 EUR")]
    [InlineData(LinkKind.PartOf, "10 EUR", "10 to 21 EUR")]
    public void A_tie_that_somebody_denies_is_no_more_than_likely(LinkKind kind, string alone, string denied)
    {
        var (gazette, herald, courier) = (Ruritania.Gazette(), Ruritania.Gazette("herald"), Ruritania.Gazette("courier"));
        var (ten, other) = (gazette.Says(1, Pledge(new(new(10), "EUR"))), herald.Says(1, Pledge(new(new(11), "EUR"))));
        herald.Says(2, other.Linked(kind, ten));
        courier.Says(1, Ruritania.Queen.Denies(other.Linked(kind, ten)));
        var (one, two, three) = (gazette.Close(), herald.Close(), courier.Close());
        Assert.Equal(alone, Sum(one, two));
        Assert.Equal(denied, Sum(one, two, three));

        string Sum(params Items<Report> reports) => CommittedAmounts.Of(Chronicle.Of(Ruritania.Things, reports).Commitments).In("EUR").ToString();
    }

    [Theory]
    [InlineData(Certainty.Certain, "10 EUR", "0 USD")]
    [InlineData(Certainty.Likely, "10 EUR, 0 to 4 USD", "0 to 4 USD")]
    [InlineData(Certainty.Possible, "10 EUR, 4 USD", "4 USD")]
    public void What_is_likely_a_part_in_another_currency_may_stand_by_itself(Certainty certainty, string totals, string dollars)
    {
        var gazette = Ruritania.Gazette();
        var (whole, part) = (gazette.Says(1, Pledge(new(new(10), "EUR"))), gazette.Says(2, Pledge(new(new(4), "USD"))));
        gazette.Says(3, part.IsPartOf(whole) with { Certainty = certainty });
        var amounts = CommittedAmounts.Of(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal((totals, dollars), (string.Join(", ", amounts.Totals.Select(total => total.ToString())), amounts.In("USD").ToString()));
        Assert.Single(amounts.In("USD").NotAdded);
    }

    [Fact]
    public void A_correction_is_one_with_what_it_corrects_also_beside_likely_ties()
    {
        var (gazette, correction) = (Ruritania.Gazette(), Ruritania.Gazette("correction"));
        var (wrong, other) = (gazette.Says(1, Pledge(new(new(10), "EUR"))), gazette.Says(2, Pledge(new(new(3), "EUR"))));
        var repeated = gazette.Says(3, Pledge(new(new(3), "EUR")));
        gazette.Says(4, repeated.Linked(LinkKind.Repeats, other) with { Certainty = Certainty.Likely });
        var right = correction.Says(1, Pledge(new(new(9), "EUR")));
        correction.Says(1, right.Corrects(wrong));
        Assert.Equal("12 to 15 EUR", CommittedAmounts.Of(Ruritania.ChronicleOf(gazette, correction).Commitments).In("EUR").ToString());
    }

    private static Statement Pledge(Amount amount, Party? by = null) => (by ?? Ruritania.Queen).PledgesTo(Provide.Of(Nouns.Aid).Of(amount));

    private static Amount Over(string year, decimal number) => new(new(number), "million EUR") { During = When.On(UncertainDate.Parse(year)) };

    private static Reading Copy(Reading of, params Said<Statement>[] said)
    {
        var reading = Ruritania.Gazette(of.Source.Id);
        foreach (var one in said)
        {
            reading.Says(one.Id.Sentence, one.Content);
        }

        return reading;
    }
}
