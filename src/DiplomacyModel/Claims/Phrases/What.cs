namespace DiplomacyModel;

/// <summary>What a deed is done to, or a statement is about: a thing, a noun phrase, a claim, something said before. Closed; equal by content.</summary>
/// <remarks>Things, topics, phrases, claims and what was said convert to it.</remarks>
public abstract partial record What
{
    private protected What()
    {
    }

    /// <summary>An open list: "in fields such as these". What else is on it is not said.</summary>
    /// <param name="some">Those that are named.</param>
    /// <returns>The list, marked open.</returns>
    public static Items<What> SuchAs(params Items<What> some) => some.AsOpen();

    /// <summary>Inside a phrase that says which ones: those of which it is said. "Vessels that <em>they</em> operate".</summary>
    public static What Them => Head.Instance;

    /// <summary>Those who speak, and perhaps others with them: "<em>our</em> oceans", "<em>we</em> must act". Who the others are is not said.</summary>
    public static What Us => Speakers.Instance;

    /// <summary>Keeps the hierarchy closed.</summary>
    internal abstract void Close();

    /// <summary>A thing with an id.</summary>
    /// <param name="thing">The thing; only its id is kept.</param>
    public static implicit operator What(Thing thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return new Identified(thing);
    }

    /// <summary>A phrase that is only a topic.</summary>
    /// <param name="topic">The topic.</param>
    public static implicit operator What(Topic topic) => new Described(topic);

    /// <summary>A claim: "the holding of elections", "that both were ready".</summary>
    /// <param name="claim">The claim.</param>
    public static implicit operator What(Claim claim) => new Clause(claim);

    /// <summary>Somebody in a capacity, or under a printed name: "her contributions in her various positions".</summary>
    /// <param name="party">The party.</param>
    public static implicit operator What(Party party) => new Somebody(party);

    /// <summary>Several together: "peace and prosperity" as one.</summary>
    /// <param name="members">At least two.</param>
    /// <returns>All of them.</returns>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static What AllOf(params Items<What> members) => new Joined(SeveralKind.All, members);

    /// <summary>One of several, or some: "grants or loans".</summary>
    /// <param name="members">At least two.</param>
    /// <returns>Any of them.</returns>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static What AnyOf(params Items<What> members) => new Joined(SeveralKind.Any, members);

    /// <summary>A thing with an id.</summary>
    public sealed record Identified : What
    {
        /// <summary>Makes it.</summary>
        /// <param name="thing">The reference.</param>
        public Identified(Ref<Thing> thing)
        {
            ArgumentNullException.ThrowIfNull(thing);
            Thing = thing;
        }

        /// <summary>The reference.</summary>
        public Ref<Thing> Thing { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>A claim that stands where a noun could: "efforts", but told as the deed.</summary>
    public sealed record Clause : What
    {
        /// <summary>Makes it.</summary>
        /// <param name="claim">The claim.</param>
        public Clause(Claim claim)
        {
            ArgumentNullException.ThrowIfNull(claim);
            Claim = claim;
        }

        /// <summary>The claim.</summary>
        public Claim Claim { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>Something said before, by its id: "this proposal", "the above".</summary>
    public sealed record Mentioned : What
    {
        /// <summary>Makes it.</summary>
        /// <param name="id">The id under which it was said.</param>
        public Mentioned(ClaimId id)
        {
            ArgumentNullException.ThrowIfNull(id);
            Id = id;
        }

        /// <summary>The id under which it was said.</summary>
        public ClaimId Id { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>Several, taken together or as alternatives.</summary>
    public sealed record Joined : What
    {
        internal Joined(SeveralKind kind, Items<What> members)
        {
            Guard.NoNulls(members);
            if (members.Count < 2)
            {
                throw new ArgumentException("What is joined is at least two.", nameof(members));
            }

            Kind = kind;
            Members = members;
        }

        /// <summary>Whether all are meant, or any.</summary>
        public SeveralKind Kind { get; }

        /// <summary>Those that are joined, at least two.</summary>
        public Items<What> Members { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>Somebody in a capacity, or under a printed name, where a noun could stand.</summary>
    public sealed record Somebody : What
    {
        /// <summary>Makes it.</summary>
        /// <param name="party">The party.</param>
        public Somebody(Party party)
        {
            ArgumentNullException.ThrowIfNull(party);
            Party = party;
        }

        /// <summary>The party.</summary>
        public Party Party { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>The noun of the phrase in which this stands; see <see cref="Them"/>.</summary>
    public sealed record Head : What
    {
        private Head()
        {
        }

        internal static Head Instance { get; } = new();

        internal override void Close()
        {
        }
    }

    /// <summary>Those who speak, and perhaps others with them; see <see cref="Us"/>.</summary>
    public sealed record Speakers : What
    {
        private Speakers()
        {
        }

        internal static Speakers Instance { get; } = new();

        internal override void Close()
        {
        }
    }
}
