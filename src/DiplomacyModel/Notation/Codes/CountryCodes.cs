namespace DiplomacyModel;

/// <summary>Looks country codes up; what is wrong with one, in words.</summary>
internal static class CountryCodes
{
    public static CountryRow? Find(string code, out NotationError? error)
    {
        error = null;
        if (CountryTable.ByCode.TryGetValue(code, out var row))
        {
            return row;
        }

        var upper = code.ToUpperInvariant();
        error = CountryTable.ByCode.ContainsKey(upper)
            ? Error(code, $"'{code}' is not written as a code.", $"Codes are capital letters: {upper}.", upper)
            : code.Length is 2 or 3 && code.All(letter => letter is >= 'A' and <= 'Z')
                ? Error(code, $"'{code}' is no country code of ISO 3166-1.", Suggest(upper))
                : Error(code, $"'{code}' is no country code.", "Write two or three capital letters of ISO 3166-1, such as VN or VNM.");
        return null;
    }

    // Codes one slip away; a guess, so never a repair.
    private static string Suggest(string code)
    {
        var near = CountryTable.ByCode
            .Where(entry => entry.Key.Length == code.Length && Distance(entry.Key, code) == 1)
            .Select(entry => $"{entry.Key} ({entry.Value.Name})")
            .OrderBy(text => text, StringComparer.Ordinal)
            .Take(3)
            .ToArray();
        return near.Length == 0 ? "See the codes of ISO 3166-1." : "Near it: " + string.Join(", ", near) + ".";
    }

    // Two neighbours swapped counts as one, like one letter replaced.
    private static int Distance(string a, string b)
    {
        var different = Enumerable.Range(0, a.Length).Where(i => a[i] != b[i]).ToArray();
        var swapped = different.Length == 2 && different[1] == different[0] + 1
            && a[different[0]] == b[different[1]] && a[different[1]] == b[different[0]];
        return swapped ? 1 : different.Length;
    }

    private static NotationError Error(string code, string reason, string remedy, string? repair = null) =>
        new(KnownRules.CountryCode, 0, code.Length, reason, remedy, repair);
}
