using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace DiplomacyModel;

/// <summary>The day (and place) at the head of a report, by which its "yesterday" and "Tuesday" are understood. Equal by content.</summary>
/// <remarks>Reads English. What it does not know it says: the reading then has <see cref="DatelineRule.None"/>. It never throws for words.</remarks>
public sealed record Dateline
{
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Makes a dateline.</summary>
    /// <param name="day">The day printed at the head of the report.</param>
    /// <param name="place">The place printed there, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not of the years 1000 to 9998, in which reports are printed.</exception>
    public Dateline(LocalDate day, string? place = null)
    {
        Day = day.WithCalendar(CalendarSystem.Iso);
        if (Day.Year is < 1000 or > 9998)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "A dateline is of the years 1000 to 9998.");
        }

        Place = place;
    }

    /// <summary>Makes a dateline of a day written as EDTF, or throws.</summary>
    /// <param name="day">The day, such as <c>2023-02-09</c>.</param>
    /// <param name="place">The place printed there, or <see langword="null"/>.</param>
    /// <returns>The dateline.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public static Dateline Parse([StringSyntax(Edtf.Syntax)] string day, string? place = null) => new(ExactDay.Parse(day), place);

    /// <summary>The day printed at the head of the report.</summary>
    public LocalDate Day { get; }

    /// <summary>The place printed there, or <see langword="null"/> where none is.</summary>
    public string? Place { get; }

    /// <summary>Words of time in a source without a dateline: only EDTF gives a date.</summary>
    /// <param name="words">The words.</param>
    /// <returns>The reading; always with the words.</returns>
    public static DatelineReading ReadWithout(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return UncertainDate.Read(words) is ParseResult<UncertainDate>.Parsed parsed
            ? new(words, parsed.Value, DatelineRule.Edtf)
            : new(words, UncertainDate.Unknown, DatelineRule.None);
    }

    /// <summary>Understands printed words; news is told in the past, so "Tuesday" is the last one.</summary>
    /// <param name="words">Such as <c>yesterday</c>, <c>on Tuesday</c>, <c>October 10</c>, <c>in February 2023</c>, <c>later this year</c>, <c>six years ago</c>.</param>
    /// <returns>The date and the rule, or that there is none; always with the words.</returns>
    public DatelineReading Read(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var parts = words.Replace(',', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts is ["on" or "On" or "in" or "In", .. var rest])
        {
            parts = rest;
        }

        var (date, rule) = Understand(parts);
        return new(words, date, rule);
    }

    private (UncertainDate Date, DatelineRule Rule) Understand(string[] parts)
    {
        switch (parts.Select(part => part.ToUpperInvariant()).ToArray())
        {
            case ["TODAY"]:
                return (UncertainDate.On(Day), DatelineRule.SameDay);
            case ["YESTERDAY"]:
                return (UncertainDate.On(Day.PlusDays(-1)), DatelineRule.DayBefore);
            case ["LATER", "THIS", "YEAR"] when Day < EndOfYear:
                return (UncertainDate.Within(new DateInterval(Day.PlusDays(1), EndOfYear)), DatelineRule.RestOfYear);
            case [var count, "YEAR" or "YEARS", "AGO"] when Number(count) is > 0 and var years:
                return (UncertainDate.Within(new DateInterval(Day.PlusYears(-years - 1), Day.PlusYears(-years + 1))), DatelineRule.YearsAgoWidened);
            case [var name] when Weekday(name) is { } weekday:
                return (UncertainDate.On(Day.DayOfWeek == weekday ? Day : Day.Previous(weekday)), DatelineRule.LastWeekday);
            case [var name, var number] when GregorianMonth.Number(name) is > 0 and var month:
                return InMonth(month, number);
            case [var number, var name] when GregorianMonth.Number(name) is > 0 and var month && number.Length < 3:
                return InMonth(month, number);
            case [var number, var name, var year] when GregorianMonth.Number(name) is > 0 and var month && Year(year) is { } in4 && DayIn(in4, month, number) is { } day:
                return (UncertainDate.On(day), DatelineRule.NamedDay);
            case [var name, var number, var year] when GregorianMonth.Number(name) is > 0 and var month && Year(year) is { } in4 && DayIn(in4, month, number) is { } day:
                return (UncertainDate.On(day), DatelineRule.NamedDay);
            case [_] when UncertainDate.Read(parts[0]) is ParseResult<UncertainDate>.Parsed parsed:
                return (parsed.Value, DatelineRule.Edtf);
            default:
                return (UncertainDate.Unknown, DatelineRule.None);
        }
    }

    private LocalDate EndOfYear => new(Day.Year, 12, 31);

    // "February 2023", or "October 10" of the last year in which that day is not after the dateline.
    private (UncertainDate Date, DatelineRule Rule) InMonth(int month, string number)
    {
        if (Year(number) is { } year)
        {
            return (UncertainDate.In(new YearMonth(year, month)), DatelineRule.NamedMonth);
        }

        // 29 February may lie up to eight years back.
        for (var back = 0; back <= 8; back++)
        {
            if (DayIn(Day.Year - back, month, number) is { } day && day <= Day)
            {
                return (UncertainDate.On(day), DatelineRule.LastNamedDay);
            }
        }

        return (UncertainDate.Unknown, DatelineRule.None);
    }

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static LocalDate? DayIn(int year, int month, string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day >= 1 && day <= GregorianMonth.Days(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static int Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1000
            ? number
            : 1 + Array.FindIndex(Numbers, known => string.Equals(known, word, StringComparison.OrdinalIgnoreCase));

    private static IsoDayOfWeek? Weekday(string name) =>
        Array.FindIndex(Weekdays, known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at ? (IsoDayOfWeek)(at + 1) : null;
}
