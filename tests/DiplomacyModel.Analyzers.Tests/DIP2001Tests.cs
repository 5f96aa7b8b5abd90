namespace DiplomacyModel.Analyzers.Tests;

/// <summary>A literal that is in no list of country codes is an error in the editor, with the words of the reader.</summary>
public sealed class DIP2001Tests
{
    [Theory]
    [InlineData("CountryCode.Parse(\"VTN\");", "\"VTN\"", "DIP2001 Error: 'VTN' is no country code. Near it: BTN (Bhutan), VEN (Venezuela (Bolivarian Republic of)).")]
    [InlineData("CountryCode.Parse(\"cow:VNM\");", "\"cow:VNM\"", "DIP2001 Error: 'VNM' is no code of the Correlates of War list. Elsewhere it is one: iso:VNM (Viet Nam, 1974/..) or gw:VNM (Vietnam (Annam/Cochin China/Tonkin), 1816-01-01/1893-01-01).")]
    [InlineData("const string Code = \"vn\"; CountryCode.Parse(Code);", "Code", "DIP2001 Error: 'vn' is not written as a code. Write VN.")]
    [InlineData("CountryCode.Parse(\"XYZ\", UncertainDate.In(1980));", "\"XYZ\"", "DIP2001 Error: 'XYZ' is no country code. See the list of codes.")]
    public async Task A_constant_that_is_no_code_is_marked(string body, string marked, string message) =>
        Assert.Equal([(marked, message)], await Verifier.Diagnose(body));

    [Theory]
    [InlineData("CountryCode.Parse(\"VN\");")]
    [InlineData("CountryCode.Parse(\"YUG\");")]
    [InlineData("CountryCode.Parse(\"DRV\");")]
    [InlineData("CountryCode.Parse(\"m49:704\");")]
    [InlineData("CountryCode.Parse(Console.ReadLine());")]
    [InlineData("CountryCode.Read(\"VTN\");")]
    [InlineData("Console.WriteLine(\"VTN\");")]
    public async Task What_is_a_code_or_is_not_known_or_not_taken_as_one_is_not_marked(string body) => Assert.Empty(await Verifier.Diagnose(body));

    [Fact]
    public async Task Silent_where_the_library_is_not_used_or_it_is_turned_off()
    {
        Assert.Empty(await Verifier.Diagnose("CountryCode.Parse(\"VTN\");", withLibrary: false));
        Assert.Empty(await Verifier.Diagnose("CountryCode.Parse(\"VTN\");", option: "false"));
    }

    [Theory]
    [InlineData("CountryCode.Parse(\"vn\");", "Write \"VN\"", "CountryCode.Parse(\"VN\");")]
    [InlineData("CountryCode.Parse(\"COW:0816\");", "Write \"cow:816\"", "CountryCode.Parse(\"cow:816\");")]
    [InlineData("CountryCode.Parse(\"m49:4\");", "Write \"m49:004\"", "CountryCode.Parse(\"m49:004\");")]
    public async Task The_fix_writes_it_as_a_code(string body, string title, string repaired)
    {
        Assert.Equal((title, repaired), await Verifier.Fix(body));
        Assert.Empty(await Verifier.Diagnose(repaired));
    }

    [Fact]
    public async Task No_fix_for_a_guess() => Assert.Equal((null, "CountryCode.Parse(\"VTN\");"), await Verifier.Fix("CountryCode.Parse(\"VTN\");"));
}
