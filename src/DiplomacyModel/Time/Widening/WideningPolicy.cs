using NodaTime;

namespace DiplomacyModel;

/// <summary>By how much a date is widened that is told as approximate: a named choice, as no source says it. Equal by content.</summary>
/// <remarks>
/// <c>~</c> and <c>%</c> move no bound until somebody names a policy, with <see cref="UncertainDate.Widened"/>; a dateline that widens says
/// which it took. <c>?</c> is doubt about the date as a whole and widens nothing under any policy.
/// </remarks>
public sealed record WideningPolicy
{
    // A thousand years, in days.
    private const int Most = 365_000;

    /// <summary>Makes a policy that widens nothing until it is said by how much.</summary>
    /// <param name="name">What it does, in words.</param>
    /// <exception cref="ArgumentException">There is no name.</exception>
    public WideningPolicy(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>A day for a day, a week for a week, a month for a month, a year for a year, and five years for a decade. Datelines take it.</summary>
    public static WideningPolicy OneUnit { get; } = new("one unit either way, and half a one for decades")
    {
        Day = Period.FromDays(1),
        Week = Period.FromWeeks(1),
        Month = Period.FromMonths(1),
        Year = Period.FromYears(1),
        Decade = Period.FromYears(5),
    };

    /// <summary>What it does, in words.</summary>
    public string Name { get; }

    /// <summary>How far either way about a day; by default not at all.</summary>
    public Period Day
    {
        get;
        init => field = Checked(value);
    } = Period.Zero;

    /// <summary>How far either way about a week; by default not at all.</summary>
    public Period Week
    {
        get;
        init => field = Checked(value);
    } = Period.Zero;

    /// <summary>How far either way about a month, and as often as it has months about a quarter, a season, a third or a half of a year; by default not at all.</summary>
    public Period Month
    {
        get;
        init => field = Checked(value);
    } = Period.Zero;

    /// <summary>How far either way about a year; by default not at all.</summary>
    public Period Year
    {
        get;
        init => field = Checked(value);
    } = Period.Zero;

    /// <summary>How far either way about a decade, and ten times about a century; by default not at all.</summary>
    public Period Decade
    {
        get;
        init => field = Checked(value);
    } = Period.Zero;

    /// <summary>The name.</summary>
    /// <returns>What it does, in words.</returns>
    public override string ToString() => Name;

    /// <summary>The days from one to another and those around them, as far as the calendar goes.</summary>
    internal static UncertainDate Around(LocalDate first, LocalDate last, Period width, int times = 1)
    {
        for (var i = 0; i < times; i++)
        {
            (first, last) = (IsFarOff(first) ? LocalDate.MinIsoValue : first - width, IsFarOff(last) ? LocalDate.MaxIsoValue : last + width);
        }

        return UncertainDate.Within(new DateInterval(first, last));
    }

    // A policy may reach 999 years, and at the ends of the calendar it stops there.
    private static bool IsFarOff(LocalDate day) => day.Year is < -8990 or > 8990;

    private static Period Checked(Period width)
    {
        ArgumentNullException.ThrowIfNull(width);
        return width is { HasTimeComponent: false, Days: >= 0 and < Most, Weeks: >= 0 and < Most, Months: >= 0 and < Most, Years: >= 0 and < Most }
            && width.Days + (7L * width.Weeks) + (31L * width.Months) + (366L * width.Years) < Most
            ? width
            : throw new ArgumentException($"{width} is no width: it is of days, weeks, months or years, less than a thousand years, and not negative.", nameof(width));
    }
}
