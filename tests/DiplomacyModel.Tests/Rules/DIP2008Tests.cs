using FsCheck;
using FsCheck.Fluent;
using static DiplomacyModel.Tests.RuleCases;

namespace DiplomacyModel.Tests;

/// <summary>Nobody is recorded between two holders.</summary>
public sealed class DIP2008Tests
{
    private static readonly Office Throne = OfficeRecords.Throne;

    [Theory]
    [InlineData("2021-06-30", "2021-07-02", "nobody is recorded for 1 day between Flavia Elphberg (from some day in 2020 to 30 June 2021) and Rupert Hentzau (from 2 July 2021).")]
    [InlineData("2021-06-30", "2021-07-10", "nobody is recorded for 9 days between Flavia Elphberg (from some day in 2020 to 30 June 2021) and Rupert Hentzau (from 10 July 2021).")]
    [InlineData("2021-06", "2021-08", "nobody is recorded for 31 to 90 days between Flavia Elphberg (from some day in 2020 to some day in June 2021) and Rupert Hentzau (from some day in August 2021).")]
    public void It_counts_the_days(string left, string entered, string expected) => Assert.Equal(
        [$"DIP2008 (info) register/2.1: Queen of Ruritania: {expected} Record who acted, or that the post was vacant."],
        Found([[Ruritania.Flavia.Enters(Throne).On("2020"), Ruritania.Flavia.Leaves(Throne).On(left)], [Ruritania.Rupert.Enters(Throne).On(entered)]]));

    [Theory]
    [InlineData("2021-06-30", "2021-07-01")]
    [InlineData("2021-06", "2021-07")]
    [InlineData("2021", "2021-12-31")]
    public void Silent_where_some_choice_of_days_leaves_none(string left, string entered) =>
        Assert.Empty(Found([[Ruritania.Flavia.Enters(Throne).On("2020"), Ruritania.Flavia.Leaves(Throne).On(left)], [Ruritania.Rupert.Enters(Throne).On(entered)]]));

    [Fact]
    public void Silent_where_a_vacancy_is_told_by_a_day_a_stretch_or_its_beginning() => Assert.All(
        new Claim[]
        {
            Throne.IsVacant().On("2021-07-05"),
            Throne.IsVacant().On(When.Between("2021-07-01", "2021-07-09")),
            Throne.IsVacant().Begins().On("2021-07-01"),
        },
        vacancy => Assert.Empty(Found(
        [
            [Ruritania.Flavia.Enters(Throne).On("2020"), Ruritania.Flavia.Leaves(Throne).On("2021-06-30")],
            [Ruritania.Rupert.Enters(Throne).On("2021-07-10")],
            [vacancy],
        ])));

    [Fact]
    public void Silent_where_a_tenure_with_a_wrong_day_may_fill_it() => Assert.DoesNotContain(
        Found(
        [
            [Ruritania.Flavia.Enters(Throne).On("2000"), Ruritania.Flavia.Leaves(Throne).On("2009-12-31")],
            [OfficeRecords.Holder('Z').Enters(Throne).On("2012-05-01"), OfficeRecords.Holder('Z').Leaves(Throne).On("2010-04-30")],
            [Ruritania.Rupert.Enters(Throne).On("2014-07-10")],
        ]),
        line => line.StartsWith("DIP2008", StringComparison.Ordinal));

    [Fact]
    public void A_gap_is_found() => Break("DIP2008", Gaps(Throne, least: 2, most: 400));

    [Fact]
    public void What_nearly_is_a_gap_is_not_found()
    {
        var gaps = Gaps(Throne, least: 10, most: 400);
        Keep(
            "DIP2008",
            Gaps(Throne, least: 0, most: 1),
            Gaps(Throne.Elect(), least: 10, most: 400),
            Gaps(Ruritania.Crown, least: 10, most: 400),
            from rows in gaps
            from acting in Gen.Elements(Throne.Acting(), Throne.Interim())
            select rows.Append(Row(OfficeRecords.Holder('Z'), acting, DayOf(rows[0][1]), DayOf(rows[1][0]))).ToArray(),
            from rows in gaps from days in Gen.Choose(1, 9) select rows.Append([Throne.IsVacant().On(UncertainDate.On(DayOf(rows[0][1]).PlusDays(days)))]).ToArray(),
            Without(0, 1, gaps),
            Without(1, 0, gaps));
    }

    private static Gen<Claim[][]> Gaps(Capacity.Holder next, int least, int most) =>
        from day in Day
        from first in Length
        from gap in Gen.Choose(least, most)
        from then in Length
        let left = day.PlusDays(first)
        select new[] { Row(Ruritania.Flavia, Throne, day, left), Row(Ruritania.Rupert, next, left.PlusDays(gap), left.PlusDays(gap + then)) };

    private static NodaTime.LocalDate DayOf(Claim claim) => ((SituatedClaim)claim).Setting.When.Date.Earliest;
}
