namespace DiplomacyModel.Analyzers.Tests;

/// <summary>A title in a literal part of a name is a warning in the editor; a name that is also a title is none.</summary>
public sealed class DIP2005Tests
{
    [Theory]
    [InlineData("new PersonName(\"Kamikawa\", \"FM Yoko\", NameOrder.FamilyFirst);", "\"FM Yoko\"", "FM")]
    [InlineData("new PersonName(\"Dr. Rassendyll\", \"Rudolf\", NameOrder.GivenFirst);", "\"Dr. Rassendyll\"", "Dr.")]
    [InlineData("new PersonName(\"Elphberg\", \"Flavia\", NameOrder.GivenFirst, middle: \"Mrs\");", "\"Mrs\"", "Mrs")]
    [InlineData("const string Rex = \"Prime Minister Rudolf\"; PersonName.Mononym(Rex);", "Rex", "Prime Minister")]
    [InlineData("new Person(\"a\", new PersonName(\"Hentzau PhD\", \"Rupert\", NameOrder.GivenFirst));", "\"Hentzau PhD\"", "PhD")]
    public async Task A_constant_part_with_a_title_is_marked(string body, string marked, string title) => Assert.Equal(
        [(marked, $"DIP2005 Warning: \"{title}\" stands inside a part of a name. Keep it beside the name: as a capacity, or where the name is printed.")],
        await Verifier.Diagnose(body));

    [Theory]
    [InlineData("new PersonName(\"King\", \"Mackenzie\", NameOrder.GivenFirst);")]
    [InlineData("new PersonName(\"Lord\", \"Winston\", NameOrder.GivenFirst);")]
    [InlineData("new PersonName(\"Nakaoka\", \"Gen\", NameOrder.FamilyFirst);")]
    [InlineData("new PersonName(Console.ReadLine(), \"Yoko\", NameOrder.FamilyFirst);")]
    [InlineData("new PersonName(\"Dreyfus\", \"Louis\", NameOrder.GivenFirst, suffix: \"Jr.\");")]
    [InlineData("new Polity(\"a\", \"Prime Minister X\");")]
    public async Task What_may_be_a_name_or_is_not_one_is_not_marked(string body) => Assert.Empty(await Verifier.Diagnose(body));
}
