using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>
/// A real pledging conference, for the sums: the eighth Brussels conference on Syria, 27 May 2024, as Enab Baladi (28 May 2024, after the
/// Associated Press and the European Union) and The World Monitor (after Commissioner Lenarčič) give its numbers.
/// </summary>
public sealed class PledgingConferenceTests
{
    private static readonly Organization Union = new("eu", "European Union");
    private static readonly Polity Turkey = new("turkey", "Türkiye");
    private static readonly Party Donors = new Topic("donor", "Who gives money.", "usage of news reports").AsParty();
    private static readonly When NextYearOn = When.Since("2025");

    [Fact]
    public void The_donors_total_is_one_number_and_its_years_are_two()
    {
        var pledged = CommittedAmounts.Of([.. Conference().Commitments.Where(commitment => commitment.StatusOn("2024-06-01").Is(CommitmentStatus.Open).IsTrue)]);
        Assert.Equal(["7,500,000,000 EUR"], pledged.Totals.Select(total => total.ToString()));
        Assert.Equal("8,100,000,000 USD", pledged.In("USD").ToString());
        var grants = pledged.OfKind(Nouns.GrantAid, apartFrom: Nouns.Loan);
        Assert.Equal(["5,000,000,000 EUR", "3,800,000,000 to 3,900,000,000 EUR", "1,100,000,000 to 1,200,000,000 EUR"], new[] { grants, grants.During("2024"), grants.During("2025..9999") }.Select(sum => sum.In("EUR").ToString()));
        Assert.Equal("2,500,000,000 EUR", pledged.OfKind(Nouns.Loan, apartFrom: Nouns.GrantAid).In("EUR").ToString());
    }

    [Fact]
    public void The_pledge_of_the_year_before_is_in_the_new_one_and_counted_once()
    {
        var commitments = Conference().Commitments;
        var ofUnion = CommittedAmounts.Of([.. commitments.Where(commitment => commitment.Debtors == (Items<Party>)[Union])]);
        Assert.Equal("2,120,000,000 EUR", ofUnion.In("EUR").ToString());

        // Of the billion for Türkiye it is not told in which of the two years, nor whom else it is for.
        Assert.Equal("560,000,000 to 1,560,000,000 EUR", ofUnion.During("2025").OfKind(Nouns.Community).In("EUR").ToString());
        var old = Assert.Single(commitments, commitment => commitment.Acts.Count > 1);
        Assert.Equal(["brussels-7", "enab-baladi"], old.Acts.Select(act => act.First.Source.Id));
        Assert.Equal("560,000,000 EUR", CommittedAmounts.Of(old).During("2024").In("EUR").ToString());
        Assert.Equal(4, CommittedAmounts.Of(commitments).WithinOthers.Count);
    }

    private static Chronicle Conference()
    {
        var (before, enab, monitor) = (
            new Reading(new Source("brussels-7", SourceKind.OfficialText, "Pledge of the European Union, seventh conference", When.On("2023-06-15"))),
            new Reading(Source.NewsReport("enab-baladi", "Enab Baladi", Dateline.Parse("2024-05-28"))),
            new Reading(Source.NewsReport("world-monitor", "The World Monitor", Dateline.Parse("2024-05-28"))));
        var old = before.Says(1, Union.PledgesTo(Provide.Of(Nouns.Aid).Of(Million(560) with { During = When.On("2024") })));

        var all = enab.Says(1, Donors.PledgesTo(Provide.Of(Nouns.Aid).Of(Total(3_800, new(1_200)) with { Equivalents = [new(new(8.1m), "billion USD")] })).On("2024-05-27"));
        var ofUnion = enab.Says(2, Union.PledgesTo(Provide.Of(Nouns.Aid).Of(new Amount(new(2.12m), "billion EUR") { During = When.Between("2024-01-01", "2025-12-31") })).On("2024-05-27"));
        var again = enab.Says(3, Union.Says(SpeechVerbs.Pledge, Provide.Of(Nouns.Aid).Of(Million(560) with { During = When.On("2024"), Marks = [Marks.AlreadyPledged] })).On("2024-05-27"));
        var hosts = enab.Says(4, Union.PledgesTo(Provide.Of(Nouns.Aid).Of(Million(560) with { During = When.On("2025"), For = (What)Nouns.Community })).On("2024-05-27"));
        var inTurkey = enab.Says(4, Union.PledgesTo(Provide.Of(Nouns.Aid).In("Türkiye").Of(new Amount(new(1), "billion EUR"))).On("2024-05-27"));
        enab.Says(2, ofUnion.IsPartOf(all));
        enab.Says(3, again.Linked(LinkKind.Repeats, old));
        foreach (var part in new[] { again, hosts, inTurkey })
        {
            enab.Says(4, part.IsPartOf(ofUnion));
        }

        monitor.Says(1, monitor.Says(1, Donors.PledgesTo(Provide.Of(Nouns.Aid).Of(Total(3_900, new(1_100, printed: "the remainder")))).On("2024-05-27")).IsSameAs(all));
        return Chronicle.Of([Union, Turkey], before.Close(), enab.Close(), monitor.Close());
    }

    // Grants of 5 billion by year, and loans of 2.5; what remains of the grants is for 2025 and beyond.
    private static Amount Total(decimal now, Quantity later) => new(new(7.5m), "billion EUR")
    {
        Parts =
        [
            new(new(5), "billion EUR") { For = (What)Nouns.GrantAid, Parts = [Million(now) with { During = When.On("2024") }, new(later, "million EUR") { During = NextYearOn }] },
            new(new(2.5m), "billion EUR") { For = (What)Nouns.Loan },
        ],
    };

    private static Amount Million(decimal number) => new(new(number), "million EUR");
}
