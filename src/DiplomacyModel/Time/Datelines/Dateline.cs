using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel;

/// <summary>Day and place at the head of a report, by which its words of time are understood. Equal by content.</summary>
public sealed record Dateline
{
    /// <summary>Makes a dateline.</summary>
    /// <param name="day">The day, in the zone of the place.</param>
    /// <param name="place">The place as printed, or <see langword="null"/>.</param>
    /// <param name="hemisphere">Which days its seasons have, or <see langword="null"/> where in which half of the world is not said.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not between 1000 and 9998.</exception>
    public Dateline(LocalDate day, string? place = null, HemispherePolicy? hemisphere = null)
    {
        Day = day.WithCalendar(CalendarSystem.Iso);
        if (Day.Year is < 1000 or > 9998)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "A dateline is of the years 1000 to 9998.");
        }

        (Place, Hemisphere) = (place, hemisphere);
    }

    /// <summary>Makes a dateline of a day written as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="day">One exact day, such as <c>2023-02-09</c>.</param>
    /// <param name="place">The place as printed, or <see langword="null"/>.</param>
    /// <returns>The dateline.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public static Dateline Parse([StringSyntax(Edtf.Syntax)] string day, string? place = null) => new(ExactDay.Parse(day), place);

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The place as printed, or <see langword="null"/> where there is none.</summary>
    public string? Place { get; }

    /// <summary>Which days its seasons have, or <see langword="null"/> where in which half of the world is not said.</summary>
    public HemispherePolicy? Hemisphere { get; }

    /// <summary>What words give without any dateline: a date, if they are EDTF.</summary>
    /// <param name="words">The words as printed.</param>
    /// <returns>The reading.</returns>
    public static DatelineReading ReadWithout(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new(words, ReadEdtf(words));
    }

    /// <summary>What words give in a report of this dateline, which tells what was. It never throws for words it does not know; they are kept.</summary>
    /// <param name="words">The words as printed, in English.</param>
    /// <returns>The reading, with the rule that made it.</returns>
    public DatelineReading Read(string words) => Read(words, isAhead: false);

    /// <summary>What words give where they tell what is to come: "on Friday", "1 May", "in November".</summary>
    /// <param name="words">The words as printed, in English.</param>
    /// <returns>The reading, with the rule that made it.</returns>
    public DatelineReading ReadAhead(string words) => Read(words, isAhead: true);

    private DatelineReading Read(string words, bool isAhead)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.Length > 100)
        {
            return new(words, Resolved.Nothing);
        }

        var parts = DateWords.Split(words);
        var days = new DayPhrases(Day, isAhead, Hemisphere);
        Func<Resolved>[] ways = [() => ClockPhrases.Read(parts, days.Read), () => days.Read(parts), () => new StretchPhrases(Day, days, isAhead).Read(parts), () => parts is [var one] ? ReadEdtf(one.ToUpperInvariant()) : Resolved.Nothing];
        return new(words, ways.Select(way => way()).FirstOrDefault(found => found.Rule != DatelineRule.None) ?? Resolved.Nothing);
    }

    private static Resolved ReadEdtf(string words) => UncertainDate.Read(words) is ParseResult<UncertainDate>.Parsed parsed
        ? new(DatelineRule.Edtf, parsed.Value)
        : Resolved.Nothing;
}
