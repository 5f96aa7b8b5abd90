namespace DiplomacyModel;

/// <summary>Which rank something has among its kind. Closed; equal by content.</summary>
public abstract partial record Rank
{
    private protected Rank()
    {
    }

    /// <summary>Keeps the hierarchy closed.</summary>
    internal abstract void Close();

    /// <summary>Before all others: "leading", "largest".</summary>
    public sealed record Leading : Rank
    {
        private Leading()
        {
        }

        /// <summary>The only value.</summary>
        public static Leading Instance { get; } = new();

        internal override void Close()
        {
        }
    }

    /// <summary>There is no other: "the only".</summary>
    public sealed record Sole : Rank
    {
        private Sole()
        {
        }

        /// <summary>The only value.</summary>
        public static Sole Instance { get; } = new();

        internal override void Close()
        {
        }
    }

    /// <summary>Among the first, with others: "one of the most important".</summary>
    public sealed record Among : Rank
    {
        private Among()
        {
        }

        /// <summary>The only value.</summary>
        public static Among Instance { get; } = new();

        internal override void Close()
        {
        }
    }

    /// <summary>The first ever, or the first since a day.</summary>
    public sealed record First : Rank
    {
        /// <summary>Makes the rank.</summary>
        /// <param name="since">Since when; <see cref="When.NotMentioned"/> for the first ever.</param>
        public First(When since)
        {
            ArgumentNullException.ThrowIfNull(since);
            Since = since;
        }

        /// <summary>Since when; not mentioned for the first ever.</summary>
        public When Since { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>The last: no other came after it, or is to come.</summary>
    public sealed record Last : Rank
    {
        private Last()
        {
        }

        /// <summary>The only value.</summary>
        public static Last Instance { get; } = new();

        internal override void Close()
        {
        }
    }

    /// <summary>The n-th: "the eighth conference".</summary>
    public sealed record Nth : Rank
    {
        /// <summary>Makes the rank.</summary>
        /// <param name="number">Counted from 1.</param>
        /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
        public Nth(int number)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
            Number = number;
        }

        /// <summary>Counted from 1.</summary>
        public int Number { get; }

        internal override void Close()
        {
        }
    }
}
