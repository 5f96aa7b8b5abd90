using System.Collections.Immutable;

namespace DiplomacyModel;

/// <summary>Makes <see cref="Items{T}"/>; collection expressions end here.</summary>
public static class Items
{
    /// <summary>A list of the given members, <see cref="ListExtent.AsGiven"/>.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="members">The members, in order; copied.</param>
    /// <returns>The list.</returns>
    public static Items<T> Create<T>(ReadOnlySpan<T> members) => new(ImmutableArray.Create(members.ToArray()), ListExtent.AsGiven);

    /// <summary>The members of a sequence as a list, <see cref="ListExtent.AsGiven"/>.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="members">The members, in order; enumerated once.</param>
    /// <returns>The list.</returns>
    public static Items<T> ToItems<T>(this IEnumerable<T> members) => new(ImmutableArray.CreateRange(members), ListExtent.AsGiven);
}
