using FsCheck;
using FsCheck.Fluent;
using static DiplomacyModel.Tests.RuleCases;

namespace DiplomacyModel.Tests;

/// <summary>Elect, designate or acting holder given as the holder.</summary>
public sealed class DIP2012Tests
{
    private static readonly Office Throne = OfficeRecords.Throne;

    [Fact]
    public void Definite_within_the_recorded_days() => Assert.Equal(
        ["DIP2012 (warning) register/2.1: Flavia Elphberg appears as Queen of Ruritania on 1 April 2024, and is recorded as acting from 21 March 2024 to 22 May 2024. Say in which way the office is held, or check the record."],
        Found([[Ruritania.Flavia.Enters(Throne.Acting()).On("2024-03-21"), Ruritania.Flavia.Leaves(Throne.Acting()).On("2024-05-22")], [Met(Ruritania.Flavia.As(Throne), new(2024, 4, 1))]]));

    [Fact]
    public void Possible_where_no_end_is_recorded() => Assert.Equal(
        ["DIP2012 (info, possible) register/2.1: Flavia Elphberg appears as Queen of Ruritania on 1 April 2022, and is recorded as elect from 10 March 2022. Say in which way the office is held, or check the record."],
        Found([[Ruritania.Flavia.Enters(Throne.Elect()).On("2022-03-10")], [Met(Ruritania.Flavia.As(Throne.Substantive()), new(2022, 4, 1))]]));

    [Fact]
    public void Silent_from_the_day_of_entry_on() => Assert.Empty(Found(
    [
        [Ruritania.Flavia.Enters(Throne.Elect()).On("2022-03-10"), Ruritania.Flavia.Leaves(Throne.Elect()).On("2022-05-10")],
        [Ruritania.Flavia.Enters(Throne).On("2022-05-10")],
        [Met(Ruritania.Flavia.As(Throne), new(2022, 5, 10))],
    ]));

    [Fact]
    public void Who_does_not_hold_it_in_their_own_right_is_found() => Break("DIP2012", Gen.OneOf(
        Appears(Throne.Acting(), Ruritania.Flavia.As(Throne), 0, 10),
        Appears(Throne.Interim(), Ruritania.Flavia.As(Throne.Substantive()), 0, 10),
        Appears(Throne.Elect(), Ruritania.Flavia.As(Throne), 0, 10),
        Appears(Throne.Designate(), Ruritania.Flavia.As(Throne), 0, 10)));

    [Fact]
    public void What_nearly_is_so_is_not_found()
    {
        var appears = Appears(Throne.Acting(), Ruritania.Flavia.As(Throne), 0, 10);
        Keep(
            "DIP2012",
            Appears(Throne.Acting(), Ruritania.Flavia.As(Throne.Acting()), 0, 10),
            Appears(Throne.Elect(), Ruritania.Flavia.As(Throne.Elect()), 0, 10),
            Appears(Throne, Ruritania.Flavia.As(Throne), 0, 10),
            Appears(Throne.Substantive(), Ruritania.Flavia.As(Throne), 0, 10),
            Appears(Throne.Acting(), Ruritania.Flavia.As(Ruritania.Crown), 0, 10),
            Appears(Throne.Acting(), Ruritania.Rupert.As(Throne), 0, 10),
            Appears(Throne.Acting(), Ruritania.Flavia.AsParty(), 0, 10),
            Appears(Throne.Acting(), Ruritania.Flavia.AsParty().InPlaceOf(Throne), 0, 10),
            Appears(Throne.Acting(), Ruritania.Flavia.As(Throne), -10, -1),
            Appears(Throne.Acting(), Ruritania.Flavia.As(Throne), 1001, 1010),
            from rows in appears from say in NotTold select (Claim[][])[[.. rows[0].Select(say)], rows[1]],
            from rows in appears select (Claim[][])[rows[0], [new Not(rows[1][0])]]);
    }

    // Flavia for so long, and somebody who appears so many days after her entry; two rows.
    private static Gen<Claim[][]> Appears(Capacity.Holder office, Party who, int least, int most) =>
        from day in Day
        from length in Length
        from days in Gen.Choose(least, most)
        select new[] { Row(Ruritania.Flavia, office, day, day.PlusDays(length)), [Met(who, day.PlusDays(days))] };
}
