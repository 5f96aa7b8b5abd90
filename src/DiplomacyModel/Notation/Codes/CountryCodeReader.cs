namespace DiplomacyModel;

/// <summary>Finds the row that a text names.</summary>
internal static class CountryCodeReader
{
    /// <summary>What <c>[StringSyntax]</c> says of a parameter that takes a country code.</summary>
    public const string Syntax = "CountryCode";

    /// <summary>The row, with no day given: what is listed now comes before what was.</summary>
    public static CountryRow? Find(string text, out NotationError? error)
    {
        var rows = Candidates(text, out error);
        var listed = rows.Where(row => row.IsListed).ToItems();
        var meant = listed.Count > 0 ? listed : rows;
        if (meant.Count > 1)
        {
            error = CountryCodeErrors.SeveralInTime(text, meant);
        }

        return meant.Count == 1 ? meant[0] : null;
    }

    /// <summary>The rows of one list that the text names, now or at some time; with none, the error.</summary>
    public static Items<CountryRow> Candidates(string text, out NotationError? error)
    {
        var rows = Written(text, out error);
        if (error is { Rule: KnownRules.CountryCode } && Respelt(text) is var respelt && respelt != text)
        {
            _ = Written(respelt, out var after);
            error = after is null ? CountryCodeErrors.NotWritten(text, respelt)
                : after.Rule == KnownRules.AmbiguousCode ? after
                : error;
        }

        return rows;
    }

    private static Items<CountryRow> Written(string text, out NotationError? error)
    {
        var colon = text.IndexOf(':');
        return colon < 0 ? Bare(text, out error) : WithSystem(text, colon, out error);
    }

    private static Items<CountryRow> WithSystem(string text, int colon, out NotationError? error)
    {
        error = null;
        var prefix = text.Substring(0, colon);
        foreach (var system in CodeSystems.All.Where(system => system.Prefix() == prefix))
        {
            var rows = CountryList.Of(system).Find(text.Substring(colon + 1));
            error = rows.Count == 0 ? CountryCodeErrors.NotIn(system, text, colon) : null;
            return rows;
        }

        error = CountryCodeErrors.NoSystem(text, colon);
        return default;
    }

    // ISO 3166 is what a bare word is read in, unless a list of states means another country of today by it.
    private static Items<CountryRow> Bare(string text, out NotationError? error)
    {
        error = null;
        if (text.Length > 0 && text.All(letter => letter is >= '0' and <= '9'))
        {
            error = CountryCodeErrors.Number(text);
            return default;
        }

        Items<CountryRow> iso = CountryList.Of(CodeSystem.Iso3166).Find(text),
            cow = CountryList.Of(CodeSystem.CorrelatesOfWar).Find(text),
            gw = CountryList.Of(CodeSystem.GleditschWard).Find(text);
        var rows = iso.Count > 0 ? iso : cow.Count > 0 ? cow : gw;
        error = rows.Count == 0 ? CountryCodeErrors.Unknown(text)
            : cow.Concat(gw).Any(row => row.IsListed && !SameCountry.Are(rows[0], row, text)) ? CountryCodeErrors.Several(text, [.. iso, .. cow, .. gw])
            : null;
        return error is null ? rows : default;
    }

    // What was most likely meant: the system in small letters, the code in capitals, the number as its list writes it.
    private static string Respelt(string text)
    {
        var colon = text.IndexOf(':');
        var (prefix, code) = (text.Substring(0, colon + 1).ToLowerInvariant(), text.Substring(colon + 1).Trim().ToUpperInvariant());
        foreach (var system in CodeSystems.All.Where(system => system.Prefix() + ":" == prefix && code.Length > 0 && code.All(char.IsDigit)))
        {
            return prefix + system.Number(code);
        }

        return prefix + code;
    }
}
