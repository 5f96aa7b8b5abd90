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

    /// <summary>Says that something will be so: "expects", "foresees". It is no commitment.</summary>
    public sealed record Expecting : Act
    {
        private Expecting()
        {
        }

        /// <summary>The only value.</summary>
        public static Expecting Instance { get; } = new();

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
        public Asking(AskGrade grade) => Grade = Guard.Defined(grade);

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
        public Committing(CommitGrade grade) => Grade = Guard.Defined(grade);

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

    /// <summary>Allows what was asked, or what would else be forbidden.</summary>
    public sealed record Permitting : Act
    {
        private Permitting()
        {
        }

        /// <summary>The only value.</summary>
        public static Permitting Instance { get; } = new();

        internal override void Close()
        {
        }
    }

    /// <summary>Announces harm, mostly under a condition.</summary>
    public sealed record Threatening : Act
    {
        private Threatening()
        {
        }

        /// <summary>The only value.</summary>
        public static Threatening Instance { get; } = new();

        internal override void Close()
        {
        }
    }

    /// <summary>Makes something so by saying it: "established", "recognises", "declares void". Whether the speaker has that power is a question of its own.</summary>
    public sealed record Declaring : Act
    {
        private Declaring()
        {
        }

        /// <summary>The only value.</summary>
        public static Declaring Instance { get; } = new();

        internal override void Close()
        {
        }
    }

    /// <summary>Takes a stand of praise, thanks, regret, blame toward something. It accepts and promises nothing.</summary>
    public sealed record Evaluating : Act
    {
        /// <summary>Makes the act.</summary>
        /// <param name="attitude">Which stand.</param>
        public Evaluating(Attitude attitude) => Attitude = Guard.Defined(attitude);

        /// <summary>Which stand.</summary>
        public Attitude Attitude { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>Wishes that something be so, by whomever: "hopes", "desires".</summary>
    public sealed record Wishing : Act
    {
        private Wishing()
        {
        }

        /// <summary>The only value.</summary>
        public static Wishing Instance { get; } = new();

        internal override void Close()
        {
        }
    }

    /// <summary>Observes a form of courtesy: greets, welcomes, toasts.</summary>
    public sealed record Greeting : Act
    {
        private Greeting()
        {
        }

        /// <summary>The only value.</summary>
        public static Greeting Instance { get; } = new();

        internal override void Close()
        {
        }
    }

    /// <summary>Says that something is not so.</summary>
    public sealed record Denying : Act
    {
        private Denying()
        {
        }

        /// <summary>The only value.</summary>
        public static Denying Instance { get; } = new();

        internal override void Close()
        {
        }
    }

    /// <summary>Says that nothing will be said: "no comment", "declined to say".</summary>
    public sealed record Withholding : Act
    {
        private Withholding()
        {
        }

        /// <summary>The only value.</summary>
        public static Withholding Instance { get; } = new();

        internal override void Close()
        {
        }
    }
}
