namespace DiplomacyModel.Tests;

public sealed class CountryCodeTests
{
    [Fact]
    public void Two_and_three_letters_are_one_code()
    {
        Assert.Equal(CountryCode.Parse("VN"), CountryCode.Parse("VNM"));
        Assert.Equal(("VN", "VNM", "704", "Viet Nam"), (CountryCode.Parse("VNM").Alpha2, CountryCode.Parse("VN").Alpha3, CountryCode.Parse("VN").Numeric, CountryCode.Parse("VN").Name));
    }

    [Theory]
    [InlineData("VNN", "'VNN' is no country code of ISO 3166-1. Near it: VEN (Venezuela (Bolivarian Republic of)), VNM (Viet Nam).", null)]
    [InlineData("vn", "'vn' is not written as a code. Codes are capital letters: VN.", "VN")]
    [InlineData("Japan", "'Japan' is no country code. Write two or three capital letters of ISO 3166-1, such as VN or VNM.", null)]
    [InlineData("", "'' is no country code. Write two or three capital letters of ISO 3166-1, such as VN or VNM.", null)]
    [InlineData("NVM", "'NVM' is no country code of ISO 3166-1. Near it: NAM (Namibia), VNM (Viet Nam).", null)]
    public void An_unknown_code_is_told_with_reason_and_remedy(string text, string words, string? repair)
    {
        var error = Assert.Single(Assert.IsType<ParseResult<CountryCode>.Refused>(CountryCode.Read(text)).Errors);
        Assert.Equal(("DIP2001", 0, text.Length, words, repair), (error.Rule, error.Start, error.Length, $"{error.Reason} {error.Remedy}", error.Repair));
    }

    [Fact]
    public void The_table_agrees_with_the_list_beside_the_checkout()
    {
        var lines = Repository.SharedLines("countries/country-codes.csv");
        var columns = lines[0].Split(',');
        var (alpha2, alpha3) = (Array.IndexOf(columns, "ISO3166-1-Alpha-2"), Array.IndexOf(columns, "ISO3166-1-Alpha-3"));

        // Quoted fields stand only behind these columns.
        var rows = lines.Skip(1).Select(line => line.Split(',')).Where(row => row.Length > alpha2 && row[alpha3].Length == 3 && row[alpha2].Length == 2).ToArray();
        Assert.True(rows.Length > 200);
        Assert.All(rows, row => Assert.Equal(row[alpha3], CountryCode.Parse(row[alpha2]).Alpha3));
    }
}
