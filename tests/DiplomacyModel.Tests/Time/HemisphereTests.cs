using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>Seasons get days by a named policy, and by nothing else.</summary>
public sealed class HemisphereTests
{
    private static readonly HemispherePolicy BySolarTerms = new("northern seasons from February", new(2, 4));

    [Theory]
    [InlineData("2023-21", "[2023-03-01..2023-05-31]", "[2023-09-01..2023-11-30]")]
    [InlineData("2023-22", "[2023-06-01..2023-08-31]", "[2022-12-01..2023-02-28,2023-12-01..2024-02-29]")]
    [InlineData("2023-23", "[2023-09-01..2023-11-30]", "[2023-03-01..2023-05-31]")]
    [InlineData("2023-24", "[2022-12-01..2023-02-28,2023-12-01..2024-02-29]", "[2023-06-01..2023-08-31]")]
    [InlineData("2023-25", "[2023-03-01..2023-05-31]", "[2023-03-01..2023-05-31]")]
    [InlineData("2023-28", "[2022-12-01..2023-02-28,2023-12-01..2024-02-29]", "[2022-12-01..2023-02-28,2023-12-01..2024-02-29]")]
    [InlineData("2023-29", "[2023-09-01..2023-11-30]", "[2023-09-01..2023-11-30]")]
    [InlineData("2023-32", "[2023-06-01..2023-08-31]", "[2023-06-01..2023-08-31]")]
    [InlineData("2023-21~", "[2023-03-01..2023-05-31]", "[2023-09-01..2023-11-30]")]
    [InlineData("-0044-21", "[-0044-03-01..-0044-05-31]", "[-0044-09-01..-0044-11-30]")]
    [InlineData("[2023-21,2025-07?,2027..2028]", "[2023-03-01..2023-05-31,2025-07?,2027..2028]", "[2023-09-01..2023-11-30,2025-07?,2027..2028]")]
    [InlineData("[2023-21,2025..]", "[2023-03-01..2023-05-31,2025..]", "[2023-09-01..2023-11-30,2025..]")]
    [InlineData("[..2020,2023-21]", "[..2020,2023-03-01..2023-05-31]", "[..2020,2023-09-01..2023-11-30]")]
    [InlineData("2023-33", "2023-33", "2023-33")]
    [InlineData("2023-41", "2023-41", "2023-41")]
    [InlineData("2023-02~", "2023-02~", "2023-02~")]
    [InlineData("202X", "202X", "202X")]
    [InlineData("[2023,2025]", "[2023,2025]", "[2023,2025]")]
    [InlineData("XXXX-XX-XX", "XXXX-XX-XX", "XXXX-XX-XX")]
    public void Days_of_a_season(string text, string north, string south)
    {
        var date = UncertainDate.Parse(text);
        Assert.Equal((UncertainDate.Parse(north), UncertainDate.Parse(south)), (date.InHemisphere(HemispherePolicy.Northern), date.InHemisphere(HemispherePolicy.Southern)));
    }

    [Theory]
    [InlineData("2023-21", "[2023-02-04..2023-05-03]")]
    [InlineData("2023-24", "[2022-11-04..2023-02-03,2023-11-04..2024-02-03]")]
    [InlineData("2023-30", "[2022-11-04..2023-02-03,2023-11-04..2024-02-03]")]
    public void By_a_custom_of_one_s_own(string text, string days) => Assert.Equal(UncertainDate.Parse(days), UncertainDate.Parse(text).InHemisphere(BySolarTerms));

    /// <summary>Whatever is told later of hemisphere and custom, what was answered before stays true.</summary>
    [Fact]
    public void A_policy_only_rules_days_out()
    {
        HemispherePolicy[] policies =
        [
            .. from month in (int[])[2, 3, 8, 9]
               from day in (int[])[1, 20, 28]
               select new HemispherePolicy("any", new(month, day)),
        ];
        foreach (var season in Enumerable.Range(21, 12).Select(code => UncertainDate.Parse($"2023-{code}")))
        {
            Assert.All(policies, policy => Assert.True(season.InHemisphere(policy).IsFinerThan(season), $"{season}: {season.InHemisphere(policy)}"));
        }
    }

    [Fact]
    public void A_policy_has_a_name_and_a_spring()
    {
        Assert.Equal("northern seasons by whole months, spring from March to May", HemispherePolicy.Northern.ToString());
        Assert.Equal("southern seasons by whole months, spring from September to November", HemispherePolicy.Southern.Name);
        Assert.Equal(new(9, 1), HemispherePolicy.Southern.SpringBegins);
        Assert.Throws<ArgumentException>(() => new HemispherePolicy(" ", new(3, 1)));
        Assert.All(
            (AnnualDate[])[default, new(1, 28), new(4, 1), new(7, 1), new(10, 1), new(3, 29)],
            day => Assert.StartsWith(
                "Spring begins in February, March, August or September, up to the 28th.",
                Assert.Throws<ArgumentOutOfRangeException>(() => new HemispherePolicy("any", day)).Message,
                StringComparison.Ordinal));
        Assert.Throws<ArgumentNullException>(() => UncertainDate.Unknown.InHemisphere(null!));
    }
}
