namespace DiplomacyModel.Tests;

public sealed class PolityTests
{
    private static readonly CountryCode Iso = CountryCode.Parse("VN");
    private static readonly CountryCode Cow = CountryCode.Parse("cow:816");

    [Fact]
    public void It_has_no_code_one_or_several()
    {
        Assert.Empty(new Polity("a", "A").Codes);
        Assert.Empty(new Polity("a", "A", code: null).Codes);
        Assert.Equal([Iso], new Polity("a", "A", code: Iso).Codes);
        Assert.Equal([Iso, Cow], new Polity("a", "A", [Iso, Cow]).Codes);
        Assert.Equal(new Polity("a", "A", Iso), new Polity("a", "A", [Iso]));
    }

    [Fact]
    public void A_code_stands_once() => Assert.Equal(
        "A code of a polity is named once. (Parameter 'codes')",
        Assert.Throws<ArgumentException>(() => new Polity("a", "A", [Iso, CountryCode.Parse("VNM")])).Message);
}
