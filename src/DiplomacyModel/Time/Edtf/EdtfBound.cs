using NodaTime;

namespace DiplomacyModel.Time;

/// <summary>The earliest or latest day of an EDTF value: a day, or why there is none. Closed; equal by content.</summary>
public abstract partial record EdtfBound
{
    private protected EdtfBound()
    {
    }

    /// <summary>Keeps the hierarchy closed.</summary>
    internal abstract void Close();

    internal static EdtfBound Of(EdtfCorner corner) => corner.Side == 0
        ? new OnDay(new LocalDate(corner.Day.Year, corner.Day.Month, corner.Day.Day))
        : corner.Side < 0 ? Outside.Before : Outside.After;

    /// <summary>A day of the calendar.</summary>
    public sealed record OnDay : EdtfBound
    {
        /// <summary>Makes the bound.</summary>
        /// <param name="day">The day; its ISO date is taken.</param>
        public OnDay(LocalDate day) => Day = day.WithCalendar(CalendarSystem.Iso);

        /// <summary>The day, which belongs to the value.</summary>
        public LocalDate Day { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>There is no bound: <c>..</c>.</summary>
    public sealed record Unbounded : EdtfBound
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

    /// <summary>There is one, and it is not known.</summary>
    public sealed record NotKnown : EdtfBound
    {
        private NotKnown()
        {
        }

        /// <summary>The only value.</summary>
        public static NotKnown Instance { get; } = new();

        internal override void Close()
        {
        }
    }

    /// <summary>A day outside the calendar of the years -9998 to 9999.</summary>
    public sealed record Outside : EdtfBound
    {
        private Outside(bool isBefore) => IsBefore = isBefore;

        /// <summary>Before the first day of the calendar.</summary>
        public static Outside Before { get; } = new(isBefore: true);

        /// <summary>After the last day of the calendar.</summary>
        public static Outside After { get; } = new(isBefore: false);

        /// <summary>Whether it is before the calendar, or else after it.</summary>
        public bool IsBefore { get; }

        internal override void Close()
        {
        }
    }
}
