using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>What holds of the life of any instrument, whatever is told.</summary>
public sealed class InstrumentLawTests
{
    private static readonly Instrument Accord = new("accord", "Grain Accord") { Between = [Ruritania.State, Ruritania.Strelsau] };
    private static readonly LocalDate First = new(2031, 1, 1);

    private static Arbitrary<(int Kind, int Day)[]> Tellings { get; } =
        Gen.ArrayOf(Gen.Choose(0, 7).SelectMany(kind => Gen.Choose(0, 20).Select(day => (kind, day)))).ToArbitrary();

    [Fact]
    public void One_more_denial_makes_no_yes_of_a_no_and_no_no_of_a_yes() => Check.Holds(Tellings, tellings =>
    {
        var before = Life(tellings);
        var after = Life([.. tellings, (8, 10)]);
        return Enumerable.Range(0, 22).All(day => (before.IsInForce(First.PlusDays(day)), after.IsInForce(First.PlusDays(day))) is var (left, right)
            && !(left.IsTrue && right.IsFalse && IsNotEnded(tellings)) && !(left.IsFalse && right.IsTrue));
    });

    [Fact]
    public void What_is_signed_ratified_and_denounced_is_never_certainly_in_force() => Check.Holds(Tellings, tellings =>
    {
        var life = Life([.. tellings.Where(telling => telling.Kind is 4 or 5 or 6)]);
        return Enumerable.Range(0, 22).All(day => life.IsInForce(First.PlusDays(day)).IsMaybe && !life.IsParty(Ruritania.State, First.PlusDays(day)).IsTrue);
    });

    [Fact]
    public void Once_signed_it_stays_signed() => Check.Holds(Tellings, tellings =>
    {
        var life = Life(tellings);
        return Enumerable.Range(0, 21).All(day => !life.Has(Ruritania.State, InstrumentStep.Signature, First.PlusDays(day)).IsTrue
            || life.Has(Ruritania.State, InstrumentStep.Signature, First.PlusDays(day + 1)).IsTrue);
    });

    [Fact]
    public void Between_two_is_the_same_both_ways_and_never_surer_than_for_one() => Check.Holds(Tellings, tellings =>
    {
        var life = Life(tellings);
        return Enumerable.Range(0, 22).Select(day => First.PlusDays(day)).All(day =>
            life.IsInForceBetween(Ruritania.State, Ruritania.Strelsau, day) == life.IsInForceBetween(Ruritania.Strelsau, Ruritania.State, day)
            && (!life.IsInForceBetween(Ruritania.State, Ruritania.Strelsau, day).IsTrue || life.IsInForceFor(Ruritania.State, day).IsTrue));
    });

    [Fact]
    public void Several_steps_on_one_day_of_which_none_follows_upon_all_leave_it_open()
    {
        var life = Life([(7, 4), (0, 10), (5, 8), (4, 4), (7, 5), (0, 2), (3, 10), (3, 17), (0, 3), (2, 16), (8, 10)]);
        Assert.All(Enumerable.Range(0, 22), day => Assert.False(life.IsInForce(First.PlusDays(day)).IsTrue && day > 17));
        Assert.Equal(Truth.Maybe, life.IsInForce(First.PlusDays(10)));
    }

    private static bool IsNotEnded((int Kind, int Day)[] tellings) => tellings.All(telling => telling.Kind is not (2 or 3));

    private static InstrumentLife Life((int Kind, int Day)[] tellings)
    {
        var text = Ruritania.Gazette();
        foreach (var (kind, day) in tellings)
        {
            var date = UncertainDate.On(First.PlusDays(day));
            Claim claim = kind switch
            {
                0 => EnterIntoForce.Of(Accord).On(date),
                1 => new InForceState(Accord).On(date),
                2 => Suspend.By(Ruritania.State, Accord).On(date),
                3 => Terminate.Of(Accord).On(date),
                4 => Sign.By(Ruritania.State, Accord).On(date),
                5 => Ratify.By(Ruritania.Strelsau, Accord).On(date),
                6 => Denounce.By(Ruritania.State, Accord).On(date),
                7 => EnterIntoForce.Of(Accord).For(Ruritania.State).On(date),
                _ => Ruritania.TheChancellor.Denies(new InForceState(Accord).On(date)),
            };
            text.Says(1, claim);
        }

        return Chronicle.Of(Ruritania.Things.With(Accord), text.Close()).Instrument(Accord);
    }
}
