namespace DiplomacyModel;

/// <summary>Words that make parties: <c>kishida.As(primeMinister, partyPresident)</c>.</summary>
public static class PartyWords
{
    /// <summary>The actor as a party, in no stated capacity.</summary>
    /// <param name="actor">Who.</param>
    /// <returns>The party.</returns>
    public static Party AsParty(this Actor actor) => new(Slot<Ref<Actor>>.Of(actor));

    /// <summary>A person as holder of one or several offices at once.</summary>
    /// <param name="person">Who.</param>
    /// <param name="offices">The offices, in printed order.</param>
    /// <returns>The party.</returns>
    public static Party As(this Person person, params Items<Office> offices) =>
        new(Slot<Ref<Actor>>.Of(person), [.. offices.Select(office => new Capacity.Holder(office))]);

    /// <summary>The holder of an office, who is not named.</summary>
    /// <param name="office">The office.</param>
    /// <returns>The party.</returns>
    public static Party Holder(this Office office) => new(Slot<Ref<Actor>>.Unnamed, [new Capacity.Holder(office)]);

    /// <summary>The same party under the name that the source prints.</summary>
    /// <param name="party">The party.</param>
    /// <param name="name">The name as printed.</param>
    /// <returns>The party with its printed name.</returns>
    public static Party Printed(this Party party, string name) => new(Guard.NotNull(party).Who, party.Capacities, name, party.Description);

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
    public static Party OnBehalfOf(this Party party, params Items<Actor> principals) => new(
        Guard.NotNull(party).Who,
        [.. party.Capacities, .. principals.Select(principal => new Capacity.Representing(principal))],
        party.Printed,
        party.Description);
}
