using FsCheck.Fluent;
using NodaTime;

namespace DiplomacyModel.Tests;

public sealed class NamesTests
{
    private static readonly LocalDate Before = new(2030, 1, 1);
    private static readonly LocalDate After = new(2032, 1, 1);

    [Fact]
    public void A_polity_keeps_its_identity_and_the_older_name_is_right_for_older_days()
    {
        var names = Renamed();
        Assert.Equal("Kingdom of Ruritania", Held(names.Official("en"), Before));
        Assert.Equal("Kingdom of Ruritania", Held(names.Official("EN"), Before));
        Assert.Equal("Republic of Ruritania", Held(names.Official("en"), After));
        Assert.Equal("gazette/2.1", Assert.Single(names.Official("en").AsOf(After).RestsOn).RestsOn.ToString());
        Assert.Equal(["Republic of Ruritania"], names.NamesOn(new(2031, 5, 5), "en"));
    }

    [Fact]
    public void A_new_official_name_ends_the_older_one_in_its_language_and_forum_only()
    {
        var names = Renamed();
        Assert.Equal("Royaume de Ruritanie", Held(names.Official("fr"), After));
        Assert.Empty(names.Official("de").Steps);
        Assert.Equal(["Republic of Ruritania", "Ruritania (Kingdom of)", "Ruritania"], names.PossibleNamesOn(After, "en").Order(StringComparer.Ordinal).OrderBy(name => name == "Ruritania"));
        Assert.Equal(["Castle Land", "Royaume de Ruritanie", "The Old Land"], names.PossibleNamesOn(After).Except(names.PossibleNamesOn(After, "EN")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_of_other_kinds_stand_beside_each_other_until_one_is_given_up()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.State.IsCalled("Castle Land").On("2020-01-01"));
        gazette.Says(2, Ruritania.State.IsCalled("The Old Land").On("2021-01-01"));
        gazette.Says(3, Ruritania.State.IsCalled("Castle Land").Ends().On("2022-01-01"));
        var names = Ruritania.ChronicleOf(gazette).Names((Ref<Thing>)Ruritania.State);
        Assert.Equal(["Castle Land", "The Old Land"], names.PossibleNamesOn(new(2021, 6, 1)));
        Assert.Equal(["The Old Land"], names.PossibleNamesOn(new(2022, 6, 1)));
        Assert.Empty(names.NamesOn(new(2022, 6, 1)));
    }

    [Fact]
    public void Official_names_without_a_language_may_be_in_two()
    {
        var gazette = Ruritania.Gazette();
        NameUse use = new() { Kind = NameKind.Official };
        gazette.Says(1, Ruritania.State.IsCalled("Kingdom of Ruritania", use).On("2020-01-01"));
        gazette.Says(2, Ruritania.State.IsCalled("Königreich Ruritanien", use).Begins().On("2021-01-01"));
        Assert.Equal(2, Ruritania.ChronicleOf(gazette).Names((Ref<Thing>)Ruritania.State).PossibleNamesOn(After).Count);
    }

    [Fact]
    public void What_is_denied_or_only_asked_for_is_no_name()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, new Not(Ruritania.State.IsOfficially("Empire of Ruritania", "en")));
        gazette.Says(2, Ruritania.Queen.Suggests(Ruritania.State.IsRenamed("Republic of Ruritania", "en")));
        Assert.Empty(Ruritania.ChronicleOf(gazette).Names((Ref<Thing>)Ruritania.State).Histories);
    }

    [Fact]
    public void Who_is_who_is_said_and_can_be_denied()
    {
        var (flavia, rose, rupert) = (Ruritania.Flavia, new Person("rose", PersonName.Mononym("Rose")), Ruritania.Rupert);
        Assert.True(Said(flavia, rose).IsDifferent);
        Assert.Equal("same: said to be one person", Said(flavia, rose, flavia.IsSameAs(rose)).ToString());
        Assert.Equal("different: said to be two persons", Said(flavia, rose, flavia.IsNotSameAs(rose)).ToString());
        Assert.Equal("perhaps: said to be one person; said to be two persons", Said(flavia, rose, flavia.IsSameAs(rose), rose.IsNotSameAs(flavia)).ToString());
        Assert.True(Said(flavia, rupert, flavia.IsSameAs(rose), rose.IsSameAs(rupert)).IsSame);
        Assert.True(Said(flavia, rupert, flavia.IsSameAs(rose), rose.IsNotSameAs(rupert)).IsDifferent);
        Assert.True(Said(flavia, flavia).IsSame);
        Assert.Equal(
            "#flavia is itself; two ids are said to be one. (Parameter 'other')",
            Assert.Throws<ArgumentException>(() => flavia.IsSameAs(Ruritania.Flavia)).Message);
        Assert.Equal("Flavia Elphberg equals Rose", flavia.IsSameAs(rose).ToWords([flavia, rose]));
    }

    [Fact]
    public void No_name_and_no_alias_makes_one_of_two_that_are_said_to_be_two() => Check.Holds(
        FsCheck.NameArbitraries.PersonNames,
        FsCheck.NameArbitraries.PersonNames,
        Gen.Elements(Enum.GetValues<NameKind>()).ToArbitrary(),
        (name, alias, kind) =>
        {
            Items<NameForm> shared = [new(alias, new() { Kind = kind })];
            var (one, other) = (new Person("one", name) { OtherNames = shared }, new Person("other", name) { OtherNames = shared });
            return (one.Match(other).IsSame || !name.Match(name).IsSame) && Said(one, other, one.IsNotSameAs(other)).IsDifferent && Said(other, one, one.IsNotSameAs(other)).IsDifferent;
        });

    private static NameMatch Said(Person one, Person other, params Items<Claim> claims)
    {
        var gazette = Ruritania.Gazette();
        foreach (var claim in claims)
        {
            gazette.Says(1, claim);
        }

        return Ruritania.ChronicleOf(gazette).Match(one, other);
    }

    private static string Held(History<string> history, LocalDate day) => history.AsOf(day).Match(certain => certain.Value, standing => standing.Value, _ => "", _ => "", _ => "", _ => "");

    private static ThingNames Renamed()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.State.IsOfficially("Kingdom of Ruritania", "en").On("2000-01-01"));
        gazette.Says(1, Ruritania.State.IsOfficially("Royaume de Ruritanie", "fr").On("2000-01-01"));
        gazette.Says(1, Ruritania.State.IsCalled("Ruritania", new() { Language = "en", Kind = NameKind.ShortForm }).On("2000-01-01"));
        gazette.Says(1, Ruritania.State.IsCalled("Ruritania (Kingdom of)", new() { Language = "en", Kind = NameKind.Official, Forum = "United Nations" }).On("2000-01-01"));
        gazette.Says(2, Ruritania.State.IsRenamed("Republic of Ruritania", "en").On("2031-05-05"));
        gazette.Says(3, Ruritania.State.IsCalled("Castle Land").On("2000-01-01"));
        gazette.Says(3, Ruritania.State.IsCalled("The Old Land").On("2001-01-01"));
        return Ruritania.ChronicleOf(gazette).Names((Ref<Thing>)Ruritania.State);
    }
}
