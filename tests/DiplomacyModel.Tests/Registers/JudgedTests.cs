using System.Security.Cryptography;
using System.Text;

namespace DiplomacyModel.Tests;

/// <summary>
/// A hundred findings in real registers, drawn by lot and read against the rows: judged.tsv has the verdicts. A change of a rule that changes
/// the draw asks for new verdicts.
/// </summary>
public sealed class JudgedTests
{
    private const string Seed = "2026";
    private const string Folder = "tests/DiplomacyModel.Tests/Registers/";

    // Of each rule and register so many, as far as they go; of gaps more, because there are so many.
    private const int Quota = 12;
    private const int GapQuota = 14;

    private static readonly string[] Drawn = ["vietnam", "japan", "south-korea", "us-appointments"];

    private static string[][] Judged => [.. Repository.Read(Folder + "judged.tsv").TrimEnd().Split('\n').Skip(1).Select(line => line.Split('\t'))];

    [Fact]
    public void What_is_judged_was_drawn_by_lot()
    {
        Finding[] findings =
        [
            .. Drawn.SelectMany(register => Registers.Load(register).Validate()),
            .. VisitTests.Load("vietnam").Chronicle.Validate([new OfficeNotHeldRule()]),
        ];
        var drawn = findings.GroupBy(finding => (finding.Rule.Id, finding.Subject.Report)).SelectMany(group => group
            .OrderBy(Lot, StringComparer.Ordinal).Take(group.Key.Id == "DIP2008" ? GapQuota : Quota));
        Assert.Equal(
            Judged.Select(line => string.Join(' ', line[..3])),
            drawn.OrderBy(finding => finding.Rule.Id, StringComparer.Ordinal).ThenBy(finding => finding.Subject.Report, StringComparer.Ordinal)
                .ThenBy(finding => finding.Subject.Sentence).Select(Place));
    }

    [Fact]
    public void The_page_reports_how_many_were_right()
    {
        var page = Repository.Read("docs/importing-a-table.md");
        Assert.Equal(100, Judged.Length);
        Assert.Contains($"seed `{Seed}`", page, StringComparison.Ordinal);
        Assert.All(Judged.GroupBy(line => line[0]), rule => Assert.Contains(
            $"| {rule.Key} | {rule.Count()} | {Count(rule, "right")} | {Count(rule, "wrong")} | {Count(rule, "cannot tell")} |", page, StringComparison.Ordinal));
        Assert.Contains($"| all | 100 | {Count(Judged, "right")} | {Count(Judged, "wrong")} | {Count(Judged, "cannot tell")} |", page, StringComparison.Ordinal);
    }

    private static int Count(IEnumerable<string[]> lines, string verdict) => lines.Count(line => line[3] == verdict);

    private static string Lot(Finding finding) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Seed} {Place(finding)}")));

    private static string Place(Finding finding) => $"{finding.Rule.Id} {finding.Subject.Report} {finding.Subject.Sentence}";
}
