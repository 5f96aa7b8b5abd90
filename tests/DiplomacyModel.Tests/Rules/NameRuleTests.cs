using VietnamJapan;

namespace DiplomacyModel.Tests;

public sealed class NameRuleTests
{
    [Fact]
    public void DIP2005_names_the_title_and_the_part()
    {
        var gazette = Ruritania.Gazette();
        var flavia = new Person("flavia", new PersonName("Elphberg", "Mrs. Flavia", NameOrder.GivenFirst))
        {
            OtherNames = [new(new("Elphberg", "Flavia", NameOrder.GivenFirst, "General Rose"), NameUse.NotMentioned), new(PersonName.Mononym("Prime Minister"), NameUse.NotMentioned)],
        };
        gazette.Says(1, flavia.AsParty().Discusses(Topic.BilateralRelations));
        Assert.Equal(
            [
                "DIP2005 (warning) gazette/1.1: \"Mrs.\" stands inside \"Mrs. Flavia\", a part of the name of Mrs. Flavia Elphberg. Keep it beside the name: as a capacity, or where the name is printed.",
                "DIP2005 (warning) gazette/1.1: \"Prime Minister\" stands inside \"Prime Minister\", a part of the name of Mrs. Flavia Elphberg. Keep it beside the name: as a capacity, or where the name is printed.",
            ],
            Chronicle.Of([flavia], gazette.Close()).Validate().Select(finding => finding.ToString()));
    }

    [Theory]
    [InlineData("King", "Mackenzie")]
    [InlineData("Lord", "Winston")]
    [InlineData("Pope", "Laurence Everett")]
    [InlineData("Nakaoka", "Gen")]
    public void DIP2005_is_silent_on_names_that_are_also_titles_and_on_who_does_not_appear(string family, string given)
    {
        var gazette = Ruritania.Gazette();
        var person = new Person("somebody", new PersonName(family, given, NameOrder.GivenFirst));
        gazette.Says(1, person.AsParty().Discusses(Topic.BilateralRelations));
        Assert.Empty(Chronicle.Of([person, new Person("nobody", new PersonName("Hentzau", "Dr. Rupert", NameOrder.GivenFirst))], gazette.Close()).Validate());
    }

    [Fact]
    public void DIP2006_fires_on_the_founding_report_and_nowhere_else_in_it()
    {
        var chronicle = Modelled.Chronicle();
        Assert.Equal(
            [
                "\"FM Yoko\" has the title with the given name of Kamikawa Yoko, who is spoken of as Kamikawa.",
                "\"Minister Yoko\" has the title with the given name of Kamikawa Yoko, who is spoken of as Kamikawa.",
            ],
            chronicle.Validate().Where(finding => finding.Rule.Id == "DIP2006").Select(finding => finding.Message));
    }

    [Theory]
    [InlineData(NameOrder.FamilyFirstGivenLast, "President Võ", "\"President Võ\" has the title with the family name of Võ Văn Thưởng, who is spoken of as Thưởng.")]
    [InlineData(NameOrder.FamilyFirstGivenLast, "President Thưởng", null)]
    [InlineData(NameOrder.FamilyFirstGivenLast, "President Võ Văn Thưởng", null)]
    [InlineData(NameOrder.FamilyFirst, "President Võ", null)]
    [InlineData(NameOrder.FamilyFirst, "King Thưởng", null)]
    [InlineData(NameOrder.FamilyFirst, "Thưởng", null)]
    [InlineData(NameOrder.FamilyFirst, " ", null)]
    [InlineData(NameOrder.GivenFirst, "President Thưởng", null)]
    public void DIP2006_looks_at_titles_with_the_other_name(NameOrder order, string printed, string? message)
    {
        var gazette = Ruritania.Gazette();
        var person = new Person("vo-van-thuong", new PersonName("Võ", "Thưởng", order, "Văn"));
        gazette.Says(1, person.AsParty().Printed(printed).Discusses(Topic.BilateralRelations));
        Assert.Equal(message, Chronicle.Of([person], gazette.Close()).Validate().SingleOrDefault()?.Message);
    }
}
