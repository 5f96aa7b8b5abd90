namespace DiplomacyModel;

/// <content>Words that make parties: <c>kishida.As(primeMinister, partyPresident)</c>.</content>
public static partial class Words
{
    /// <summary>The actor as a party, in no stated capacity.</summary>
    /// <param name="actor">Who.</param>
    /// <returns>The party.</returns>
    public static Party AsParty(this Actor actor) => new(Slot<Ref<Actor>>.Of(actor));

    /// <summary>Somebody in a capacity, or in several at once: as holder of offices, above all.</summary>
    /// <param name="actor">Who: mostly a person; a state or body where it holds a chair.</param>
    /// <param name="capacities">Offices, or other capacities, in printed order.</param>
    /// <returns>The party.</returns>
    /// <exception cref="ArgumentException">A capacity stands twice.</exception>
    public static Party As(this Actor actor, params Items<Capacity> capacities) => new(Slot<Ref<Actor>>.Of(actor), capacities);

    /// <summary>Somebody in one of several capacities; the text leaves open in which.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="alternatives">At least two.</param>
    /// <returns>The party.</returns>
    /// <exception cref="ArgumentException">There are fewer than two, or one stands twice.</exception>
    public static Party AsEither(this Actor actor, params Items<Capacity> alternatives) => actor.As(new Capacity.Either(alternatives));

    /// <summary>Somebody in positions that are described and not named: "in her various positions over the years".</summary>
    /// <param name="actor">Who.</param>
    /// <param name="positions">The description.</param>
    /// <param name="over">When; by default not mentioned.</param>
    /// <returns>The party.</returns>
    public static Party InPositions(this Actor actor, Described positions, When? over = null) => actor.As(new Capacity.Positions(positions, over));

    /// <summary>The holder of an office, who is not named.</summary>
    /// <param name="office">The office, or how the holder stands to it: <c>president.Acting()</c>.</param>
    /// <returns>The party.</returns>
    public static Party Holder(this Capacity.Holder office) => new(Slot<Ref<Actor>>.Unnamed, [Guard.NotNull(office)]);

    /// <summary>The holder of an office, who is not named.</summary>
    /// <param name="office">The office.</param>
    /// <returns>The party.</returns>
    public static Party Holder(this Office office) => ((Capacity.Holder)Guard.NotNull(office)).Holder();

    /// <summary>The same party under the name that the source prints.</summary>
    /// <param name="party">The party.</param>
    /// <param name="name">The name as printed.</param>
    /// <returns>The party with its printed name.</returns>
    public static Party Printed(this Party party, string name) => new(Guard.NotNull(party).Who, party.Capacities, name, party.Description) { Roles = party.Roles };

    /// <summary>People known by a noun only: <c>Nouns.Leader.AsParty()</c>.</summary>
    /// <param name="noun">The noun or phrase.</param>
    /// <returns>The party.</returns>
    public static Party AsParty(this INoun noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        return noun as Described ?? new Described(noun.Noun);
    }

    /// <summary>The same party, on behalf of others besides its own capacities.</summary>
    /// <param name="party">The party.</param>
    /// <param name="principals">On whose behalf.</param>
    /// <returns>The party with these capacities.</returns>
    public static Party OnBehalfOf(this Party party, params Items<Actor> principals) =>
        party.Also([.. principals.Select(principal => new Capacity.Representing(principal))]);

    /// <summary>The same party, in the place of somebody who would have been there.</summary>
    /// <param name="party">The party.</param>
    /// <param name="who">In whose place.</param>
    /// <returns>The party with this capacity.</returns>
    public static Party InPlaceOf(this Party party, Actor who) => party.Also([new Capacity.InPlaceOf(Slot<Ref<Actor>>.Of(who))]);

    /// <summary>The same party, in the place of whoever holds an office.</summary>
    /// <param name="party">The party.</param>
    /// <param name="office">The office.</param>
    /// <returns>The party with this capacity.</returns>
    public static Party InPlaceOf(this Party party, Office office) => party.Also([new Capacity.InPlaceOf(default, Slot<Ref<Office>>.Of(office))]);

    /// <summary>The same party, as one of a delegation, a mission, a body.</summary>
    /// <param name="party">The party.</param>
    /// <param name="delegation">Of what.</param>
    /// <param name="role">As what; by default as a member.</param>
    /// <returns>The party with this capacity.</returns>
    public static Party In(this Party party, Actor delegation, DelegationRole role = DelegationRole.Member) => party.Also([new Capacity.Member(delegation, role)]);

    /// <summary>The same party, on one side of talks.</summary>
    /// <param name="party">The party.</param>
    /// <param name="side">On whose side.</param>
    /// <returns>The party with this capacity.</returns>
    public static Party OnTheSideOf(this Party party, Actor side) => party.Also([new Capacity.OnSide(side)]);

    /// <summary>The same party, taking part as something: <c>league.InRole(ParticipantRole.Observer)</c>.</summary>
    /// <param name="party">The party.</param>
    /// <param name="roles">As what, in printed order.</param>
    /// <returns>The party with these roles.</returns>
    /// <exception cref="ArgumentException">A role stands twice.</exception>
    public static Party InRole(this Party party, params Items<ParticipantRole> roles) => Guard.NotNull(party) with { Roles = [.. party.Roles, .. roles] };

    /// <summary>Somebody in no stated capacity, taking part as something.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="roles">As what, in printed order.</param>
    /// <returns>The party with these roles.</returns>
    /// <exception cref="ArgumentException">A role stands twice.</exception>
    public static Party InRole(this Actor actor, params Items<ParticipantRole> roles) => actor.AsParty().InRole(roles);

    private static Party Also(this Party party, Items<Capacity> capacities) =>
        new(Guard.NotNull(party).Who, [.. party.Capacities, .. capacities], party.Printed, party.Description) { Roles = party.Roles };
}
