using System.Globalization;
using NodaTime;

namespace DiplomacyModel.Time;

/// <summary>When on its day something was: a time of day as finely as it is printed, or a part of the day; and by the clock of which place. Equal by content.</summary>
/// <remarks>
/// Beside a date in a <c>When</c> it says on which calendar day that was elsewhere: see <see cref="DayIn"/>. One telephone call has two
/// dates. The zone is a part of what is told; nothing converts it on the way.
/// </remarks>
public sealed record ClockTime
{
    private ClockTime()
    {
    }

    /// <summary>The time of day, or <see langword="null"/> where none is printed.</summary>
    public LocalTime? Time { get; private init; }

    /// <summary>How finely the time of day is printed; <see cref="ClockPrecision.Hour"/> where none is.</summary>
    public ClockPrecision Precision { get; private init; }

    /// <summary>The part of the day, or <see langword="null"/> where none is printed.</summary>
    public PartOfDay? Part { get; private init; }

    /// <summary>Whether it is 24:00, the end of the day that is told: the moment at which the next one begins, counted to the one that is told.</summary>
    public bool IsEndOfDay { get; private init; }

    /// <summary>Whether it is printed as approximate: "at about 4:30 p.m.". By how much is not said, but that it was on the day that is told.</summary>
    public bool IsApproximate { get; private init; }

    /// <summary>By which clock, or <see langword="null"/> where that is not mentioned.</summary>
    public ClockZone? Zone { get; private init; }

    /// <summary>Some time of the day; nothing more is told.</summary>
    internal static ClockTime Unknown { get; } = new();

    /// <summary>24:00: the end of the day that is told, and still of that day. Who means the day that begins then says 00:00 of it.</summary>
    public static ClockTime EndOfDay { get; } = new() { Time = LocalTime.Midnight, Precision = ClockPrecision.Second, IsEndOfDay = true };

    /// <summary>Some time of the day, of which only by whose clock is told: "8 February, Washington time".</summary>
    /// <param name="zone">By which clock.</param>
    /// <returns>The time.</returns>
    public static ClockTime SomeTimeIn(ClockZone zone) => new ClockTime().In(zone);

    /// <summary>At a time of day.</summary>
    /// <param name="time">The time.</param>
    /// <param name="precision">How finely it is printed; by default to the minute.</param>
    /// <returns>The time, its zone not mentioned.</returns>
    /// <exception cref="ArgumentException">The time is finer than it is said to be printed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such precision.</exception>
    public static ClockTime At(LocalTime time, ClockPrecision precision = ClockPrecision.Minute)
    {
        if (!Enum.IsDefined(precision))
        {
            throw new ArgumentOutOfRangeException(nameof(precision), precision, "There is no such precision.");
        }

        return time.TickOfSecond != 0 || (precision < ClockPrecision.Second && time.Second != 0) || (precision == ClockPrecision.Hour && time.Minute != 0)
            ? throw new ArgumentException($"{time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)} is finer than to the {precision.ToString().ToLowerInvariant()}.", nameof(time))
            : new() { Time = time, Precision = precision };
    }

    /// <summary>In a part of the day.</summary>
    /// <param name="part">The part.</param>
    /// <returns>The time, its zone not mentioned.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public static ClockTime At(PartOfDay part) =>
        Enum.IsDefined(part) ? new() { Part = part } : throw new ArgumentOutOfRangeException(nameof(part), part, "There is no such part of a day.");

    /// <summary>The same by the clock of a place.</summary>
    /// <param name="zone">By which clock; it takes the place of one that was told before.</param>
    /// <returns>The time with its zone.</returns>
    public ClockTime In(ClockZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return this with { Zone = zone };
    }

    /// <summary>The same by the clock of a place of the time zone database of IANA.</summary>
    /// <param name="zone">The id of its zone, such as <c>Asia/Ho_Chi_Minh</c>.</param>
    /// <returns>The time with its zone.</returns>
    /// <exception cref="ArgumentException">There is no such zone.</exception>
    public ClockTime In(string zone) => In(ClockZone.Of(zone));

    /// <summary>The same, printed as approximate.</summary>
    /// <returns>The time, about.</returns>
    public ClockTime Approximately() => this with { IsApproximate = true };

    /// <summary>On which calendar day it was by the clock of some place.</summary>
    /// <param name="told">The day that is told, by the clock of <see cref="Zone"/>.</param>
    /// <param name="zone">By which clock is asked.</param>
    /// <returns>
    /// The day, exact where time and zones decide it; else some day from the first to the last that are possible. Where one exact day is
    /// told each of them is possible; where several are, one between may not be, because a clock was put forward or back. Where the zone is
    /// not mentioned each that is in use may be meant.
    /// </returns>
    public UncertainDate DayIn(UncertainDate told, ClockZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return ClockDays.In(this, told, zone);
    }

    /// <summary>The time in English words.</summary>
    /// <returns>Such as <c>at 4:30 p.m., Asia/Ho_Chi_Minh time</c> or <c>in the evening</c>.</returns>
    public string ToWords() => ClockText.Of(this);

    /// <summary>The time in English words.</summary>
    /// <returns>As <see cref="ToWords"/>.</returns>
    public override string ToString() => ToWords();
}
