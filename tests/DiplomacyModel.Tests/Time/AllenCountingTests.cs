namespace DiplomacyModel.Tests;

/// <summary>What is computed in closed form is what going through all days gives, no more and no less.</summary>
public sealed class AllenCountingTests
{
    private static readonly AllenRelations[] Questions =
    [
        AllenRelations.Preceding, AllenRelations.Succeeding, AllenRelations.Intersecting, AllenRelations.Inside, AllenRelations.Covering, AllenRelations.Same,
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_set_and_all_answers_are_those_of_counting(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 50_000; i++)
        {
            var pair = AllenSample.Next(random, 2);
            var (a, b) = (pair[0], pair[1]);
            var (counted, answers) = Count(a, b);
            var found = a.To(b);
            if (found != counted || !Questions.Select(found.AreAmong).SequenceEqual(answers) || a.Answers(b)?.SequenceEqual(answers) == false)
            {
                Assert.Fail($"pair {i}: {a} to {b} is {counted}, found {found}");
            }
        }
    }

    [Fact]
    public void On_or_before_and_on_or_after_are_those_of_counting() => Check.Holds(Arbitraries.NearDate, Arbitraries.NearDate, (a, b) =>
    {
        var pairs = (from x in Arbitraries.Days(a) from y in Arbitraries.Days(b) select x.CompareTo(y)).ToHashSet();
        return a.IsOnOrBefore(b) == Truth.Of(pairs.All(order => order <= 0), pairs.Any(order => order <= 0))
            && a.IsOnOrAfter(b) == Truth.Of(pairs.All(order => order >= 0), pairs.Any(order => order >= 0));
    });

    [Fact]
    public void The_number_of_days_has_the_bounds_of_counting() => Check.Holds(Arbitraries.NearDate, Arbitraries.NearDate, (a, b) =>
    {
        var days = UncertainDate.DaysBetween(a, b);
        var counted = (from x in Arbitraries.Days(a) from y in Arbitraries.Days(b) select NodaTime.Period.DaysBetween(x, y)).ToHashSet();
        return days.Least == counted.Min() && days.Most == counted.Max()
            && Enumerable.Range(-20, 40).All(n =>
                days.IsAtLeast(n) == Truth.Of(counted.All(count => count >= n), counted.Any(count => count >= n))
                && days.IsAtMost(n) == Truth.Of(counted.All(count => count <= n), counted.Any(count => count <= n)));
    });

    [Theory]
    [InlineData("[..1760-12-03]", "1760-12-04", "1..", "..-1")]
    [InlineData("[1760-12-03..]", "1760-12-04", "..1", "-1..")]
    [InlineData("[..1760-12-03]", "[1760-12-04..]", "1..", "..-1")]
    [InlineData("[..1760-12-03]", "[..1760-12-04]", "..", "..")]
    [InlineData("[1760-12-01,1760-12-03]", "1760-12-04", "1..3", "-3..-1")]
    [InlineData("1760-12-0X", "1760-12-1X", "1..18", "-18..-1")]
    public void Of_an_open_set_there_is_no_least_or_no_greatest_number(string first, string second, string days, string back)
    {
        var (one, other) = (UncertainDate.Parse(first), UncertainDate.Parse(second));
        Assert.Equal((days, back), (UncertainDate.DaysBetween(one, other).ToString(), UncertainDate.DaysBetween(other, one).ToString()));
        Assert.Equal(days.StartsWith("..", StringComparison.Ordinal) ? Truth.Maybe : Truth.True, UncertainDate.DaysBetween(one, other).IsAtLeast(1));
        Assert.Equal(days.EndsWith("..", StringComparison.Ordinal) ? Truth.Maybe : Truth.True, UncertainDate.DaysBetween(one, other).IsAtMost(9_000_000));
    }

    // By the ends alone, told anew: nothing here is of the product.
    private static (AllenRelations Relations, Truth[] Answers) Count(AllenSample a, AllenSample b)
    {
        var (relations, yes, no) = (0, 0, 0);
        foreach (var (p, q) in a.Choices)
        {
            foreach (var (r, s) in b.Choices)
            {
                var answers = (q < r ? 1 : 0) | (s < p ? 2 : 0) | (p <= s && r <= q ? 4 : 0) | (r <= p && q <= s ? 8 : 0) | (p <= r && s <= q ? 16 : 0) | (p == r && q == s ? 32 : 0);
                (yes, no) = (yes | answers, no | ~answers);
                relations |= 1 << (int)One(p, q, r, s);
            }
        }

        return (
            AllenRelations.Of([.. Enum.GetValues<AllenRelation>().Where(relation => (relations >> (int)relation & 1) != 0)]),
            [.. Enumerable.Range(0, 6).Select(i => Truth.Of((no >> i & 1) == 0, (yes >> i & 1) != 0))]);
    }

    private static AllenRelation One(int p, int q, int r, int s) => (p.CompareTo(r), q.CompareTo(s)) switch
    {
        _ when q + 1 < r => AllenRelation.Before,
        _ when q + 1 == r => AllenRelation.Meets,
        _ when s + 1 < p => AllenRelation.After,
        _ when s + 1 == p => AllenRelation.MetBy,
        ( < 0, < 0) => AllenRelation.Overlaps,
        ( < 0, 0) => AllenRelation.FinishedBy,
        ( < 0, _) => AllenRelation.Contains,
        (0, < 0) => AllenRelation.Starts,
        (0, 0) => AllenRelation.Equal,
        (0, _) => AllenRelation.StartedBy,
        (_, < 0) => AllenRelation.During,
        (_, 0) => AllenRelation.Finishes,
        _ => AllenRelation.OverlappedBy,
    };
}
