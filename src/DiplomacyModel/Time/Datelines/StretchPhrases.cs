using NodaTime;

namespace DiplomacyModel;

/// <summary>Phrases that give a stretch of days.</summary>
internal sealed class StretchPhrases(LocalDate day, DayPhrases days, bool isAhead)
{
    public Resolved Read(string[] words) => words switch
    {
        ["since", .. var rest] when Told(rest) is { } first => Resolved.Over(DatelineRule.Since, Since(first.Date)) with { HasOtherWeekday = first.HasOtherWeekday },
        ["until" or "till", .. var rest] when Told(rest) is { } last => Resolved.Over(DatelineRule.Until, UncertainPeriod.Until(last.Date)) with { HasOtherWeekday = last.HasOtherWeekday },
        ["from", .. var rest] when Between(rest, "to", "until") is { Rule: not DatelineRule.None } between => between,
        ["from", .. var rest] when isAhead && Told(rest is [.., "on" or "onward" or "onwards"] ? rest[..^1] : rest) is { } first => Resolved.Over(DatelineRule.Since, UncertainPeriod.Since(first.Date)) with { HasOtherWeekday = first.HasOtherWeekday },
        ["between", .. var rest] => Between(rest, "and"),
        ["for", "the", "past" or "last", var count, var units] => Lasting(count, units, endsToday: true),
        ["for", "past" or "last", var count, var units] => Lasting(count, units, endsToday: true),
        ["for", var count, var units] when !isAhead => Lasting(count, units, endsToday: false),
        [var first, "and" or "to" or "-", var last, .. var month] when DateWords.DayOfMonth(first) > 0 => Days(first, last, month),
        [var month, var first, "and" or "to" or "-", var last, .. var year] when DateWords.Month(month) > 0 => Days(first, last, [month, .. year]),
        [var both, .. var month] when both.Split('-') is [var first, var last] => Days(first, last, month),
        [var month, var both, .. var year] when both.Split('-') is [var first, var last] => Days(first, last, [month, .. year]),
        _ => Resolved.Nothing,
    };

    // "28 to 29 July 2025": the month, and the year, are said once.
    private Resolved Days(string first, string last, string[] month) =>
        DateWords.DayOfMonth(last) > 0 && (Running(first, Coming([last, .. month])?.Date) ?? Days(first, Told([last, .. month])?.Date)) is { } stretch
            ? Resolved.Over(DatelineRule.Stretch, stretch)
            : Resolved.Nothing;

    // A stretch on one of whose days the report was written is that one, not the one a year before.
    private UncertainPeriod? Running(string first, UncertainDate? end) =>
        Days(first, end) is { } stretch && stretch.SomeDay.Earliest <= day ? stretch : null;

    private static UncertainPeriod? Days(string first, UncertainDate? last) =>
        last is { IsExact: true } end
        && DateWords.Day(end.Earliest.Year, end.Earliest.Month, DateWords.DayOfMonth(first)) is { } start && start < end.Earliest
            ? UncertainPeriod.Between(UncertainDate.On(start), end)
            : null;

    // The next day of that name, where the words name no year.
    private Resolved? Coming(string[] words) =>
        new DayPhrases(day, isAhead: true, hemisphere: null).Read(words) is { Rule: DatelineRule.NextNamedDay } found ? found : null;

    private Resolved Between(string[] words, params string[] links)
    {
        var at = Array.FindIndex(words, links.Contains);
        if (at <= 0 || Told(words[(at + 1)..]) is not { } last)
        {
            return Resolved.Nothing;
        }

        // "from 20 to 25 April", "from 28 April to 3 May 2023", "from March to May 2024": what is missing before is said after.
        var before = words[..at];
        if (before.Length == 1 && DateWords.DayOfMonth(before[0]) > 0)
        {
            return Days(before[0], words[at + 1], words[(at + 2)..]);
        }

        var lacksYear = at < words.Length - 2 && DateWords.Year(words[^1]) is not null && DateWords.Year(before[^1]) is null && before.Any(word => DateWords.Month(word) > 0);
        if (Told(lacksYear ? [.. before, words[^1]] : before) is not { } first)
        {
            return Resolved.Nothing;
        }

        // On 15 January: "from 28 December to 20 January".
        if (last.Date.Precedes(first.Date).IsTrue && first.Date.IsOnOrBefore(day).IsTrue && Coming(words[(at + 1)..]) is { } coming && coming.Date.Latest < first.Date.Earliest.PlusYears(1))
        {
            last = coming;
        }

        return !last.Date.Precedes(first.Date).IsTrue
            ? Resolved.Over(DatelineRule.Stretch, UncertainPeriod.Between(first.Date, last.Date)) with { HasOtherWeekday = first.HasOtherWeekday || last.HasOtherWeekday }
            : Resolved.Nothing;
    }

    private Resolved Lasting(string count, string units, bool endsToday)
    {
        var (number, unit) = (DateWords.Number(count), units.TrimEnd('s'));
        if (number == 0 || unit is not ("day" or "week" or "month" or "year"))
        {
            return Resolved.Nothing;
        }

        var middle = UnitPhrases.Plus(day, unit, -number);
        if (middle.Year < 10)
        {
            return Resolved.Nothing;
        }

        var start = Resolved.Around(DatelineRule.ForSoLongWidened, middle, unit);
        return start with { Period = endsToday ? UncertainPeriod.Between(start.Date, UncertainDate.On(day)) : Since(start.Date) };
    }

    // What a report tells as so still held on its day; when it ended, or will, is not known.
    private UncertainPeriod Since(UncertainDate first) =>
        isAhead || first.IsOnOrBefore(day).IsFalse ? UncertainPeriod.Since(first) : UncertainPeriod.Since(first, day);

    private Resolved? Told(string[] words)
    {
        var bare = DateWords.Bare(words);
        return bare is [var year] && DateWords.Year(year) is >= 1 and <= 9998 and var told ? new(DatelineRule.None, UncertainDate.In(told))
            : days.Read(bare) is { Rule: not DatelineRule.None } found ? found
            : null;
    }
}
