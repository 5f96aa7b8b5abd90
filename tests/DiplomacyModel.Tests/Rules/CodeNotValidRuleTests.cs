namespace DiplomacyModel.Tests;

public sealed class CodeNotValidRuleTests
{
    [Theory]
    [InlineData("YU", "2010-05-04", "DIP2004 (error) gazette/1.1: Freedonia acts on 4 May 2010, when its code was not in the list: YUCS (Yugoslavia), some day in 1974 to 23 July 2003. Check the date and the code, or give it the code of that day as well; used instead today: RS, ME.")]
    [InlineData("RU", "1987-12-08", "DIP2004 (error) gazette/1.1: Freedonia acts on 8 December 1987, when its code was not in the list: RU (Russian Federation), from some day in 1992 on. Check the date and the code, or give it the code of that day as well.")]
    [InlineData("cow:40", "1906", "DIP2004 (info, possible) gazette/1.1: Freedonia acts on some day in 1906, when its code was perhaps not in the list: cow:40 (Cuba), 20 May 1902 to 25 September 1906 and from 23 January 1909 on. Check the date and the code, or give it the code of that day as well.")]
    public void DIP2004_tells_the_day_and_the_days_of_the_code(string code, string day, string finding) => Assert.Equal(finding, Found(day, code));

    [Theory]
    [InlineData("RU", "1992", true)]
    [InlineData("RU", "1991", true)]
    [InlineData("RU", "1993", false)]
    [InlineData("RU", "1959-09-15", false)]
    [InlineData("RU", "1974", false)]
    [InlineData("RU", "XXXX-XX-XX", false)]
    [InlineData("VN", "2050", false)]
    [InlineData("cow:816", "1950", true)]
    [InlineData("cow:816", "1954-08-01", false)]
    [InlineData("cow:2", "1776-07-04", false)]
    [InlineData("m49:704", "1950", false)]
    [InlineData("m49:736", "2010", false)]
    [InlineData("m49:736", "2011", true)]
    [InlineData("m49:736", "2012", true)]
    [InlineData("m49:200", "2012", false)]
    public void DIP2004_is_silent_before_a_list_begins_and_where_a_bound_is_not_told(string code, string day, bool speaks) =>
        Assert.Equal(speaks, Found(day, code) is not null);

    [Theory]
    [InlineData("1985", null)]
    [InlineData("2005", null)]
    [InlineData("2020", null)]
    [InlineData("2006-09-26", null)]
    public void DIP2004_asks_for_one_code_of_a_list_that_was_valid(string day, string? finding) => Assert.Equal(finding, Found(day, "YU", "CSXX", "RS"));

    [Fact]
    public void DIP2004_looks_at_each_list_alone() => Assert.Contains("cow:816", Found("1950-01-01", "VN", "cow:816"), StringComparison.Ordinal);

    [Fact]
    public void DIP2004_looks_at_who_stands_on_its_side_for_certain_and_at_what_happened()
    {
        var freedonia = new Polity("freedonia", "Freedonia", CountryCode.Parse("YU"));
        var firefly = new Person("firefly", new PersonName("Firefly", "Rufus", NameOrder.GivenFirst));
        var office = new Office("freedonia-president", "President", freedonia, Branch.State);
        var things = Ruritania.Things.With(freedonia, firefly, office);
        Items<Finding> Findings(Action<Reading> say)
        {
            var gazette = Ruritania.Gazette();
            say(gazette);
            return Chronicle.Of(things, gazette.Close()).Validate();
        }

        Assert.Single(Findings(gazette => gazette.Says(1, Visit.By(firefly.As(office), Ruritania.State).On("2010"))));
        Assert.Single(Findings(gazette => gazette.Says(1, firefly.As(office).Discusses(Topic.GlobalIssues).On("2010"))));
        Assert.Empty(Findings(gazette => gazette.Says(1, Visit.By(firefly, Ruritania.State).On("2010"))));
        Assert.Empty(Findings(gazette => gazette.Says(1, Ruritania.Queen.Invites(Visit.By(firefly.As(office), Ruritania.State).On("2010")))));
    }

    private static string? Found(string day, params string[] codes)
    {
        var freedonia = new Polity("freedonia", "Freedonia", [.. codes.Select(CountryCode.Parse)]);
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Meeting.Between(freedonia, Ruritania.State).On(day));
        return Chronicle.Of(Ruritania.Things.With(freedonia), gazette.Close()).Validate().SingleOrDefault()?.ToString();
    }
}
