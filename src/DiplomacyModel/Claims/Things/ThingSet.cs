using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace DiplomacyModel;

/// <summary>The things that claims refer to, by id. Immutable; equal when they hold equal things, in whatever order.</summary>
/// <remarks>A collection expression makes one: <c>ThingSet things = [vietnam, japan, kishida];</c>.</remarks>
[CollectionBuilder(typeof(ThingSet), nameof(Create))]
public sealed class ThingSet : IReadOnlyCollection<Thing>, IEquatable<ThingSet>
{
    private readonly FrozenDictionary<ThingId, Thing> byId;
    private readonly ILookup<CountryCode, Polity> byCode;

    private ThingSet(FrozenDictionary<ThingId, Thing> byId)
    {
        this.byId = byId;
        byCode = byId.Values.OfType<Polity>().Where(polity => polity.Code is not null).ToLookup(polity => polity.Code!);
    }

    /// <summary>The set without things.</summary>
    public static ThingSet Empty { get; } = Create([]);

    /// <summary>How many things there are.</summary>
    public int Count => byId.Count;

    /// <summary>A set of these things; the same thing given twice is there once.</summary>
    /// <param name="things">The things.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">Two different things have one id.</exception>
    public static ThingSet Create(ReadOnlySpan<Thing> things)
    {
        var byId = new Dictionary<ThingId, Thing>();
        foreach (var thing in things)
        {
            ArgumentNullException.ThrowIfNull(thing, nameof(things));
            if (!byId.TryAdd(thing.Id, thing) && byId[thing.Id] != thing)
            {
                throw new ArgumentException($"Two things have the id {thing.Id}: '{byId[thing.Id].Name}' and '{thing.Name}'.", nameof(things));
            }
        }

        return new(byId.ToFrozenDictionary());
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

    internal IEnumerable<Polity> PolitiesOf(CountryCode code) => byCode[code];

    /// <inheritdoc/>
    public IEnumerator<Thing> GetEnumerator() => byId.Values.OrderBy(thing => thing.Id.Text, StringComparer.Ordinal).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ThingSet? other) => other is not null && Count == other.Count && this.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ThingSet);

    /// <inheritdoc/>
    public override int GetHashCode() => byId.Values.Aggregate(0, (hash, thing) => hash ^ thing.GetHashCode());
}
