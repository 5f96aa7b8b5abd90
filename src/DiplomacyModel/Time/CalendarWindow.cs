using NodaTime;

namespace DiplomacyModel.Time;

/// <summary>Exact windows of whole days, written as calendar units (<c>2023</c>, <c>2023-02</c>, <c>2023-02-08</c>) or a range of them (<c>2023-02..2023-06</c>).</summary>
/// <remarks>A window asks; it is never a value that is told. Marks of doubt are refused here, with the reason.</remarks>
public static class CalendarWindow
{
    /// <summary>Reads a window, or throws.</summary>
    /// <param name="text">A year, a month or a day, or two of them with <c>..</c> between.</param>
    /// <returns>The days, both ends inclusive.</returns>
    /// <exception cref="FormatException">The text is no such unit.</exception>
    public static DateInterval Parse(string text) => Read(text).GetValueOrThrow();

    /// <summary>Reads a window, and tells what is wrong instead of throwing.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The days, both ends inclusive, or the error.</returns>
    public static ParseResult<DateInterval> Read(string? text)
    {
        text ??= "";
        if (text is ['[' or '{', ..])
        {
            return Refuse(text, 0, "A window is exact: it takes no set.", "Write a range of units without brackets: 2023-10-11..2023-12-31.");
        }

        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return ReadUnit(text, 0);
        }

        var (first, last) = (ReadUnit(text[..dots], 0, isWhole: false), ReadUnit(text[(dots + 2)..], dots + 2, isWhole: false));
        return first.IsRefused ? first : last.IsRefused ? last : Join(text, first.GetValueOrThrow(), last.GetValueOrThrow());
    }

    /// <summary>The window as it is written: the coarsest calendar unit, or range of units, that it is.</summary>
    /// <param name="window">The days.</param>
    /// <returns>Such as <c>2023-02</c>.</returns>
    public static string Format(DateInterval window)
    {
        ArgumentNullException.ThrowIfNull(window);
        var (start, end) = (Iso(window.Start), Iso(window.End));
        var precision = IsYearEdge(start, end) ? DatePrecision.Year : IsMonthEdge(start, end) ? DatePrecision.Month : DatePrecision.Day;
        var (first, last) = (Unit(start, precision), Unit(end, precision));
        return first == last ? first : $"{first}..{last}";
    }

    private static LocalDate Iso(LocalDate day) => day.WithCalendar(CalendarSystem.Iso);

    private static bool IsMonthEdge(LocalDate start, LocalDate end) => start.Day == 1 && end.Day == GregorianMonth.Days(end.Year, end.Month);

    private static bool IsYearEdge(LocalDate start, LocalDate end) => (start.Month, start.Day, end.Month, end.Day) == (1, 1, 12, 31);

    private static string Unit(LocalDate day, DatePrecision precision) => (precision switch
    {
        DatePrecision.Year => UncertainDate.In(day.Year),
        DatePrecision.Month => UncertainDate.In(day.ToYearMonth()),
        _ => UncertainDate.On(day),
    }).ToString();

    private static ParseResult<DateInterval> ReadUnit(string text, int offset, bool isWhole = true) => UncertainDate.Read(text).Match<ParseResult<DateInterval>>(
        parsed => parsed.Value switch
        {
            { Qualifier: not DateQualifier.None } => Refuse(text, offset, "A window is exact: it takes no mark of doubt.", "Leave the mark out."),
            { Precision: not (DatePrecision.Year or DatePrecision.Month or DatePrecision.Day) } => Refuse(text, offset, "A window is a calendar unit.", "Write a year, a month or a day: 2023, 2023-02 or 2023-02-08."),
            var date => new ParseResult<DateInterval>.Parsed(new DateInterval(date.Earliest, date.Latest)),
        },
        refused => new ParseResult<DateInterval>.Refused([.. refused.Errors.Select(error => isWhole && IsWindow(error.Repair) ? error : error.MovedBy(offset))]));

    private static bool IsWindow(string? repair) => repair is not null && Read(repair).IsParsed;

    private static ParseResult<DateInterval> Join(string text, DateInterval first, DateInterval last) => first.Start <= last.End
        ? new ParseResult<DateInterval>.Parsed(new DateInterval(first.Start, last.End))
        : Refuse(text, 0, "This window ends before it begins.", "Put the earlier unit first.");

    private static ParseResult<DateInterval>.Refused Refuse(string text, int offset, string reason, string remedy) =>
        new([new NotationError(KnownRules.QueryText, offset, text.Length, reason, remedy)]);
}
