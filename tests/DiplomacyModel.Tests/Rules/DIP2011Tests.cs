using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static DiplomacyModel.Tests.RuleCases;

namespace DiplomacyModel.Tests;

/// <summary>Dead on the date, or not yet born.</summary>
public sealed class DIP2011Tests
{
    private static readonly Office Throne = OfficeRecords.Throne;

    [Theory]
    [InlineData("2031-05-05", "DIP2011 (error) register/3.1: Flavia Elphberg appears on 5 May 2031, but was born on some day in 1980 and died on some day in April 2031. Check the person, the day and the record of the life.")]
    [InlineData("1979-05-05", "DIP2011 (error) register/3.1: Flavia Elphberg appears on 5 May 1979, but was born on some day in 1980 and died on some day in April 2031. Check the person, the day and the record of the life.")]
    [InlineData("2031-04-20", "DIP2011 (info, possible) register/3.1: Flavia Elphberg appears on 20 April 2031, but was born on some day in 1980 and died on some day in April 2031. Check the person, the day and the record of the life.")]
    [InlineData("2031-04", null)] // Told alike.
    [InlineData("2031-03-31", null)]
    [InlineData("XXXX-XX-XX", null)]
    public void An_appearance(string day, string? expected) => Assert.Equal(
        expected,
        Found([[Ruritania.Flavia.IsBorn().On("1980")], [Ruritania.Flavia.Dies().On("2031-04")], [Meeting.Between(Ruritania.Flavia, Ruritania.Strelsau).On(day)]]).SingleOrDefault());

    [Fact]
    public void A_tenure_that_goes_on_after_death_is_found_once() => Assert.Equal(
        ["DIP2011 (error) register/1.1: Flavia Elphberg is recorded as Queen of Ruritania from 1 January 2020 to 30 June 2021, but died on 31 December 2019. Check the person, the days in office and the record of the life."],
        Found([[Ruritania.Flavia.Enters(Throne).On("2020-01-01"), Ruritania.Flavia.Leaves(Throne).On("2021-06-30")], [Ruritania.Flavia.Dies().On("2019-12-31")]]));

    [Fact]
    public void A_register_that_still_has_the_dead_in_office() => Assert.Equal(
        ["DIP2011 (error) register/1.1: Flavia Elphberg is recorded as Queen of Ruritania on 5 May 2031, but died on 1 November 2029. Check the person, the days in office and the record of the life."],
        Found([[Ruritania.Flavia.Enters(Throne).On("2020-01-01")], [Ruritania.Flavia.Holds(Throne).On("2031-05-05")], [Ruritania.Flavia.Dies().On("2029-11-01")]]));

    [Fact]
    public void Silent_where_sources_contradict_each_other_about_the_leaving()
    {
        var (register, gazette) = (new Reading(new Source("register", SourceKind.Register, "Register of Ruritania")), Ruritania.Gazette());
        register.Says(1, Ruritania.Flavia.Enters(Throne).On("2020-01-01"));
        register.Says(1, Ruritania.Flavia.Leaves(Throne).On("2021-06-30"));
        register.Says(2, Ruritania.Flavia.Dies().On("2021-06-30"));
        gazette.Says(1, Ruritania.Flavia.Enters(Throne).On("2020-01-01"));
        gazette.Says(1, Ruritania.Flavia.Leaves(Throne).On("2021-07-02"));
        Assert.Empty(Chronicle.Of([.. Ruritania.Things, Throne], register.Close(), gazette.Close()).Validate());
    }

    [Fact]
    public void A_state_that_came_into_being_again_may_meet() => Assert.Empty(Found(
    [
        [Ruritania.Strelsau.IsEstablished().On("1918")],
        [Ruritania.Strelsau.IsDissolved().On("1940")],
        [Ruritania.Strelsau.IsEstablished().On("1991")],
        [Met(Ruritania.State, new(2000, 1, 1))],
    ]));

    [Fact]
    public void The_dead_are_found() => Break("DIP2011", Gen.OneOf(
        After(1, 1000, day => Met(Ruritania.Flavia, day)),
        After(1, 1000, day => Ruritania.Queen.Affirms(Ruritania.Conditions).On(UncertainDate.On(day))),
        After(1, 1000, day => Visit.By(Ruritania.Flavia, Ruritania.Strelsau).On(UncertainDate.On(day))),
        After(1, 1000, day => Ruritania.Flavia.Enters(Throne).On(UncertainDate.On(day))),
        After(1, 1000, day => Ruritania.Flavia.Leaves(Throne).On(UncertainDate.On(day))),
        After(1, 1000, day => Ruritania.Flavia.Holds(Throne).On(UncertainDate.On(day)))));

    [Fact]
    public void Who_nearly_is_dead_is_not_found() => Keep(
        "DIP2011",
        After(-1000, 0, day => Met(Ruritania.Flavia, day)),
        After(-1000, 0, day => Ruritania.Flavia.Leaves(Throne).On(UncertainDate.On(day))),
        After(1, 1000, day => Met(Ruritania.Rupert, day)),
        After(1, 1000, day => Ruritania.Rupert.Leaves(Throne).On(UncertainDate.On(day))),
        After(1, 1000, day => new Statement([Ruritania.State], Act.Offering.Instance, [Visit.By(Ruritania.Flavia, Ruritania.State).On(UncertainDate.On(day))])),
        Without(0, 0, After(1, 1000, day => Met(Ruritania.Flavia, day))),
        Without(0, 0, After(1, 1000, day => Ruritania.Flavia.Enters(Throne).On(UncertainDate.On(day)))),
        from rows in After(1, 1000, day => Met(Ruritania.Flavia, day)) select (Claim[][])[rows[0], [new Not(rows[1][0])]],
        from rows in After(1, 1000, day => Met(Ruritania.Flavia, day)) select (Claim[][])[rows[0], [new Modal(ModalKind.May, rows[1][0])]]);

    // Flavia's death, and something so many days after it.
    private static Gen<Claim[][]> After(int least, int most, Func<LocalDate, Claim> then) =>
        from day in Day
        from days in Gen.Choose(least, most)
        select new Claim[][] { [Ruritania.Flavia.Dies().On(UncertainDate.On(day))], [then(day.PlusDays(days))] };
}
