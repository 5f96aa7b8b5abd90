using System.Globalization;
using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>Agreement with a table of comparisons of uncertain numbers, each number read as a day; an absent bound is the end of the calendar.</summary>
public sealed class AllenThreeValuedTests
{
    [Fact]
    public void Every_row_has_the_answer_of_the_table()
    {
        var rows = Repository.SharedLines("time/threevalued_uncertainty_cases.tsv").Skip(1).Select(line => line.Split('\t')).ToArray();
        Assert.Equal(127, rows.Length);
        Assert.All(rows, row =>
        {
            var (a, b) = (Date(row[0], row[1]), Date(row[3], row[4]));
            Truth[] answers = row[2] switch
            {
                "equals" => [a.IsSameDayAs(b)],
                "lessThan" => [a.Precedes(b), b.Succeeds(a)],
                "lessThanOrEquals" => [a.IsOnOrBefore(b), b.IsOnOrAfter(a)],
                "greaterThan" => [a.Succeeds(b), b.Precedes(a)],
                "greaterThanOrEquals" => [a.IsOnOrAfter(b), b.IsOnOrBefore(a)],
                _ => [],
            };
            var expected = row[5] switch { "true" => Truth.True, "false" => Truth.False, _ => Truth.Maybe };
            Assert.NotEmpty(answers);
            Assert.All(answers, answer => Assert.Equal(expected, answer));
        });
    }

    private static UncertainDate Date(string low, string high) =>
        UncertainDate.Within(new(Day(low) ?? LocalDate.MinIsoValue, Day(high) ?? LocalDate.MaxIsoValue));

    private static LocalDate? Day(string number) =>
        number == "null" ? null : new LocalDate(2023, 1, 1).PlusDays(int.Parse(number, CultureInfo.InvariantCulture));
}
