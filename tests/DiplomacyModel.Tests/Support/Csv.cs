using System.Text.RegularExpressions;

namespace DiplomacyModel.Tests;

/// <summary>Rows of comma-separated values with quotes, by the names of their columns.</summary>
internal static partial class Csv
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(IReadOnlyList<string> lines)
    {
        var columns = Cells(lines[0]);
        return [.. lines.Skip(1).Select(line => columns.Zip(Cells(line)).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static string[] Cells(string line) =>
        [.. Cell().Matches(line).Select(match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : match.Groups["plain"].Value)];

    [GeneratedRegex("(?:^|,)(?:\"(?<quoted>(?:[^\"]|\"\")*)\"|(?<plain>[^,]*))")]
    private static partial Regex Cell();
}
