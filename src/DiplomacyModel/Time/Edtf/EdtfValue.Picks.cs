using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace DiplomacyModel.Time;

/// <content>What a value is in the other types of time; each value is at most one of them.</content>
public sealed partial class EdtfValue
{
    private static readonly LocalTimePattern TimePattern = LocalTimePattern.Create("HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>This as one unknown day, if it is one.</summary>
    /// <param name="date">The date, or <see cref="UncertainDate.Unknown"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickDate(out UncertainDate date) => UncertainDate.TryParse(syntax.Text, null, out date);

    /// <summary>This as an interval, if it is one within the calendar.</summary>
    /// <param name="period">The period, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickPeriod([NotNullWhen(true)] out UncertainPeriod? period) => UncertainPeriod.TryParse(syntax.Text, null, out period);

    /// <summary>This as all of several dates, if it is that within the calendar.</summary>
    /// <param name="dates">The dates, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickAllOf([NotNullWhen(true)] out AllOfDates? dates)
    {
        dates = EdtfMisfits.Of(syntax, EdtfShape.AllOf) is null ? AllOfDates.Of(this) : null;
        return dates is not null;
    }

    /// <summary>This as a day with a time of day, if it is one within the calendar. Nothing is converted.</summary>
    /// <param name="day">The day as written, by the clock of the place.</param>
    /// <param name="clock">The time of day with its offset, as far as one is written; or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickMoment(out UncertainDate day, [NotNullWhen(true)] out ClockTime? clock)
    {
        (day, clock) = (default, null);
        if (Kind != EdtfKind.DateTime || EdtfMisfits.Of(syntax, EdtfShape.Moment) is not null)
        {
            return false;
        }

        var time = syntax.Text.AsSpan(syntax.TimeAt + 1);
        day = UncertainDate.Parse(syntax.Text[..syntax.TimeAt]);
        clock = time[..2] is "24" ? ClockTime.EndOfDay : ClockTime.At(TimePattern.Parse(time[..8].ToString()).Value, ClockPrecision.Second);
        clock = time.Length == 8 ? clock : clock.In(ClockZone.OfText(time[8..].ToString()));
        return true;
    }
}
