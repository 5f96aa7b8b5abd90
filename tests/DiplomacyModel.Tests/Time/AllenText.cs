using System.Globalization;
using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>Reads the notations of the table of relations: calendar units, masks, one of a set, intervals with open and empty ends.</summary>
/// <remarks>
/// A date is a choice of calendar units (<c>20XX-05</c>: one of a hundred months). As <em>point</em> it is some day of one of them, and the
/// start and end of an interval are such days. As <em>extent</em> it is all of one of them, and an interval goes from the first day of a unit
/// of its start to the last of a unit of its end. In both an empty end is some day, and <c>..</c> is none.
/// </remarks>
internal sealed record AllenText(string Text, IReadOnlyList<DateInterval>? Start, IReadOnlyList<DateInterval>? End)
{
    private const string Unbounded = "..";

    private IReadOnlyList<UncertainPeriod>? extents;

    public bool IsPeriod => Text.Contains('/', StringComparison.Ordinal);

    private string[] Ends => Text.Split('/');

    public static AllenText Read(string text)
    {
        var ends = text.Split('/');
        return new(text, Units(ends[0]), Units(ends[^1]));
    }

    /// <summary>The date as the library reads it.</summary>
    public UncertainDate? Date => !IsPeriod && UncertainDate.Read(Text) is ParseResult<UncertainDate>.Parsed parsed ? parsed.Value : null;

    /// <summary>The period as the library reads it.</summary>
    public UncertainPeriod? Period => IsPeriod && UncertainPeriod.Read(Text) is ParseResult<UncertainPeriod>.Parsed parsed ? parsed.Value : null;

    /// <summary>The date as a set of days, gaps and all.</summary>
    public Days Days => Days.Of(DayIntervals.Of(Start!));

    /// <summary>The period as sets of days, gaps and all.</summary>
    public PeriodDays PeriodDays => new(Side(Ends[0], Start, -DayNumber.Forever), Side(Ends[1], End, DayNumber.Forever));

    /// <summary>All that it may be as an extent.</summary>
    public IReadOnlyList<UncertainPeriod> Extents => extents ??= [.. IsPeriod ? Intervals() : Start!.Select(UncertainPeriod.FromDateInterval)];

    private IEnumerable<UncertainPeriod> Intervals() =>
        from first in Start is null ? [Undated(Ends[0])] : Start.Select<DateInterval, PeriodBound>(unit => new PeriodBound.Dated(UncertainDate.On(unit.Start)))
        from last in End is null ? [Undated(Ends[1])] : End.Select<DateInterval, PeriodBound>(unit => new PeriodBound.Dated(UncertainDate.On(unit.End)))
        where first is not PeriodBound.Dated start || last is not PeriodBound.Dated end || start.Date.Earliest <= end.Date.Latest
        select UncertainPeriod.Of(first, last);

    private static Days Side(string text, IReadOnlyList<DateInterval>? units, int forever) =>
        units is not null ? Days.Of(DayIntervals.Of(units)) : text == Unbounded ? Days.Only(forever) : Days.Any;

    private static PeriodBound Undated(string text) => text == Unbounded ? PeriodBound.Unbounded.Instance : PeriodBound.NotKnown.Instance;

    private static DateInterval[]? Units(string text) =>
        text is "" or Unbounded ? null
        : text[0] == '[' ? [.. text[1..^1].Split(',').SelectMany(one => Units(one)!)]
        : [.. Masked(text.Split('-'))];

    private static IEnumerable<DateInterval> Masked(string[] parts) =>
        from year in Numbers(parts[0], 0, 9999)
        from month in parts.Length > 1 ? Numbers(parts[1], 1, 12) : [0]
        from day in parts.Length > 2 ? Numbers(parts[2], 1, CalendarSystem.Iso.GetDaysInMonth(year, month)) : [0]
        select month == 0 ? new DateInterval(new(year, 1, 1), new(year, 12, 31))
            : day == 0 ? new YearMonth(year, month).ToDateInterval()
            : new DateInterval(new(year, month, day), new(year, month, day));

    private static IEnumerable<int> Numbers(string mask, int least, int most) => Enumerable.Range(least, most - least + 1).Where(number =>
        number.ToString(CultureInfo.InvariantCulture).PadLeft(mask.Length, '0').Zip(mask).All(pair => pair.Second == 'X' || pair.First == pair.Second));
}
