using NodaTime;

namespace DiplomacyModel;

/// <summary>Days as numbers, so that they can be compared and counted, and numbers beyond all days.</summary>
/// <remarks>Of these, but for those of no day, each can be taken from another without overflow.</remarks>
internal static class DayNumber
{
    /// <summary>No day: more than any number, as the next of none is; its opposite is <see cref="NoneBefore"/>.</summary>
    public const int NoneAfter = int.MaxValue;

    /// <summary>No day: less than any number.</summary>
    public const int NoneBefore = int.MinValue;

    /// <summary>The end of a period that goes on for ever; with a minus, the start of one that always was.</summary>
    public const int Forever = 1 << 29;

    /// <summary>Later than any day of the calendar: how far a set of days goes that has no last one.</summary>
    public const int Far = 1 << 28;

    private static readonly LocalDate Zero = new(1970, 1, 1);
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>The number of the first day of the calendar.</summary>
    public static int Least { get; } = Of(LocalDate.MinIsoValue);

    /// <summary>The number of the last day of the calendar.</summary>
    public static int Greatest { get; } = Of(LocalDate.MaxIsoValue);

    /// <summary>The number of a day of any calendar; days of our era by the way that costs least.</summary>
    public static int Of(LocalDate day) => day.Calendar == CalendarSystem.Iso && day.Year >= 1
        ? new DateOnly(day.Year, day.Month, day.Day).DayNumber - Epoch
        : Period.DaysBetween(Zero, day.WithCalendar(CalendarSystem.Iso));

    public static LocalDate ToDay(int number) => Zero.PlusDays(number);
}
