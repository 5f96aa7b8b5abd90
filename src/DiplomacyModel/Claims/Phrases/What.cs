namespace DiplomacyModel;

/// <summary>What a deed is done to, or a statement is about: an identified thing, or a noun phrase. Closed; equal by content.</summary>
/// <remarks>Things, topics and described phrases convert to it.</remarks>
public abstract partial record What
{
    private protected What()
    {
    }

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
}
