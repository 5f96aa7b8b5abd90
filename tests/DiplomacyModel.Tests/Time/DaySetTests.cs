using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>Sets of days against the days themselves, one by one.</summary>
public sealed class DaySetTests
{
    private static readonly LocalDate[] Calendar =
        [.. Enumerable.Range(0, Period.DaysBetween(new LocalDate(1988, 1, 1), new LocalDate(2032, 12, 31)) + 1).Select(new LocalDate(1988, 1, 1).PlusDays)];

    private static readonly string[] Letters = [.. Calendar.Select(day => UncertainDate.On(day).ToString())];

    /// <summary>Masks and sets whose days of some decades are compared.</summary>
    private static readonly Arbitrary<string> Texts = Gen.OneOf(
        EdtfTexts.MaskedDay,
        Gen.Choose(1, 4).SelectMany(count => Gen.ListOf(EdtfTexts.MaskedDay, count)).Select(members => $"[{string.Join(",", members)}]"),
        from year in Gen.Choose(1991, 2019) from length in Gen.Choose(1, 9) from mask in EdtfTexts.MaskedDay select $"[{year}-05..{year + length}-02,{mask},{year + 3}]",
        from year in Gen.Choose(1991, 2019) from season in Gen.Choose(21, 41) select $"{year}-{season}").ToArbitrary();

    private static readonly Arbitrary<LocalDate> Days = Gen.Choose(0, Calendar.Length - 1).Select(at => Calendar[at]).ToArbitrary();

    [Fact]
    public void Members_and_neighbours_agree_with_counting()
    {
        var read = 0;
        Check.Holds(Texts, Days, (text, day) =>
        {
            if (Read(text) is not { } days)
            {
                return true;
            }

            read++;
            var members = Members(text);
            var (next, previous) = (days.Next(day), days.Previous(day));
            return days.Contains(day) == members.Contains(day)
                && Inside(next) == First(members.Where(member => member >= day))
                && Inside(previous) == First(members.Where(member => member <= day).Reverse());
        });
        Assert.InRange(read, 500, 2000);
    }

    [Fact]
    public void Meeting_and_holding_agree_with_counting()
    {
        var read = 0;
        Check.Holds(Texts, Texts, (one, other) => AgreeWithCounting(one, other, ref read));
        Assert.InRange(read, 100, 2000);
    }

    private static bool AgreeWithCounting(string one, string other, ref int read)
    {
        if (Read(one) is not { } days || Read(other) is not { } others || OutOfSight(days) || OutOfSight(others))
        {
            return true;
        }

        read++;
        var (mine, its) = (Members(one).ToHashSet(), Members(other).ToHashSet());
        return days.Intersects(others) == mine.Overlaps(its)
            && days.IsSubsetOf(others) == mine.IsSubsetOf(its)
            && days.IsSameAs(others) == mine.SetEquals(its)
            && days.IsSubsetOf(days);
    }

    [Theory]
    [InlineData("2020-12-X5", "2020-12-05", "2020-12-25", 3)]
    [InlineData("[1667,1672]", "1667-01-01", "1672-12-31", 731)]
    [InlineData("XXXX-02-29", "0000-02-29", "9996-02-29", 2425)]
    [InlineData("-000X-02-29", "-0008-02-29", "-0004-02-29", 2)]
    [InlineData("2023-1X-30", "2023-10-30", "2023-12-30", 3)]
    public void Known_sets(string text, string earliest, string latest, int count)
    {
        var days = UncertainDate.Parse(text).DaySet;
        Assert.Equal((earliest, latest), (UncertainDate.On(days.Earliest!.Value).ToString(), UncertainDate.On(days.Latest!.Value).ToString()));
        var counted = 0;
        for (var day = days.Earliest; day is { } one; day = days.Next(one.PlusDays(1)))
        {
            counted++;
        }

        Assert.Equal(count, counted);
    }

    [Fact]
    public void Nothing_is_written_out_for_all_days() => Assert.True(DaySet.Of(LocalDate.MinIsoValue, LocalDate.MaxIsoValue).IsSameAs(UncertainDate.Unknown.DaySet));

    // The years before and after these decades are not counted here.
    private static bool OutOfSight(DaySet days) => days.Earliest < Calendar[0] || days.Latest > Calendar[^1];

    private static LocalDate? Inside(LocalDate? day) => day >= Calendar[0] && day <= Calendar[^1] ? day : null;

    private static LocalDate? First(IEnumerable<LocalDate> days) => days.Select(day => (LocalDate?)day).FirstOrDefault();

    private static DaySet? Read(string text) => UncertainDate.TryParse(text, null, out var date) ? date.DaySet : null;

    // By the letters of the text, without the library.
    private static LocalDate[] Members(string text)
    {
        var members = text.Trim('[', ']').Split(',').Where(member => !member.StartsWith('-')).ToArray();
        return [.. Enumerable.Range(0, Calendar.Length).Where(at => Array.Exists(members, member => IsMember(member, at))).Select(at => Calendar[at])];
    }

    private static bool IsMember(string member, int at)
    {
        if (member.Contains('X', StringComparison.Ordinal))
        {
            return Fits(member, Letters[at]);
        }

        var day = Calendar[at];
        if (member.Split("..") is [var first, var last])
        {
            return string.CompareOrdinal(Letters[at], 0, first, 0, 7) >= 0 && string.CompareOrdinal(Letters[at], 0, last, 0, 7) <= 0;
        }

        var parts = member.Split('-');
        if (parts.Length == 2 && int.TryParse(parts[1], out var season) && season > 20)
        {
            var year = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
            return season switch
            {
                22 or 24 or 28 or 30 => day >= new LocalDate(year - 1, 11, 1) && day <= new LocalDate(year + 1, 3, 31),
                < 33 => day.Year == year,
                < 37 => day.Year == year && (day.Month - 1) / 3 == season - 33,
                < 40 => day.Year == year && (day.Month - 1) / 4 == season - 37,
                _ => day.Year == year && (day.Month - 1) / 6 == season - 40,
            };
        }

        return Fits(member, Letters[at]);
    }

    private static bool Fits(string mask, string letters)
    {
        for (var i = 0; i < mask.Length; i++)
        {
            if (mask[i] != 'X' && mask[i] != letters[i])
            {
                return false;
            }
        }

        return true;
    }
}
