using NodaTime;
using NodaTime.Text;

namespace DiplomacyModel;

/// <summary>Phrases that give a day, a month, or some day of a stretch.</summary>
internal sealed class DayPhrases(LocalDate day, bool isAhead, HemispherePolicy? hemisphere)
{
    public Resolved Read(string[] words)
    {
        words = DateWords.Bare(words);
        Func<string[], Resolved>[] ways = [Near, Weekday, Named, MoreThanAgo, Ago, WeekOfMonth, one => UnitPhrases.Read(one, day, isAhead), one => UnitPhrases.Part(one, day, isAhead), Long, Qualified];
        return ways.Select(way => way(words)).FirstOrDefault(found => found.Rule != DatelineRule.None) ?? Resolved.Nothing;
    }

    private Resolved Near(string[] words) => words switch
    {
        ["today"] or ["now"] or ["currently"] or ["presently"] or ["at", "present"] or ["at", "the", "moment"] => Resolved.On(DatelineRule.SameDay, day),
        ["tonight"] => Near(["this", "night"]),
        ["this", var time] when DateWords.PartOfDay(time) is { } part => Resolved.On(DatelineRule.SameDay, day) with { Clock = ClockTime.At(part) },
        ["yesterday"] => Resolved.On(DatelineRule.DayBefore, day.PlusDays(-1)),
        ["tomorrow"] => Resolved.On(DatelineRule.DayAfter, day.PlusDays(1)),
        ["yesterday" or "tomorrow", var time] when DateWords.PartOfDay(time) is { } part => Near([words[0]]) with { Clock = ClockTime.At(part) },
        ["overnight"] => Resolved.Within(DatelineRule.Overnight, day.PlusDays(-1), day),
        ["weekend"] => Weekend(),
        ["last", "weekend"] => Weekend(isNext: false),
        ["next", "weekend"] => Weekend(isNext: true),
        _ => Resolved.Nothing,
    };

    // On a Saturday or a Sunday it may be the one that has begun.
    private Resolved Weekend()
    {
        if (day.DayOfWeek < IsoDayOfWeek.Saturday)
        {
            return Weekend(isAhead);
        }

        var saturday = day.Next(IsoDayOfWeek.Saturday).PlusWeeks(-1);
        Items<DateInterval> stretches = isAhead
            ? [new(day, saturday.PlusDays(1)), new(saturday.PlusWeeks(1), saturday.PlusDays(8))]
            : [new(saturday.PlusWeeks(-1), saturday.PlusDays(-6)), new(saturday, day)];
        return new(DatelineRule.Weekend, UncertainDate.WithinOneOf(stretches));
    }

    private Resolved Weekend(bool isNext)
    {
        var saturday = isNext ? day.Next(IsoDayOfWeek.Saturday) : day.Next(IsoDayOfWeek.Monday).PlusDays(-9);
        return Resolved.Within(DatelineRule.Weekend, saturday, saturday.PlusDays(1));
    }

    private Resolved Weekday(string[] words)
    {
        switch (words)
        {
            case [var name] when DateWords.Weekday(name) is { } weekday:
                return isAhead ? Next(weekday) : Resolved.On(DatelineRule.LastWeekday, day.DayOfWeek == weekday ? day : day.Previous(weekday));
            case [var name, var time] when DateWords.Weekday(name) is not null && DateWords.PartOfDay(time) is { } part:
                return Weekday([name]) with { Clock = ClockTime.At(part) };
            case ["earlier", "on", .. var rest]:
                return Weekday(rest);
            case ["last", var name] when DateWords.Weekday(name) is { } weekday:
                return Resolved.On(DatelineRule.LastWeekday, day.Previous(weekday));
            case ["next", var name] when DateWords.Weekday(name) is { } weekday:
                return Next(weekday);
            case [var name, .. var rest] when DateWords.Weekday(name) is { } weekday && Named(rest) is { Date.IsExact: true } named:
                return named with { HasOtherWeekday = named.Date.Earliest.DayOfWeek != weekday };
            default:
                return Resolved.Nothing;
        }
    }

    private Resolved Next(IsoDayOfWeek weekday) => Resolved.On(DatelineRule.NextWeekday, day.Next(weekday));

    private Resolved Named(string[] words) => words switch
    {
        [var number, "of", .. var month] when DateWords.DayOfMonth(number) > 0 => Named([number, .. month]),
        [var name] when DateWords.Month(name) is > 0 and var month => InMonth(month),
        [var name, var year] when DateWords.Month(name) is > 0 and var month && DateWords.Year(year) is { } told =>
            told is >= 1 and <= 9998 ? new(DatelineRule.NamedMonth, UncertainDate.In(new YearMonth(told, month))) : Resolved.Nothing,
        [var name, var number] when DateWords.Month(name) is > 0 and var month => OnDay(month, DateWords.DayOfMonth(number)),
        [var number, var name] when DateWords.Month(name) is > 0 and var month => OnDay(month, DateWords.DayOfMonth(number)),
        [var number, var name, var year] when DateWords.Month(name) is > 0 and var month => OnDay(DateWords.Year(year), month, number),
        [var name, var number, var year] when DateWords.Month(name) is > 0 and var month => OnDay(DateWords.Year(year), month, number),
        _ => Resolved.Nothing,
    };

    private Resolved InMonth(int month)
    {
        var (rule, year) = isAhead
            ? (DatelineRule.NextNamedMonth, month < day.Month ? day.Year + 1 : day.Year)
            : (DatelineRule.LastNamedMonth, month > day.Month ? day.Year - 1 : day.Year);
        return new(rule, UncertainDate.In(new YearMonth(year, month)));
    }

    // 29 February may lie up to eight years off.
    private Resolved OnDay(int month, int number) => Enumerable.Range(0, 9)
        .Select(off => DateWords.Day(isAhead ? day.Year + off : day.Year - off, month, number))
        .FirstOrDefault(found => found is { } one && (isAhead ? one >= day : one <= day)) is { } named
        ? Resolved.On(isAhead ? DatelineRule.NextNamedDay : DatelineRule.LastNamedDay, named)
        : Resolved.Nothing;

    private static Resolved OnDay(int? year, int month, string number) =>
        year is { } told && DateWords.Day(told, month, DateWords.DayOfMonth(number)) is { } named ? Resolved.On(DatelineRule.NamedDay, named) : Resolved.Nothing;

    private Resolved WeekOfMonth(string[] words) => words is [var nth, "week", "of", .. var rest] && Named(rest) is { Date: { Precision: DatePrecision.Month } month }
        ? (nth, DateWords.Ordinal(nth)) switch
        {
            ("last", _) => Resolved.Within(DatelineRule.WeekOfMonth, month.Latest.PlusDays(-6), month.Latest),
            (_, > 0 and var number) => Resolved.Within(DatelineRule.WeekOfMonth, month.Earliest.PlusDays((7 * number) - 7), month.Earliest.PlusDays((7 * number) - 1)),
            _ => Resolved.Nothing,
        }
        : Resolved.Nothing;

    private Resolved MoreThanAgo(string[] words) =>
        words is [DateWords.MoreThan, var count, "day" or "days" or "week" or "weeks" or "month" or "months" or "year" or "years" or "decade" or "decades", "ago"]
        && DateWords.Number(count) is > 0 and var number
        && UnitPhrases.Plus(day, words[2].TrimEnd('s'), -number).PlusDays(-1) is { Year: > 0 } last
            ? new(DatelineRule.MoreThanAgo, UncertainDate.Parse($"[..{LocalDatePattern.Iso.Format(last)}]"))
            : Resolved.Nothing;

    private Resolved Ago(string[] words) => words is [var count, var units, "ago"] && DateWords.Number(count) is > 0 and var number
        ? units.TrimEnd('s') switch
        {
            "day" => Resolved.On(DatelineRule.DaysAgo, day.PlusDays(-number)),
            "week" or "month" or "year" or "decade" => Around(UnitPhrases.Plus(day, units.TrimEnd('s'), -number), units.TrimEnd('s')),
            _ => Resolved.Nothing,
        }
        : Resolved.Nothing;

    private static Resolved Around(LocalDate middle, string unit) =>
        middle.Year < 10 ? Resolved.Nothing : Resolved.Around(DatelineRule.AgoWidened, middle, unit);

    private static Resolved Around(UncertainDate told) =>
        new(DatelineRule.AroundWidened, told.Marked(DateQualifier.Approximate).Widened(WideningPolicy.OneUnit).Date, Widening: WideningPolicy.OneUnit);

    private Resolved Long(string[] words) => words switch
    {
        ["last", var season] when DateWords.Season(season) is > 0 and var code => Season(code, isOver: true),
        [var season] when DateWords.Season(season) is > 0 and var code && !isAhead => Season(code, isOver: false),
        [var decade] when DateWords.Decade(decade) is > 0 and var first and < 9990 => new(DatelineRule.Decade, UncertainDate.Parse($"{first / 10:000}X")),
        [var nth, "century"] when nth.Length is 3 or 4 && DateWords.DayOfMonth(nth) is > 1 and var number => new(DatelineRule.Century, UncertainDate.Parse($"{number - 1:00}XX")),
        _ => Resolved.Nothing,
    };

    private Resolved Season(int code, bool isOver)
    {
        if (hemisphere is not { } policy)
        {
            return Resolved.Within(DatelineRule.LastSeason, EdtfSeason.MayCrossTheYear(code) ? new(day.Year - 2, 11, 1) : new(day.Year - 1, 1, 1), day);
        }

        Items<DateInterval> seasons = [.. Enumerable.Range(day.Year - 2, 3).Select(year => policy.Beginning(code, year)).Where(season => isOver ? season.End < day : season.Start <= day)];
        var isOfThisYear = seasons[^1].Start.Year == day.Year;

        // In October "last summer" may be that of this year or that of the year before.
        var date = UncertainDate.WithinOneOf(isOver && isOfThisYear ? [seasons[^2], seasons[^1]] : [seasons[^1]]);
        return new(DatelineRule.LastSeason, date, Hemisphere: policy);
    }

    private Resolved Qualified(string[] words) => words switch
    {
        ["early" or "mid" or "late", .. var rest] when Whole(rest) is { } whole => UnitPhrases.Third(words[0], whole.Date),
        ["around" or "about" or "circa", var year] when DateWords.Year(year) is > 1 and < 9998 and var told => Around(UncertainDate.In(told)),
        ["reportedly", .. var rest] when Whole(rest) is { } whole => new(DatelineRule.Reportedly, whole.Date.Marked(DateQualifier.Uncertain), HasOtherWeekday: whole.HasOtherWeekday),
        ["by", .. var rest] when End(DateWords.Bare(rest)) is { } end => Resolved.Within(DatelineRule.Deadline, day, end.Date.Latest) with { HasOtherWeekday = end.HasOtherWeekday },
        _ => Resolved.Nothing,
    };

    private Resolved? End(string[] words) => words switch
    {
        ["end", "of", "the", var unit] => UnitPhrases.Of(unit, day) is { } whole ? Resolved.On(DatelineRule.None, whole.Last) : null,
        ["end", "of", .. var rest] => End(rest),
        [.., var season] when DateWords.Season(season) > 0 => null,
        _ => Whole(words),
    };

    // A year, a month, a decade or a day that the other rules read.
    private Resolved? Whole(string[] words)
    {
        var bare = DateWords.Bare(words);
        return bare is [var year] && DateWords.Year(year) is >= 1 and <= 9998 and var told ? new(DatelineRule.None, UncertainDate.In(told))
            : Read(bare) is { Rule: not (DatelineRule.None or DatelineRule.ThirdOfUnit) } found ? found
            : null;
    }
}
