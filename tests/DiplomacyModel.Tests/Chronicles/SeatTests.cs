namespace DiplomacyModel.Tests;

/// <summary>Offices of several seats, and capacities that are left open.</summary>
public sealed class SeatTests
{
    private static readonly Office Bench = new("bench", "Judge", Ruritania.State, Branch.State) { Seats = 2 };
    private static readonly Person Sapt = new("sapt", new PersonName("Sapt", "Johann", NameOrder.GivenFirst));

    [Fact]
    public void More_holders_than_seats_are_possible_at_most()
    {
        var office = Record((Ruritania.Flavia, Bench, "2000", "2010"), (Ruritania.Rupert, Bench, "2000", "2010"), (Sapt, Bench, "2004", "2010"));
        Assert.Equal(2, Assert.IsType<Incumbents.Definite>(office.On("2002-01-01")).Tenures.Count);
        Assert.Equal(3, Assert.IsType<Incumbents.Possible>(office.On("2005-01-01")).Tenures.Count);
    }

    [Fact]
    public void Who_sits_beside_is_no_predecessor()
    {
        var office = Record((Ruritania.Flavia, Bench, "2000", "2020"), (Ruritania.Rupert, Bench, "2001", "2019"), (Sapt, Bench, "2020-06", "2022"));
        Assert.Equal(SlotKind.NotMentioned, office.Before(office.Tenures[1]).Kind);
        Assert.Equal(Ruritania.Rupert.Id, office.Before(office.Tenures[2]).Values[0].Holder.Id);
        Assert.Throws<ArgumentException>(() => office.Before(Record((Sapt, Ruritania.Crown, "2000", "2001")).Tenures[0]));
    }

    [Fact]
    public void Who_may_have_been_elect_only_is_not_counted_for_certain()
    {
        var open = new Capacity.Holder(Bench) { Kind = Slot<TenureKind>.OneOf([TenureKind.Substantive, TenureKind.Elect]) };
        var register = new Reading(new Source("register", SourceKind.Register, "Register of Ruritania"));
        register.Says(1, Sapt.Enters(open).On("2000"));
        register.Says(1, Sapt.Leaves(open).On("2010"));
        var chronicle = Chronicle.Of([Ruritania.State, Bench, Sapt], register.Close());
        Assert.IsType<Incumbents.Possible>(chronicle.Incumbency(Bench).On("2005-01-01"));
        Assert.Equal((Truth.Maybe, Truth.False), (chronicle.Official(Sapt).Held(Bench, "2005"), chronicle.Official(Sapt).Held(Bench, "2015")));
        Assert.Empty(Sapt.As(open).Branches(chronicle.Things));

        var never = new Capacity.Holder(Bench) { Kind = Slot<TenureKind>.OneOf([TenureKind.Designate, TenureKind.Elect]) };
        Assert.False(never.IsHolding);
    }

    private static Incumbency Record(params (Person Who, Office Office, string Entered, string Left)[] rows)
    {
        var register = new Reading(new Source("register", SourceKind.Register, "Register of Ruritania"));
        foreach (var (i, row) in rows.Index())
        {
            register.Says(i, row.Who.Enters(row.Office).On(row.Entered));
            register.Says(i, row.Who.Leaves(row.Office).On(row.Left));
        }

        return Chronicle.Of([Ruritania.State, Bench, Ruritania.Crown, Ruritania.Flavia, Ruritania.Rupert, Sapt], register.Close()).Incumbency(rows[0].Office);
    }
}
