namespace DiplomacyModel.Tests;

/// <summary>Laws of the relations of uncertain times.</summary>
public sealed class AllenLawTests
{
    private const int Times = 20_000;

    [Fact]
    public void Two_exact_values_have_one_relation_and_no_doubt() => ForPairs((a, b, random) =>
    {
        var (one, other) = (Exact(a, random), Exact(b, random));
        return one.To(other).IsCertain;
    });

    [Fact]
    public void No_two_values_contradict_each_other() => ForPairs((a, b, _) => a.To(b) != AllenRelations.None);

    [Fact]
    public void Seen_from_the_other_side_it_is_the_converse() => ForPairs((a, b, _) => a.To(b).Converse() == b.To(a));

    [Fact]
    public void Knowing_more_only_rules_out() => ForPairs((a, b, random) =>
    {
        var (before, after) = (a.To(b), a.Narrowed(random).To(b.Narrowed(random)));
        return (before | after) == before
            && new[] { AllenRelations.Preceding, AllenRelations.Intersecting, AllenRelations.Inside, AllenRelations.Covering, AllenRelations.Same }
                .All(question => before.AreAmong(question).IsMaybe || before.AreAmong(question) == after.AreAmong(question));
    });

    [Fact]
    public void What_is_composed_leaves_room_for_what_is_so() => ForSamples((a, b, c, _) => (a.To(b).Compose(b.To(c)) & a.To(c)) == a.To(c));

    [Fact]
    public void The_questions_of_two_dates_are_asked_of_their_relations() => Check.Holds(Arbitraries.AnyDate, Arbitraries.AnyDate, (a, b) =>
    {
        var relations = a.RelationsTo(b);
        return a.Precedes(b) == relations.AreAmong(AllenRelations.Preceding)
            && a.Succeeds(b) == relations.AreAmong(AllenRelations.Succeeding)
            && a.IsSameDayAs(b) == relations.AreAmong(AllenRelations.Same)
            && a.IsWithin(new NodaTime.DateInterval(b.Earliest, b.Latest)) == a.IsWithin(UncertainPeriod.FromDateInterval(new(b.Earliest, b.Latest)))
            && a.IsOnOrBefore(b.Latest) == a.IsOnOrBefore(UncertainDate.On(b.Latest))
            && a.IsOnOrAfter(b.Latest) == a.IsOnOrAfter(UncertainDate.On(b.Latest));
    });

    [Fact]
    public void The_extent_of_a_calendar_unit_is_exact_and_relates_to_itself_as_equal() => Check.Holds(Arbitraries.AnyDate, date =>
    {
        var expected = date.Precision is DatePrecision.Unknown or DatePrecision.Range ? Truth.Maybe : Truth.True;
        return date.AsExtent().IsSamePeriodAs(date.AsExtent()) == expected && date.IsWithin(date.AsExtent()) == expected;
    });

    [Fact]
    public void Of_nothing_known_nothing_is_said()
    {
        var nothing = UncertainDate.Unknown.AsExtent();
        Assert.Equal(AllenRelations.Any, nothing.RelationsTo(nothing));
        Assert.Equal("..", UncertainDate.DaysBetween(UncertainDate.Unknown, UncertainDate.In(2023)).ToString());
        Assert.Equal("Before, Meets, Equal, MetBy, After", UncertainDate.Unknown.RelationsTo(UncertainDate.Unknown).ToString());
    }

    [Fact]
    public void Nothing_is_allocated_for_values_without_gaps()
    {
        UncertainDate date = UncertainDate.In(2023), day = UncertainDate.Parse("2023-02-08");
        UncertainPeriod since = UncertainPeriod.Since(date), exact = day.AsExtent();
        Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Ask();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Ask()
        {
            date.RelationsTo(day);
            date.RelationsTo(since);
            since.RelationsTo(exact);
            since.RelationsTo(since);
            since.Intersects(exact);
            exact.Precedes(date);
        }
    }

    private static void ForPairs(Func<AllenSample, AllenSample, Random, bool> law) => ForSamples((a, b, _, random) => law(a, b, random));

    private static void ForSamples(Func<AllenSample, AllenSample, AllenSample, Random, bool> law)
    {
        var random = new Random(7);
        for (var i = 0; i < Times; i++)
        {
            var samples = AllenSample.Next(random, 3);
            var (a, b, c) = (samples[0], samples[1], samples[2]);
            if (!law(a, b, c, random))
            {
                Assert.Fail($"samples {i}: {a} to {b} is {a.To(b)}; the third is {c}");
            }
        }
    }

    private static AllenSample Exact(AllenSample sample, Random random)
    {
        while (sample.Choices.Length > 1)
        {
            sample = sample.Narrowed(random);
        }

        return sample;
    }
}
