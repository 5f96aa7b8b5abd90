namespace DiplomacyModel;

/// <summary>In which capacity somebody appears. Closed; equal by content. Somebody may appear in several at once.</summary>
public abstract partial record Capacity
{
    private protected Capacity()
    {
    }

    /// <summary>Keeps the hierarchy closed.</summary>
    internal abstract void Close();

    /// <summary>As holder of an office, in their own right or acting; or as the one named for it, or elected to it.</summary>
    public sealed record Holder : Capacity
    {
        /// <summary>Makes the capacity.</summary>
        /// <param name="office">The office.</param>
        public Holder(Ref<Office> office)
        {
            ArgumentNullException.ThrowIfNull(office);
            Office = office;
        }

        /// <summary>The office.</summary>
        public Ref<Office> Office { get; }

        /// <summary>How they stand to it: acting, elect …; by default not mentioned, as with nearly all titles in print.</summary>
        public Slot<TenureKind> Kind { get; init; }

        /// <summary>Whether it is said to be held beside another office: "concurrently". By default that is not said.</summary>
        public bool IsConcurrent { get; init; }

        /// <summary>Whether the office may be held, by what is said: not where somebody is elect, designate or a candidate.</summary>
        internal bool IsHolding => Kind.Values.Count == 0 || Kind.Values.Any(kind => kind <= TenureKind.Interim);

        /// <summary>Whether it is held whichever of the alternatives is meant.</summary>
        internal bool IsSurelyHolding => Kind.Values.All(kind => kind <= TenureKind.Interim);

        /// <summary>Whether it is said to be held for somebody else, or until somebody else is found.</summary>
        internal bool IsActing => Kind.TryPickValue(out var kind) && kind is TenureKind.Acting or TenureKind.Interim;

        internal override void Close()
        {
        }

        /// <summary>As holder of the office; how is not said.</summary>
        /// <param name="office">The office.</param>
        public static implicit operator Holder(Office office) => new((Ref<Office>)office);
    }

    /// <summary>On behalf of somebody, without an office of theirs being named.</summary>
    public sealed record Representing : Capacity
    {
        /// <summary>Makes the capacity.</summary>
        /// <param name="principal">On whose behalf.</param>
        public Representing(Ref<Actor> principal)
        {
            ArgumentNullException.ThrowIfNull(principal);
            Principal = principal;
        }

        /// <summary>On whose behalf.</summary>
        public Ref<Actor> Principal { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>In the place of somebody who would have been there: of a person, or of whoever holds an office.</summary>
    public sealed record InPlaceOf : Capacity
    {
        /// <summary>Makes the capacity.</summary>
        /// <param name="who">In whose place; not mentioned where only the office is told.</param>
        /// <param name="office">In the place of the holder of which office; by default not mentioned.</param>
        /// <exception cref="ArgumentException">Neither is told.</exception>
        public InPlaceOf(Slot<Ref<Actor>> who, Slot<Ref<Office>> office = default)
        {
            if (who.Kind == SlotKind.NotMentioned && office.Kind == SlotKind.NotMentioned)
            {
                throw new ArgumentException("In whose place is told by who it is, by the office, or by both.", nameof(who));
            }

            (Who, Office) = (who, office);
        }

        /// <summary>In whose place.</summary>
        public Slot<Ref<Actor>> Who { get; }

        /// <summary>In the place of the holder of which office.</summary>
        public Slot<Ref<Office>> Office { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>As one of a delegation, a mission, a body: its head, a member, its staff.</summary>
    public sealed record Member : Capacity
    {
        /// <summary>Makes the capacity.</summary>
        /// <param name="of">Of what.</param>
        /// <param name="role">As what.</param>
        public Member(Ref<Actor> of, DelegationRole role)
        {
            ArgumentNullException.ThrowIfNull(of);
            Of = of;
            Role = Guard.Defined(role);
        }

        /// <summary>Of what.</summary>
        public Ref<Actor> Of { get; }

        /// <summary>As what.</summary>
        public DelegationRole Role { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>On one side of talks, without an office or a mandate being named: "on the Japanese side".</summary>
    public sealed record OnSide : Capacity
    {
        /// <summary>Makes the capacity.</summary>
        /// <param name="side">On whose side.</param>
        public OnSide(Ref<Actor> side)
        {
            ArgumentNullException.ThrowIfNull(side);
            Side = side;
        }

        /// <summary>On whose side.</summary>
        public Ref<Actor> Side { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>In positions that are described and not named: "in her various positions over the years".</summary>
    public sealed record Positions : Capacity
    {
        /// <summary>Makes the capacity.</summary>
        /// <param name="what">The description.</param>
        /// <param name="over">When; by default not mentioned.</param>
        public Positions(Described what, When? over = null)
        {
            ArgumentNullException.ThrowIfNull(what);
            What = what;
            Over = over ?? When.NotMentioned;
        }

        /// <summary>The description.</summary>
        public Described What { get; }

        /// <summary>When.</summary>
        public When Over { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>In one of several capacities; the text leaves open in which: "thanks for the invitation", as one invited or for others who were.</summary>
    public sealed record Either : Capacity
    {
        /// <summary>Makes the capacity.</summary>
        /// <param name="alternatives">At least two, each once.</param>
        /// <exception cref="ArgumentException">There are fewer than two, or one stands twice, or one is itself open in this way.</exception>
        public Either(Items<Capacity> alternatives)
        {
            Guard.NoNulls(alternatives);
            if (alternatives.Count < 2 || alternatives.Distinct().Count() != alternatives.Count || alternatives.Any(capacity => capacity.IsEither))
            {
                throw new ArgumentException("Alternatives are at least two, each named once and none of them open itself.", nameof(alternatives));
            }

            Alternatives = alternatives;
        }

        /// <summary>The capacities of which it is one.</summary>
        public Items<Capacity> Alternatives { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>For oneself and nobody else.</summary>
    public sealed record Personal : Capacity
    {
        private Personal()
        {
        }

        /// <summary>The only value.</summary>
        public static Personal Instance { get; } = new();

        internal override void Close()
        {
        }
    }

    /// <summary>As holder of the office; how is not said.</summary>
    /// <param name="office">The office.</param>
    public static implicit operator Capacity(Office office) => (Holder)office;
}
