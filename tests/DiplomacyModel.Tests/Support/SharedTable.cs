using System.Text.RegularExpressions;

namespace DiplomacyModel.Tests;

/// <summary>The rows of a comma-separated table beside the checkout, by the names of its columns.</summary>
internal static partial class SharedTable
{
    public static IReadOnlyDictionary<string, string>[] Read(string relative)
    {
        var lines = Repository.SharedLines(relative).Select(Fields).ToArray();
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static string[] Fields(string line) =>
        [.. Field().Matches("," + line).Select(match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : match.Groups["plain"].Value)];

    [GeneratedRegex(",(?:\"(?<quoted>(?:[^\"]|\"\")*)\"|(?<plain>[^,\"]*))")]
    private static partial Regex Field();
}
