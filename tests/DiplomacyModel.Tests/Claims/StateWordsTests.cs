namespace DiplomacyModel.Tests;

/// <summary>The words for states make the states that the constructors make, with every slot.</summary>
public sealed class StateWordsTests
{
    private static readonly Described Partner = Nouns.Partner.Being(Marks.Reliable);
    private static readonly Described Both = Nouns.Country.Of(Ruritania.State, Ruritania.Strelsau);

    [Fact]
    public void What_something_is() => Assert.Equal(
        [
            new BeingState(Ruritania.State, Partner) { Rank = Rank.Leading.Instance, In = What.SuchAs(Nouns.Trade) },
            new BeingState(Both, Partner),
            new BeingState((What)Nouns.Trade, Partner),
        ],
        [Ruritania.State.IsA(Partner).Ranked(Rank.Leading.Instance).InFields(What.SuchAs(Nouns.Trade)), Both.IsA(Partner), Nouns.Trade.IsA(Partner)]);

    [Fact]
    public void What_something_has() => Assert.Equal(
        [new PropertyState(Ruritania.State, Nouns.Role) { In = [Nouns.Peace] }, new PropertyState(Both, Nouns.Similarity)],
        [Ruritania.State.Has(Nouns.Role).InFields(Nouns.Peace), Both.Has(Nouns.Similarity)]);

    [Fact]
    public void What_something_is_like()
    {
        Assert.Equal([new QualityState(Ruritania.State, Marks.Open, Marks.Active), new QualityState(Both, Marks.Open)], [Ruritania.State.IsBeing(Marks.Open, Marks.Active), Both.IsBeing(Marks.Open)]);
        Assert.Throws<ArgumentException>(() => Ruritania.State.IsBeing());
    }

    [Fact]
    public void What_somebody_keeps_to() => Assert.Equal(
        [new PracticeState(Ruritania.State, Nouns.ForeignPolicy), new PracticeState(Ruritania.Queen, Nouns.ForeignPolicy)],
        [Ruritania.State.KeepsTo(Nouns.ForeignPolicy), Ruritania.Queen.KeepsTo(Nouns.ForeignPolicy)]);

    [Fact]
    public void What_is_in_force_for_all_or_for_some()
    {
        var accord = new Instrument("accord", "River Accord");
        Assert.Equal([new InForceState(accord), new InForceState(accord) { For = [Ruritania.State] }], [accord.IsInForce(), accord.IsInForce(Ruritania.State)]);
    }

    [Fact]
    public void A_deed_by_its_channels_keeps_an_open_list() =>
        Assert.Equal(((Items<Branch>)[Branch.Party]).AsOpen(), Verbs.Strengthen.Of(Nouns.Trust).ByChannel(((Items<Branch>)[Branch.Party]).AsOpen()).Channels);
}
