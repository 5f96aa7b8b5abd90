namespace DiplomacyModel.Queries;

/// <summary>Who is asked for in a query: by country code, or by id. Closed; equal by content.</summary>
public abstract partial record SideTerm
{
    private protected SideTerm()
    {
    }

    /// <summary>Keeps the hierarchy closed.</summary>
    internal abstract void Close();

    /// <summary>Whether the party stands on that side.</summary>
    internal abstract Truth IsSideOf(Party party, ThingSet things);

    /// <summary>Everybody on the side of the polity with this code.</summary>
    public sealed record ByCode : SideTerm
    {
        /// <summary>Makes the term.</summary>
        /// <param name="code">The code.</param>
        public ByCode(CountryCode code)
        {
            ArgumentNullException.ThrowIfNull(code);
            Code = code;
        }

        /// <summary>The code.</summary>
        public CountryCode Code { get; }

        /// <summary>The code as in query text.</summary>
        /// <returns>Such as <c>VN</c>.</returns>
        public override string ToString() => Code.ToString();

        internal override void Close()
        {
        }

        internal override Truth IsSideOf(Party party, ThingSet things) => things.PolitiesOf(Code)
            .Aggregate(Truth.False, (any, polity) => any | party.StandsOn(polity, things));
    }

    /// <summary>An actor by id, and whoever stands on its side.</summary>
    public sealed record ById : SideTerm
    {
        /// <summary>Makes the term.</summary>
        /// <param name="actor">The actor.</param>
        public ById(Ref<Actor> actor)
        {
            ArgumentNullException.ThrowIfNull(actor);
            Actor = actor;
        }

        /// <summary>The actor.</summary>
        public Ref<Actor> Actor { get; }

        /// <summary>The id as in query text.</summary>
        /// <returns>Such as <c>#kishida</c>.</returns>
        public override string ToString() => Actor.ToString();

        internal override void Close()
        {
        }

        internal override Truth IsSideOf(Party party, ThingSet things) => party.StandsOn(Actor, things);
    }
}
