namespace DiplomacyModel;

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

    /// <summary>There is one, or was; when is not known.</summary>
    public sealed record NotKnown : PeriodBound
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
}
