namespace DiplomacyModel.Tests;

/// <summary>When one reply lies in another and when both cannot be right: all worlds of a few values are gone through.</summary>
public sealed class ReplyTests
{
    private static readonly int[] All = [1, 2, 3, 4];
    private static readonly Items<int>[] Lists = [.. Enumerable.Range(1, 7).Select(bits => (Items<int>)[.. Of(bits)])];

    /// <summary>One of four is so; no reply names the fourth.</summary>
    [Fact]
    public void Of_choices_that_rule_each_other_out_one_is_so() => Choices(mayBeBesideOthers: false, [.. All.Select(one => (HashSet<int>)[one])]);

    /// <summary>One or more of four are so.</summary>
    [Fact]
    public void Of_choices_that_may_be_beside_others_several_are_so() => Choices(mayBeBesideOthers: true, [.. Enumerable.Range(1, 15).Select(bits => Of(bits).ToHashSet())]);

    [Fact]
    public void A_closed_list_is_all_and_any_other_at_least_that()
    {
        var replies = Lists.SelectMany(list => new[] { list, list.AsClosed(), list.AsOpen() }).Select(list => new ListReply<int>(list)).ToArray();
        var worlds = Enumerable.Range(1, 15).Select(bits => Of(bits).ToHashSet()).ToArray();
        Assert.All(replies, one => Assert.All(replies, other =>
        {
            var (inOne, inOther) = (In(one), In(other));
            Assert.Equal(one.Values.ToHashSet().SetEquals(other.Values), one.IsSameAs(other));
            Assert.Equal(!inOne.Overlaps(inOther), one.Excludes(other));
            Assert.Equal(inOne.IsSubsetOf(inOther) || (one.IsSameAs(other) && !one.Excludes(other)), one.IsWithin(other));
        }));
        Assert.True(new ListReply<int>([1, 1, 2]).IsSameAs(new ListReply<int>([2, 1])));
        Items<int> two = [1, 2];
        ListReply<int>[] lists = [new(two), new(two.AsClosed()), new(two.AsOpen())];
        Assert.Equal(["1 and 2", "1 and 2 only", "1 and 2 and others"], lists.Select(list => list.ToWords(Ruritania.Things)));
        Assert.Equal([true, true, false], lists.Select(list => list.IsDefinite));

        HashSet<int> In(ListReply<int> reply) => [.. Enumerable.Range(0, worlds.Length)
            .Where(i => reply.Values.Extent == ListExtent.Closed ? worlds[i].SetEquals(reply.Values) : worlds[i].IsSupersetOf(reply.Values))];
    }

    /// <summary>Whole numbers and the halves between them. What is only about a number bounds nothing that lies in it.</summary>
    [Fact]
    public void A_quantity_lies_in_another_where_every_number_does()
    {
        Quantity[] quantities = [.. from word in Enum.GetValues<Approximator>() from number in Enumerable.Range(2, 3) select word == Approximator.Between ? Quantity.Between(number, number + 1) : new(number, word)];
        QuantityReply[] replies = [.. quantities.SelectMany(quantity => new QuantityReply[] { new(quantity, null), new(quantity, null, true) })];
        Assert.All(replies, one => Assert.All(replies, other =>
        {
            var (inOne, inOther) = (In(one), In(other));
            Assert.Equal(one == other, one.IsSameAs(other));
            Assert.True(!one.IsWithin(other) || inOne.IsSubsetOf(inOther));
            Assert.True(!one.Excludes(other) || !inOne.Overlaps(inOther));
            if (!IsVague(one) && !IsVague(other))
            {
                Assert.True(one.IsDenied && !other.IsDenied || one.IsWithin(other) == inOne.IsSubsetOf(inOther));
                Assert.True((one.IsDenied && other.IsDenied) || one.Excludes(other) != inOne.Overlaps(inOther));
            }
            else if (one != other && IsVague(other) && !one.IsDenied && !other.IsDenied)
            {
                Assert.False(one.IsWithin(other));
            }
        }));
        var (two, notTwo, tonnes) = (new QuantityReply(new(2), null), new QuantityReply(new(2), null, true), new QuantityReply(new(2, Approximator.About), "tonnes"));
        Assert.Equal((true, false, false), (two.IsDefinite, notTwo.IsDefinite, tonnes.IsDefinite));
        Assert.Equal(("2", "not 2", "about 2 tonnes"), (two.ToWords(Ruritania.Things), notTwo.ToWords(Ruritania.Things), tonnes.ToWords(Ruritania.Things)));

        static bool IsVague(QuantityReply reply) => reply.Quantity.Approximator is Approximator.Nearly or Approximator.About;

        static HashSet<int> In(QuantityReply reply) => [.. Enumerable.Range(-4, 24).Where(half => reply.IsDenied != Allows(reply.Quantity, half / 2m))];
    }

    private static void Choices(bool mayBeBesideOthers, HashSet<int>[] worlds)
    {
        var replies = Lists.SelectMany(list => new[] { new ChoiceReply<int>(list, false, mayBeBesideOthers), new ChoiceReply<int>(list, true, mayBeBesideOthers) }).ToArray();
        Assert.All(replies, one => Assert.All(replies, other =>
        {
            var (inOne, inOther) = (In(one), In(other));
            Assert.Equal(inOne.SetEquals(inOther), one.IsSameAs(other));
            Assert.Equal(inOne.IsSubsetOf(inOther), one.IsWithin(other));
            Assert.Equal(!inOne.Overlaps(inOther), one.Excludes(other));
        }));
        Assert.All(replies, one => Assert.Equal(!one.IsNoneOf && one.Values.Count == 1, one.IsDefinite));
        Assert.Equal(["1 or 2", "not 1 and not 2"], replies.Where(reply => reply.Values == [1, 2]).Select(reply => reply.ToWords(Ruritania.Things)));

        HashSet<int> In(ChoiceReply<int> reply) => [.. Enumerable.Range(0, worlds.Length).Where(i => reply.IsNoneOf != worlds[i].Overlaps(reply.Values))];
    }

    private static bool Allows(Quantity quantity, decimal number) => quantity.Approximator switch
    {
        Approximator.Exactly => number == quantity.Number,
        Approximator.Nearly or Approximator.FewerThan => number < quantity.Number,
        Approximator.MoreThan => number > quantity.Number,
        Approximator.AtLeast => number >= quantity.Number,
        Approximator.UpTo => number <= quantity.Number,
        Approximator.Between => quantity.Number <= number && number <= quantity.Highest,
        _ => true,
    };

    private static IEnumerable<int> Of(int bits) => All.Where(one => (bits >> (one - 1) & 1) != 0);
}
