namespace DiplomacyModel;

/// <summary>A piece of query text with its place.</summary>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text, int Start)
{
    public int Length => Text.Length;

    public bool Is(string keyword) =>
        Kind == QueryTokenKind.Word && string.Equals(Text, keyword, StringComparison.OrdinalIgnoreCase);
}

internal enum QueryTokenKind
{
    End,
    Word,
    Id,
    Date,
    Sign,
}
