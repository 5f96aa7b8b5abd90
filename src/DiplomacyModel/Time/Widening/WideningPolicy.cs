using NodaTime;

namespace DiplomacyModel.Time;

/// <summary>By how much a date is widened that is told as approximate: a named choice, as no source says it. Equal by content.</summary>
/// <remarks>
/// <c>~</c> and <c>%</c> move no bound until somebody names a policy, with <see cref="UncertainDate.Widened"/>; a dateline that widens says
/// which it took. <c>?</c> is doubt about the date as a whole and widens nothing under any policy.
/// </remarks>
public sealed record WideningPolicy
{
    // A thousand years, in days.
    private const int Most = 365_000;

    /// <summary>Makes a policy; what is left out it does not widen.</summary>
    /// <param name="name">What it does, in words.</param>
    /// <param name="day">How far either way about a day.</param>
    /// <param name="week">How far either way about a week.</param>
    /// <param name="month">How far either way about a month.</param>
    /// <param name="year">How far either way about a year.</param>
    /// <param name="decade">How far either way about a decade.</param>
    /// <exception cref="ArgumentException">There is no name; or a width is negative, is of hours, or is of a thousand years.</exception>
    public WideningPolicy(string name, Period? day = null, Period? week = null, Period? month = null, Period? year = null, Period? decade = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Day, Week) = (name, Checked(day, nameof(day)), Checked(week, nameof(week)));
        (Month, Year, Decade) = (Checked(month, nameof(month)), Checked(year, nameof(year)), Checked(decade, nameof(decade)));
    }

    /// <summary>A day for a day, a week for a week, a month for a month, a year for a year, and five years for a decade. Datelines take it.</summary>
    public static WideningPolicy OneUnit { get; } = new(
        "one unit either way, and half a one for decades",
        Period.FromDays(1),
        Period.FromWeeks(1),
        Period.FromMonths(1),
        Period.FromYears(1),
        Period.FromYears(5));

    /// <summary>What it does, in words.</summary>
    public string Name { get; }

    /// <summary>How far either way about a day; <see cref="Period.Zero"/> is not at all.</summary>
    public Period Day { get; }

    /// <summary>How far either way about a week, which datelines read.</summary>
    public Period Week { get; }

    /// <summary>How far either way about a month, and as often as it has months about a quarter, a season, a third or a half of a year.</summary>
    public Period Month { get; }

    /// <summary>How far either way about a year.</summary>
    public Period Year { get; }

    /// <summary>How far either way about a decade, and ten times about a century.</summary>
    public Period Decade { get; }

    /// <summary>The name.</summary>
    /// <returns>What it does, in words.</returns>
    public override string ToString() => Name;

    /// <summary>The days from one to another and those around them, as far as the calendar goes.</summary>
    internal static UncertainDate Around(LocalDate first, LocalDate last, Period width, int times = 1)
    {
        for (var i = 0; i < times; i++)
        {
            // A policy may reach 999 years, and at the ends of the calendar it stops there.
            (first, last) = (first.Year < -8990 ? LocalDate.MinIsoValue : first - width, last.Year > 8990 ? LocalDate.MaxIsoValue : Later(last, width));
        }

        return UncertainDate.Within(new DateInterval(first, last));
    }

    // A month later than the end of a month is the end of the next.
    private static LocalDate Later(LocalDate last, Period width) =>
        width is { Days: 0, Weeks: 0 } && DateAdjusters.EndOfMonth(last) == last ? DateAdjusters.EndOfMonth(last + width) : last + width;

    private static Period Checked(Period? width, string parameter) => width switch
    {
        null => Period.Zero,
        { HasTimeComponent: false, Days: >= 0 and < Most, Weeks: >= 0 and < Most, Months: >= 0 and < Most, Years: >= 0 and < Most }
            when width.Days + (7L * width.Weeks) + (31L * width.Months) + (366L * width.Years) < Most => width,
        _ => throw new ArgumentException($"{width} is no width: it is of days, weeks, months or years, less than a thousand years, and not negative.", parameter),
    };
}
