using NodaTime;

namespace DiplomacyModel;

/// <content>Bounds and orders of several uncertain dates, which have no order of their own: each by the name of its key.</content>
public static partial class TimeWords
{
    /// <summary>The first day that any of them can be.</summary>
    /// <param name="dates">At least one date.</param>
    /// <returns>The day; the first of the calendar where nothing is known of one of them.</returns>
    /// <exception cref="InvalidOperationException">There is no date.</exception>
    public static LocalDate EarliestPossible(this IEnumerable<UncertainDate> dates) => dates.Min(date => date.Earliest);

    /// <summary>The last day that any of them can be.</summary>
    /// <param name="dates">At least one date.</param>
    /// <returns>The day; the last of the calendar where nothing is known of one of them.</returns>
    /// <exception cref="InvalidOperationException">There is no date.</exception>
    public static LocalDate LatestPossible(this IEnumerable<UncertainDate> dates) => dates.Max(date => date.Latest);

    /// <summary>Sorted by the first day that each can be, then by the last.</summary>
    /// <param name="dates">Any dates.</param>
    /// <returns>All of them; which of two came first is not said by this.</returns>
    public static IEnumerable<UncertainDate> OrderByEarliest(this IEnumerable<UncertainDate> dates) =>
        dates.OrderBy(date => date.Earliest).ThenBy(date => date.Latest);

    /// <summary>Sorted by the last day that each can be, then by the first.</summary>
    /// <param name="dates">Any dates.</param>
    /// <returns>All of them; which of two came first is not said by this.</returns>
    public static IEnumerable<UncertainDate> OrderByLatest(this IEnumerable<UncertainDate> dates) =>
        dates.OrderBy(date => date.Latest).ThenBy(date => date.Earliest);
}
