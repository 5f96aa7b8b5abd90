using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>A random day or period of a window, as a value, as sets of days and as all choices of exact days.</summary>
internal sealed class AllenSample
{
    /// <summary>Stands for no start or no end in the choices; no day of a test comes near.</summary>
    private const int Forever = 1_000_000;

    // A bound that is not known may lie this far outside the window: enough for any order of two periods of it.
    private const int Margin = 3;

    private static readonly LocalDate Base = new(2023, 1, 20);

    private AllenSample((int First, int Last)[] choices) => Choices = choices;

    public (int First, int Last)[] Choices { get; }

    public UncertainDate? Date { get; private init; }

    public UncertainPeriod? Period { get; private init; }

    public Days? Days { get; private init; }

    public PeriodDays PeriodDays { get; private init; }

    /// <summary>Several samples of one window: wide ones with few days each, and narrow ones with bounds that are not known.</summary>
    public static AllenSample[] Next(Random random, int count)
    {
        var width = random.Next(3) switch { 0 => 5, 1 => 12, _ => 40 };
        return [.. Enumerable.Range(0, count).Select(_ => One(random, width))];
    }

    private static AllenSample One(Random random, int width)
    {
        if (random.Next(3) == 0)
        {
            var days = AnyDays(random, width, width);
            return OfDay(days);
        }

        while (true)
        {
            var (start, end) = (End.Any(random, width, -Forever), End.Any(random, width, Forever));
            (int, int)[] choices =
            [
                .. from first in start.Days
                   from last in end.Days
                   where first <= last && first <= (end.HeldFrom ?? first) && last >= (start.HeldUntil ?? last)
                   select (first, last),
            ];
            if (choices.Length > 0)
            {
                return new(choices)
                {
                    PeriodDays = new(
                        end.HeldFrom is { } until ? start.Set.Until(Number(until)) : start.Set,
                        start.HeldUntil is { } already ? end.Set.From(Number(already)) : end.Set),
                    Period = start.Bound is { } from && end.Bound is { } to ? UncertainPeriod.Of(from, to) : null,
                };
            }
        }
    }

    /// <summary>A sample that can be less than another: some of its days, or one of its periods' ends with fewer.</summary>
    public AllenSample Narrowed(Random random)
    {
        if (Days is null)
        {
            var (first, last) = Choices[random.Next(Choices.Length)];
            int[] starts = [.. Choices.Select(choice => choice.First).Distinct().Where(day => day == first || random.Next(2) == 0)];
            int[] ends = [.. Choices.Select(choice => choice.Last).Distinct().Where(day => day == last || random.Next(2) == 0)];
            return new([.. Choices.Where(choice => starts.Contains(choice.First) && ends.Contains(choice.Last))])
            {
                PeriodDays = new(Set(starts), Set(ends)),
            };
        }

        int[] kept = [.. Choices.Select(choice => choice.First).Where(_ => random.Next(2) == 0)];
        return kept.Length == 0 ? this : OfDay(kept);
    }

    /// <summary>The set that the product computes, from the value where there is one.</summary>
    public AllenRelations To(AllenSample other) => (Days, other.Days) switch
    {
        ({ } one, { } another) => Date is { } date && other.Date is { } day ? date.RelationsTo(day) : Relating.Of(one, another),
        ({ } one, null) => Date is { } date && other.Period is { } period ? date.RelationsTo(period) : Relating.Of(one, other.PeriodDays),
        (null, { } another) => Period is { } period && other.Date is { } day ? period.RelationsTo(day) : Relating.Of(another, PeriodDays).Converse(),
        _ => Period is { } one && other.Period is { } another ? one.RelationsTo(another) : Relating.Of(PeriodDays, other.PeriodDays),
    };

    /// <summary>The answers to the six questions in the words of the values, where both are values.</summary>
    public Truth[]? Answers(AllenSample other) => (Date, Period, other.Date, other.Period) switch
    {
        ({ } one, _, { } another, _) => AllenQuestions.Of(one, another),
        ({ } one, _, _, { } another) => AllenQuestions.Of(one, another),
        (_, { } one, { } another, _) => AllenQuestions.Of(one, another),
        (_, { } one, _, { } another) => AllenQuestions.Of(one, another),
        _ => null,
    };

    public override string ToString() => string.Join(' ', Choices.Distinct().Select(choice => $"{choice.First}..{choice.Last}"));

    private static AllenSample OfDay(int[] days) => new([.. days.Select(day => (day, day))])
    {
        Days = Set(days),
        Date = Stretches(days) is { IsOne: true } one ? UncertainDate.Within(one.Hull) : null,
    };

    private static Days Set(int[] days) =>
        Math.Abs(days[0]) == Forever ? DiplomacyModel.Days.Only(Math.Sign(days[0]) * DayNumber.Forever) : DiplomacyModel.Days.Of(Stretches(days));

    private static int Number(int day) => DayNumber.Of(Base.PlusDays(day));

    private static DayIntervals Stretches(int[] days) => DayIntervals.Of(days.Select(day => new DateInterval(Base.PlusDays(day), Base.PlusDays(day))));

    // One day, one stretch, or a few stretches.
    private static int[] AnyDays(Random random, int width, int longest) =>
    [
        .. Enumerable.Range(0, random.Next(3) == 0 ? random.Next(2, 4) : 1)
            .SelectMany(_ => Stretch(random, width, random.Next(2) == 0 ? 1 : random.Next(1, longest + 1))).Distinct().Order(),
    ];

    private static IEnumerable<int> Stretch(Random random, int width, int length) =>
        Enumerable.Range(random.Next(Math.Max(1, width - length + 1)), Math.Min(length, width));

    /// <summary>As an end it held on the first of the two days, as a start on the second, where there are such.</summary>
    private sealed record End(int[] Days, Days Set, PeriodBound? Bound, int? HeldFrom = null, int? HeldUntil = null)
    {
        public static End Any(Random random, int width, int forever) => (random.Next(6), width) switch
        {
            (0, _) => new([forever], DiplomacyModel.Days.Only(Math.Sign(forever) * DayNumber.Forever), PeriodBound.Unbounded.Instance),
            (1, <= 12) => NotKnown(random.Next(-1, width + 1), width, random.Next(3)),
            _ => Of(AnyDays(random, width, Math.Min(6, width))),
        };

        private static End NotKnown(int day, int width, int form)
        {
            PeriodBound bound = form switch
            {
                0 => PeriodBound.NotKnown.OnOrAfter(Base.PlusDays(day)),
                1 => PeriodBound.NotKnown.OnOrBefore(Base.PlusDays(day)),
                _ => PeriodBound.NotKnown.Instance,
            };
            return new(
                [.. Enumerable.Range(-Margin, width + 2 * Margin).Where(one => form switch { 0 => one >= day, 1 => one <= day, _ => true })],
                form switch { 0 => DiplomacyModel.Days.Any.From(Number(day)), 1 => DiplomacyModel.Days.Any.Until(Number(day)), _ => DiplomacyModel.Days.Any },
                bound,
                form == 0 ? day : null,
                form == 1 ? day : null);
        }

        private static End Of(int[] days) => new(
            days,
            AllenSample.Set(days),
            Stretches(days) is { IsOne: true } one ? new PeriodBound.Dated(UncertainDate.Within(one.Hull)) : null);
    }
}
