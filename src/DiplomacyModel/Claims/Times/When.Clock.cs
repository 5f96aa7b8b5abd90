namespace DiplomacyModel;

/// <content>Times of day, and EDTF of days that have one.</content>
public sealed partial record When
{
    /// <summary>Reads a date, or a day with a time of day, given as EDTF, and tells what is wrong instead of throwing.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The time, without printed words, or the error.</returns>
    public static ParseResult<When> Read(string? text)
    {
        text ??= "";
        return !EdtfReader.TryRead(text, EdtfShape.Moment, out var syntax, out var error) ? new ParseResult<When>.Refused([error!])
            : syntax!.Kind == EdtfKind.DateTime ? new ParseResult<When>.Parsed(On(new EdtfValue(syntax)))
            : new ParseResult<When>.Parsed(On(UncertainDate.Parse(text)));
    }

    /// <summary>A time given as a value of EDTF: a date, a day with a time of day, or all of an interval.</summary>
    /// <param name="value">The value; of a date-time day, time and offset are kept as written.</param>
    /// <returns>The time, without printed words.</returns>
    /// <exception cref="ArgumentException">It is all of a set, or outside the calendar, and so no one time.</exception>
    public static When On(EdtfValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.TryPickDate(out var date) ? On(date)
            : value.TryPickMoment(out var day, out var clock) ? On(day).At(clock)
            : value.TryPickPeriod(out var period) ? Over(period)
            : throw new ArgumentException($"'{value}' is no one time: it is all of a set, or outside the calendar.", nameof(value));
    }

    /// <summary>The same time, at a time of day or in a part of the day.</summary>
    /// <param name="clock">The time of day.</param>
    /// <returns>Both.</returns>
    /// <exception cref="ArgumentException">There is a time of day already.</exception>
    public When At(ClockTime clock) => And(new() { Clock = Slot<ClockTime>.Of(clock) });

    /// <summary>On which calendar day it was by the clock of some place: one telephone call has two dates.</summary>
    /// <param name="zone">By which clock is asked.</param>
    /// <returns>
    /// As <see cref="ClockTime.DayIn"/> says; without a time of day any hour by any clock may be meant, and so days before and
    /// after. <see cref="UncertainDate.Unknown"/> where <see cref="IsDated"/> is false.
    /// </returns>
    public UncertainDate DayIn(ClockZone zone) => (Clock.TryPickValue(out var clock) ? clock : ClockTime.Unknown).DayIn(Date, zone);
}
