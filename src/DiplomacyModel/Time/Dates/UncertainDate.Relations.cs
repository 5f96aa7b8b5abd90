using NodaTime;

namespace DiplomacyModel;

/// <content>How one unknown day lies to another and to a period. Two values are two independent unknowns, even equal ones.</content>
public readonly partial struct UncertainDate
{
    /// <summary>The days that this day may be.</summary>
    internal Days Days => written is null || DaySet.IsOneStretch ? Days.Between(Earliest, Latest) : Days.Of(DaySet);

    // Where a set is open, or begins before the calendar, there is no first day to count from.
    private bool HasFirst => written is null or { Bounds.Earliest: EdtfBound.OnDay };

    private bool HasLast => written is null or { Bounds.Latest: EdtfBound.OnDay };

    /// <summary>The range of the numbers of days from one day to another; less than zero when the second comes first.</summary>
    /// <param name="first">The day to count from.</param>
    /// <param name="second">The day to count to, independent of the first.</param>
    /// <returns>The least and the greatest number; neither where nothing is known of a day, and one of them where a set is open, as <c>[..1760]</c> is.</returns>
    public static DayDistance DaysBetween(UncertainDate first, UncertainDate second) =>
        first.Precision == DatePrecision.Unknown || second.Precision == DatePrecision.Unknown
            ? new(null, null)
            : new(
                second.HasFirst && first.HasLast ? second.Days.First - first.Days.Last : null,
                second.HasLast && first.HasFirst ? second.Days.Last - first.Days.First : null);

    /// <summary>The exact set of relations that are possible to another day.</summary>
    /// <param name="other">The other day, independent of this one.</param>
    /// <returns>Some of before, meets, equal, met by, after.</returns>
    public AllenRelations RelationsTo(UncertainDate other) => Relating.Of(Days, other.Days);

    /// <summary>The exact set of relations that are possible to a period.</summary>
    /// <param name="period">The period, independent of this day.</param>
    /// <returns>Those that some choice of days gives.</returns>
    public AllenRelations RelationsTo(UncertainPeriod period) => Relating.Of(Days, period.Days);

    /// <summary>Whether this day comes before a period starts.</summary>
    /// <param name="period">The period, independent of this day.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth Precedes(UncertainPeriod period) => RelationsTo(period).AreAmong(AllenRelations.Preceding);

    /// <summary>Whether this day comes after the other.</summary>
    /// <param name="other">The other day, independent of this one.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth Succeeds(UncertainDate other) => other.Precedes(this);

    /// <summary>Whether this day comes after a period has ended.</summary>
    /// <param name="period">The period, independent of this day.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth Succeeds(UncertainPeriod period) => RelationsTo(period).AreAmong(AllenRelations.Succeeding);

    /// <summary>Whether this day is one of a period.</summary>
    /// <param name="period">The period, independent of this day.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth IsWithin(UncertainPeriod period) => RelationsTo(period).AreAmong(AllenRelations.Inside);

    /// <summary>Whether this day is the other or an earlier one.</summary>
    /// <param name="other">The other day, independent of this one.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth IsOnOrBefore(UncertainDate other) => RelationsTo(other).AreAmong(AllenRelations.NotLater);

    /// <summary>Whether this day is the other or a later one.</summary>
    /// <param name="other">The other day, independent of this one.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth IsOnOrAfter(UncertainDate other) => RelationsTo(other).AreAmong(AllenRelations.NotEarlier);

    /// <summary>Whether the day is this one or a later one.</summary>
    /// <param name="day">An exact day.</param>
    /// <returns>True when every possible day is, False when none is.</returns>
    public Truth IsOnOrAfter(LocalDate day) => IsOnOrAfter(On(day));
}
