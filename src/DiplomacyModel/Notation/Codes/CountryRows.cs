namespace DiplomacyModel;

/// <summary>Reads the lines of the tables: letters and number, the spells, <c>&gt;</c> and what is used instead, the name.</summary>
internal static class CountryRows
{
    public static IEnumerable<CountryRow> Read(CodeSystem system, string lines) => lines.Split('\n').Select(line => ReadLine(system, line.TrimEnd('\r')));

    private static CountryRow ReadLine(CodeSystem system, string line)
    {
        var words = line.Split(' ');
        var codes = words.TakeWhile(word => !IsSpell(word)).ToArray();
        var days = words.Skip(codes.Length).TakeWhile(IsSpell).ToArray();
        var rest = words.Skip(codes.Length + days.Length).ToArray();
        string[] successors = rest[0][0] == '>' ? rest[0].Substring(1).Split(',') : [];
        var name = string.Join(" ", rest.Skip(successors.Length == 0 ? 0 : 1));
        return new(
            system,
            [Letters(codes, 2), Letters(codes, 3), Letters(codes, 4)],
            codes.SingleOrDefault(code => char.IsDigit(code[0])),
            [.. days.Select(spell => new CountrySpell(spell, name))],
            successors);
    }

    private static string? Letters(string[] codes, int length) => codes.SingleOrDefault(code => code.Length == length && char.IsLetter(code[0]));

    private static bool IsSpell(string word) => word.Contains('/') && !char.IsLetter(word[0]);
}
