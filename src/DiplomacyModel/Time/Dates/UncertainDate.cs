using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel;

/// <summary>One day that may not be known exactly: some day from <see cref="Earliest"/> to <see cref="Latest"/>, both inclusive.</summary>
/// <remarks>
/// <para><c>default</c> is <see cref="Unknown"/>: a day of which nothing is known.</para>
/// <para>Of a mask, a season or a set the exact days are kept beside the bounds: <c>2020-12-X5</c> is no other day than the 5th,
/// the 15th and the 25th. A season has no bounds but its year's until <see cref="InHemisphere"/> gives it some; those that may be counted
/// across the turn of the year reach from the November before to the March after.</para>
/// <para>Equal when bounds, precision, mark and what EDTF keeps beside them are equal. Two equal values are still two unknown days:
/// <see cref="IsSameDayAs"/> of <c>2023-02</c> and <c>2023-02</c> is Maybe.</para>
/// <para>There is no order among uncertain dates; <see cref="Earliest"/> and <see cref="Latest"/> serve as named sort keys.
/// Proleptic Gregorian calendar, years -9998 to 9999 (those of NodaTime).</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq} ({ToWords(),nq})")]
public readonly partial struct UncertainDate : IEquatable<UncertainDate>, ISpanParsable<UncertainDate>
{
    private readonly LocalDate earliest;
    private readonly LocalDate latest;

    // What bounds, precision and mark do not say; null for calendar units and stretches.
    private readonly EdtfValue? written;

    private UncertainDate(LocalDate earliest, LocalDate latest, DatePrecision precision, DateQualifier qualifier, EdtfValue? written = null)
    {
        this.written = written;
        this.earliest = earliest;
        this.latest = latest;
        Precision = precision;
        Qualifier = qualifier;
    }

    /// <summary>A day of which nothing is known.</summary>
    public static UncertainDate Unknown => default;

    /// <summary>How finely the date is told.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The mark of doubt or approximation; it moves no bound.</summary>
    public DateQualifier Qualifier { get; }

    /// <summary>The first day that it can be.</summary>
    public LocalDate Earliest => Precision == DatePrecision.Unknown ? LocalDate.MinIsoValue : earliest;

    /// <summary>The last day that it can be.</summary>
    public LocalDate Latest => Precision == DatePrecision.Unknown ? LocalDate.MaxIsoValue : latest;

    /// <summary>Whether only one day is possible.</summary>
    public bool IsExact => Precision != DatePrecision.Unknown && earliest == latest;

    internal DaySet DaySet => written?.Days ?? DaySet.Of(Earliest, Latest);

    /// <summary>Exactly this day.</summary>
    /// <param name="day">The day; its ISO date is taken.</param>
    /// <returns>A date of <see cref="DatePrecision.Day"/>.</returns>
    public static UncertainDate On(LocalDate day)
    {
        var iso = Iso(day);
        return new(iso, iso, DatePrecision.Day, DateQualifier.None);
    }

    /// <summary>Some day of a month; a month of another calendar is a stretch of days.</summary>
    /// <param name="month">The month.</param>
    /// <returns>A date of <see cref="DatePrecision.Month"/>.</returns>
    public static UncertainDate In(YearMonth month)
    {
        var days = month.ToDateInterval();
        return month.Calendar == CalendarSystem.Iso ? new(days.Start, days.End, DatePrecision.Month, DateQualifier.None) : Within(days);
    }

    /// <summary>Some day of a year.</summary>
    /// <param name="year">From -9998 to 9999; 0 is 1 BCE.</param>
    /// <returns>A date of <see cref="DatePrecision.Year"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the calendar.</exception>
    public static UncertainDate In(int year) =>
        new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), DatePrecision.Year, DateQualifier.None);

    /// <summary>Some day of a stretch, both ends inclusive; one day alone is that day exactly.</summary>
    /// <param name="days">The stretch.</param>
    /// <returns>A date of <see cref="DatePrecision.Range"/>, or of <see cref="DatePrecision.Day"/>.</returns>
    public static UncertainDate Within(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return days.Start == days.End ? On(days.Start) : new(Iso(days.Start), Iso(days.End), DatePrecision.Range, DateQualifier.None);
    }

    /// <summary>The same date with another mark; the mark moves no bound.</summary>
    /// <param name="qualifier">The mark.</param>
    /// <returns>The marked date; a date of which nothing is known, a range, and a set take no mark and stay as they are.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such mark.</exception>
    public UncertainDate Marked(DateQualifier qualifier) =>
        !Enum.IsDefined(qualifier) ? throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "There is no such mark.")
        : Precision is DatePrecision.Unknown or DatePrecision.Range or DatePrecision.Set ? this
        : written is null ? new(earliest, latest, Precision, qualifier)
        : Parse(Unmarked(written.ToString()) + MarkOf(qualifier));

    private static LocalDate Iso(LocalDate day) => day.WithCalendar(CalendarSystem.Iso);

    /// <summary>Whether this day comes before the other.</summary>
    /// <param name="other">The other day, independent of this one.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth Precedes(UncertainDate other) => Truth.Of(Latest < other.Earliest, Earliest < other.Latest);

    /// <summary>Whether both are the same day.</summary>
    /// <param name="other">The other day, independent of this one.</param>
    /// <returns>True only for two equal exact days.</returns>
    public Truth IsSameDayAs(UncertainDate other) => RelationsTo(other).AreAmong(AllenRelations.Same);

    /// <summary>Whether the day is this one or an earlier one.</summary>
    /// <param name="day">An exact day.</param>
    /// <returns>True when every possible day is, False when none is.</returns>
    public Truth IsOnOrBefore(LocalDate day) => Truth.Of(Latest <= Iso(day), Earliest <= Iso(day));

    /// <summary>Whether the day lies in an exact window, both ends inclusive.</summary>
    /// <param name="window">The window.</param>
    /// <returns>True when every possible day does, False when none does.</returns>
    public Truth IsWithin(DateInterval window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return Truth.Of(
            Iso(window.Start) <= Earliest && Latest <= Iso(window.End),
            Days.Next(DayNumber.Of(Iso(window.Start))) <= DayNumber.Of(Iso(window.End)));
    }

    /// <summary>Whether both can be just the same days, however they are written or marked.</summary>
    /// <param name="other">A date told elsewhere.</param>
    /// <returns><see langword="true"/> when the possible days are the same. That it is one day is not said by this.</returns>
    public bool IsSameStretchAs(UncertainDate other) => (Earliest, Latest) == (other.Earliest, other.Latest)
        && (written == other.written || DaySet.IsSameAs(other.DaySet));

    /// <summary>Whether every day that this date can be is one that the other can be, and not the other way round.</summary>
    /// <param name="other">A date told elsewhere.</param>
    /// <returns><see langword="true"/> when this one says the same more finely.</returns>
    public bool IsFinerThan(UncertainDate other) =>
        other.Earliest <= Earliest && Latest <= other.Latest
        && (other.written is null || DaySet.IsSubsetOf(other.DaySet))
        && !IsSameStretchAs(other);

    /// <inheritdoc/>
    public bool Equals(UncertainDate other) =>
        Earliest == other.Earliest && Latest == other.Latest && Precision == other.Precision && Qualifier == other.Qualifier
        && written == other.written;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is UncertainDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Earliest, Latest, Precision, Qualifier, written);

    /// <summary>Equality of value, not of day.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when the values are equal.</returns>
    public static bool operator ==(UncertainDate left, UncertainDate right) => left.Equals(right);

    /// <summary>Inequality of value, not of day.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when the values differ.</returns>
    public static bool operator !=(UncertainDate left, UncertainDate right) => !left.Equals(right);
}
