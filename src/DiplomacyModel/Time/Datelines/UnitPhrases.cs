using System.Globalization;
using NodaTime;

namespace DiplomacyModel;

/// <summary>Phrases of weeks, months, years and their parts.</summary>
internal static class UnitPhrases
{
    /// <summary>The first and last day of the unit in which a day lies.</summary>
    public static (LocalDate First, LocalDate Last)? Of(string unit, LocalDate day) => unit switch
    {
        "week" => (day.PlusDays(1 - (int)day.DayOfWeek), day.PlusDays(7 - (int)day.DayOfWeek)),
        "month" => (new(day.Year, day.Month, 1), new LocalDate(day.Year, day.Month, 1).PlusMonths(1).PlusDays(-1)),
        "year" => (new(day.Year, 1, 1), new(day.Year, 12, 31)),
        _ => null,
    };

    public static LocalDate Plus(LocalDate day, string unit, int number) => unit switch
    {
        "week" => day.PlusWeeks(number),
        "month" => day.PlusMonths(number),
        "year" => day.PlusYears(number),
        "decade" => day.PlusYears(10 * number),
        _ => day.PlusDays(number),
    };

    /// <summary>How far what is told about in a unit is widened.</summary>
    public static Period Width(string unit) => unit switch
    {
        "week" => WideningPolicy.OneUnit.Week,
        "month" => WideningPolicy.OneUnit.Month,
        "year" => WideningPolicy.OneUnit.Year,
        "decade" => WideningPolicy.OneUnit.Decade,
        _ => Period.Zero,
    };

    /// <summary>"this month", "earlier this year", "next week".</summary>
    public static Resolved Read(string[] words, LocalDate day, bool isAhead) => words switch
    {
        ["this", var unit] when isAhead && Of(unit, day) is { } own => Resolved.Within(DatelineRule.ThisUnit, day, own.Last),
        ["this", var unit] when Of(unit, day) is { } own => Whole(DatelineRule.ThisUnit, unit, own),
        ["last", var unit] when Of(unit, day) is { } own && Of(unit, own.First.PlusDays(-1)) is { } before => Whole(DatelineRule.LastUnit, unit, before),
        ["next", var unit] when Of(unit, day) is { } own && Of(unit, own.Last.PlusDays(1)) is { } after => Whole(DatelineRule.NextUnit, unit, after),
        ["earlier", "this", var unit] when Of(unit, day) is { } own => Resolved.Within(DatelineRule.StartOfUnit, own.First, day.PlusDays(-1)),
        ["later", "this", var unit] when Of(unit, day) is { } own => Resolved.Within(DatelineRule.RestOfUnit, day.PlusDays(1), own.Last),
        _ => Resolved.Nothing,
    };

    /// <summary>"early", "mid", "late" of a month, a year or a decade: thirds by convention.</summary>
    public static Resolved Third(string part, UncertainDate whole)
    {
        var (first, last, year) = (whole.Earliest, whole.Latest, whole.Earliest.Year);
        return (part, whole.Precision) switch
        {
            ("early", DatePrecision.Month) => Thirds(first, first.PlusDays(9)),
            ("mid", DatePrecision.Month) => Thirds(first.PlusDays(10), first.PlusDays(19)),
            (_, DatePrecision.Month) => Thirds(first.PlusDays(20), last),
            ("early", DatePrecision.Year) => Thirds(first, new(year, 4, 30)),
            ("mid", DatePrecision.Year) => Thirds(new(year, 5, 1), new(year, 8, 31)),
            (_, DatePrecision.Year) => Thirds(new(year, 9, 1), last),
            ("early", DatePrecision.Decade) => Thirds(first, new(year + 3, 12, 31)),
            ("mid", DatePrecision.Decade) => Thirds(new(year + 4, 1, 1), new(year + 6, 12, 31)),
            (_, DatePrecision.Decade) => Thirds(new(year + 7, 1, 1), last),
            _ => Resolved.Nothing,
        };
    }

    /// <summary>"second quarter of 2023", "h1 2023", "first half".</summary>
    public static Resolved Part(string[] words, LocalDate day, bool isAhead) => words switch
    {
        [var nth, "half" or "quarter", "of", var year] when DateWords.Year(year) is { } told => PartOf(words[1], DateWords.Ordinal(nth), told),
        [var nth, "half" or "quarter"] => Nearest(words[1], DateWords.Ordinal(nth), day, isAhead),
        [['h' or 'q', >= '1' and <= '4'] part, var year] when DateWords.Year(year) is { } told => PartOf(part[0] == 'h' ? "half" : "quarter", part[1] - '0', told),
        [var year, ['h' or 'q', >= '1' and <= '4'] part] when DateWords.Year(year) is { } told => PartOf(part[0] == 'h' ? "half" : "quarter", part[1] - '0', told),
        _ => Resolved.Nothing,
    };

    // The last that does not begin after a day, or the next that does not end before it.
    private static Resolved Nearest(string part, int nth, LocalDate day, bool isAhead) => PartOf(part, nth, day.Year) switch
    {
        { Date: var date } when (isAhead ? date.Latest < day : date.Earliest > day) => PartOf(part, nth, isAhead ? day.Year + 1 : day.Year - 1),
        var found => found,
    };

    private static Resolved PartOf(string part, int nth, int year)
    {
        var (before, parts) = part == "half" ? (39, 2) : (32, 4);
        return nth >= 1 && nth <= parts && year is >= 1 and <= 9998
            ? new(DatelineRule.PartOfYear, UncertainDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{before + nth}")))
            : Resolved.Nothing;
    }

    private static Resolved Thirds(LocalDate first, LocalDate last) => Resolved.Within(DatelineRule.ThirdOfUnit, first, last);

    // A month or a year keeps its precision.
    private static Resolved Whole(DatelineRule rule, string unit, (LocalDate First, LocalDate Last) days) => unit switch
    {
        "month" => new(rule, UncertainDate.In(days.First.ToYearMonth())),
        "year" => new(rule, UncertainDate.In(days.First.Year)),
        _ => Resolved.Within(rule, days.First, days.Last),
    };
}
