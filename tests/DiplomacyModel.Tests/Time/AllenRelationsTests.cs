using static DiplomacyModel.Time.AllenRelation;

namespace DiplomacyModel.Tests;

public sealed class AllenRelationsTests
{
    private static readonly AllenRelation[] All = Enum.GetValues<AllenRelation>();

    [Fact]
    public void Default_is_any()
    {
        Assert.Equal(AllenRelations.Any, default);
        Assert.Equal(13, default(AllenRelations).Count);
        Assert.Equal("any", default(AllenRelations).ToString());
    }

    [Fact]
    public void None_holds_nothing_and_decides_nothing()
    {
        Assert.Empty(AllenRelations.None);
        Assert.Equal("none", AllenRelations.None.ToString());
        Assert.Equal(Truth.Maybe, AllenRelations.None.AreAmong(AllenRelations.Preceding));
    }

    [Fact]
    public void A_set_holds_what_it_was_made_of()
    {
        AllenRelations set = [Meets, Before, Meets];
        Assert.Equal([Before, Meets], set.AsEnumerable());
        Assert.Equal(2, set.Count);
        Assert.False(set.IsCertain);
        Assert.True(AllenRelations.Of(Equal).IsCertain);
        Assert.True(set.Contains(Before));
        Assert.False(set.Contains(After));
        Assert.Equal("Before, Meets", set.ToString());
    }

    [Fact]
    public void What_is_no_relation_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AllenRelations.Of((AllenRelation)13));

    [Fact]
    public void Union_and_intersection_are_those_of_sets() => Check.Holds(Arbitraries.Relations, Arbitraries.Relations, (a, b) =>
        (a | b).ToHashSet().SetEquals(a.Union(b)) && (a & b).ToHashSet().SetEquals(a.Intersect(b)) && (a | b).Count + (a & b).Count == a.Count + b.Count);

    [Fact]
    public void Among_is_true_of_a_part_and_false_of_strangers() => Check.Holds(Arbitraries.Relations, Arbitraries.Relations, (a, b) =>
        a == AllenRelations.None || a.AreAmong(b) == Truth.Of((a & b) == a, (a & b) != AllenRelations.None));

    [Fact]
    public void The_converses_have_the_usual_names() => Assert.Equal(
        [After, MetBy, OverlappedBy, StartedBy, Contains, FinishedBy, Equal, Finishes, During, Starts, Overlaps, Meets, Before],
        All.Select(relation => AllenRelations.Of(relation).Converse().Single()));

    [Fact]
    public void The_converse_of_the_converse_is_the_set() => Check.Holds(Arbitraries.Relations, set => set.Converse().Converse() == set);

    [Fact]
    public void Each_question_has_its_converse()
    {
        Assert.Equal(AllenRelations.Succeeding, AllenRelations.Preceding.Converse());
        Assert.Equal(AllenRelations.Covering, AllenRelations.Inside.Converse());
        Assert.Equal(AllenRelations.Intersecting, AllenRelations.Intersecting.Converse());
        Assert.Equal(AllenRelations.Any, AllenRelations.Preceding | AllenRelations.Intersecting | AllenRelations.Succeeding);
    }

    [Fact]
    public void Composition_is_that_of_the_table()
    {
        var rows = Repository.SharedLines("time/allen_composition.tsv").Skip(1).Select(line => line.Split('\t')).ToArray();
        Assert.Equal(169, rows.Length);
        Assert.All(rows, row => Assert.Equal(
            AllenTableTests.Relations(row[2]),
            AllenTableTests.Relations(row[0]).Compose(AllenTableTests.Relations(row[1]))));
    }

    [Fact]
    public void Composition_of_sets_is_the_union_of_the_compositions() => Check.Holds(Arbitraries.Relations, Arbitraries.Relations, (a, b) =>
        a.Compose(b) == (from one in a from other in b select AllenRelations.Of(one).Compose([other])).Aggregate(AllenRelations.None, (left, right) => left | right));

    [Fact]
    public void Composition_turns_round() => Check.Holds(Arbitraries.Relations, Arbitraries.Relations, (a, b) =>
        a.Compose(b).Converse() == b.Converse().Compose(a.Converse()));

    [Fact]
    public void Nothing_known_stays_so()
    {
        Assert.All(All, relation => Assert.Equal(AllenRelations.Of(relation), AllenRelations.Of(relation).Compose([Equal])));
        Assert.All(All, relation => Assert.Equal(AllenRelations.Any, AllenRelations.Of(relation).Compose(AllenRelations.Any)));
    }
}
