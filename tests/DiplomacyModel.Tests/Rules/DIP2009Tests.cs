using FsCheck;
using FsCheck.Fluent;
using static DiplomacyModel.Tests.RuleCases;

namespace DiplomacyModel.Tests;

/// <summary>In office for days between two others.</summary>
public sealed class DIP2009Tests
{
    private static readonly Office Throne = OfficeRecords.Throne;
    private static readonly Person Zapt = OfficeRecords.Holder('Z');

    [Fact]
    public void It_names_the_neighbours() => Assert.Equal(
        ["DIP2009 (info) register/2.1: Rupert Hentzau is recorded as Queen of Ruritania for a week or less (from 30 January 2002 to 1 February 2002), between Flavia Elphberg and Sapt Zapt. If it was an acting or concurrent tenure, say so; else check the days."],
        Found(Days("2002-01-30", "2002-02-01")));

    [Theory]
    [InlineData("2002-01-30", "2002-02-05", true)]
    [InlineData("2002-01-30", "2002-02-06", false)]
    [InlineData("2002-01-30", "2002-02", false)]
    [InlineData("2002-01-30", "[2002-02-01..2002-02-03]", true)]
    public void A_week_is_few_on_every_reading_of_the_dates(string entered, string left, bool isFound) =>
        Assert.Equal(isFound, Found(Days(entered, left)).Any(line => line.StartsWith("DIP2009", StringComparison.Ordinal)));

    [Fact]
    public void Days_in_office_are_found() => Break("DIP2009", Between(Throne, Zapt, least: 0, most: 6));

    [Fact]
    public void What_nearly_are_days_in_office_is_not_found()
    {
        var days = Between(Throne, Zapt, least: 0, most: 6);
        Keep(
            "DIP2009",
            Between(Throne, Zapt, least: 7, most: 60),
            Between(Throne.Acting(), Zapt, least: 0, most: 6),
            Between(Throne.Interim(), Zapt, least: 0, most: 6),
            Between(Throne.Elect(), Zapt, least: 0, most: 6),
            Between(Ruritania.Crown, Zapt, least: 0, most: 6),
            Between(Throne, Ruritania.Rupert, least: 0, most: 6),
            from rows in days select rows[..2],
            from rows in days select rows[1..],
            Without(1, 0, days),
            Without(1, 1, days),
            Without(2, 0, from rows in days select (Claim[][])[.. rows[..2], rows[2][..1]]));
    }

    private static Claim[][] Days(string entered, string left) =>
    [
        [Ruritania.Flavia.Enters(Throne).On("1999"), Ruritania.Flavia.Leaves(Throne).On("2002-01-30")],
        [Ruritania.Rupert.Enters(Throne).On(entered), Ruritania.Rupert.Leaves(Throne).On(left)],
        [Zapt.Enters(Throne).On(UncertainDate.On(UncertainDate.Parse(left).Latest))],
    ];

    // Each begins on the day after the last.
    private static Gen<Claim[][]> Between(Capacity.Holder office, Person next, int least, int most) =>
        from day in Day
        from before in Length
        from few in Gen.Choose(least, most)
        from after in Length
        let entered = day.PlusDays(before + 1)
        let left = entered.PlusDays(few)
        select new[]
        {
            Row(Ruritania.Flavia, Throne, day, entered.PlusDays(-1)),
            Row(Ruritania.Rupert, office, entered, left),
            Row(next, Throne, left.PlusDays(1), left.PlusDays(after)),
        };
}
