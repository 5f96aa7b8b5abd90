namespace DiplomacyModel.Tests;

public sealed class UncertainPeriodTests
{
    [Theory]
    [InlineData("2014/2018", "some day in 2014 to some day in 2018")]
    [InlineData("2014/..", "from some day in 2014 on")]
    [InlineData("2014/", "since some day in 2014")]
    [InlineData("/2018", "until some day in 2018")]
    [InlineData("../2018", "always until some day in 2018")]
    [InlineData("../..", "always")]
    [InlineData("/..", "from an unknown day on")]
    [InlineData("../", "always until an unknown day")]
    [InlineData("2004-06-~01/201X", "1 June 2004, approximately to some day in the 2010s")]
    public void Edtf_and_words(string text, string words)
    {
        var period = UncertainPeriod.Parse(text);
        Assert.Equal((text, words), (period.ToString(), period.ToWords()));
    }

    [Fact]
    public void Text_is_that_of_the_same_period_made_by_hand()
    {
        Assert.Equal(UncertainPeriod.Since(UncertainDate.In(2014)), UncertainPeriod.Parse("2014/"));
        Assert.Equal(UncertainPeriod.From(UncertainDate.In(2014)), UncertainPeriod.Parse("2014/.."));
        Assert.Equal(UncertainPeriod.Until(UncertainDate.In(2014)), UncertainPeriod.Parse("/2014"));
    }

    [Theory]
    [InlineData("[2023-10-11..2023-10-31]", "2023-10/")]
    [InlineData("[2023-10-11..2023-12-31]", "2023/")]
    [InlineData("[2019,2012]", "201X/")]
    [InlineData("[1999,2001]", "XXXX/")]
    [InlineData("[-0002,2001]", "/")]
    public void An_end_that_is_a_set_is_written_as_the_nearest_unit(string first, string text) =>
        Assert.Equal(text, UncertainPeriod.Since(UncertainDate.Parse(first)).ToString());

    [Fact]
    public void A_bound_that_is_not_known_is_said_and_null_is_not()
    {
        Assert.Throws<ArgumentNullException>(() => UncertainPeriod.Of(null!, PeriodBound.NotKnown.Instance));
        Assert.Throws<ArgumentNullException>(() => UncertainPeriod.Of(PeriodBound.NotKnown.Instance, null!));
    }
}
