using NodaTime;

namespace DiplomacyModel;

/// <content>Dates of other calendars, beside the Gregorian one.</content>
public sealed partial record When
{
    /// <summary>The day as the text gives it in another calendar: the Islamic, Hebrew, Persian, Julian …; by default not mentioned. <see cref="Date"/> stays as told.</summary>
    public Slot<LocalDate> OtherCalendar { get; private init; }

    /// <summary>
    /// Whether the day of the other calendar is that of <see cref="Date"/>; Maybe where either is not known. Calendars that go by the sight
    /// of the moon may be told a day apart from the computed one.
    /// </summary>
    public Truth CalendarsAgree => OtherCalendar.TryPickValue(out var day) ? Date.IsSameDayAs(UncertainDate.On(day.WithCalendar(CalendarSystem.Iso))) : Truth.Maybe;

    /// <summary>A day given in another calendar; <see cref="Date"/> is the same day of the Gregorian one.</summary>
    /// <param name="day">The day in its calendar: <c>new LocalDate(1446, 9, 1, CalendarSystem.UmAlQura)</c>.</param>
    /// <returns>The time.</returns>
    public static When On(LocalDate day) => day.Calendar == CalendarSystem.Iso
        ? On(UncertainDate.On(day))
        : new() { Date = UncertainDate.On(day.WithCalendar(CalendarSystem.Iso)), OtherCalendar = day };

    /// <summary>The same time, with the day that the text gives beside it in another calendar. Both are kept, also where they differ.</summary>
    /// <param name="day">The day in its calendar.</param>
    /// <returns>The time with both.</returns>
    /// <exception cref="ArgumentException">The day is of the Gregorian calendar, or there is a day of another one already.</exception>
    public When Beside(LocalDate day) => day.Calendar == CalendarSystem.Iso
        ? throw new ArgumentException("Beside the date stands a day of another calendar.", nameof(day))
        : And(new() { OtherCalendar = day });
}
