using FsCheck;
using FsCheck.Fluent;
using static DiplomacyModel.Tests.RuleCases;

namespace DiplomacyModel.Tests;

/// <summary>Several offices held and no capacity stated.</summary>
public sealed class DIP2013Tests
{
    private static readonly Office Throne = OfficeRecords.Throne;

    [Fact]
    public void It_names_the_hats() => Assert.Equal(
        ["DIP2013 (info) register/3.1: Flavia Elphberg appears on some day in September 2024 in no stated capacity, and was Queen of Ruritania and Chair of Rose Party then. Say in which capacity, where the source tells it."],
        Found(
        [
            [Ruritania.Flavia.Enters(Throne).On("2024-05-22"), Ruritania.Flavia.Leaves(Throne).On("2024-10-21")],
            [Ruritania.Flavia.Enters(Ruritania.RoseChair).On("2024-08-03"), Ruritania.Flavia.Leaves(Ruritania.RoseChair).On("2026-01-01")],
            [Meeting.Between(Ruritania.Flavia, Ruritania.Strelsau).On("2024-09")],
        ]));

    [Theory]
    [InlineData("2024-10")]
    [InlineData("2024")]
    [InlineData("2024-08-02")]
    [InlineData("XXXX-XX-XX")]
    public void Silent_where_the_record_does_not_make_both_certain(string day) => Assert.Empty(Found(
        [
            [Ruritania.Flavia.Enters(Throne).On("2024-05-22"), Ruritania.Flavia.Leaves(Throne).On("2024-10-21")],
            [Ruritania.Flavia.Enters(Ruritania.RoseChair).On("2024-08-03"), Ruritania.Flavia.Leaves(Ruritania.RoseChair).On("2026-01-01")],
            [Meeting.Between(Ruritania.Flavia, Ruritania.Strelsau).On(day)],
        ]));

    [Fact]
    public void Several_hats_and_none_named_are_found() => Break("DIP2013", Hats(Throne, Ruritania.RoseChair, Ruritania.Flavia, 1, 9));

    [Fact]
    public void What_nearly_is_so_is_not_found()
    {
        var hats = Hats(Throne, Ruritania.RoseChair, Ruritania.Flavia, 1, 9);
        Keep(
            "DIP2013",
            Hats(Throne, Ruritania.RoseChair, Ruritania.Flavia.As(Throne), 0, 10),
            Hats(Throne, Ruritania.RoseChair, Ruritania.Flavia.As(Capacity.Personal.Instance), 0, 10),
            Hats(Throne, Ruritania.RoseChair, Ruritania.Rupert, 0, 10),
            Hats(Throne, Ruritania.RoseChair, Ruritania.Flavia, -10, -1),
            Hats(Throne, Ruritania.RoseChair, Ruritania.Flavia, 1001, 1010),
            Hats(Throne.Elect(), Ruritania.RoseChair, Ruritania.Flavia, 1, 9),
            Hats(Throne, Ruritania.RoseChair.Candidate(), Ruritania.Flavia, 1, 9),
            Hats(Throne.Acting(), Throne.Interim(), Ruritania.Flavia, 1, 9),
            Without(0, 0, hats),
            Without(1, 0, hats),
            Without(0, 1, hats),
            from rows in hats select (Claim[][])[rows[0], rows[1], [new Not(rows[2][0])]],
            from rows in hats select (Claim[][])[rows[0][..1], rows[1][..1], rows[2]]);
    }

    // Flavia in both offices for as long, and somebody who appears so many days after her entry; three rows.
    private static Gen<Claim[][]> Hats(Capacity.Holder one, Capacity.Holder other, Party who, int least, int most) =>
        from day in Day
        from length in Length
        from days in Gen.Choose(least, most)
        select new[] { Row(Ruritania.Flavia, one, day, day.PlusDays(length)), Row(Ruritania.Flavia, other, day, day.PlusDays(length)), [Met(who, day.PlusDays(days))] };
}
