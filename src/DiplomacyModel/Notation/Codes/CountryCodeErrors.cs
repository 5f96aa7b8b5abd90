namespace DiplomacyModel;

/// <summary>What is wrong with a country code, in words; one place for all of them.</summary>
internal static class CountryCodeErrors
{
    private const string Systems = "iso:, m49:, cow: or gw:";

    public static NotationError NotWritten(string text, string respelt) =>
        Unknown(text, $"'{text}' is not written as a code.", $"Write {respelt}.", respelt);

    public static NotationError NoSystem(string text, int colon) =>
        new(KnownRules.CountryCode, 0, colon, $"'{text.Substring(0, colon)}' is no list of country codes.", $"Write {Systems} before the code.");

    public static NotationError NotIn(CodeSystem system, string text, int colon)
    {
        var code = text.Substring(colon + 1);
        var elsewhere = CodeSystems.All.SelectMany(other => CountryList.Of(other).Find(code)).ToArray();
        return new(
            KnownRules.CountryCode,
            colon + 1,
            code.Length,
            $"'{code}' is no code of {system.Name()}.",
            elsewhere.Length == 0 ? Near(code) : $"Elsewhere it is one: {Candidates(code, elsewhere)}.");
    }

    public static NotationError Unknown(string text) => text.Length is >= 2 and <= 4 && text.All(letter => letter is >= 'A' and <= 'Z')
        ? Unknown(text, $"'{text}' is no country code.", Near(text))
        : Unknown(text, $"'{text}' is no country code.", $"Write two or three capital letters, such as VN or VNM, or {Systems} and a code.");

    public static NotationError Number(string text)
    {
        var rows = CodeSystems.All.SelectMany(system => CountryList.Of(system).Find(system.Number(text))).ToItems();
        var iso = rows.Any(row => row.System == CodeSystem.Iso3166);
        var named = rows.Where(row => row.System != CodeSystem.UnM49 || !iso).ToItems();
        return named.Count == 0
            ? Unknown(text, $"'{text}' is no country code.", $"Write {Systems} before a number.")
            : Ambiguous(text, $"'{text}' is a number, and each list has its own.", $"Write {Candidates(text, named)}.");
    }

    public static NotationError Several(string text, Items<CountryRow> rows) =>
        Ambiguous(text, $"'{text}' names different countries in different lists.", $"Write {Candidates(text, rows)}.");

    public static NotationError SeveralInTime(string text, Items<CountryRow> rows) =>
        Ambiguous(text, $"'{text}' named one country after another.", $"Give the day, or write {Candidates(text, rows.OrderBy(row => row.Spells[0].Days, StringComparer.Ordinal))}.");

    /// <summary>The rows, each with its system, its name and its days, as they would be written instead of the text.</summary>
    public static string Candidates(string text, IEnumerable<CountryRow> rows) => string.Join(" or ", rows.Select(row => Candidate(text, row)));

    private static string Candidate(string text, CountryRow row)
    {
        var (list, code) = (CountryList.Of(row.System), text.Substring(text.IndexOf(':') + 1));
        var rows = list.Find(code);
        var written = rows.Count == 1 || (rows.Count > 1 && rows[0] == row && row.IsListed) ? code
            : row.Alpha4 ?? row.Numeric;
        var days = string.Join(", ", row.Spells.Select(spell => spell.Days).Where(days => days != CountrySpell.NotTold));
        return $"{row.System.Prefix()}:{written} ({row.Name}{(days.Length == 0 ? "" : ", " + days)})";
    }

    private static NotationError Ambiguous(string text, string reason, string remedy) => new(KnownRules.AmbiguousCode, 0, text.Length, reason, remedy);

    private static NotationError Unknown(string text, string reason, string remedy, string? repair = null) =>
        new(KnownRules.CountryCode, 0, text.Length, reason, remedy, repair);

    // Codes one slip away; a guess, so never a repair.
    private static string Near(string code)
    {
        var near = CountryList.Of(CodeSystem.Iso3166).Rows
            .Where(row => row.IsListed)
            .SelectMany(row => new[] { row.Alpha2!, row.Alpha3! }.Select(text => (text, row.Name)))
            .Where(entry => entry.text.Length == code.Length && Distance(entry.text, code) == 1)
            .Select(entry => $"{entry.text} ({entry.Name})")
            .OrderBy(text => text, StringComparer.Ordinal)
            .Take(3)
            .ToArray();
        return near.Length == 0 ? "See the list of codes." : "Near it: " + string.Join(", ", near) + ".";
    }

    // Two neighbours swapped counts as one, like one letter replaced.
    private static int Distance(string a, string b)
    {
        var different = Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToArray();
        var swapped = different.Length == 2 && different[1] == different[0] + 1
            && a[different[0]] == b[different[1]] && a[different[1]] == b[different[0]];
        return swapped ? 1 : different.Length;
    }
}
