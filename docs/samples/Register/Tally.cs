using DiplomacyModel;
using DiplomacyModel.Rules;

namespace Register;

/// <summary>Findings by rule, with the first few of each.</summary>
public static class Tally
{
    private const int Shown = 3;

    public static void Write(Chronicle chronicle, TextWriter output)
    {
        output.WriteLine($"{chronicle.Reports.Sum(report => report.Claims.Count)} claims about {chronicle.Things.Count} things");
        foreach (var rule in chronicle.Validate().GroupBy(finding => finding.Rule))
        {
            var possible = rule.Count(finding => finding.Certainty == FindingCertainty.Possible);
            output.WriteLine();
            output.WriteLine($"{rule.Key.Id} {rule.Key.Title}: {rule.Count()}{(possible > 0 ? $", of which possible {possible}" : "")}");
            foreach (var finding in rule.Take(Shown))
            {
                output.WriteLine($"  row {finding.Subject.Sentence}: {finding.Message}");
            }
        }
    }
}
