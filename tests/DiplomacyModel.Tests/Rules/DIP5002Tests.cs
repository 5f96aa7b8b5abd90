using FsCheck;
using FsCheck.Fluent;
using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

public sealed class DIP5002Tests
{
    private static readonly Gen<Quantity> Numbers =
        from number in Gen.Choose(0, 12)
        from more in Gen.Choose(1, 5)
        from word in Gen.Elements(Enum.GetValues<Approximator>())
        select word == Approximator.Between ? Quantity.Between(number, number + more) : new Quantity(number, word);

    private static readonly Arbitrary<(Quantity Whole, Quantity[] Parts)> Lists =
        (from whole in Numbers from parts in Gen.Choose(1, 3).SelectMany(count => Gen.ArrayOf(Numbers, count)) select (whole, parts)).ToArbitrary();

    public static TheoryData<Figure, string?> Figures => new()
    {
        { Votes(60, 41, 3, 104), null },
        { Votes(60, 41, 3, 105), "Its parts add up to 104, less than 105. Check the numbers, or say that the list of parts is open." },
        { Votes(60, 41, 3, 103), "Its parts add up to 104, more than 103. Check the numbers, or say which parts overlap." },
        { Votes(60, 41, 3, 105) with { Parts = Votes(60, 41, 3, 105).Parts.AsOpen() }, null },
        { Figure.VoteOn(Nouns.Treaty, new(60), new(41), cast: new(105)), "Its parts add up to 101, less than 105. Check the numbers, or say that the list of parts is open." },
        { Figure.VoteOn(Nouns.Treaty, new(60, Approximator.About), new(41), new(3), cast: new(300)), null },
        { Figure.VoteOn(Nouns.Treaty, new(60)), null },
        { Figure.CountOf(Nouns.Member, new(100)) with { Parts = [Votes(60, 41, 3, 104)] }, "Its parts add up to 104, more than 100. Check the numbers, or say which parts overlap." },
        { Figure.CountOf(Nouns.Member, new(120)) with { Parts = [Votes(60, 41, 3, 104)] }, null },
        { Figure.CountOf(Nouns.Member, new(100)) with { Parts = [Figure.CountOf(Nouns.Member.Being(Marks.Overlapping), new(60)), Figure.CountOf(Nouns.Official, new(50))] }, null },
        { Figure.CountOf(Nouns.Member, new(100)) with { Parts = [Figure.ShareOf(Nouns.Member, new(33.3m)), Figure.ShareOf(Nouns.Member, new(33.3m)), Figure.ShareOf(Nouns.Member, new(33.3m))] }, null },
        { Figure.ShareOf(Nouns.Trade, new(40)) with { Parts = [Figure.ShareOf(Nouns.Energy, new(30)), Figure.ShareOf(Nouns.Transport, new(25))] }, "Its parts add up to 55%, more than 40%. Check the numbers, or say which parts overlap." },
        { Figure.SumOf(Nouns.Aid, Dollars(9.7m)) with { Parts = [Figure.SumOf(Nouns.Aid, Dollars(6.0m)), Figure.SumOf(Nouns.Aid, Dollars(3.73m))] }, null },
        { Figure.SumOf(Nouns.Aid, Dollars(9.7m)) with { Parts = [Figure.SumOf(Nouns.Aid, Dollars(6.0m)), Figure.SumOf(Nouns.Aid, new Amount(new(5), "billion EUR"))] }, null },
        { Figure.SumOf(Nouns.Aid, Dollars(9.7m)) with { Parts = [Figure.SumOf(Nouns.Aid, Dollars(6.0m)), Figure.SumOf(Nouns.Aid, Dollars(3.9m))] }, "Its parts add up to 9,900,000,000 USD, more than 9.7 billion USD. Check the numbers, or say which parts overlap." },
    };

    /// <summary>Every number in its range is tried: a clash is one that no choice avoids.</summary>
    [Fact]
    public void It_speaks_where_no_numbers_within_the_words_beside_them_add_up() => Prop.ForAll(Lists, list =>
    {
        var figure = Figure.CountOf(Nouns.Member, list.Whole) with { Parts = list.Parts.Select(part => Figure.CountOf(Nouns.Member, part)).ToItems().AsClosed() };
        var sums = list.Parts.Aggregate((IEnumerable<int>)[0], (sums, part) => sums.SelectMany(sum => Within(part).Select(number => sum + number)).Distinct().ToArray());
        return (Found(figure) is { Certainty: FindingCertainty.Definite }) == !sums.Intersect(Within(list.Whole)).Any();
    }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Figures))]
    public void What_it_says_of_a_figure(Figure figure, string? expected)
    {
        var finding = Found(figure);
        Assert.Equal(expected, finding is null ? null : $"{finding.Message} {finding.Remedy}");
    }

    [Fact]
    public void A_list_that_is_not_said_to_be_all_perhaps_lacks_a_part()
    {
        var figure = Figure.VoteOn(Nouns.Treaty, new(60), new(41), cast: new(105));
        Assert.Equal(FindingCertainty.Possible, Found(figure)!.Certainty);
        Assert.Equal(FindingCertainty.Definite, Found(figure with { Parts = figure.Parts.AsClosed() })!.Certainty);
        Assert.Null(Found(figure with { Parts = figure.Parts.AsOpen() }));
    }

    [Fact]
    public void Each_breakdown_of_an_amount_stands_for_itself()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Provide.By(Ruritania.State, Nouns.Aid).Of(Dollars(10) with
        {
            Parts =
            [
                Dollars(6) with { For = (What)Nouns.GrantAid }, Dollars(4) with { For = (What)Nouns.Loan },
                Dollars(7) with { During = When.On("2031") }, Dollars(5) with { During = When.On("2032") },
                Dollars(3) with { Marks = [Marks.AlreadyPledged] },
            ],
        }));
        Assert.Equal("Its parts add up to 12,000,000,000 USD, more than 10 billion USD.", Assert.Single(Ruritania.ChronicleOf(gazette).Validate()).Message);
    }

    [Fact]
    public void What_somebody_denies_is_not_looked_at()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.Denies(Votes(60, 41, 3, 105)));
        Assert.Empty(Ruritania.ChronicleOf(gazette).Validate());
    }

    /// <summary>The State Duma on the four treaties of 3 October 2022: 413, 412, 411 and 409 in favour, none against, none abstaining, with 408 present, as Agentstvo (after L'Editoria responsabile, October 2022) tells.</summary>
    [Fact]
    public void In_a_real_vote_there_were_more_in_favour_than_present()
    {
        var (duma, text) = (new Organization("state-duma", "State Duma"), new Reading(new Source("agentstvo", SourceKind.NewsReport, "Agentstvo", When.On("2022-10"))));
        foreach (var (treaty, inFavour) in new[] { ("Donetsk", 413), ("Luhansk", 412), ("Kherson", 411), ("Zaporizhzhia", 409) })
        {
            var voted = Figure.VoteOn(new Instrument(treaty.ToLowerInvariant(), treaty), new(inFavour), new(0), new(0));
            text.Says(1, Figure.CountOf(Nouns.Member.Of(duma).Being(Marks.Attending), new(408)) with { Parts = [voted] });
        }

        var findings = Chronicle.Of([duma], text.Close()).Validate();
        Assert.Equal(
            ["Its parts add up to 409, more than 408.", "Its parts add up to 411, more than 408.", "Its parts add up to 412, more than 408.", "Its parts add up to 413, more than 408."],
            findings.Select(finding => finding.Message).Order(StringComparer.Ordinal));
        Assert.All(findings, finding => Assert.Equal(("DIP5002", FindingCertainty.Definite), (finding.Rule.Id, finding.Certainty)));
    }

    /// <summary>The European Parliament on the delegation to the CARIFORUM–EC committee, 15 June 2010, as read out: 334, 287 and 168, in a house of 736 (verbatim report, explanations of vote).</summary>
    [Fact]
    public void In_another_there_were_more_votes_than_seats()
    {
        var (house, text) = (new Organization("european-parliament", "European Parliament"), new Reading(new Source("verbatim", SourceKind.OfficialText, "Verbatim report of proceedings", When.On("2010-06-15"))));
        text.Says(1, Figure.CountOf(Nouns.Member.Of(house), new(736)) with { Parts = [Figure.VoteOn(new Instrument("decision", "Decision on the delegation"), new(334), new(287), new(168))] });
        Assert.Equal("Its parts add up to 789, more than 736.", Assert.Single(Chronicle.Of([house], text.Close()).Validate()).Message);
    }

    /// <summary>What was raised for Serbia after the floods, as Tanjug (after B92, 29 July 2014) lists it: slightly over 106 million euros, and its parts are 106.77. It is right, and nothing is found; without "over", two tenths of a million of rounding are left.</summary>
    [Fact]
    public void A_real_list_of_donors_adds_up()
    {
        decimal[] shares =
        [
            80, 5.9m, 5, 4.1m, 2, 2, 2, 1.35m, 1.25m, 1, 0.5m, 0.37m, 0.33m, 0.15m, 0.1m, 0.1m, 0.111111m, 0.08m,
            0.074m, 0.074m, 0.074m, 0.074m, 0.05m, 0.037m, 0.036m, 0.0075m,
        ];
        Assert.Equal(106.767611m, shares.Sum());
        Assert.Null(Found(Raised(new(106, Approximator.MoreThan, "slightly over 106 million"))));
        Assert.Equal("Its parts add up to 106,767,611 EUR, more than 100 million EUR.", Found(Raised(new(100)))!.Message);
        Assert.Equal("Its parts add up to 106,767,611 EUR, less than more than 120 million EUR.", Found(Raised(new(120, Approximator.MoreThan)))!.Message);

        Figure Raised(Quantity total) => Figure.SumOf(Nouns.Aid, new Amount(total, "million EUR")) with { Parts = [.. shares.Select(share => Figure.SumOf(Nouns.Aid, new Amount(new(share), "million EUR")))] };
    }

    [Fact]
    public void Numbers_at_the_end_of_the_scale_do_no_harm()
    {
        var most = new Amount(new(decimal.MaxValue), "crowns");
        Assert.Null(Found(Figure.SumOf(Nouns.Aid, most) with { Parts = [Figure.SumOf(Nouns.Aid, most), Figure.SumOf(Nouns.Aid, most)] }));
    }

    private static Finding? Found(Figure figure)
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, figure);
        return Ruritania.ChronicleOf(gazette).Validate().SingleOrDefault(finding => finding.Rule.Id == "DIP5002");
    }

    private static Figure Votes(int inFavour, int against, int abstaining, int cast) => Figure.VoteOn(Nouns.Treaty, new(inFavour), new(against), new(abstaining), new(cast));

    private static Amount Dollars(decimal number) => new(new(number), "billion USD");

    // The words as the library reads them: no width is invented for "about" and "nearly", and a bound is within.
    private static IEnumerable<int> Within(Quantity quantity) => Enumerable.Range(0, 60).Where(number => quantity.Approximator switch
    {
        Approximator.Exactly => number == quantity.Number,
        Approximator.Nearly or Approximator.FewerThan or Approximator.UpTo => number <= quantity.Number,
        Approximator.MoreThan or Approximator.AtLeast => number >= quantity.Number,
        Approximator.Between => number >= quantity.Number && number <= quantity.Highest,
        _ => true,
    });
}
