namespace DiplomacyModel.Tests;

public sealed class ItemsTests
{
    [Fact]
    public void Default_is_empty_and_as_given()
    {
        Assert.Equal([], default(Items<int>));
        Assert.Empty(default(Items<int>));
        Assert.Equal(ListExtent.AsGiven, default(Items<int>).Extent);
        Assert.Equal(0, default(Items<int>).GetHashCode());
    }

    [Fact]
    public void Order_belongs_to_equality_and_not_to_content()
    {
        Items<int> one = [1, 2, 2];
        Items<int> other = [2, 1, 2];
        Assert.NotEqual(one, other);
        Assert.True(one.SameContent(other));
        Assert.False(one.SameContent([1, 1, 2]));
        Assert.False(one.SameContent([1, 2]));
    }

    [Fact]
    public void An_open_list_is_not_the_same_as_given()
    {
        Items<string> fields = ["trade", "tourism"];
        Assert.NotEqual(fields, fields.AsOpen());
        Assert.NotEqual(fields.AsClosed(), fields.AsOpen());
        Assert.True(fields.SameContent(fields.AsOpen()));
        Assert.Equal("[trade, tourism, …]", fields.AsOpen().ToString());
        Assert.Equal("[trade, tourism]", fields.ToString());
    }

    [Fact]
    public void Adding_leaves_the_list_as_it_is()
    {
        Items<int> one = [1];
        Assert.Equal([1, 2], one.With(2));
        Assert.Equal([1], one);
        Assert.Equal(ListExtent.Open, one.AsOpen().With(2).Extent);
    }

    [Fact]
    public void A_copy_is_taken()
    {
        int[] source = [1, 2];
        var items = source.ToItems();
        source[0] = 9;
        Assert.Equal(1, items[0]);
    }

    [Fact]
    public void A_place_that_is_not_there_throws() => Assert.Throws<IndexOutOfRangeException>(() => default(Items<int>)[0]);
}
