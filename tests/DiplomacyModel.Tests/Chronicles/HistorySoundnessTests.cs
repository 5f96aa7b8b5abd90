using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>Whatever the days really were, and whatever of it was of another channel: no answer says more than all choices do. Days with gaps, same days and no day among them.</summary>
public sealed class HistorySoundnessTests
{
    private static readonly LocalDate First = new(2031, 1, 1);

    [Fact]
    public void No_case_says_more_than_every_choice_of_days() => Check.Holds(Steps, Day, (steps, day) =>
    {
        var choices = Choices(steps).Select(choice => (Choice: choice, Last: LastBy(choice, day), Definite: Definite(choice, day))).ToArray();
        return Tier(steps).AsOf(day).Match(
            certain => Array.TrueForAll(choices, row => row.Definite == certain.Value),
            standing => Array.TrueForAll(choices, row => row.Last.Length > 0 && row.Last.All(point => point.Holds && point.Tier == standing.Value)),
            _ => Array.TrueForAll(choices, row => row.Last.Length == 0 && IsBeginning(row.Choice)),
            _ => Array.TrueForAll(choices, row => row.Last.Length > 0 && row.Last.All(point => !point.Holds)),
            oneOf => Array.TrueForAll(choices, row => row.Last.All(point => point.Holds ? oneOf.Values.Contains(point.Tier) : oneOf.MayHaveEnded)),
            _ => true);
    });

    [Fact]
    public void No_dispute_is_surer_than_every_choice_of_days() => Check.Holds(Steps, Day, (steps, day) =>
    {
        var isDisputed = Tier(steps).AsOf(day).IsDisputed;
        return isDisputed.IsMaybe || Choices(steps).All(choice => HistoryTests.IsDisputed([.. choice.Select(row => (UncertainDate.Unknown, row.Step.Kind, row.Step.Tier))], [.. choice.Select(row => row.Day)], day) == isDisputed.IsTrue);
    });

    /// <summary>What may have ended one of two that begin on one day is the last word in no case, and still parts them.</summary>
    [Fact]
    public void What_perhaps_ended_on_the_day_on_which_two_begin_leaves_open_whether_they_clash()
    {
        var day = UncertainDate.On(First);
        Step[] steps = [new(day, HistoryStepKind.Begins, Ruritania.High, false), new(day, HistoryStepKind.Resumes, Ruritania.Low, false)];
        Assert.Equal(Truth.True, Tier(steps).AsOf(First.PlusDays(3)).IsDisputed);
        Assert.Equal(Truth.Maybe, Tier([.. steps, new(day, HistoryStepKind.Ends, Ruritania.Low, true)]).AsOf(First.PlusDays(3)).IsDisputed);
        Assert.Equal(Truth.False, Tier([.. steps, new(day, HistoryStepKind.Ends, Ruritania.Low, false)]).AsOf(First.PlusDays(3)).IsDisputed);
    }

    [Fact]
    public void The_order_of_reports_and_when_they_arrive_do_not_matter() => Check.Holds(Steps, Day, (steps, day) =>
    {
        Report[] reports = [.. steps.Select((step, i) =>
        {
            var text = Ruritania.Gazette($"gazette-{i}");
            text.Says(1, ClaimOf(step));
            return text.Close();
        })];
        var together = Chronicle.Of(Ruritania.Things, [.. reports]);
        var arriving = reports.Reverse().Aggregate(Chronicle.Of(Ruritania.Things), (chronicle, report) => chronicle.With(report));
        return Of(together).AsOf(day) == Of(arriving).AsOf(day);
    });

    [Fact]
    public void During_a_window_is_as_of_each_of_its_days() => Check.Holds(Steps, Day, (steps, day) =>
    {
        var (history, window) = (Tier(steps), new DateInterval(day.PlusDays(-5), day.PlusDays(15)));
        return history.During(window).All(spell => spell.Days.All(one => history.AsOf(one) == spell.Answer));
    });

    private static bool IsBeginning((Step Step, LocalDate Day)[] choice) =>
        choice.Length > 0 && choice.Where(row => row.Day == choice.Min(other => other.Day)).All(row => row.Step.Kind == HistoryStepKind.Begins);

    private static HistoryTests.Point[] LastBy((Step Step, LocalDate Day)[] choice, LocalDate day) =>
        HistoryTests.LastBy(HistoryTests.Points([.. choice.Select(row => (UncertainDate.Unknown, row.Step.Kind, row.Step.Tier))], [.. choice.Select(row => row.Day)]), day);

    private static Tier? Definite((Step Step, LocalDate Day)[] choice, LocalDate day) => LastBy(choice, day).Length == 0
        ? null
        : HistoryTests.Definite([.. choice.Select(row => (UncertainDate.Unknown, row.Step.Kind, row.Step.Tier))], [.. choice.Select(row => row.Day)], day);

    private static History<Tier> Tier(Step[] steps)
    {
        var text = Ruritania.Gazette();
        foreach (var step in steps)
        {
            text.Says(1, ClaimOf(step));
        }

        return Of(Ruritania.ChronicleOf(text));
    }

    private static History<Tier> Of(Chronicle chronicle) => chronicle.Partnership(Ruritania.Relation).In(Branch.Party).Tier;

    private static SituatedClaim ClaimOf(Step step)
    {
        var state = Ruritania.Relation.Is(step.Tier) with { Channel = step.IsDoubtful ? Slot<Branch>.OneOf([Branch.Party, Branch.State]) : default };
        return step.Kind == HistoryStepKind.Attests
            ? state.On(step.Date)
            : new Change(state, step.Kind switch { HistoryStepKind.Begins => ChangeKind.Begins, HistoryStepKind.Resumes => ChangeKind.Resumes, HistoryStepKind.Suspends => ChangeKind.Suspends, _ => ChangeKind.Ends }).On(step.Date);
    }

    // Days of which nothing is known may be any around all others; what may be of another channel may be left out.
    private static IEnumerable<(Step Step, LocalDate Day)[]> Choices(Step[] steps) => steps.Aggregate(
        (IEnumerable<(Step, LocalDate)[]>)[[]],
        (choices, step) => choices.SelectMany(chosen => DaysOf(step).Select(day => ((Step, LocalDate)[])[.. chosen, (step, day)]).Concat(step.IsDoubtful ? [chosen] : [])));

    private static IEnumerable<LocalDate> DaysOf(Step step) => step.Date.Precision == DatePrecision.Unknown
        ? step.Kind == HistoryStepKind.Attests ? [] : Enumerable.Range(-4, 18).Select(First.PlusDays)
        : Arbitraries.Days(step.Date).Where(step.Date.DaySet.Contains);

    private static Arbitrary<LocalDate> Day { get; } = Gen.Choose(-2, 11).Select(First.PlusDays).ToArbitrary();

    private static Arbitrary<Step[]> Steps { get; } = (
        from start in Gen.Choose(0, 7)
        from length in Gen.Choose(0, 2)
        from shape in Gen.Choose(0, 9)
        from kind in Gen.Elements(HistoryStepKind.Attests, HistoryStepKind.Begins, HistoryStepKind.Resumes, HistoryStepKind.Ends, HistoryStepKind.Suspends)
        from tier in Gen.Elements(Ruritania.Low, Ruritania.Low, Ruritania.High)
        from isDoubtful in Gen.Elements(false, false, false, true)
        let day = First.PlusDays(start)
        let date = shape switch
        {
            0 when kind != HistoryStepKind.Attests => UncertainDate.Unknown,
            1 or 2 or 3 => UncertainDate.Parse($"[{day:uuuu'-'MM'-'dd},{day.PlusDays(2):uuuu'-'MM'-'dd}]"),
            4 or 5 => UncertainDate.Within(new DateInterval(day, day.PlusDays(length))),
            _ => UncertainDate.On(day),
        }
        select new Step(date, kind, tier, isDoubtful)).ArrayOf().Where(steps => steps.Length is > 0 and < 5).ToArbitrary();

    private sealed record Step(UncertainDate Date, HistoryStepKind Kind, Tier Tier, bool IsDoubtful);
}
