namespace DiplomacyModel;

/// <summary>Cuts query text into words (<c>VN</c>, <c>cow:816</c>), ids (<c>#name</c>), dates (anything that begins with a digit) and signs. Never fails.</summary>
internal static class QueryLexer
{
    public static IReadOnlyList<QueryToken> Read(string text)
    {
        var tokens = new List<QueryToken>();
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var start = at++;
            var kind = text[start] == '-' && at < text.Length && text[at] is >= '0' and <= '9' ? QueryTokenKind.Date : KindOf(text[start]);
            while (kind != QueryTokenKind.Sign && at < text.Length && Continues(kind, text[at]))
            {
                at++;
            }

            tokens.Add(new(kind, text.Substring(start, at - start), start));
        }

        tokens.Add(new(QueryTokenKind.End, "", text.TrimEnd().Length));
        return tokens;
    }

    private static QueryTokenKind KindOf(char first) => first switch
    {
        '#' => QueryTokenKind.Id,
        >= '0' and <= '9' => QueryTokenKind.Date,
        '_' => QueryTokenKind.Word,
        _ when char.IsLetter(first) => QueryTokenKind.Word,
        _ => QueryTokenKind.Sign,
    };

    private static bool Continues(QueryTokenKind kind, char next) =>
        char.IsLetterOrDigit(next) || next is '-' or '_' || (next == ':' && kind is QueryTokenKind.Word or QueryTokenKind.Date)
        || (kind == QueryTokenKind.Date && next is '.' or '?' or '~' or '%');
}
