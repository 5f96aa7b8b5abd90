using NodaTime;

namespace DiplomacyModel.Time;

/// <summary>Where a period starts or ends. Closed; equal by content.</summary>
public abstract partial record PeriodBound
{
    private protected PeriodBound()
    {
    }

    /// <summary>Keeps the hierarchy closed.</summary>
    internal abstract void Close();

    /// <summary>On a day, which may be uncertain; the day belongs to the period.</summary>
    public sealed record Dated : PeriodBound
    {
        /// <summary>Makes the bound.</summary>
        /// <param name="date">The first or last day.</param>
        /// <exception cref="ArgumentException">Nothing is known of the date; that is <see cref="NotKnown"/>.</exception>
        public Dated(UncertainDate date) =>
            Date = date.Precision == DatePrecision.Unknown
                ? throw new ArgumentException("A date of which nothing is known bounds nothing; say that the bound is not known.", nameof(date))
                : date;

        /// <summary>The first or last day.</summary>
        public UncertainDate Date { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>There is none: the period goes on.</summary>
    public sealed record Unbounded : PeriodBound
    {
        private Unbounded()
        {
        }

        /// <summary>The only value.</summary>
        public static Unbounded Instance { get; } = new();

        internal override void Close()
        {
        }
    }

    /// <summary>There is one, or was; when is not known, save perhaps that it was not before or not after some day.</summary>
    /// <remarks>
    /// <para>"Since 2014" in a report of 9 February 2023 has an end that is not known, on or after that day: it still held then, and so it had begun by then.</para>
    /// <para>An end that is only some day on or after another, without any word that it held on that one, is <see cref="Dated"/>: <c>[2023-02-09..]</c>.</para>
    /// </remarks>
    public sealed record NotKnown : PeriodBound
    {
        private NotKnown(LocalDate? earliest, LocalDate? latest) =>
            (Earliest, Latest) = (earliest?.WithCalendar(CalendarSystem.Iso), latest?.WithCalendar(CalendarSystem.Iso));

        /// <summary>Nothing is known of it at all.</summary>
        public static NotKnown Instance { get; } = new(null, null);

        /// <summary>The first day that it can be, or <see langword="null"/> where none is told.</summary>
        public LocalDate? Earliest { get; }

        /// <summary>The last day that it can be, or <see langword="null"/> where none is told.</summary>
        public LocalDate? Latest { get; }

        /// <summary>It is not known, but not before a day: as an end, "held at least until" that day, on which it held; as a start, "began on it or later".</summary>
        /// <param name="day">The first day that it can be.</param>
        /// <returns>The bound.</returns>
        public static NotKnown OnOrAfter(LocalDate day) => new(day, null);

        /// <summary>It is not known, but not after a day: as a start, "held already on" that day, on which it held; as an end, "ended on it or earlier".</summary>
        /// <param name="day">The last day that it can be.</param>
        /// <returns>The bound.</returns>
        public static NotKnown OnOrBefore(LocalDate day) => new(null, day);

        internal override void Close()
        {
        }
    }
}
