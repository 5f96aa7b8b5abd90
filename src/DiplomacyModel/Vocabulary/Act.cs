namespace DiplomacyModel;

/// <summary>What is done by saying something: its force, and the grade on that force's own scale. Equal by content.</summary>
/// <remarks>
/// Closed. Grades of different forces do not compare, and nothing rises by itself: thanks are no acceptance,
/// willingness is no pledge.
/// </remarks>
public abstract partial record Act
{
    private protected Act()
    {
    }

    /// <summary>Keeps the hierarchy closed.</summary>
    internal abstract void Close();

    /// <summary>Says that something is so: "said", "affirmed", "noted".</summary>
    public sealed record Asserting : Act
    {
        private Asserting()
        {
        }

        /// <summary>The only value.</summary>
        public static Asserting Instance { get; } = new();

        internal override void Close()
        {
        }
    }

    /// <summary>Brings something up without saying anything of it: "discussed", "compared notes", "highlighted".</summary>
    public sealed record Conversing : Act
    {
        private Conversing()
        {
        }

        /// <summary>The only value.</summary>
        public static Conversing Instance { get; } = new();

        internal override void Close()
        {
        }
    }

    /// <summary>Asks somebody to do something.</summary>
    public sealed record Asking : Act
    {
        /// <summary>Makes the act.</summary>
        /// <param name="grade">How strongly.</param>
        public Asking(AskGrade grade) => Grade = grade;

        /// <summary>How strongly.</summary>
        public AskGrade Grade { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>Offers something that the other may take or leave: "invited".</summary>
    public sealed record Offering : Act
    {
        private Offering()
        {
        }

        /// <summary>The only value.</summary>
        public static Offering Instance { get; } = new();

        internal override void Close()
        {
        }
    }

    /// <summary>Binds the speaker's own side, more or less firmly.</summary>
    public sealed record Committing : Act
    {
        /// <summary>Makes the act.</summary>
        /// <param name="grade">How firmly.</param>
        public Committing(CommitGrade grade) => Grade = grade;

        /// <summary>How firmly.</summary>
        public CommitGrade Grade { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>Takes what was offered or asked.</summary>
    public sealed record Accepting : Act
    {
        private Accepting()
        {
        }

        /// <summary>The only value.</summary>
        public static Accepting Instance { get; } = new();

        internal override void Close()
        {
        }
    }

    /// <summary>Refuses what was offered or asked.</summary>
    public sealed record Declining : Act
    {
        private Declining()
        {
        }

        /// <summary>The only value.</summary>
        public static Declining Instance { get; } = new();

        internal override void Close()
        {
        }
    }

    /// <summary>Speaks well of something: "appreciated", "hailed", "thanked for". It accepts nothing.</summary>
    public sealed record Praising : Act
    {
        private Praising()
        {
        }

        /// <summary>The only value.</summary>
        public static Praising Instance { get; } = new();

        internal override void Close()
        {
        }
    }
}
