using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyModel.FsCheck;

/// <summary>Random actors, offices and parties for property-based tests. Every value is valid, and every shrink of it is valid and simpler.</summary>
/// <remarks>Drawn from one small fictitious world (<see cref="World"/>), so that they often meet: who is drawn twice is the same.</remarks>
public static class ActorArbitraries
{
    private static readonly Polity[] States = [new("ruritania", "Ruritania"), new("strelsau", "Strelsau"), new("zenda", "Zenda")];

    private static readonly Organization[] Bodies =
    [
        new("ruritania-ministry", "Ministry of Foreign Affairs of Ruritania", States[0]),
        new("rose-party", "Rose Party", States[0]),
        new("strelsau-chamber", "Chamber of Strelsau", States[1]),
        new("league", "League of the Red Elphbergs"),
    ];

    private static readonly Group[] Groups = [new("students", "Ruritanian students in Strelsau", States[0]), new("delegation", "Delegation of Strelsau", States[1])];

    private static readonly Person[] Individuals =
    [
        new("flavia", new PersonName("Elphberg", "Flavia", NameOrder.GivenFirst)),
        new("rupert", new PersonName("Hentzau", "Rupert", NameOrder.GivenFirst)),
        new("sapt", new PersonName("Sapt", "Johann", NameOrder.GivenFirst)),
        new("rudolf", PersonName.Mononym("Rudolf")),
    ];

    private static readonly Office[] Seats =
    [
        new("ruritania-crown", "Queen", States[0], Branch.State) { Seats = 1 },
        new("ruritania-minister", "Minister of Foreign Affairs", Bodies[0], Branch.Government) { Seats = 1 },
        new("rose-chair", "Chair", Bodies[1], Branch.Party),
        new("strelsau-chancellor", "Chancellor", States[1], Branch.Government) { Seats = 1 },
        new("strelsau-members", "Member of the Chamber", Bodies[2], Branch.Parliament) { Seats = 120 },
        new("league-chair", "Chair", Bodies[3], Branch.Organization) { Seats = 1 },
    ];

    /// <summary>All things that are drawn from.</summary>
    public static ThingSet World { get; } = [.. States, .. Bodies, .. Groups, .. Individuals, .. Seats];

    /// <summary>Polities, organisations, groups and persons of <see cref="World"/>; shrinks to Ruritania.</summary>
    public static Arbitrary<Actor> Actors { get; } = Among<Actor>([.. States, .. Bodies, .. Groups, .. Individuals]);

    /// <summary>Persons of <see cref="World"/>; shrinks to Flavia.</summary>
    public static Arbitrary<Person> Persons { get; } = Among(Individuals);

    /// <summary>Offices of <see cref="World"/>: of states, organs, parties and a league, of one seat, of several, and of a number that is not told.</summary>
    public static Arbitrary<Office> Offices { get; } = Among(Seats);

    /// <summary>Capacities of every kind; shrinks to a plain office.</summary>
    public static Arbitrary<Capacity> Capacities { get; } = Arb.From(
        Gen.Frequency((5, Holders()), (3, Others()), (1, Eithers())),
        capacity => capacity == (Capacity)Seats[0] ? [] : capacity is Capacity.Either either ? either.Alternatives : [Seats[0]]);

    /// <summary>Parties: persons and others in no capacity, in one, or in several; unnamed holders; some under a printed name.</summary>
    public static Arbitrary<Party> Parties { get; } = Arb.From(
        from actor in Actors.Generator
        from isUnnamed in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from capacities in Capacities.Generator.ArrayOf(2)
        from count in Gen.Choose(0, 2)
        from printed in Gen.Elements(null, null, "the Chief")
        select new Party(
            isUnnamed ? Slot<Ref<Actor>>.Unnamed : Slot<Ref<Actor>>.Of(actor),
            [.. capacities.Take(isUnnamed ? Math.Max(count, 1) : count).Distinct()],
            printed),
        Shrink);

    private static Arbitrary<T> Among<T>(T[] values)
        where T : Thing =>
        Arb.From(Gen.Elements(values), value => value == values[0] ? [] : [values[0]]);

    private static Gen<Capacity> Holders() =>
        from office in Offices.Generator
        from kind in Gen.Elements(Enum.GetValues<TenureKind>().Select(kind => (Slot<TenureKind>)kind).Append(Slot<TenureKind>.NotMentioned).Append(Slot<TenureKind>.NotMentioned).ToArray())
        from isConcurrent in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select (Capacity)(new Capacity.Holder(office) { Kind = kind, IsConcurrent = isConcurrent });

    private static Gen<Capacity> Others() =>
        from actor in Actors.Generator
        from office in Offices.Generator
        from role in Gen.Elements(Enum.GetValues<DelegationRole>())
        from form in Gen.Choose(0, 5)
        select (Capacity)(form switch
        {
            0 => new Capacity.Representing(actor),
            1 => new Capacity.InPlaceOf(Slot<Ref<Actor>>.Of(actor)),
            2 => new Capacity.InPlaceOf(default, Slot<Ref<Office>>.Of(office)),
            3 => new Capacity.Member(actor, role),
            4 => new Capacity.OnSide(actor),
            _ => Capacity.Personal.Instance,
        });

    private static Gen<Capacity> Eithers() =>
        from office in Offices.Generator
        from other in Others()
        select (Capacity)new Capacity.Either([office, other]);

    private static IEnumerable<Party> Shrink(Party party)
    {
        if (party.Printed is not null)
        {
            yield return new(party.Who, party.Capacities);
        }

        if (party.Capacities.Count > 1)
        {
            yield return new(party.Who, [party.Capacities[0]], party.Printed);
        }
        else if (party.Capacities.Count == 1 && party.Who.Kind == SlotKind.Value)
        {
            yield return new(party.Who, [], party.Printed);
        }
    }
}
