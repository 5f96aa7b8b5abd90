using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace DiplomacyModel.Tests;

public sealed class HistoryTests
{
    private static readonly Tier[] Tiers = [Ruritania.Low, Ruritania.High];

    [Theory]
    [InlineData("2031-03-01", "certain friendship")]
    [InlineData("2031-02-28", "unknown")]
    [InlineData("2031-03-02", "certain friendship")]
    [InlineData("2031-06-01", "certain friendship")]
    [InlineData("2031-06-02", "standing friendship 2031-06-01")]
    [InlineData("2031-09-10", "one of friendship brotherhood")]
    [InlineData("2031-10-01", "standing brotherhood 2031-09")]
    public void As_of_a_day(string day, string expected)
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Relation.Is(Ruritania.Low).On("2031-03-01"));
        gazette.Says(2, Ruritania.Relation.Is(Ruritania.Low).On("2031-06-01"));
        gazette.Says(3, Ruritania.Relation.Becomes(Ruritania.High).On("2031-09"));
        Assert.Equal(expected, Text(TierOn(gazette, day)));
    }

    [Fact]
    public void Two_words_on_one_day_are_two_answers()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Relation.Is(Ruritania.Low).On("2031-03-01"));
        gazette.Says(2, Ruritania.Relation.Is(Ruritania.High).On("2031-03-01"));
        var tier = Ruritania.ChronicleOf(gazette).Partnership(Ruritania.State, Ruritania.Strelsau).Values[0].Tier;
        Assert.Equal("one of friendship brotherhood", Text(tier.AsOf(new LocalDate(2031, 3, 1))));
        Assert.Equal("one of friendship brotherhood", Text(tier.AsOf(new LocalDate(2031, 3, 2))));
    }

    [Theory]
    [InlineData("2031-03-01", "one of friendship brotherhood")]
    [InlineData("2031-03-02", "standing brotherhood 2031-03-01")]
    public void On_the_day_on_which_one_ends_another_may_begin(string day, string expected)
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Relation.Is(Ruritania.Low).Ends().On("2031-03-01"));
        gazette.Says(2, Ruritania.Relation.IsUpgradedTo(Ruritania.High).On("2031-03-01"));
        var held = TierOn(gazette, day);
        Assert.Equal((expected, Truth.False), (Text(held), held.IsDisputed));
    }

    [Fact]
    public void What_was_attested_on_the_day_of_a_beginning_was_so_before_it()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Relation.Is(Ruritania.Low).On("2031-03-01"));
        gazette.Says(2, Ruritania.Relation.Becomes(Ruritania.High).On("2031-03-01"));
        Assert.Equal("standing brotherhood 2031-03-01", Text(TierOn(gazette, "2031-03-02")));
    }

    [Theory]
    [InlineData("2030-12-31", "not yet friendship", "False")]
    [InlineData("2031-02-01", "standing friendship 2031-01-01", "True")]
    [InlineData("2031-03-01", "certain friendship", "False")]
    [InlineData("2031-06-01", "certain friendship", "False")]
    [InlineData("2031-07-01", "ended 2031-06-01", "True")]
    [InlineData("2031-08-02", "ended 2031-08-01", "False")]
    public void Between_two_beginnings_and_between_two_ends_it_is_disputed(string day, string expected, string isDisputed)
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        gazette.Says(1, Ruritania.Relation.Becomes(Ruritania.Low).On("2031-01-01"));
        gazette.Says(2, Ruritania.Relation.Is(Ruritania.Low).Ends().On("2031-06-01"));
        herald.Says(1, Ruritania.Relation.Becomes(Ruritania.Low).On("2031-03-01"));
        herald.Says(2, Ruritania.Relation.Is(Ruritania.Low).Ends().On("2031-08-01"));
        var tier = Ruritania.ChronicleOf(gazette, herald).Partnership(Ruritania.Relation).Tier;
        Assert.Equal((expected, isDisputed), (Text(tier.AsOf(LocalDatePattern.Iso.Parse(day).Value)), tier.AsOf(LocalDatePattern.Iso.Parse(day).Value).IsDisputed.ToString()));
        Assert.Equal(Truth.False, tier.OnTheWordOf(tier.Steps[0].Account.Source).AsOf(LocalDatePattern.Iso.Parse(day).Value).IsDisputed);
    }

    [Fact]
    public void A_denial_speaks_against_and_takes_nothing_away()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Relation.Becomes(Ruritania.Low).On("2031-03-01"));
        gazette.Says(2, Ruritania.TheChancellor.Denies(Ruritania.Relation.Becomes(Ruritania.Low).On("2031-03-01")).On("2031-04-01"));
        var chronicle = Ruritania.ChronicleOf(gazette);
        var held = chronicle.Partnership(Ruritania.Relation).Tier.AsOf("2031-03-05");
        Assert.Equal(("standing friendship 2031-03-01", Truth.True), (Text(held), held.IsDisputed));
        Assert.Equal((HistoryStepKind.Denies, "2031-04-01"), (held.Against.Single().Kind, held.Against.Single().Date.ToString()));
        Assert.Empty(chronicle.Partnership(Ruritania.Relation).Tier.OnTheWordOf(Ruritania.Strelsau, chronicle.Things).Steps);
    }

    [Fact]
    public void A_beginning_confirms_nothing_before_it()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Relation.Is(Ruritania.Low).On("2031-03-01"));
        gazette.Says(2, Ruritania.Relation.Becomes(Ruritania.Low).On("2031-06-01"));
        Assert.Equal("standing friendship 2031-03-01", Text(TierOn(gazette, "2031-04-01")));
    }

    [Fact]
    public void What_a_report_says_to_hold_holds_when_it_is_published()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Relation.Is(Ruritania.Low));
        Assert.Equal("certain friendship", Text(TierOn(gazette, "2031-05-05")));
    }

    [Fact]
    public void What_is_said_on_no_day_is_no_step()
    {
        var coder = new Reading(Source.CodersReading("coder", "us"));
        coder.Says(1, Ruritania.Relation.Is(Ruritania.Low));
        Assert.Equal("unknown", Text(TierOn(coder, "2031-03-01")));
    }

    [Theory]
    [InlineData("2031-04-01", "certain friendship")]
    [InlineData("2031-04-02", "ended 2031-04-01")]
    [InlineData("2031-05-01", "ended 2031-04-01")]
    [InlineData("2031-03-15", "certain friendship")]
    [InlineData("2031-06-01", "certain friendship")]
    public void An_end_is_a_step_and_stands_between(string day, string expected)
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Relation.Is(Ruritania.Low).On("2031-03-01"));
        gazette.Says(2, new Change(Ruritania.Relation.Is(Ruritania.Low), ChangeKind.Ends).On("2031-04-01"));
        gazette.Says(3, Ruritania.Relation.Is(Ruritania.Low).On("2031-06-01"));
        Assert.Equal(expected, Text(TierOn(gazette, day)));
    }

    [Theory]
    [InlineData(ChangeKind.Begins, "2031-09", "not yet brotherhood")]
    [InlineData(ChangeKind.Begins, "XXXX-XX-XX", "standing brotherhood [..2031-05-05]")] // By the day on which it is told.
    [InlineData(ChangeKind.Ends, "2031-09", "unknown")]
    [InlineData(ChangeKind.Resumes, "2031-09", "unknown")] // What is restored was so before.
    public void Only_before_a_beginning_it_was_not_yet_so(ChangeKind kind, string date, string expected)
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, new Change(Ruritania.Relation.Is(Ruritania.High), kind).On(date));
        Assert.Equal(expected, Text(TierOn(gazette, "2031-08-31")));
    }

    [Fact]
    public void A_change_without_a_date_may_lie_on_any_day_up_to_its_telling()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Relation.Is(Ruritania.Low).On("2031-03-01"));
        gazette.Says(2, Ruritania.Relation.Becomes(Ruritania.High));
        gazette.Says(3, Ruritania.Relation.Is(Ruritania.Low).On("2031-06-01"));
        Assert.Equal("one of friendship brotherhood", Text(TierOn(gazette, "2031-05-01")));
    }

    [Theory]
    [InlineData("2031-05-03", "unknown")]
    [InlineData("2031-05-04", "standing brotherhood [..2031-05-04]")]
    public void A_speech_that_mentions_an_upgrade_says_that_it_was_by_then(string day, string expected)
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.Affirms(Ruritania.Relation.Becomes(Ruritania.High)).On("2031-05-04"));
        Assert.Equal(expected, Text(TierOn(gazette, day)));
    }

    /// <summary>Whatever days the uncertain dates really were: certain is certain on every choice, and what every choice says is said.</summary>
    [Fact]
    public void Certain_is_what_every_choice_of_days_makes_certain() => Check.Holds(Steps, Arbitraries.NearDay, (steps, day) =>
    {
        var definite = Choices(steps).Select(days => Definite(steps, days, day)).Distinct().ToArray();
        return TierOf(steps).AsOf(day) is Holding<Tier>.Certain certain
            ? definite.Length == 1 && definite[0] == certain.Value
            : definite.Length > 1 || definite[0] is null || steps.Any(step => step is { Kind: HistoryStepKind.Ends or HistoryStepKind.Suspends, Date.IsExact: false });
    });

    [Fact]
    public void The_order_of_saying_does_not_matter() => Check.Holds(Steps, Arbitraries.NearDay, (steps, day) =>
    {
        var (there, back) = (TierOf(steps).AsOf(day), TierOf([.. steps.Reverse()]).AsOf(day));
        return Values(there).SetEquals(Values(back)) && there.GetType() == back.GetType();
    });

    /// <summary>A window is cut where the answer changes, and nowhere else; dates with gaps are among the steps.</summary>
    [Fact]
    public void During_a_window_is_as_of_each_of_its_days() => Check.Holds(WithGaps, Arbitraries.NearDay, (steps, day) =>
    {
        var (history, window) = (TierOf(steps), new DateInterval(day.PlusDays(-25), day.PlusDays(25)));
        var spells = history.During(window);
        return spells[0].Days.Start == window.Start && spells[^1].Days.End == window.End
            && spells.Zip(spells.Skip(1)).All(pair => pair.First.Days.End.PlusDays(1) == pair.Second.Days.Start && pair.First.Answer != pair.Second.Answer)
            && spells.All(spell => spell.Days.All(one => history.AsOf(one) == spell.Answer));
    });

    [Fact]
    public void Dates_with_gaps_are_weighed_day_by_day() => Check.Holds(WithGaps, Arbitraries.NearDay, (steps, day) =>
    {
        var definite = Choices(steps).Select(days => Definite(steps, days, day)).Distinct().ToArray();
        return TierOf(steps).AsOf(day) is Holding<Tier>.Certain certain
            ? definite.Length == 1 && definite[0] == certain.Value
            : definite.Length > 1 || definite[0] is null || steps.Any(step => step is { Kind: HistoryStepKind.Ends or HistoryStepKind.Suspends, Date.IsExact: false });
    });

    /// <summary>What is resumed and ends on one day is over before what else is attested on that day, and after it where it ends later.</summary>
    [Theory]
    [InlineData("2031-01-05", "Standing friendship")]
    [InlineData("2031-01-07", "Ended")]
    [InlineData("[2031-01-05,2031-01-07]", "OneOf friendship")]
    public void What_is_attested_on_the_day_on_which_another_begins_and_ends(string end, string expected)
    {
        var day = UncertainDate.Parse("2031-01-05");
        var history = TierOf([(UncertainDate.Parse(end), HistoryStepKind.Ends, Ruritania.High), (day, HistoryStepKind.Resumes, Ruritania.High), (day, HistoryStepKind.Attests, Ruritania.Low)]);
        var holding = history.AsOf("2031-01-11");
        Assert.Equal(expected, string.Join(' ', [holding.GetType().Name, .. Values(holding).Where(tier => tier is not null).Select(tier => tier!.Code)]));
    }

    [Fact]
    public void Before_the_first_beginning_it_was_not_yet_so() => Check.Holds(Steps, Arbitraries.NearDay, (steps, day) =>
    {
        var isNotYet = steps.All(step => step.Date.Earliest > day) && Choices(steps).All(days =>
        {
            var first = days.Min();
            return steps.Where((_, i) => days[i] == first).All(step => step.Kind == HistoryStepKind.Begins);
        });
        return TierOf(steps).AsOf(day).IsNotYet == isNotYet;
    });

    private static Arbitrary<(UncertainDate Date, HistoryStepKind Kind, Tier Tier)[]> Steps { get; } = (
        from date in Arbitraries.NearDay.Generator
        from length in Gen.Choose(0, 3)
        from kind in Gen.Elements(HistoryStepKind.Attests, HistoryStepKind.Begins, HistoryStepKind.Resumes, HistoryStepKind.Ends, HistoryStepKind.Suspends)
        from tier in Gen.Elements(Tiers)
        select (UncertainDate.Within(new DateInterval(date, date.PlusDays(length))), kind, tier)).ArrayOf()
        .Where(steps => steps.Length is > 0 and < 5).ToArbitrary();

    private static Arbitrary<(UncertainDate Date, HistoryStepKind Kind, Tier Tier)[]> WithGaps { get; } = Steps.Convert(
        steps => steps.Select((step, i) => i % 2 == 0
            ? (UncertainDate.Parse($"[{step.Date.Earliest.PlusDays(-3):uuuu'-'MM'-'dd},{step.Date.Latest:uuuu'-'MM'-'dd}]"), step.Kind, step.Tier)
            : step).ToArray(),
        steps => steps);

    /// <summary>Whatever days the uncertain dates really were: disputed is disputed on every choice, and undisputed on none.</summary>
    [Fact]
    public void Disputed_is_what_every_choice_of_days_makes_disputed() => Check.Holds(Steps, Arbitraries.NearDay, (steps, day) => IsSoundDispute(steps, day));

    [Fact]
    public void With_gaps_disputed_is_weighed_day_by_day() => Check.Holds(WithGaps, Arbitraries.NearDay, (steps, day) => IsSoundDispute(steps, day));

    [Fact]
    public void Where_all_days_are_known_it_is_decided() => Check.Holds(Steps, Arbitraries.NearDay, (steps, day) =>
    {
        (UncertainDate Date, HistoryStepKind Kind, Tier Tier)[] exact = [.. steps.Select(step => (UncertainDate.On(step.Date.Earliest), step.Kind, step.Tier))];
        return TierOf(exact).AsOf(day).IsDisputed == (IsDisputed(exact, Choices(exact).Single(), day) ? Truth.True : Truth.False);
    });

    private static bool IsSoundDispute((UncertainDate Date, HistoryStepKind Kind, Tier Tier)[] steps, LocalDate day)
    {
        var disputes = Choices(steps).Select(days => IsDisputed(steps, days, day)).Distinct().ToArray();
        var isDisputed = TierOf(steps).AsOf(day).IsDisputed;
        return isDisputed.IsMaybe || (disputes.Length == 1 && disputes[0] == isDisputed.IsTrue);
    }

    // All days known: certain on a day that is spoken of, or between two that agree with nothing else between. An end speaks of two days.
    internal static Tier? Definite((UncertainDate Date, HistoryStepKind Kind, Tier Tier)[] steps, LocalDate[] days, LocalDate day)
    {
        var points = Points(steps, days);
        var last = LastBy(points, day);
        if (last.Length == 0 || last.Any(point => !point.Holds) || last.Select(point => point.Tier).Distinct().Count() > 1)
        {
            return null;
        }

        var after = points.Where(point => point.Day > day).ToArray();
        var next = after.Where(point => point.Day == after.Min(other => other.Day)).ToArray();
        return Array.Exists(last, point => point.Day == day) || (next.Length > 0 && next.All(point => point.Confirms && point.Tier == last[0].Tier)) ? last[0].Tier : null;
    }

    internal sealed record Point(int Step, LocalDate Day, HistoryStepKind Kind, Tier Tier, bool Holds, bool IsAtRest = false)
    {
        public bool Confirms => Holds && (Kind == HistoryStepKind.Attests || IsEnd);

        public bool IsEnd => Kind is HistoryStepKind.Ends or HistoryStepKind.Suspends;

        public bool Starts => Kind is HistoryStepKind.Begins or HistoryStepKind.Resumes;
    }

    internal static Point[] Points((UncertainDate Date, HistoryStepKind Kind, Tier Tier)[] steps, LocalDate[] days) =>
    [
        .. steps.SelectMany((step, i) => step.Kind is HistoryStepKind.Ends or HistoryStepKind.Suspends
            ? IsRestingUntil(steps, days, i)
                ? [new Point(i, days[i].PlusDays(1), step.Kind, step.Tier, false, IsAtRest: true)]
                : [new Point(i, days[i], step.Kind, step.Tier, true), new Point(i, days[i].PlusDays(1), step.Kind, step.Tier, false)]
            : (Point[])[new Point(i, days[i], step.Kind, step.Tier, true)]),
    ];

    // What was suspended and not told to hold again does not hold on the day on which it ends.
    private static bool IsRestingUntil((UncertainDate Date, HistoryStepKind Kind, Tier Tier)[] steps, LocalDate[] days, int end)
    {
        int[] own = [.. Enumerable.Range(0, steps.Length).Where(i => steps[i].Tier == steps[end].Tier)];
        return steps[end].Kind == HistoryStepKind.Ends
            && own.Any(i => steps[i].Kind == HistoryStepKind.Suspends && days[i] < days[end]
                && !own.Any(other => steps[other].Kind is not (HistoryStepKind.Ends or HistoryStepKind.Suspends) && days[i] < days[other] && days[other] < days[end]));
    }

    // All days known: the last words by a day. What ends holds on its last day only. On the day on which one ends another may begin, and
    // begins after it; what is attested on the day on which another begins was so before it. Neither where that other ended on the same day.
    internal static Point[] LastBy(Point[] points, LocalDate day)
    {
        var said = points.Where(point => point.Day <= day && (!point.IsEnd || !point.Holds || point.Day == day)).ToArray();
        var known = points.Where(point => point.Day <= day).ToArray();
        return [.. said.Where(point => !known.Any(other => other != point && (!other.IsAtRest || other.Tier == point.Tier) && Follows(other, point, day, points)))];
    }

    private static bool Follows(Point later, Point point, LocalDate day, Point[] points) => (point.Holds, later.Holds, point.Tier == later.Tier) switch
    {
        (true, false, false) => later.Day.PlusDays(-1) > point.Day,
        (false, true, false) => later.Day >= (later.IsEnd || IsOverAtOnce(later, points) ? point.Day : point.Day.PlusDays(-1)),
        (false, true, true) => later.Starts ? later.Day >= point.Day : later.Day > point.Day,
        (true, true, false) when later.Starts && point.Kind == HistoryStepKind.Attests && later.Day < day && !IsOverAtOnce(later, points) => later.Day >= point.Day,
        _ => later.Day > point.Day,
    };

    private static bool IsOverAtOnce(Point start, Point[] points) => start.Starts && points.Any(end => !end.Holds && end.Tier == start.Tier && end.Day == start.Day.PlusDays(1));

    // All days known: two different words on one day; or it holds, and is said to begin later with no end between; or it has ended, and is
    // said to have held later with no beginning between.
    internal static bool IsDisputed((UncertainDate Date, HistoryStepKind Kind, Tier Tier)[] steps, LocalDate[] days, LocalDate day)
    {
        var points = Points(steps, days);
        var last = LastBy(points, day);
        return last.Any(one => one.Holds && last.Any(other => other.Holds && one.Tier != other.Tier && one.Day == other.Day && one.Starts == other.Starts))
            || last.Any(one => points.Any(next => next.Holds && next.Day > day && next.Step != one.Step && next.Tier == one.Tier
                && (one.Holds ? next.Kind == HistoryStepKind.Begins : next.Confirms)
                && !points.Any(between => between.Step != next.Step && between.Day > day && Parts(one, between, next))));
    }

    private static bool Parts(Point one, Point between, Point next) => one.Holds
        ? (between.Holds && between.Tier != next.Tier && between.Day < next.Day) || (!between.Holds && between.Tier == next.Tier && between.Day <= next.Day)
        : between.Holds && between.Day < next.Day && (between.Tier != next.Tier || between.Starts);

    private static IEnumerable<LocalDate[]> Choices((UncertainDate Date, HistoryStepKind Kind, Tier Tier)[] steps) => steps.Aggregate(
        (IEnumerable<LocalDate[]>)[[]],
        (choices, step) => choices.SelectMany(chosen => Arbitraries.Days(step.Date).Where(step.Date.DaySet.Contains).Select(day => (LocalDate[])[.. chosen, day])));

    private static History<Tier> TierOf((UncertainDate Date, HistoryStepKind Kind, Tier Tier)[] steps)
    {
        var gazette = Ruritania.Gazette();
        foreach (var (date, kind, tier) in steps)
        {
            var state = Ruritania.Relation.Is(tier);
            gazette.Says<SituatedClaim>(1, kind == HistoryStepKind.Attests
                ? state.On(date)
                : new Change(state, kind switch { HistoryStepKind.Begins => ChangeKind.Begins, HistoryStepKind.Resumes => ChangeKind.Resumes, HistoryStepKind.Suspends => ChangeKind.Suspends, _ => ChangeKind.Ends }).On(date));
        }

        return Ruritania.ChronicleOf(gazette).Partnership(Ruritania.State, Ruritania.Strelsau).Values[0].Tier;
    }

    internal static Holding<Tier> TierOn(Reading reading, string day) =>
        Ruritania.ChronicleOf(reading).Partnership(Ruritania.State, Ruritania.Strelsau).Values[0].Tier.AsOf(UncertainDate.Parse(day).Earliest);

    internal static string Text(Holding<Tier> holding) => holding.Match(
        certain => $"certain {certain.Value}",
        standing => $"standing {standing.Value} {standing.Since.Date}",
        notYet => $"not yet {notYet.RestsOn[0].Value}",
        ended => $"ended {ended.Since.Date}",
        oneOf => $"one of {string.Join(' ', oneOf.Values)}{(oneOf.MayHaveEnded ? " or ended" : "")}",
        _ => "unknown");

    private static HashSet<Tier> Values(Holding<Tier> holding) => holding.Match<HashSet<Tier>>(
        certain => [certain.Value],
        standing => [standing.Value],
        _ => [],
        _ => [],
        oneOf => [.. oneOf.Values],
        _ => []);
}
