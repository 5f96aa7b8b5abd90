using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>How far an instrument had come, and what it is told to be.</summary>
public sealed class InstrumentStatusTests
{
    private static readonly Instrument Accord = new("accord", "Grain Accord") { Between = [Ruritania.State, Ruritania.Strelsau] };

    /// <summary>That it is not in force is no rung: it may be signed, or have been in force. Nobody calls it further than in force.</summary>
    [Fact]
    public void How_far_it_had_come_where_it_is_said_not_to_be_in_force()
    {
        var signed = Sign.By([Ruritania.State, Ruritania.Strelsau], Accord).On("2031-03-01");
        var notInForce = new InForceState(Accord).On("2031-05-01").Negated();
        Assert.Equal([InstrumentStatus.SignedByAll], OnTheFirstOfMay(signed, notInForce));
        Assert.Equal([InstrumentStatus.SignedByAll, InstrumentStatus.SignedBySome, InstrumentStatus.NotInForce], OnTheFirstOfMay(Sign.By([Ruritania.State, Ruritania.Strelsau], Accord).On("2031-05"), notInForce));
        Assert.Equal([InstrumentStatus.NotInForce], OnTheFirstOfMay(signed, EnterIntoForce.Of(Accord).On("2031-04-01"), notInForce));
        Assert.Equal([InstrumentStatus.InForce, InstrumentStatus.NotInForce], OnTheFirstOfMay(signed, new InForceState(Accord).On("2031-05-01"), Ruritania.Queen.Denies(new InForceState(Accord)).On("2031-05-01")));

        static Items<InstrumentStatus> OnTheFirstOfMay(params Claim[] told) => Life(text => Array.ForEach(told, claim => text.Says(1, claim))).StatusOn("2031-05-01");
    }

    private static InstrumentLife Life(Action<Reading> tell)
    {
        var text = Ruritania.Gazette();
        tell(text);
        return Chronicle.Of(Ruritania.Things.With([Accord]), text.Close()).Instrument(Accord);
    }
}
