namespace DiplomacyModel.Tests;

public sealed class CountryCodeTests
{
    [Fact]
    public void Two_letters_three_letters_and_the_number_are_one_code()
    {
        var code = CountryCode.Parse("VN");
        Assert.All(["VNM", "iso:VN", "iso:VNM", "iso:704"], text => Assert.Equal(code, CountryCode.Parse(text)));
        Assert.Equal(
            (CodeSystem.Iso3166, "VN", "VN", "VNM", null, "704", "Viet Nam", true),
            (code.System, code.Text, code.Alpha2, code.Alpha3, code.Alpha4, code.Numeric, code.Name, code.IsListed));
    }

    [Fact]
    public void A_state_of_a_list_of_states_has_a_number_and_three_letters()
    {
        var code = CountryCode.Parse("cow:816");
        Assert.All(["cow:DRV", "DRV"], text => Assert.Equal(code, CountryCode.Parse(text)));
        Assert.Equal(
            (CodeSystem.CorrelatesOfWar, "816", null, "DRV", null, "816", "Vietnam", "cow:816"),
            (code.System, code.Text, code.Alpha2, code.Alpha3, code.Alpha4, code.Numeric, code.Name, code.ToString()));
        Assert.Equal(["1954-07-21/.."], code.Spells.Select(spell => spell.ToString()));
        Assert.NotEqual(code, CountryCode.Parse("gw:816"));
    }

    [Fact]
    public void Every_code_is_read_from_what_it_is_written_as() => Assert.All(All(), code =>
    {
        Assert.Equal(code, CountryCode.Parse(code.ToString()));
        Assert.Equal(code.ToString(), CountryCode.Parse(code.ToString()).ToString());
    });

    [Theory]
    [InlineData("VNN", "'VNN' is no country code. Near it: VEN (Venezuela (Bolivarian Republic of)), VNM (Viet Nam).", null)]
    [InlineData("NVM", "'NVM' is no country code. Near it: NAM (Namibia), VNM (Viet Nam).", null)]
    [InlineData("XQ", "'XQ' is no country code. Near it: AQ (Antarctica), BQ (Bonaire, Sint Eustatius and Saba), GQ (Equatorial Guinea).", null)]
    [InlineData("vn", "'vn' is not written as a code. Write VN.", "VN")]
    [InlineData("VN ", "'VN ' is not written as a code. Write VN.", "VN")]
    [InlineData("Cow:816", "'Cow:816' is not written as a code. Write cow:816.", "cow:816")]
    [InlineData("cow:002", "'cow:002' is not written as a code. Write cow:2.", "cow:2")]
    [InlineData("iso:4", "'iso:4' is not written as a code. Write iso:004.", "iso:004")]
    [InlineData("Japan", "'Japan' is no country code. Write two or three capital letters, such as VN or VNM, or iso:, m49:, cow: or gw: and a code.", null)]
    [InlineData("", "'' is no country code. Write two or three capital letters, such as VN or VNM, or iso:, m49:, cow: or gw: and a code.", null)]
    [InlineData("998", "'998' is no country code. Write iso:, m49:, cow: or gw: before a number.", null)]
    public void An_unknown_code_is_told_with_reason_and_remedy(string text, string words, string? repair)
    {
        var error = ErrorOf(text);
        Assert.Equal(("DIP2001", 0, text.Length, words, repair), (error.Rule, error.Start, error.Length, $"{error.Reason} {error.Remedy}", error.Repair));
        Assert.True(repair is null || CountryCode.Read(repair).IsParsed);
    }

    [Theory]
    [InlineData("fips:VM", 0, 4, "'fips' is no list of country codes. Write iso:, m49:, cow: or gw: before the code.")]
    [InlineData(":VN", 0, 0, "'' is no list of country codes. Write iso:, m49:, cow: or gw: before the code.")]
    [InlineData("cow:", 4, 0, "'' is no code of the Correlates of War list. See the list of codes.")]
    [InlineData("gw:999", 3, 3, "'999' is no code of the list of Gleditsch and Ward. See the list of codes.")]
    [InlineData("m49:VN", 4, 2, "'VN' is no code of UN M49. Elsewhere it is one: iso:VN (Viet Nam, 1974/..).")]
    [InlineData("iso:280", 4, 3, "'280' is no code of ISO 3166. Elsewhere it is one: m49:280 (West Germany, /1990) or cow:280 (Mecklenburg Schwerin, 1843-01-01/1867-04-17) or gw:280 (Mecklenburg-Schwerin, 1816-01-01/1871-01-17).")]
    public void An_error_points_at_the_part_that_is_wrong(string text, int start, int length, string words)
    {
        var error = ErrorOf(text);
        Assert.Equal(("DIP2001", start, length, words), (error.Rule, error.Start, error.Length, $"{error.Reason} {error.Remedy}"));
    }

    [Fact]
    public void DIP2014_lists_the_candidates()
    {
        var error = ErrorOf("aus");
        Assert.Equal(
            ("DIP2014", 0, 3, "'AUS' names different countries in different lists. Write iso:AUS (Australia, 1974/..) or cow:AUS (Austria, 1919-09-10/1938-03-13, 1955-07-27/..) or gw:AUS (Austria, 1918-11-14/.."),
            (error.Rule, error.Start, error.Length, $"{error.Reason} {error.Remedy}"[..^2]));
        Assert.Equal("AU", CountryCode.Parse("iso:AUS").Text);
        Assert.Equal("Austria", CountryCode.Parse("cow:AUS").Name);
    }

    [Fact]
    public void A_number_alone_is_refused_with_every_list_that_has_it()
    {
        var error = ErrorOf("816");
        Assert.Equal(
            ("DIP2014", "'816' is a number, and each list has its own. Write cow:816 (Vietnam, 1954-07-21/..) or gw:816 (Vietnam, Democratic Republic of, 1954-05-01/..)."),
            (error.Rule, $"{error.Reason} {error.Remedy}"));
        Assert.Contains("Write m49:280 (West Germany, /1990) or cow:280", ErrorOf("280").Remedy, StringComparison.Ordinal);
        Assert.StartsWith("Write iso:112 (Belarus, 1992-06-15/..) or iso:BYAA (Byelorussian SSR, 1974/1992-06-15)", ErrorOf("112").Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("JPN", "JP")]
    [InlineData("USA", "US")]
    [InlineData("TUR", "TR")]
    [InlineData("RUS", "RU")]
    [InlineData("KOR", "KR")]
    [InlineData("CZE", "CZ")]
    [InlineData("DDR", "DDDE")]
    [InlineData("YUG", "YUCS")]
    [InlineData("SUN", "SUHH")]
    [InlineData("TMP", "TPTL")]
    [InlineData("GE", "GE")]
    [InlineData("SK", "SK")]
    [InlineData("ROK", "cow:732")]
    [InlineData("ROM", "cow:360")]
    [InlineData("RUM", "gw:360")]
    public void Letters_alone_just_work_where_they_mean_one_country(string text, string code) => Assert.Equal(code, CountryCode.Parse(text).ToString());

    [Fact]
    public void A_retired_code_says_so_and_what_is_used_instead()
    {
        var code = CountryCode.Parse("YU");
        Assert.Equal((false, "YUCS", "Yugoslavia", "1974/2003-07-23"), (code.IsListed, code.Text, code.Name, Assert.Single(code.Spells).ToString()));
        Assert.Equal(["RS", "ME"], code.Successors.Select(successor => successor.ToString()));
        Assert.Equal(["CW", "SX", "BQ"], CountryCode.Parse("AN").Successors.Select(successor => successor.ToString()));
        Assert.Equal(["m49:203", "m49:703"], CountryCode.Parse("m49:200").Successors.Select(successor => successor.ToString()));
        Assert.Equal(15, CountryCode.Parse("SU").Successors.Count);
        Assert.Empty(CountryCode.Parse("VN").Successors);
        Assert.Empty(CountryCode.Parse("cow:GDR").Successors);
    }

    [Fact]
    public void Only_lists_that_share_their_numbers_are_tied()
    {
        var vietnam = CountryCode.Parse("VN");
        Assert.Equal("m49:704", Assert.Single(vietnam.In(CodeSystem.UnM49)).ToString());
        Assert.Equal(vietnam, Assert.Single(CountryCode.Parse("m49:704").In(CodeSystem.Iso3166)));
        Assert.Equal(["MM", "BUMM"], CountryCode.Parse("m49:104").In(CodeSystem.Iso3166).Select(code => code.ToString()));
        Assert.Equal("m49:200", Assert.Single(CountryCode.Parse("CSHH").In(CodeSystem.UnM49)).ToString());
        Assert.Equal(vietnam, Assert.Single(vietnam.In(CodeSystem.Iso3166)));
        Assert.Empty(vietnam.In(CodeSystem.CorrelatesOfWar));
        Assert.Empty(CountryCode.Parse("cow:816").In(CodeSystem.GleditschWard));
        Assert.Empty(CountryCode.Parse("VDVN").In(CodeSystem.UnM49));
        Assert.Throws<ArgumentOutOfRangeException>(() => vietnam.In((CodeSystem)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => CountryCode.All((CodeSystem)9));
    }

    [Fact]
    public void Many_threads_read_the_same_rows()
    {
        var read = Enumerable.Range(0, 64).AsParallel().Select(i => CountryCode.Parse(i % 2 == 0 ? "JPN" : "gw:740")).ToArray();
        Assert.Equal(2, read.Distinct().Count());
    }

    internal static IEnumerable<CountryCode> All() => Enum.GetValues<CodeSystem>().SelectMany(system => CountryCode.All(system));

    private static NotationError ErrorOf(string text) => Assert.Single(Assert.IsType<ParseResult<CountryCode>.Refused>(CountryCode.Read(text)).Errors);
}
