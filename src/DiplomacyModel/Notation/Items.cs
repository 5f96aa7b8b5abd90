using System.Collections;
using System.Collections.Immutable;

namespace DiplomacyModel;

/// <summary>An immutable list that is equal by content: same members in the same order, and the same <see cref="Extent"/>.</summary>
/// <remarks>
/// <c>default</c> is the empty list <see cref="ListExtent.AsGiven"/>. Order belongs to equality;
/// <see cref="SameContent"/> ignores it. Collection expressions make one: <c>Items&lt;int&gt; three = [1, 2, 3];</c>.
/// </remarks>
/// <typeparam name="T">What the list holds; compared with its own equality.</typeparam>
[System.Runtime.CompilerServices.CollectionBuilder(typeof(Items), nameof(Items.Create))]
public readonly struct Items<T> : IReadOnlyList<T>, IEquatable<Items<T>>
{
    private readonly ImmutableArray<T> members;

    internal Items(ImmutableArray<T> members, ListExtent extent)
    {
        this.members = Checked(members);
        Extent = extent;
    }

    /// <summary>The list without members.</summary>
    public static Items<T> Empty => default;

    /// <summary>Whether the list is said to be complete.</summary>
    public ListExtent Extent { get; }

    /// <summary>How many members there are.</summary>
    public int Count => Members.Length;

    private ImmutableArray<T> Members => members.IsDefault ? ImmutableArray<T>.Empty : members;

    /// <summary>The member at a place, counted from zero.</summary>
    /// <param name="index">The place, from 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => Members[index];

    /// <summary>The same members, marked as examples of more.</summary>
    /// <returns>A list with <see cref="ListExtent.Open"/>.</returns>
    public Items<T> AsOpen() => new(Members, ListExtent.Open);

    /// <summary>The same members, marked as all there are.</summary>
    /// <returns>A list with <see cref="ListExtent.Closed"/>.</returns>
    public Items<T> AsClosed() => new(Members, ListExtent.Closed);

    /// <summary>This list with one more member at its end, and the same extent.</summary>
    /// <param name="member">The member to add.</param>
    /// <returns>A new list; this one stays as it is.</returns>
    public Items<T> With(T member) => new(Members.Add(member), Extent);

    /// <summary>Whether both lists hold the same members equally often, in whatever order. The extent is not compared.</summary>
    /// <param name="other">The list to compare with.</param>
    /// <returns><see langword="true"/> when the contents are the same.</returns>
    public bool SameContent(Items<T> other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        var rest = other.Members.ToList();
        return Members.All(rest.Remove);
    }

    /// <inheritdoc/>
    public bool Equals(Items<T> other) => Extent == other.Extent && Members.SequenceEqual(other.Members);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Items<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            return Members.Aggregate((int)Extent, (hash, member) => (hash * 31) + (member?.GetHashCode() ?? 0));
        }
    }

    /// <summary>The members in order.</summary>
    /// <returns>An enumerator without allocation.</returns>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Members.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Members).GetEnumerator();

    /// <summary>The members in brackets; an open list ends in "…".</summary>
    /// <returns>Such as <c>[a, b, …]</c>.</returns>
    public override string ToString() =>
        "[" + string.Join(", ", Members) + (Extent == ListExtent.Open ? ", …]" : "]");

    /// <summary>The members of an array, as given.</summary>
    /// <param name="members">The members; later changes to the array do not show, and null has none.</param>
    public static implicit operator Items<T>(T[] members) => members is null ? default : new([.. members], ListExtent.AsGiven);

    /// <summary>Equality by content and extent.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when equal.</returns>
    public static bool operator ==(Items<T> left, Items<T> right) => left.Equals(right);

    /// <summary>Inequality by content or extent.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when not equal.</returns>
    public static bool operator !=(Items<T> left, Items<T> right) => !left.Equals(right);

    // A list holds no null, and no number that is none of its enumeration.
    private static ImmutableArray<T> Checked(ImmutableArray<T> members)
    {
        if (default(T) is null || typeof(T).IsEnum)
        {
            foreach (var member in members.IsDefault ? ImmutableArray<T>.Empty : members)
            {
                if (member is null || (typeof(T).IsEnum && !Enum.IsDefined(typeof(T), member)))
                {
                    throw new ArgumentException(member is null ? "A list holds no null." : $"There is no such {typeof(T).Name}: {member}.", nameof(members));
                }
            }
        }

        return members;
    }
}
