using NodaTime;

namespace DiplomacyModel;

/// <summary>Looks up what query text names: codes, ids, fields, values, windows. Tells every error.</summary>
internal sealed class QueryBinder
{
    // Each error may carry the whole text repaired; more than these nobody reads.
    private const int MostErrors = 20;

    private readonly string text;
    private readonly List<NotationError> errors;

    private QueryBinder(string text, IEnumerable<NotationError> errors)
    {
        this.text = text;
        this.errors = [.. errors];
    }

    public static ParseResult<Query> Bind(string text)
    {
        var (syntax, errors) = QueryParser.Parse(text);
        var binder = new QueryBinder(text, errors);
        var query = binder.Bind(syntax);
        return binder.errors.Count == 0
            ? new ParseResult<Query>.Parsed(query)
            : new ParseResult<Query>.Refused([.. binder.errors.DistinctBy(error => error.Start).OrderBy(error => error.Start).Take(MostErrors)]);
    }

    private Query Bind(QuerySyntax syntax)
    {
        var query = Query.Meetings;
        Items<SideTerm> sides = [.. syntax.Sides.Select(Side).OfType<SideTerm>()];
        query = sides.Count == 2 ? query.Between(sides[0], sides[1]) : query;
        query = query.Where([.. syntax.Conditions.Select(Condition).OfType<MediumCondition>()]);

        return syntax.Period is { } period && Window(period) is { } window ? query.During(window) : query;
    }

    private SideTerm? Side(QueryToken token)
    {
        if (token.Kind != QueryTokenKind.Id)
        {
            return Value(token, CountryCode.Read(token.Text)) is { } code ? new SideTerm.ByCode(code) : null;
        }

        try
        {
            return new SideTerm.ById(new Ref<Actor>(new ThingId(token.Text[1..])));
        }
        catch (ArgumentException)
        {
            errors.Add(new(KnownRules.QueryText, token.Start, token.Length, $"'{token.Text}' is no id.", "Write # and small letters, digits and hyphens, such as #kamikawa."));
            return null;
        }
    }

    private MediumCondition? Condition(QueryComparison comparison)
    {
        if (errors.Count > MostErrors)
        {
            return null;
        }

        if (comparison.Field.Text != Fields.Meeting.Medium.Name)
        {
            errors.Add(QueryErrors.Unknown(text, comparison.Field, "field of meetings", [Fields.Meeting.Medium.Name]));
            return null;
        }

        var medium = Medium.All.FirstOrDefault(known => known.Code == comparison.Value.Text);
        if (medium is null)
        {
            errors.Add(QueryErrors.Unknown(text, comparison.Value, "medium", [.. Medium.All.Select(known => known.Code)]));
        }

        return medium is null ? null : Fields.Meeting.Medium.Is(medium);
    }

    private DateInterval? Window(QueryToken token) => Value(token, CalendarWindow.Read(token.Text));

    private T? Value<T>(QueryToken token, ParseResult<T> result)
        where T : class => result.Match(
            parsed => parsed.Value,
            refused =>
            {
                errors.AddRange(refused.Errors.Select(error => QueryErrors.At(token, error, text)));
                return (T?)null;
            });
}
