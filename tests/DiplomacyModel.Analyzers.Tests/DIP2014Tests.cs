namespace DiplomacyModel.Analyzers.Tests;

/// <summary>A literal that names several countries is an error in the editor, with its candidates.</summary>
public sealed class DIP2014Tests
{
    [Theory]
    [InlineData("CountryCode.Parse(\"AUS\");", "\"AUS\"", "DIP2014 Error: 'AUS' names different countries in different lists. Write iso:AUS (Australia, 1974/..) or cow:AUS (Austria, 1919-09-10/1938-03-13, 1955-07-27/..) or gw:AUS (Austria, 1918-11-14/..).")]
    [InlineData("CountryCode.Parse(\"40\");", "\"40\"", "DIP2014 Error: '40' is a number, and each list has its own. Write iso:040 (Austria, 1974/..) or cow:40 (Cuba, 1902-05-20/1906-09-25, 1909-01-23/..) or gw:40 (Cuba, 1902-05-20/..).")]
    [InlineData("CountryCode.Parse(\"CS\");", "\"CS\"", "DIP2014 Error: 'CS' named one country after another. Give the day, or write iso:CSHH (Czechoslovakia, 1974/1993-06-15) or iso:CSXX (Serbia and Montenegro, 2003-07-23/2006-09-26).")]
    [InlineData("CountryCode.Parse(\"AUS\", UncertainDate.In(1960));", "\"AUS\"", "DIP2014 Error: 'AUS' names different countries in different lists. Write iso:AUS (Australia, 1974/..) or cow:AUS (Austria, 1919-09-10/1938-03-13, 1955-07-27/..) or gw:AUS (Austria, 1918-11-14/..).")]
    public async Task A_constant_that_names_several_is_marked(string body, string marked, string message) =>
        Assert.Equal([(marked, message)], await Verifier.Diagnose(body));

    [Theory]
    [InlineData("CountryCode.Parse(\"iso:AUS\");")]
    [InlineData("CountryCode.Parse(\"cow:40\");")]
    [InlineData("CountryCode.Parse(\"CSHH\");")]
    [InlineData("CountryCode.Parse(\"CS\", UncertainDate.In(1980));")]
    public async Task With_its_list_or_its_day_it_is_not_marked(string body) => Assert.Empty(await Verifier.Diagnose(body));
}
