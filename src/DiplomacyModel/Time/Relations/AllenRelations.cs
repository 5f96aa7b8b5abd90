using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace DiplomacyModel.Time;

/// <summary>The relations that are possible between two stretches of days: a set of Allen's thirteen. Equal when it holds the same ones.</summary>
/// <remarks>
/// <c>default</c> is <see cref="Any"/>: where nothing is known, each of the thirteen is possible. What two values of time give is never
/// <see cref="None"/>; that comes of an intersection only, and says that two things told cannot both be so.
/// </remarks>
[CollectionBuilder(typeof(AllenRelations), nameof(Of))]
public readonly partial struct AllenRelations : IEquatable<AllenRelations>, IEnumerable<AllenRelation>
{
    internal const int Kinds = 13;
    private const int Every = (1 << Kinds) - 1;

    // Kept so that the default is all of them.
    private readonly ushort excluded;

    internal AllenRelations(int bits) => excluded = (ushort)(bits ^ Every);

    /// <summary>Each of the thirteen: nothing is known.</summary>
    public static AllenRelations Any => default;

    /// <summary>None of them: a contradiction.</summary>
    public static AllenRelations None => new(0);

    /// <summary>How many are possible.</summary>
    public int Count => BitOperations.PopCount((uint)Bits);

    /// <summary>Whether just one is possible.</summary>
    public bool IsCertain => BitOperations.IsPow2(Bits);

    internal int Bits => excluded ^ Every;

    internal static AllenRelations AllBut(int bits) => new(bits ^ Every);

    /// <summary>These relations.</summary>
    /// <param name="relations">Any of the thirteen.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such relation.</exception>
    public static AllenRelations Of(params ReadOnlySpan<AllenRelation> relations)
    {
        var bits = 0;
        foreach (var relation in relations)
        {
            bits |= Enum.IsDefined(relation)
                ? 1 << (int)relation
                : throw new ArgumentOutOfRangeException(nameof(relations), relation, "There is no such relation.");
        }

        return new(bits);
    }

    /// <summary>Whether a relation is possible.</summary>
    /// <param name="relation">One of the thirteen.</param>
    /// <returns>Whether the set holds it.</returns>
    public bool Contains(AllenRelation relation) => (Bits >> (int)relation & 1) != 0;

    /// <summary>Whether the relation that holds is one of these.</summary>
    /// <param name="others">Such as <see cref="Preceding"/>.</param>
    /// <returns>True when every possible relation is among them, False when none is; Maybe of <see cref="None"/>, which decides nothing.</returns>
    public Truth AreAmong(AllenRelations others)
    {
        var (inside, outside) = ((Bits & others.Bits) != 0, (Bits & others.excluded) != 0);
        return inside == outside ? Truth.Maybe : Truth.Of(inside);
    }

    /// <summary>The same seen from the other stretch: <see cref="AllenRelation.Before"/> becomes <see cref="AllenRelation.After"/>.</summary>
    /// <returns>The set of the converses.</returns>
    public AllenRelations Converse()
    {
        // The enumeration is its own mirror, with Equal in the middle.
        var (bits, mirrored) = (Bits, 0);
        for (var i = 0; i < Kinds; i++)
        {
            mirrored |= (bits >> i & 1) << (Kinds - 1 - i);
        }

        return new(mirrored);
    }

    /// <summary>What is possible between the first and the third, when these are possible between the first and the second.</summary>
    /// <param name="next">What is possible between the second and the third.</param>
    /// <returns>Allen's composition; nothing certain comes of a second stretch beyond it.</returns>
    public AllenRelations Compose(AllenRelations next) => AllenComposition.Of(this, next);

    /// <summary>Either: possible by one or by the other.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other.</param>
    /// <returns>The union.</returns>
    public static AllenRelations operator |(AllenRelations left, AllenRelations right) => new(left.Bits | right.Bits);

    /// <summary>Both: possible by one and by the other.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other.</param>
    /// <returns>The intersection; <see cref="None"/> when the two contradict each other.</returns>
    public static AllenRelations operator &(AllenRelations left, AllenRelations right) => new(left.Bits & right.Bits);

    /// <summary>Equality.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when both hold the same relations.</returns>
    public static bool operator ==(AllenRelations left, AllenRelations right) => left.Equals(right);

    /// <summary>Inequality.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when they do not hold the same relations.</returns>
    public static bool operator !=(AllenRelations left, AllenRelations right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(AllenRelations other) => excluded == other.excluded;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AllenRelations other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Bits;

    /// <inheritdoc/>
    public IEnumerator<AllenRelation> GetEnumerator()
    {
        for (var i = 0; i < Kinds; i++)
        {
            if (Contains((AllenRelation)i))
            {
                yield return (AllenRelation)i;
            }
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The names of the relations, in the order of <see cref="AllenRelation"/>.</summary>
    /// <returns>Such as <c>Before, Meets</c>; <c>none</c> and <c>any</c> for none and all of them.</returns>
    public override string ToString() => Bits switch
    {
        0 => "none",
        Every => "any",
        _ => string.Join(", ", this),
    };
}
