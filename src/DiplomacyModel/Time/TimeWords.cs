namespace DiplomacyModel;

/// <summary>Choosing from a sequence by a question whose answer may be Maybe: the caller says which answers are meant.</summary>
public static partial class TimeWords
{
    /// <summary>The items of which it is certain.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Any items.</param>
    /// <param name="question">What is asked of each.</param>
    /// <returns>Those for which the answer is True.</returns>
    public static IEnumerable<T> Definitely<T>(this IEnumerable<T> items, Func<T, Truth> question) =>
        items.Where(item => question(item).IsTrue);

    /// <summary>The items of which it is not ruled out, the certain ones among them.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Any items.</param>
    /// <param name="question">What is asked of each.</param>
    /// <returns>Those for which the answer is True or Maybe.</returns>
    public static IEnumerable<T> Possibly<T>(this IEnumerable<T> items, Func<T, Truth> question) =>
        items.Where(item => question(item).IsPossible);

    /// <summary>The answer that all of several readings give, at least one; Maybe where they do not give the same.</summary>
    internal static Truth Agreed(this IEnumerable<Truth> readings)
    {
        Items<Truth> different = [.. readings.Distinct()];
        return different.Count == 1 ? different[0] : Truth.Maybe;
    }
}
