using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyModel.Tests;

/// <summary>Codes and days: what a code was on a day, and on which days it was one.</summary>
public sealed class CountryCodeDayTests
{
    [Theory]
    [InlineData("CS", "1980", "CSHH")]
    [InlineData("CS", "1993", "CSHH")]
    [InlineData("CS", "2005-05", "CSXX")]
    [InlineData("GE", "1978", "GEHH")]
    [InlineData("GE", "1979", "GEHH")]
    [InlineData("GE", "2008-08-08", "GE")]
    [InlineData("GE", "XXXX-XX-XX", "GE")]
    [InlineData("AI", "1975", "AIDJ")]
    [InlineData("SK", "2000", "SK")]
    [InlineData("BY", "1980", "BYAA")]
    [InlineData("ATF", "1976", "FQHH")]
    [InlineData("iso:104", "1980", "BUMM")]
    [InlineData("iso:104", "2000", "MM")]
    [InlineData("iso:891", "2004", "CSXX")]
    [InlineData("cow:CUB", "1950", "cow:40")]
    [InlineData("m49:736", "1980", "m49:736")]
    public void A_day_picks_the_row(string text, string day, string code) => Assert.Equal(code, CountryCode.Parse(text, UncertainDate.Parse(day)).ToString());

    [Theory]
    [InlineData("YUG", "2010", "DIP2004", "'YUG' was no code of ISO 3166 on some day in 2010. There is iso:YUG (Yugoslavia, 1974/2003-07-23); on that day there was cow:YUG (Yugoslavia, 1878-07-13/1941-04-20, 1944-10-20/..); used instead today: RS, ME.")]
    [InlineData("KOR", "1890", "DIP2004", "'KOR' was no code of ISO 3166 on some day in 1890. There is iso:KOR (Republic of Korea, 1974/..); on that day there was cow:KOR (Korea, 1887-01-01/1905-11-17) or gw:KOR (Korea, 1816-01-01/1910-08-22).")]
    [InlineData("cow:CUB", "1908", "DIP2004", "'CUB' was no code of the Correlates of War list on some day in 1908. There is cow:CUB (Cuba, 1902-05-20/1906-09-25, 1909-01-23/..); on that day there was gw:CUB (Cuba, 1902-05-20/..).")]
    [InlineData("CS", "2000", "DIP2004", "'CS' was no code of ISO 3166 on some day in 2000. There is iso:CSHH (Czechoslovakia, 1974/1993-06-15) or iso:CSXX (Serbia and Montenegro, 2003-07-23/2006-09-26); used instead today: CZ, SK, RS, ME.")]
    [InlineData("CS", "1990/2004", "DIP2014", "")]
    [InlineData("iso:891", "2003-07-23", "DIP2014", "'iso:891' named one country after another. Give the day, or write iso:YUCS (Yugoslavia, 1974/2003-07-23) or iso:CSXX (Serbia and Montenegro, 2003-07-23/2006-09-26).")]
    [InlineData("AUS", "1950", "DIP2014", "'AUS' names different countries in different lists. Write iso:AUS (Australia, 1974/..) or cow:AUS (Austria, 1919-09-10/1938-03-13, 1955-07-27/..) or gw:AUS (Austria, 1918-11-14/..).")]
    [InlineData("vtn", "1980", "DIP2001", "'vtn' is no country code. Write two or three capital letters, such as VN or VNM, or iso:, m49:, cow: or gw: and a code.")]
    public void A_day_that_picks_none_or_several_is_told(string text, string day, string rule, string words)
    {
        var on = day.Contains('/', StringComparison.Ordinal) ? UncertainPeriod.Parse(day).SomeDay : UncertainDate.Parse(day);
        var error = Assert.Single(Assert.IsType<ParseResult<CountryCode>.Refused>(CountryCode.Read(text, on)).Errors);
        Assert.Equal((rule, 0, text.Length), (error.Rule, error.Start, error.Length));
        Assert.True(words.Length == 0 || words == $"{error.Reason} {error.Remedy}", error.ToString());
    }

    [Theory]
    [InlineData("YU", "1990", "True")]
    [InlineData("YU", "2003", "Maybe")]
    [InlineData("YU", "2003-07-23", "True")]
    [InlineData("YU", "2003-07-24", "False")]
    [InlineData("VN", "1960", "False")]
    [InlineData("VN", "1974", "Maybe")]
    [InlineData("VN", "2022-06-01", "True")]
    [InlineData("VN", "2050", "Maybe")]
    [InlineData("YU", "2050", "False")]
    [InlineData("cow:CAN", "2016", "True")]
    [InlineData("cow:CAN", "2016/2017", "Maybe")]
    [InlineData("cow:CAN", "2999", "Maybe")]
    [InlineData("cow:CAN", "1900", "False")]
    [InlineData("gw:CAN", "2011-07-09", "True")]
    [InlineData("gw:CAN", "2999", "Maybe")]
    [InlineData("RU", "1990", "False")]
    [InlineData("cow:40", "1906", "Maybe")]
    [InlineData("cow:40", "1907", "False")]
    [InlineData("cow:40", "[1905,1910]", "True")]
    [InlineData("cow:40", "[1905..1910]", "Maybe")]
    [InlineData("m49:704", "2000", "Maybe")]
    [InlineData("m49:280", "1991", "False")]
    [InlineData("VN", "XXXX-XX-XX", "Maybe")]
    public void Whether_a_code_is_valid_on_a_day(string code, string day, string truth) =>
        Assert.Equal(truth, CountryCode.Parse(code).IsValidOn(day.Contains('/', StringComparison.Ordinal) ? UncertainPeriod.Parse(day).SomeDay : UncertainDate.Parse(day)).ToString());

    [Fact]
    public void What_several_spells_say_is_what_counting_their_days_says() => Check.Holds(
        (from code in Gen.Elements(Several)
         from start in Gen.Choose(0, code.Spells.Count - 1)
         from shift in Gen.Choose(-40, 40)
         from length in Gen.Choose(0, 90)
         from holes in Gen.Choose(0, 5)
         let day = ((PeriodBound.Dated)code.Spells[start].Start).Date.Earliest.PlusDays(shift)
         select (code, Date(day, length, holes))).ToArbitrary(),
        sample => Counted(sample.code, sample.Item2) == sample.code.IsValidOn(sample.Item2));

    private static CountryCode[] Several { get; } = [.. CountryCodeTests.All().Where(code => code.Spells.Count > 1)];

    private static UncertainDate Date(NodaTime.LocalDate day, int length, int holes) => UncertainDate.Parse(holes == 0
        ? $"[{UncertainDate.On(day)}..{UncertainDate.On(day.PlusDays(length + 1))}]"
        : $"[{UncertainDate.On(day)},{UncertainDate.On(day.PlusDays(length + 1))},{UncertainDate.On(day.PlusDays(length + (holes * 400)))}]");

    private static Truth Counted(CountryCode code, UncertainDate date)
    {
        var days = Enumerable.Range(0, NodaTime.Period.DaysBetween(date.Earliest, date.Latest) + 1)
            .Select(date.Earliest.PlusDays).Where(day => UncertainDate.On(day).IsSameDayAs(date).IsPossible).Select(UncertainDate.On);
        var edition = UncertainDate.On(code.System switch { CodeSystem.CorrelatesOfWar => new(2016, 12, 31), CodeSystem.GleditschWard => new(2011, 7, 9), _ => new(2022, 6, 1) });
        var truths = days.Select(day => code.IsListed && edition.Precedes(day).IsTrue ? Truth.Maybe : Truth.Of(code.Spells.Any(spell => day.IsWithin(spell).IsTrue))).Distinct().ToArray();
        return truths.Length == 1 ? truths[0] : Truth.Maybe;
    }
}
