namespace DiplomacyModel;

/// <summary>In which capacity somebody appears. Closed; equal by content. Somebody may appear in several at once.</summary>
public abstract partial record Capacity
{
    private protected Capacity()
    {
    }

    /// <summary>Keeps the hierarchy closed.</summary>
    internal abstract void Close();

    /// <summary>As holder of an office.</summary>
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

        internal override void Close()
        {
        }
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
}
