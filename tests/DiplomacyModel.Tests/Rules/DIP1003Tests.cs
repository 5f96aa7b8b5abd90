using FsCheck.Fluent;
using static DiplomacyModel.Tests.RuleCases;

namespace DiplomacyModel.Tests;

/// <summary>Ended before it began: a tenure, a life, the life of a state.</summary>
public sealed class DIP1003Tests
{
    private static readonly Capacity.Holder Throne = OfficeRecords.Throne;

    [Fact]
    public void It_tells_both_days() => Assert.Equal(
        ["DIP1003 (error) register/1.1: It ends before it starts: Flavia Elphberg as Queen of Ruritania: from 1 May 2012 to 30 April 2010. Check both days in the source."],
        Found([[Ruritania.Flavia.Enters(Throne).On("2012-05-01"), Ruritania.Flavia.Leaves(Throne).On("2010-04-30")]]));

    [Fact]
    public void Of_a_person_and_of_a_state() => Assert.Equal(
        [
            "DIP1003 (error) register/1.1: It ends before it starts: Flavia Elphberg: was born on 1 May 1950 and died on some day in 1940. Check both days in the source.",
            "DIP1003 (error) register/3.1: It ends before it starts: Strelsau: came into being on some day in 1986 and ceased to be on some day in 1964. Check both days in the source.",
        ],
        Found(
        [
            [Ruritania.Flavia.IsBorn().On("1950-05-01")],
            [Ruritania.Flavia.Dies().On("1940")],
            [Ruritania.Strelsau.IsEstablished().On("1986"), Ruritania.Strelsau.IsDissolved().On("1964")],
        ]));

    [Theory]
    [InlineData("2012", "2012-04-30")]
    [InlineData("2012-05-01", "2012")]
    [InlineData("2012-05-01", "2012-05-01")]
    [InlineData("XXXX-XX-XX", "2010")]
    public void Silent_where_the_dates_leave_it_open(string entered, string left) =>
        Assert.Empty(Found([[Ruritania.Flavia.Enters(Throne).On(entered), Ruritania.Flavia.Leaves(Throne).On(left)]]));

    [Fact]
    public void A_state_may_come_into_being_again()
    {
        Assert.Empty(Found([[Ruritania.Strelsau.IsDissolved().On("1940")], [Ruritania.Strelsau.IsEstablished().On("1991")]]));
        Assert.Empty(Found([[Ruritania.Strelsau.IsDissolved().On("1940"), new Change(Ruritania.Strelsau.Exists(), ChangeKind.Resumes).On("1991")]]));
        Assert.Empty(Found([[Ruritania.Strelsau.IsEstablished().On("1918"), Ruritania.Strelsau.IsDissolved().On("1940"), Ruritania.Strelsau.IsEstablished().On("1991")]]));
    }

    [Fact]
    public void Reversed_rows_are_found() => Break("DIP1003", Gen.OneOf(
        from day in Day from days in Gen.Choose(1, 1000) select new[] { Row(Ruritania.Flavia, Throne, day.PlusDays(days), day) },
        from day in Day from days in Gen.Choose(1, 1000) select new[] { Row(Ruritania.Flavia, OfficeRecords.Throne.Elect(), day.PlusDays(days), day) },
        from day in Day
        from days in Gen.Choose(1, 1000)
        select new Claim[][] { [Ruritania.Flavia.Dies().On(UncertainDate.On(day))], [Ruritania.Flavia.IsBorn().On(UncertainDate.On(day.PlusDays(days)))] }));

    [Fact]
    public void What_nearly_is_reversed_is_not_found()
    {
        var reversed = from day in Day from days in Gen.Choose(1, 1000) select new[] { Row(Ruritania.Flavia, Throne, day.PlusDays(days), day) };
        Keep(
            "DIP1003",
            from day in Day select new[] { Row(Ruritania.Flavia, Throne, day, day) },
            from rows in reversed select rows[0].Select(claim => new[] { claim }).ToArray(),
            from rows in reversed from day in Day select new Claim[][] { [rows[0][0], Ruritania.Rupert.Leaves(Throne).On(UncertainDate.On(day))] },
            from rows in reversed from day in Day select new Claim[][] { [rows[0][1], Ruritania.Flavia.Enters(OfficeRecords.Throne.Elect()).On(UncertainDate.On(day))] },
            from rows in reversed from day in Day select new Claim[][] { [rows[0][1], Ruritania.Flavia.Enters(Ruritania.Crown).On(UncertainDate.On(day))] },
            from day in Day
            from days in Gen.Choose(1, 20)
            select new Claim[][] { [Ruritania.Flavia.Enters(Throne).On(UncertainDate.On(day.PlusDays(days))), Ruritania.Flavia.Leaves(Throne).On(UncertainDate.Within(new(day, day.PlusDays(days))))] },
            Without(0, 0, reversed),
            Without(0, 1, reversed));
    }
}
