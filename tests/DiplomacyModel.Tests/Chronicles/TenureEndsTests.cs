namespace DiplomacyModel.Tests;

/// <summary>What is told of two tenures of one holder, which may be one.</summary>
public sealed class TenureEndsTests
{
    /// <summary>Nobody enters or leaves in the midst of a tenure, or has two with more in common than the day on which one follows upon the other.</summary>
    [Theory]
    [InlineData("2030-01-01", "2031-01-01", "2030-06-01", "2031-06-01", true)]
    [InlineData("2030-01-01", "2031-01-01", "2031-01-01", "2031-06-01", false)]
    [InlineData("2030-06", "2031-01-01", "2030-01-01", "2030-06-15", false)]
    [InlineData("2030-06", "2031-01-01", "2030-01-01", "2030-07-02", true)]
    [InlineData("2030-01-01", "2031-01-01", "2030-06-01", "", true)]
    [InlineData("2030-01-01", "2031-01-01", "2030-12", "", true)]
    [InlineData("2030-01-01", "2031-01-01", "2031-01-01", "", false)]
    [InlineData("2030-01-01", "2031-01-01", "[2030-12-31..2031-01-01]", "", false)]
    [InlineData("2030-01-01", "2031-01-01", "", "2030-01-01", false)]
    [InlineData("2030-01-01", "2031-01-01", "", "2030-01-02", true)]
    [InlineData("2030-01-01", "2031-01-01", "", "[2029-12-31..2030-01-02]", false)]
    public void Two_that_could_not_be_two_are_one(string entered, string left, string otherEntered, string otherLeft, bool isOne)
    {
        var one = new TenureEnds(Day(entered), Day(left), []);
        var other = new TenureEnds(Day(otherEntered), Day(otherLeft), []);
        Assert.Equal((isOne, isOne), (one.MayBeOneWith(other), other.MayBeOneWith(one)));

        static Slot<UncertainDate> Day(string text) => text.Length == 0 ? Slot<UncertainDate>.NotMentioned : UncertainDate.Parse(text);
    }
}
