using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <summary>Asks a chronicle.</summary>
public static class QueryWords
{
    /// <summary>Asks by text, or throws.</summary>
    /// <param name="chronicle">The chronicle.</param>
    /// <param name="text">Such as <c>meetings between VN and JP during 2023-02</c>.</param>
    /// <returns>The meetings, certain and uncertain apart.</returns>
    /// <exception cref="FormatException">The text is no query.</exception>
    public static Answer<Told<Meeting>> Query(this Chronicle chronicle, [StringSyntax("DiplomacyQuery")] string text) =>
        chronicle.Query(DiplomacyModel.Query.Parse(text));

    /// <summary>Asks.</summary>
    /// <param name="chronicle">The chronicle.</param>
    /// <param name="query">The query.</param>
    /// <returns>The meetings, certain and uncertain apart.</returns>
    public static Answer<Told<Meeting>> Query(this Chronicle chronicle, Query query)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        ArgumentNullException.ThrowIfNull(query);
        var weighed = chronicle.Meetings.Select(told => (Told: told, Truth: QueryTruth.Of(query, told, chronicle.Things))).ToArray();
        return new(
            [.. weighed.Where(row => row.Truth.IsTrue).Select(row => row.Told)],
            [.. weighed.Where(row => row.Truth.IsMaybe).Select(row => row.Told)]);
    }
}
