using FsCheck;
using FsCheck.Fluent;
using static DiplomacyModel.Tests.RuleCases;

namespace DiplomacyModel.Tests;

/// <summary>Two holders of a one-seat office at once.</summary>
public sealed class DIP2007Tests
{
    private static readonly Office Throne = OfficeRecords.Throne;

    [Theory]
    [InlineData("2020-01-01 2021-06-30", "2021-06-29 2022-12-31", "DIP2007 (warning) register/2.1: Rupert Hentzau (from 29 June 2021 to 31 December 2022) held Queen of Ruritania together with Flavia Elphberg (from 1 January 2020 to 30 June 2021); it has one seat. Check the days, or say that one of them was acting.")]
    [InlineData("2020-01-01 2021-06-30", "2021-06-30 2022-12-31", null)]
    [InlineData("2020-01-01 2021-06-30", "2021-06 2022-12-31", null)] // The dates leave it open.
    [InlineData("2020 2021", "2021 2022", null)] // Told alike: a handover.
    [InlineData("2020-01-01 2021-06-30", "2021-06-30 2021-06-30", null)]
    public void The_days_decide(string one, string other, string? expected)
    {
        var ((from, to), (entered, left)) = (Two(one), Two(other));
        var found = Found(
        [
            [Ruritania.Flavia.Enters(Throne).On(from), Ruritania.Flavia.Leaves(Throne).On(to)],
            [Ruritania.Rupert.Enters(Throne).On(entered), Ruritania.Rupert.Leaves(Throne).On(left)],
        ]).Where(line => line.StartsWith("DIP2007", StringComparison.Ordinal));
        Assert.Equal(expected, found.SingleOrDefault());
    }

    [Fact]
    public void Silent_where_it_is_not_told_when_one_of_them_entered() => Assert.Empty(Found(
    [
        [Ruritania.Flavia.Enters(Throne).On("2019"), Ruritania.Flavia.Leaves(Throne).On("2020-06-30")],
        [Ruritania.Rupert.Leaves(Throne).On("2021-05-01")],
    ]));

    [Fact]
    public void Two_at_once_are_found() => Break("DIP2007", Overlaps(Ruritania.Rupert, Throne, common: 1));

    [Fact]
    public void What_nearly_are_two_at_once_is_not_found() => Keep(
        "DIP2007",
        Overlaps(Ruritania.Rupert, Throne, common: 0),
        Overlaps(Ruritania.Rupert, Throne, common: -1),
        Overlaps(Ruritania.Rupert, Throne.Acting(), common: 1),
        Overlaps(Ruritania.Rupert, Throne.Interim(), common: 1),
        Overlaps(Ruritania.Rupert, Throne.Elect(), common: 1),
        Overlaps(Ruritania.Rupert, Ruritania.Crown, common: 1),
        Overlaps(Ruritania.Rupert, OfficeRecords.Bench, common: 1),
        Overlaps(Ruritania.Flavia, Throne, common: 1),
        Without(0, 0, Overlaps(Ruritania.Rupert, Throne, common: 1)),
        Without(0, 1, Overlaps(Ruritania.Rupert, Throne, common: 1)),
        Without(1, 0, Overlaps(Ruritania.Rupert, Throne, common: 1)),
        Without(1, 1, Overlaps(Ruritania.Rupert, Throne, common: 1)));

    // Flavia on the throne, and another from so many days before her last one; two rows.
    private static Gen<Claim[][]> Overlaps(Person other, Capacity.Holder office, int common) =>
        from day in Day
        from first in Length
        from more in Gen.Choose(0, common > 0 ? first - 1 : 0)
        from then in Length
        let end = day.PlusDays(first)
        let entered = end.PlusDays(-common - more)
        select new[] { Row(Ruritania.Flavia, Throne, day, end), Row(other, office, entered, end.PlusDays(then)) };

    private static (string First, string Second) Two(string days) => (days.Split(' ')[0], days.Split(' ')[1]);
}
