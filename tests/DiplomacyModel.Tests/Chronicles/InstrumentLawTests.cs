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

    /// <summary>Done once, on one of the days or never: whichever agrees with all that is told, no answer says more.</summary>
    [Fact]
    public void What_is_done_once_was_done_on_a_day_that_agrees_with_all_tellings() => Check.Holds(Signatures, (signatures) =>
    {
        var days = Enumerable.Range(0, 24).Append(int.MaxValue).Where(day => Array.TrueForAll(signatures, telling => Agrees(telling, day))).ToArray();
        var life = Of([.. signatures.Select(ClaimOf)]);
        return days.Length == 0 || Enumerable.Range(0, 24).All(asked => life.Has(Ruritania.State, InstrumentStep.Signature, First.PlusDays(asked)) switch
        {
            { IsTrue: true } => Array.TrueForAll(days, day => day <= asked),
            { IsFalse: true } => Array.TrueForAll(days, day => day > asked),
            _ => signatures.Length != 1 || days.Any(day => day <= asked) || signatures[0].Shape is 3,
        });
    });

    // Told of a day, of two days, of no day; denied of a day, up to a day, and altogether.
    private static Arbitrary<(int Shape, int Day)[]> Signatures { get; } =
        Gen.ArrayOf(Gen.Choose(0, 5).SelectMany(shape => Gen.Choose(0, 20).Select(day => (shape, day)))).Where(tellings => tellings.Length is > 0 and < 5).ToArbitrary();

    private static bool Agrees((int Shape, int Day) telling, int day) => telling.Shape switch
    {
        0 => day == telling.Day,
        1 => day == telling.Day || day == telling.Day + 2,
        2 => day != int.MaxValue,
        3 => day != telling.Day,
        4 => day > telling.Day,
        _ => day == int.MaxValue,
    };

    private static Claim ClaimOf((int Shape, int Day) telling)
    {
        var (signed, day) = (Sign.By(Ruritania.State, Accord), First.PlusDays(telling.Day));
        return telling.Shape switch
        {
            0 => signed.On(UncertainDate.On(day)),
            1 => signed.On(UncertainDate.Parse($"[{day:uuuu'-'MM'-'dd},{day.PlusDays(2):uuuu'-'MM'-'dd}]")),
            2 => signed,
            3 => signed.On(UncertainDate.On(day)).Negated(),
            4 => Ruritania.TheChancellor.Denies(signed.On(When.Over(UncertainPeriod.Until(UncertainDate.On(day))))),
            _ => signed.Negated(),
        };
    }

    private static bool IsNotEnded((int Kind, int Day)[] tellings) => tellings.All(telling => telling.Kind is not (2 or 3));

    private static InstrumentLife Life((int Kind, int Day)[] tellings) =>
        Of([.. tellings.Select(telling =>
        {
            var date = UncertainDate.On(First.PlusDays(telling.Day));
            return (Claim)(telling.Kind switch
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
            });
        })]);

    private static InstrumentLife Of(Claim[] claims)
    {
        var text = Ruritania.Gazette();
        foreach (var claim in claims)
        {
            text.Says(1, claim);
        }

        return Chronicle.Of(Ruritania.Things.With(Accord), text.Close()).Instrument(Accord);
    }
}
