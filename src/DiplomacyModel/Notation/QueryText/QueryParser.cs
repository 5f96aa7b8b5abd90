namespace DiplomacyModel;

/// <summary>
/// <c>query = "meetings" [ "between" party "and" party ] [ "where" field "=" value { "and" field "=" value } ] [ "during" period ]</c>,
/// with <c>party = [ LIST ":" ] CODE | #id</c>. Keywords in any case. After an error it goes on at the next clause, so that all errors are told.
/// </summary>
internal sealed class QueryParser
{
    // More errors than this nobody reads, and each may carry the whole text repaired.
    private const int MostErrors = 20;

    private static readonly string[] Clauses = ["between", "where", "during"];

    private readonly string text;
    private readonly IReadOnlyList<QueryToken> tokens;
    private readonly List<NotationError> errors = [];
    private int at;

    private QueryParser(string text)
    {
        this.text = text;
        tokens = QueryLexer.Read(text);
    }

    private QueryToken Current => tokens[at];

    public static (QuerySyntax Syntax, Items<NotationError> Errors) Parse(string text)
    {
        var parser = new QueryParser(text);
        var syntax = parser.ParseQuery();
        return (syntax, parser.errors.ToItems());
    }

    private QuerySyntax ParseQuery()
    {
        var source = Source();
        Items<QueryToken> sides = [];
        Items<QueryComparison> conditions = [];
        QueryToken? period = null;
        var next = 0;
        while (Current.Kind != QueryTokenKind.End && errors.Count < MostErrors)
        {
            var clause = Array.FindIndex(Clauses, Current.Is);
            if (clause < 0)
            {
                // A misspelt clause is told and then taken for the clause, so that what stands in it, if anything, is read too.
                var open = Clauses.Skip(next).ToArray();
                errors.Add(QueryErrors.Expected(text, Current, open, null));
                clause = tokens[at + 1].Kind != QueryTokenKind.End && Spelling.Nearest(Current.Text, open) is { } meant ? Array.IndexOf(Clauses, meant) : -1;
                if (clause < 0)
                {
                    SkipToClause();
                    continue;
                }
            }

            if (clause < next)
            {
                errors.Add(QueryErrors.OutOfOrder(Current, Clauses[clause]));
            }

            next = Math.Max(next, clause + 1);
            at++;
            switch (Clauses[clause])
            {
                case "between":
                    sides = Sides();
                    break;
                case "where":
                    conditions = Conditions();
                    break;
                default:
                    period = Take(QueryTokenKind.Date, "a period such as 2023, 2023-02 or 2023-02-08");
                    break;
            }
        }

        return new(source, sides, conditions, period);
    }

    private QueryToken Source()
    {
        if (Current.Is("meetings"))
        {
            return tokens[at++];
        }

        errors.Add(QueryErrors.Expected(text, Current, ["meetings"], "A query begins with what it looks for."));
        SkipToClause();
        return default;
    }

    private Items<QueryToken> Sides()
    {
        var first = Party();
        if (first is null)
        {
            return [];
        }

        if (!Current.Is("and"))
        {
            Unexpected("and");
            return [];
        }

        at++;
        return Party() is { } second ? [first.Value, second] : [];
    }

    // AND in capitals is Andorra where a party is due; a number there is a code without its list, which looking it up will tell.
    private QueryToken? Party() =>
        Current.Kind is QueryTokenKind.Id or QueryTokenKind.Date || Current.Text == "AND" ? tokens[at++] : Take(QueryTokenKind.Word, "a country code such as VN, or an id such as #kamikawa");

    private Items<QueryComparison> Conditions()
    {
        var found = new List<QueryComparison>();
        do
        {
            if (Comparison() is not { } comparison)
            {
                break;
            }

            found.Add(comparison);
        }
        while (TakeAnd());

        return found.ToItems();
    }

    private QueryComparison? Comparison()
    {
        if (Take(QueryTokenKind.Word, "a field such as medium") is not { } field)
        {
            return null;
        }

        if (Current.Text != "=")
        {
            Unexpected("=");
            return null;
        }

        at++;
        return Take(QueryTokenKind.Word, "a value") is { } value ? new(field, value) : null;
    }

    private bool TakeAnd()
    {
        var isAnd = Current.Is("and");
        at += isAnd ? 1 : 0;
        return isAnd;
    }

    private QueryToken? Take(QueryTokenKind kind, string what)
    {
        if (Current.Kind == kind && !Current.Is("and") && !Clauses.Any(Current.Is))
        {
            return tokens[at++];
        }

        errors.Add(QueryErrors.Missing(Current, what));
        SkipToClause();
        return null;
    }

    private void Unexpected(params string[] expected)
    {
        errors.Add(QueryErrors.Expected(text, Current, expected, null));
        SkipToClause();
    }

    // An error at a clause keyword leaves it in place; any other word is passed over.
    private void SkipToClause()
    {
        while (Current.Kind != QueryTokenKind.End && !Clauses.Any(Current.Is))
        {
            at++;
        }
    }
}
