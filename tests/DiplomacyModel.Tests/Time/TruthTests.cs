namespace DiplomacyModel.Tests;

public sealed class TruthTests
{
    private static readonly Truth[] All = [Truth.False, Truth.Maybe, Truth.True];

    [Fact]
    public void Default_is_maybe() => Assert.Equal(Truth.Maybe, default);

    [Theory]
    [InlineData("False", "False", "False", "False")]
    [InlineData("False", "Maybe", "False", "Maybe")]
    [InlineData("False", "True", "False", "True")]
    [InlineData("Maybe", "Maybe", "Maybe", "Maybe")]
    [InlineData("Maybe", "True", "Maybe", "True")]
    [InlineData("True", "True", "True", "True")]
    public void Kleene_tables(string left, string right, string and, string or)
    {
        Assert.Equal(and, (Of(left) & Of(right)).ToString());
        Assert.Equal(and, (Of(right) & Of(left)).ToString());
        Assert.Equal(or, (Of(left) | Of(right)).ToString());
        Assert.Equal(or, (Of(right) | Of(left)).ToString());
    }

    [Fact]
    public void Not_turns_and_into_or() => Check.Holds(Arbitraries.Truth, Arbitraries.Truth, (a, b) =>
        !(a & b) == (!a | !b) && !!a == a);

    [Fact]
    public void And_spreads_over_or() => Check.Holds(Arbitraries.Truth, Arbitraries.Truth, Arbitraries.Truth, (a, b, c) =>
        (a & (b | c)) == ((a & b) | (a & c)));

    [Fact]
    public void Each_truth_answers_its_own_question()
    {
        Assert.Equal([false, false, true], All.Select(truth => truth.IsTrue));
        Assert.Equal([true, false, false], All.Select(truth => truth.IsFalse));
        Assert.Equal([false, true, false], All.Select(truth => truth.IsMaybe));
        Assert.Equal([false, true, true], All.Select(truth => truth.IsPossible));
    }

    [Fact]
    public void What_is_certain_is_possible()
    {
        Assert.Equal(Truth.True, Truth.Of(certain: true, possible: true));
        Assert.Equal(Truth.Maybe, Truth.Of(certain: false, possible: true));
        Assert.Equal(Truth.False, Truth.Of(certain: false, possible: false));
        Assert.Equal(
            "What is certain is possible. (Parameter 'possible')",
            Assert.Throws<ArgumentException>(() => Truth.Of(certain: true, possible: false)).Message);
    }

    private static Truth Of(string name) => All.Single(truth => truth.ToString() == name);
}
