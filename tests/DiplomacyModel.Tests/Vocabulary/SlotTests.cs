namespace DiplomacyModel.Tests;

public sealed class SlotTests
{
    [Fact]
    public void Default_is_not_mentioned()
    {
        Assert.Equal(Slot<int>.NotMentioned, default);
        Assert.Equal(SlotKind.NotMentioned, default(Slot<int>).Kind);
    }

    [Fact]
    public void Every_way_of_not_knowing_stays_apart()
    {
        Slot<int>[] all = [default, Slot<int>.StatedUnknown, Slot<int>.ToBeAnnounced, Slot<int>.Undisclosed, Slot<int>.Unnamed, Slot<int>.SeveralUnnamed, Slot<int>.LeftBlank];
        Assert.Equal(all.Length, all.Distinct().Count());
        Assert.All(all, slot => Assert.False(slot.TryPickValue(out _)));
        Assert.Equal(
            ["not mentioned", "stated to be unknown", "to be announced", "not disclosed", "not named", "several, not named", "left blank"],
            all.Select(slot => slot.ToString()));
    }

    [Fact]
    public void A_value_converts_and_comes_back()
    {
        Slot<int> slot = 7;
        Assert.True(slot.TryPickValue(out var value));
        Assert.Equal(7, value);
    }

    [Fact]
    public void Alternatives_are_at_least_two_and_no_value()
    {
        var slot = Slot<string>.OneOf(["invitee", "messenger"]);
        Assert.Equal(SlotKind.Alternatives, slot.Kind);
        Assert.False(slot.TryPickValue(out _));
        Assert.Equal("invitee or messenger", slot.ToString());
        Assert.Equal("Alternatives are at least two, each named once. (Parameter 'values')", Assert.Throws<ArgumentException>(() => Slot<string>.OneOf(["one"])).Message);
    }

    [Fact]
    public void Null_is_no_value() => Assert.Throws<ArgumentNullException>(() => Slot<string>.Of(null!));
}
