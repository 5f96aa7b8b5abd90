namespace DiplomacyModel;

/// <summary>A query as written: tokens with their places, nothing looked up yet.</summary>
internal sealed record QuerySyntax(
    QueryToken Source, Items<QueryToken> Sides, Items<QueryComparison> Conditions, QueryToken? Period);

/// <summary>One <c>field = value</c>.</summary>
internal sealed record QueryComparison(QueryToken Field, QueryToken Value);
