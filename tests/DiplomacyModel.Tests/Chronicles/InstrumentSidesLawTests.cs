using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>Among three sides, what is told of one says nothing of another, and what is told for all holds for each that belongs.</summary>
public sealed class InstrumentSidesLawTests
{
    private static readonly Polity Graustark = new("graustark", "Graustark");
    private static readonly Polity Zenda = new("zenda", "Zenda");
    private static readonly Instrument Pact = new("pact", "Pact") { Between = [Ruritania.State, Ruritania.Strelsau, Graustark] };
    private static readonly LocalDate First = new(2031, 1, 1);

    [Fact]
    public void What_is_told_of_one_side_changes_nothing_for_another() => Check.Holds(Tellings, Tellings, (ofAll, ofStrelsau) =>
    {
        var (before, after) = (Life(ofAll.Select(All)), Life(ofAll.Select(All).Concat(ofStrelsau.Select(telling => Of(Ruritania.Strelsau, telling)))));
        return Days.All(day => before.IsInForceFor(Ruritania.State, day) == after.IsInForceFor(Ruritania.State, day) && before.IsParty(Graustark, day) == after.IsParty(Graustark, day));
    });

    [Fact]
    public void What_is_told_for_all_holds_for_each_of_them_and_for_nobody_else() => Check.Holds(Tellings, tellings =>
    {
        var life = Life(tellings.Select(All));
        return Days.All(day => Pact.Between.All(side => life.IsInForceFor(side, day) == life.IsInForce(day)) && life.IsInForceFor(Zenda, day).IsFalse);
    });

    [Fact]
    public void Told_for_each_by_itself_it_is_as_told_for_all() => Check.Holds(Tellings, tellings =>
    {
        var (together, apart) = (Life(tellings.Select(All)), Life(tellings.SelectMany(telling => Pact.Between.Select(side => Of(side, telling)))));
        return Days.All(day => Pact.Between.All(side => together.IsInForceFor(side, day) == apart.IsInForceFor(side, day)));
    });

    [Fact]
    public void Between_two_is_for_both_and_whoever_is_bound_is_a_party() => Check.Holds(Tellings, Tellings, (ofAll, ofStrelsau) =>
    {
        var life = Life(ofAll.Select(All).Concat(ofStrelsau.Select(telling => Of(Ruritania.Strelsau, telling))));
        return Days.All(day => life.IsInForceBetween(Ruritania.State, Ruritania.Strelsau, day) == (life.IsInForceFor(Ruritania.State, day) & life.IsInForceFor(Ruritania.Strelsau, day))
            && (!life.IsInForceFor(Ruritania.Strelsau, day).IsTrue || life.IsParty(Ruritania.Strelsau, day).IsTrue));
    });

    [Fact]
    public void A_side_with_a_beginning_of_its_own_is_not_bound_before_it()
    {
        var life = Life([EnterIntoForce.Of(Pact).On("2031-01-01"), EnterIntoForce.Of(Pact).For(Graustark).On("2031-01-10"), new InForceState(Pact).On("2031-01-20")]);
        Assert.Equal([Truth.True, Truth.True, Truth.False, Truth.True], [life.IsInForceFor(Ruritania.State, "2031-01-05"), life.IsInForce("2031-01-05"), life.IsInForceFor(Graustark, "2031-01-05"), life.IsInForceFor(Graustark, "2031-01-10")]);
        Assert.Equal([Truth.False, Truth.True], [life.IsInForceBetween(Ruritania.State, Graustark, "2031-01-05"), life.IsInForceBetween(Ruritania.State, Graustark, "2031-01-15")]);
    }

    [Fact]
    public void Who_leaves_three_leaves_two_bound()
    {
        var life = Life([EnterIntoForce.Of(Pact).On("2031-01-01"), WithdrawFrom.By(Graustark, Pact).On("2031-01-10"), new InForceState(Pact) { For = [Ruritania.State, Ruritania.Strelsau] }.On("2031-01-20")]);
        Assert.Equal([Truth.True, Truth.False], [life.IsInForceFor(Graustark, "2031-01-09"), life.IsInForceFor(Graustark, "2031-01-11")]);
        Assert.Equal([Truth.True, Truth.False], [life.IsInForceBetween(Ruritania.State, Ruritania.Strelsau, "2031-01-15"), life.IsInForceBetween(Ruritania.State, Graustark, "2031-01-15")]);
        Assert.Equal([Truth.True, Truth.False], [life.IsParty(Ruritania.State, "2031-01-15"), life.IsParty(Graustark, "2031-01-15")]);
    }

    /// <summary>Of three two are enough for it to be in force: that the third is among those between whom it is made does not bind it.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void In_force_for_who_had_consented_and_perhaps_for_another_of_three(bool isClosed)
    {
        Items<Ref<Actor>> sides = [Ruritania.State, Ruritania.Strelsau, Graustark];
        var convention = new Instrument("convention", "Convention") { Between = isClosed ? sides.AsClosed() : sides.AsOpen() };
        var life = Life(
            [
                Ratify.By([Ruritania.State, Ruritania.TheChancellor], convention).On("2031-01-01"),
                EnterIntoForce.Of(convention).On("2031-02-01"),
                Ratify.By(Graustark, convention).On("2039-01-01"),
                new InForceState(convention).On("2041-01-01"),
                new InForceState(convention) { For = [Graustark] }.On("2042-01-01"),
            ],
            convention);
        Assert.Equal([Truth.True, Truth.True, Truth.Maybe], ((Ref<Actor>[])[Ruritania.State, Ruritania.Strelsau, Graustark]).Select(side => life.IsInForceFor(side, "2035-01-01")));
        Assert.Equal([Truth.False, Truth.False], [life.IsInForceFor(Ruritania.State, "2031-01-31"), life.IsInForceFor(Graustark, "2031-01-31")]);
        Assert.Equal([Truth.True, Truth.Maybe], [life.IsParty(Ruritania.State, "2035-01-01"), life.IsParty(Graustark, "2035-01-01")]);
        Assert.Equal([Truth.True, Truth.Maybe, Truth.Maybe, Truth.True], [life.IsInForceBetween(Ruritania.State, Ruritania.Strelsau, "2035-01-01"), life.IsInForceBetween(Ruritania.State, Graustark, "2035-01-01"), life.IsInForceFor(Graustark, "2039-02-01"), life.IsInForceFor(Graustark, "2042-01-01")]);
    }

    /// <summary>"The pact is in force", told of the whole, says nothing of who had left it, and not that it rests no more for who had suspended it.</summary>
    [Fact]
    public void In_force_for_the_others_is_not_for_who_has_left()
    {
        Truth[] After(params Claim[] left)
        {
            var life = Life([EnterIntoForce.Of(Pact).On("2031-01-01"), .. left, new InForceState(Pact).On("2035-01-01"), new InForceState(Pact).On("2036-01-01")]);
            return [life.IsInForceFor(Graustark, "2035-06-01"), life.IsParty(Graustark, "2035-06-01"), life.IsInForceFor(Ruritania.State, "2035-06-01")];
        }

        var leaves = WithdrawFrom.By(Graustark, Pact).On("2033-01-01");
        Assert.Equal([Truth.True, Truth.True, Truth.True], After());
        Assert.Equal([Truth.False, Truth.False, Truth.True], After(leaves));
        Assert.Equal([Truth.True, Truth.True, Truth.True], After(leaves, AccedeTo.By(Graustark, Pact).On("2034-01-01"), Graustark.IsMemberOf(Pact).On("2036-01-01")));
        Assert.Equal([Truth.Maybe, Truth.Maybe, Truth.True], After(Suspend.By(Graustark, Pact).On("2033-01-01")));
        Assert.Equal([Truth.False, Truth.False, Truth.Maybe], After(Terminate.By(Graustark, Pact).On("2035-02-01")));
    }

    /// <summary>What one of three brings to an end has ended for it, and perhaps for all; what all three do, for all.</summary>
    [Fact]
    public void One_of_three_may_end_it_for_itself_only()
    {
        var life = Life([EnterIntoForce.Of(Pact).On("2031-01-01"), Terminate.By(Graustark, Pact).On("2033-01-01")]);
        Assert.Equal([Truth.False, Truth.Maybe, Truth.Maybe], [life.IsInForceFor(Graustark, "2033-01-02"), life.IsInForceFor(Ruritania.State, "2033-01-02"), life.IsInForce("2033-01-02")]);
        var alone = Life([Terminate.By(Graustark, Pact).On("2033-01-01")]);
        Assert.Equal([InstrumentStatus.Ended, InstrumentStatus.InForce], alone.StatusOn("2033-01-02"));
        Assert.Equal([Truth.True, Truth.Maybe], [alone.IsInForce("2033-01-01"), alone.IsInForce("2033-01-02")]);
        Assert.Equal(Truth.False, Life([EnterIntoForce.Of(Pact).On("2031-01-01"), Terminate.By([Ruritania.State, Ruritania.Strelsau, Graustark], Pact).On("2033-01-01")]).IsInForce("2033-01-02"));
    }

    /// <summary>Who is told not to be a party, or left what was not in force for anybody yet, is not surely bound.</summary>
    [Fact]
    public void Nobody_is_surely_bound_against_what_is_told_of_them_or_of_the_whole()
    {
        var treaty = new Instrument("treaty", "Treaty") { Between = [Ruritania.State, Ruritania.Strelsau] };
        var denied = Life([EnterIntoForce.Of(treaty).On("2031-01-01"), Ruritania.Strelsau.IsMemberOf(treaty).On("2031-01-05").Negated(), new InForceState(treaty).On("2031-01-10")], treaty);
        Assert.Equal([Truth.True, Truth.Maybe, Truth.Maybe], [denied.IsParty(Ruritania.State, "2031-01-05"), denied.IsParty(Ruritania.Strelsau, "2031-01-05"), denied.IsInForceFor(Ruritania.Strelsau, "2031-01-05")]);
        Assert.Equal(Truth.True, denied.IsParty(Ruritania.Strelsau, "2031-01-04"));
        var left = Life([WithdrawFrom.By(Graustark, Pact).On("2031-01-05"), EnterIntoForce.Of(Pact).On("2031-01-10")]);
        Assert.Equal([Truth.False, Truth.Maybe], [left.IsInForce("2031-01-05"), left.IsInForceFor(Graustark, "2031-01-05")]);

        // Between two it is for both, or not at all.
        var again = Life([Terminate.Of(treaty).On("2031-01-03"), EnterIntoForce.Of(treaty).For(Ruritania.State).On("2031-01-05")], treaty);
        Assert.Equal([Truth.True, Truth.Maybe], [again.IsInForceFor(Ruritania.State, "2031-01-05"), again.IsInForceFor(Ruritania.Strelsau, "2031-01-05")]);
    }

    private static IEnumerable<LocalDate> Days => Enumerable.Range(-1, 14).Select(First.PlusDays);

    private static Arbitrary<(int Kind, int Day)[]> Tellings { get; } =
        Gen.ArrayOf(Gen.Choose(0, 3).SelectMany(kind => Gen.Choose(0, 11).Select(day => (kind, day)))).Where(tellings => tellings.Length < 5).ToArbitrary();

    private static Claim All((int Kind, int Day) telling)
    {
        var day = UncertainDate.On(First.PlusDays(telling.Day));
        return telling.Kind switch
        {
            0 => EnterIntoForce.Of(Pact).On(day),
            1 => new InForceState(Pact).On(day),
            2 => LoseEffect.Of(Pact).On(day),
            _ => new InForceState(Pact).On(day).Negated(),
        };
    }

    private static Claim Of(Polity side, (int Kind, int Day) telling) => Of(new Ref<Actor>(side.Id), telling);

    private static Claim Of(Ref<Actor> side, (int Kind, int Day) telling)
    {
        var (day, party) = (UncertainDate.On(First.PlusDays(telling.Day)), new Party(Slot<Ref<Actor>>.Of(side)));
        return telling.Kind switch
        {
            0 => EnterIntoForce.Of(Pact).For(party).On(day),
            1 => new InForceState(Pact) { For = [party] }.On(day),
            2 => LoseEffect.Of(Pact).For(party).On(day),
            _ => new InForceState(Pact) { For = [party] }.On(day).Negated(),
        };
    }

    // All three had consented before: that they are named in it alone binds none of them.
    private static InstrumentLife Life(IEnumerable<Claim> claims) => Life(claims.Prepend(Ratify.By([Ruritania.State, Ruritania.Strelsau, Graustark], Pact).On("2030-12-01")), Pact);

    private static InstrumentLife Life(IEnumerable<Claim> claims, Instrument instrument)
    {
        var text = Ruritania.Gazette();
        foreach (var claim in claims)
        {
            text.Says(1, claim);
        }

        return Chronicle.Of([.. Ruritania.Things, Graustark, Zenda, instrument], text.Close()).Instrument(instrument);
    }
}
