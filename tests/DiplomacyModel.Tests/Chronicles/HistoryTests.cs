using FsCheck;
using FsCheck.Fluent;
using NodaTime;

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

    [Fact]
    public void A_beginning_confirms_nothing_before_it()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Relation.Is(Ruritania.Low).On("2031-03-01"));
        gazette.Says(2, Ruritania.Relation.Becomes(Ruritania.Low).On("2031-06-01"));
        Assert.Equal("standing friendship 2031-03-01", Text(TierOn(gazette, "2031-04-01")));
    }

    [Fact]
    public void What_is_not_dated_is_no_step()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Relation.Is(Ruritania.Low));
        Assert.Equal("unknown", Text(TierOn(gazette, "2031-03-01")));
    }

    /// <summary>Whatever days the uncertain dates really were, what is called certain was said so by the definite rule.</summary>
    [Fact]
    public void Certain_is_certain_on_every_choice_of_days() => Check.Holds(Steps, Arbitraries.NearDay, (steps, day) =>
        TierOf(steps).AsOf(day) is not Holding<Tier>.Certain certain
        || Choices(steps).All(days => Definite(steps, days, day) == certain.Value));

    [Fact]
    public void The_order_of_saying_does_not_matter() => Check.Holds(Steps, Arbitraries.NearDay, (steps, day) =>
    {
        var (there, back) = (TierOf(steps).AsOf(day), TierOf([.. steps.Reverse()]).AsOf(day));
        return Values(there).SetEquals(Values(back)) && there.GetType() == back.GetType();
    });

    private static Arbitrary<(UncertainDate Date, bool Begins, Tier Tier)[]> Steps { get; } = (
        from date in Arbitraries.NearDay.Generator
        from length in Gen.Choose(0, 3)
        from begins in Gen.Elements(true, false)
        from tier in Gen.Elements(Tiers)
        select (UncertainDate.Within(new DateInterval(date, date.PlusDays(length))), begins, tier)).ArrayOf()
        .Where(steps => steps.Length is > 0 and < 5).ToArbitrary();

    // All days known: certain on a day that is spoken of, or between two that agree with nothing else between.
    private static Tier? Definite((UncertainDate Date, bool Begins, Tier Tier)[] steps, LocalDate[] days, LocalDate day)
    {
        var on = steps.Where((_, i) => days[i] == day).Select(step => step.Tier).Distinct().ToArray();
        if (on.Length > 0)
        {
            return on.Length == 1 ? on[0] : null;
        }

        var (before, after) = (days.Where(other => other < day).ToArray(), days.Where(other => other > day).ToArray());
        if (before.Length == 0 || after.Length == 0)
        {
            return null;
        }

        var (last, next) = (before.Max(), after.Min());
        var around = steps.Where((_, i) => days[i] == last || days[i] == next).Select(step => step.Tier).Distinct().ToArray();
        var confirmed = steps.Where((step, i) => days[i] == next).All(step => !step.Begins);
        return around.Length == 1 && confirmed ? around[0] : null;
    }

    private static IEnumerable<LocalDate[]> Choices((UncertainDate Date, bool Begins, Tier Tier)[] steps) => steps.Aggregate(
        (IEnumerable<LocalDate[]>)[[]],
        (choices, step) => choices.SelectMany(chosen => Arbitraries.Days(step.Date).Select(day => (LocalDate[])[.. chosen, day])));

    private static History<Tier> TierOf((UncertainDate Date, bool Begins, Tier Tier)[] steps)
    {
        var gazette = Ruritania.Gazette();
        foreach (var (date, begins, tier) in steps)
        {
            gazette.Says<SituatedClaim>(1, begins ? Ruritania.Relation.Becomes(tier).On(When.On(date)) : Ruritania.Relation.Is(tier).On(When.On(date)));
        }

        return Ruritania.ChronicleOf(gazette).Partnership(Ruritania.State, Ruritania.Strelsau).Values[0].Tier;
    }

    private static Holding<Tier> TierOn(Reading reading, string day) =>
        Ruritania.ChronicleOf(reading).Partnership(Ruritania.State, Ruritania.Strelsau).Values[0].Tier.AsOf(UncertainDate.Parse(day).Earliest);

    private static string Text(Holding<Tier> holding) => holding.Match(
        certain => $"certain {certain.Value}",
        standing => $"standing {standing.Value} {standing.Since.Date}",
        oneOf => $"one of {string.Join(' ', oneOf.Values)}",
        _ => "unknown");

    private static HashSet<Tier> Values(Holding<Tier> holding) => holding.Match<HashSet<Tier>>(
        certain => [certain.Value],
        standing => [standing.Value],
        oneOf => [.. oneOf.Values],
        _ => []);
}
