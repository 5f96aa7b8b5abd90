namespace DiplomacyModel.Tests;

public sealed class ParseResultTests
{
    private static readonly ParseResult<int> Read = new ParseResult<int>.Parsed(7);
    private static readonly ParseResult<int> Not = new ParseResult<int>.Refused([new NotationError("DIP1001", 2, 1, "No.", "Yes.")]);

    [Fact]
    public void Match_and_switch_take_the_case_that_it_is()
    {
        Assert.Equal("7", Read.Match(parsed => $"{parsed.Value}", refused => "no"));
        Assert.Equal("no", Not.Match(parsed => $"{parsed.Value}", refused => "no"));
        Assert.Equal("7!", Read.Match("!", (mark, parsed) => parsed.Value + mark, (mark, refused) => mark));
        var seen = "";
        Read.Switch(parsed => seen += "p", refused => seen += "r");
        Not.Switch(parsed => seen += "p", refused => seen += "r");
        Assert.Equal("pr", seen);
    }

    [Fact]
    public void A_refusal_thrown_says_what_the_error_says() =>
        Assert.Equal("DIP1001 at 3: No. Yes.", Assert.Throws<FormatException>(() => Not.GetValueOrThrow()).Message);

    [Fact]
    public void A_refusal_has_an_error() => Assert.Equal(
        "A refusal has at least one error. (Parameter 'errors')",
        Assert.Throws<ArgumentException>(() => new ParseResult<int>.Refused([])).Message);

    [Fact]
    public void An_error_has_a_position()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new NotationError("DIP1001", -1, 0, "No.", "Yes."));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NotationError("DIP1001", 0, -1, "No.", "Yes."));
    }
}
