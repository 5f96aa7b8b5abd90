using FsCheck;
using FsCheck.Fluent;
using static DiplomacyModel.Tests.RuleCases;

namespace DiplomacyModel.Tests;

/// <summary>No leaving is recorded, and another has entered since.</summary>
public sealed class DIP2010Tests
{
    private static readonly Office Throne = OfficeRecords.Throne;

    [Fact]
    public void It_tells_who_followed() => Assert.Equal(
        ["DIP2010 (warning) register/1.1: Flavia Elphberg is recorded as Queen of Ruritania from 1 January 2020 with no leaving; Rupert Hentzau followed (from some day in 2021). Record the leaving, or how many seats the office has."],
        Found([[Ruritania.Flavia.Enters(Throne).On("2020-01-01")], [Ruritania.Rupert.Enters(Throne).On("2021")]]));

    [Fact]
    public void Possible_where_it_is_not_told_how_many_seats_there_are() => Assert.Equal(
        ["DIP2010 (info, possible) register/1.1: Flavia Elphberg is recorded as Queen of Ruritania from 1 January 2020 with no leaving; Rupert Hentzau followed (from some day in 2021). Record the leaving, or how many seats the office has."],
        Found([[Ruritania.Flavia.Enters(Ruritania.Crown).On("2020-01-01")], [Ruritania.Rupert.Enters(Ruritania.Crown).On("2021")]]));

    [Theory]
    [InlineData("2020-01-01", "2020")]
    [InlineData("2020", "2020")]
    [InlineData("2020", "2020-12-31")]
    [InlineData("2020-01-01", "XXXX-XX-XX")]
    public void Silent_where_the_days_do_not_tell_who_came_first(string one, string other) =>
        Assert.Empty(Found([[Ruritania.Flavia.Enters(Throne).On(one)], [Ruritania.Rupert.Enters(Throne).On(other)]]));

    [Fact]
    public void Silent_where_a_leaving_is_told_without_its_day()
    {
        var (register, gazette) = (new Reading(new Source("register", SourceKind.Register, "Register of Ruritania")), Ruritania.Gazette());
        register.Says(1, Ruritania.Flavia.Enters(Throne).On("2020-01-01"));
        register.Says(2, Ruritania.Rupert.Enters(Throne).On("2021"));
        gazette.Says(1, Ruritania.Flavia.Leaves(Throne));
        Assert.Empty(Chronicle.Of([.. Ruritania.Things, Throne], register.Close(), gazette.Close()).Validate());
    }

    [Fact]
    public void Open_tenures_are_found() => Break("DIP2010", Open(Throne, Ruritania.Rupert, Throne, least: 1));

    [Fact]
    public void What_nearly_is_an_open_tenure_is_not_found()
    {
        var open = Open(Throne, Ruritania.Rupert, Throne, least: 1);
        Keep(
            "DIP2010",
            Open(Throne, Ruritania.Rupert, Throne, least: 0, most: 0),
            Open(Throne.Acting(), Ruritania.Rupert, Throne, least: 1),
            Open(Throne.Elect(), Ruritania.Rupert, Throne, least: 1),
            Open(Throne, Ruritania.Rupert, Throne.Acting(), least: 1),
            Open(Throne, Ruritania.Rupert, Throne.Elect(), least: 1),
            Open(Throne, Ruritania.Rupert, Ruritania.Crown, least: 1),
            Open(OfficeRecords.Bench, Ruritania.Rupert, OfficeRecords.Bench, least: 1),
            Open(Throne, Ruritania.Flavia, Throne, least: 1),
            from rows in open from days in Gen.Choose(0, 10) select (Claim[][])[[.. rows[0], Ruritania.Flavia.Leaves(Throne).On(UncertainDate.On(((SituatedClaim)rows[0][0]).Setting.When.Date.Earliest.PlusDays(days)))], rows[1]],
            Without(0, 0, open),
            Without(1, 0, from rows in open select (Claim[][])[rows[0], rows[1][..1]]));
    }

    private static Gen<Claim[][]> Open(Capacity.Holder office, Person next, Capacity.Holder its, int least, int most = 400) =>
        from day in Day
        from days in Gen.Choose(least, most)
        from then in Length
        from isOver in Gen.Elements(true, false)
        select new[] { Row(Ruritania.Flavia, office, day), Row(next, its, day.PlusDays(days), isOver ? day.PlusDays(days + then) : null) };
}
