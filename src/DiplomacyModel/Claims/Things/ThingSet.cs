using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace DiplomacyModel;

/// <summary>The things that claims refer to, by id. Immutable; equal when they hold equal things, in whatever order.</summary>
/// <remarks>A collection expression makes one: <c>ThingSet things = [vietnam, japan, kishida];</c>.</remarks>
[CollectionBuilder(typeof(ThingSet), nameof(Create))]
public sealed class ThingSet : IReadOnlyCollection<Thing>, IEquatable<ThingSet>
{
    private readonly ImmutableDictionary<ThingId, Thing> byId;
    private readonly ImmutableDictionary<CountryCode, ImmutableList<Polity>> byCode;
    private readonly ImmutableDictionary<(ThingId, ThingId), Relation> byPair;
    private readonly Func<ClaimId, Claim?>? said;
    private readonly Lazy<ILookup<ThingId, Instrument>> parts;

    private ThingSet(
        ImmutableDictionary<ThingId, Thing> byId,
        ImmutableDictionary<CountryCode, ImmutableList<Polity>> byCode,
        ImmutableDictionary<(ThingId, ThingId), Relation> byPair,
        Func<ClaimId, Claim?>? said = null)
    {
        this.byId = byId;
        this.byCode = byCode;
        this.byPair = byPair;
        this.said = said;
        parts = new(() => this.OfType<Instrument>().SelectMany(part => part.PartOf.Values, (part, whole) => (part, whole.Id)).ToLookup(row => row.Id, row => row.part));
    }

    /// <summary>The set without things.</summary>
    public static ThingSet Empty { get; } = new(
        ImmutableDictionary<ThingId, Thing>.Empty,
        ImmutableDictionary<CountryCode, ImmutableList<Polity>>.Empty,
        ImmutableDictionary<(ThingId, ThingId), Relation>.Empty);

    /// <summary>How many things there are.</summary>
    public int Count => byId.Count;

    /// <summary>A set of these things; the same thing given twice is there once.</summary>
    /// <param name="things">The things.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">Two different things have one id.</exception>
    public static ThingSet Create(ReadOnlySpan<Thing> things) => Empty.With(Items.Create(things), nameof(things));

    /// <summary>This set with more things; it shares what it keeps with this one.</summary>
    /// <param name="things">The things; one that is here already changes nothing.</param>
    /// <returns>A new set; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">Two different things have one id.</exception>
    public ThingSet With(params Items<Thing> things) => With(things, nameof(things));

    internal ThingSet With(Items<Thing> things, string parameter)
    {
        var (byId, byCode, byPair) = (this.byId.ToBuilder(), this.byCode.ToBuilder(), this.byPair.ToBuilder());
        foreach (var thing in things)
        {
            ArgumentNullException.ThrowIfNull(thing, parameter);
            if (byId.TryGetValue(thing.Id, out var known))
            {
                if (known != thing)
                {
                    throw new ArgumentException($"Two things have the id {thing.Id}: '{known.Name}' and '{thing.Name}'.", parameter);
                }

                continue;
            }

            byId.Add(thing.Id, thing);
            // Under the same entry of a list that is tied to its list as well.
            foreach (var code in (thing as Polity)?.Codes.SelectMany(code => code.In(CodeSystem.Iso3166).Concat(code.In(CodeSystem.UnM49)).Append(code)).Distinct() ?? [])
            {
                byCode[code] = (byCode.TryGetValue(code, out var polities) ? polities : []).Add((Polity)thing);
            }

            // Of several relations between the same two, the first by id is meant.
            if (thing is Relation { Parties: [var one, var other] } relation
                && (!byPair.TryGetValue((one.Id, other.Id), out var first) || string.CompareOrdinal(relation.Id.Text, first.Id.Text) < 0))
            {
                byPair[(one.Id, other.Id)] = relation;
            }
        }

        return byId.Count == Count ? this : new(byId.ToImmutable(), byCode.ToImmutable(), byPair.ToImmutable());
    }

    /// <summary>The thing that is referred to.</summary>
    /// <typeparam name="T">Its kind.</typeparam>
    /// <param name="reference">The reference.</param>
    /// <param name="thing">The thing.</param>
    /// <returns>Whether a thing of that id and kind is here.</returns>
    public bool TryFind<T>(Ref<T> reference, [NotNullWhen(true)] out T? thing)
        where T : Thing
    {
        ArgumentNullException.ThrowIfNull(reference);
        thing = byId.GetValueOrDefault(reference.Id) as T;
        return thing is not null;
    }

    /// <summary>The name of what is referred to, or the id where it is not here.</summary>
    /// <typeparam name="T">Its kind.</typeparam>
    /// <param name="reference">The reference.</param>
    /// <returns>Such as <c>Japan</c>, or <c>#japan</c>.</returns>
    public string NameOf<T>(Ref<T> reference)
        where T : Thing =>
        TryFind(reference, out var thing) ? thing.Name : reference.ToString();

    /// <summary>The same things, for words that also tell what was said before; what that mentions in turn is shown by its id.</summary>
    internal ThingSet Telling(Func<ClaimId, Claim?> said) => new(byId, byCode, byPair, said);

    /// <summary>What was said before, in words and brackets; null where this does not tell it.</summary>
    internal string? WordsOf(ClaimId mentioned) => said?.Invoke(mentioned) is { } claim ? $"[{claim.ToWords(new ThingSet(byId, byCode, byPair))}]" : null;

    /// <summary>What is directly part of an instrument, in the order of the ids.</summary>
    internal IEnumerable<Instrument> PartsOf(Ref<Instrument> whole) => parts.Value[whole.Id];

    internal IEnumerable<Polity> PolitiesOf(CountryCode code) => byCode.GetValueOrDefault(code, []);

    /// <summary>The relation between just these two, in whatever order.</summary>
    internal Relation? RelationBetween(Ref<Actor> first, Ref<Actor> second) =>
        byPair.GetValueOrDefault((first.Id, second.Id)) ?? byPair.GetValueOrDefault((second.Id, first.Id));

    /// <inheritdoc/>
    public IEnumerator<Thing> GetEnumerator() => byId.Values.OrderBy(thing => thing.Id.Text, StringComparer.Ordinal).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ThingSet? other) => other is not null && Count == other.Count && byId.Values.All(thing => thing.Equals(other.byId.GetValueOrDefault(thing.Id)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ThingSet);

    /// <inheritdoc/>
    public override int GetHashCode() => byId.Values.Aggregate(0, (hash, thing) => hash ^ thing.GetHashCode());
}
