using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyModel.Tests;

/// <summary>Random EDTF texts of all features; most of them can be read.</summary>
internal static class EdtfTexts
{
    private static readonly Gen<string> Mark = Gen.Frequency((4, Gen.Constant("")), (1, Gen.Elements("?", "~", "%")));

    private static readonly Gen<string> Sign = Gen.Frequency((5, Gen.Constant("")), (1, Gen.Constant("-")));

    private static readonly Gen<string> Year = from year in Gen.Choose(1, 9999) select $"{year:0000}";

    public static Gen<string> MaskedDay { get; } =
        from sign in Sign
        from year in Masked(Gen.Choose(1991, 2029).Select(year => $"{year}"))
        from month in Masked(Gen.Choose(1, 12).Select(month => $"{month:00}"))
        from day in Masked(Gen.Choose(1, 31).Select(day => $"{day:00}"))
        from parts in Gen.Choose(1, 3)
        select sign + string.Join("-", new[] { year, month, day }.Take(parts));

    public static Gen<string> Calendar { get; } =
        from sign in Sign
        from year in Year
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from parts in Gen.Choose(1, 3)
        select sign + string.Join("-", new[] { year, $"{month:00}", $"{day:00}" }.Take(parts));

    public static Gen<string> Marked { get; } =
        from date in Gen.OneOf(Calendar, MaskedDay)
        from marks in Gen.ArrayOf(Mark, 6)
        select Marks(date, marks);

    public static Gen<string> Season { get; } = from year in Year from season in Gen.Choose(21, 41) from mark in Mark select $"{year}-{season}{mark}";

    public static Gen<string> LongYear { get; } = Gen.OneOf(
        from sign in Sign from year in Gen.Choose(10_000, int.MaxValue) select $"Y{sign}{year}",
        from sign in Sign from year in Gen.Choose(1, 9999) from exponent in Gen.Choose(1, 40) select $"Y{sign}{year}E{exponent}",
        from sign in Sign from year in Gen.Choose(1, 9999) from exponent in Gen.Choose(1, 9) from digits in Gen.Choose(1, 4) select $"Y{sign}{year}E{exponent}S{digits}",
        from sign in Sign from year in Year from digits in Gen.Choose(1, 4) select $"{sign}{year}S{digits}");

    public static Gen<string> One { get; } = Gen.OneOf(Calendar, MaskedDay, Marked, Season, LongYear);

    public static Gen<string> Set { get; } =
        from brackets in Gen.Elements("[]", "{}")
        from before in Gen.Elements("", "", "..")
        from members in Gen.NonEmptyListOf(Gen.OneOf(One, from year in Gen.Choose(1, 9000) from length in Gen.Choose(1, 900) select $"{year:0000}..{year + length:0000}"))
        from after in Gen.Elements("", "", "..")
        select $"{brackets[0]}{before}{string.Join(",", members.Select((member, i) => (i == 0 && before.Length > 0) || (i == members.Count - 1 && after.Length > 0) ? "2000" : member))}{after}{brackets[1]}";

    public static Gen<string> Interval { get; } =
        from start in Gen.Frequency((4, One), (1, Gen.Elements("", "..")))
        from end in Gen.Frequency((4, One), (1, Gen.Elements("", "..")))
        select $"{start}/{end}";

    public static Gen<string> Time { get; } =
        from day in Calendar
        from hour in Gen.Choose(0, 23)
        from minute in Gen.Choose(0, 59)
        from zone in Gen.Elements("", "Z", "+09", "-05:30", "+14:00", "-12")
        select $"{(day.Length < 10 ? "2023-02-08" : day)}T{hour:00}:{minute:00}:59{zone}";

    public static Arbitrary<string> Any { get; } = Gen.OneOf(One, Set, Interval, Time).ToArbitrary();

    /// <summary>Texts with a piece put in or taken out.</summary>
    public static Arbitrary<string> Broken { get; } = (
        from text in Gen.OneOf(One, Set, Interval, Time)
        from at in Gen.Choose(0, text.Length)
        from insert in Gen.Elements("", "-", "X", "x", "u", "?", "~", "%", "/", "..", ",", "]", "[", "T", "Y", "E", "S", "0", "9", "(", ")", " ", "é", "\0")
        from cut in Gen.Choose(0, 3)
        let start = Math.Max(0, at - cut)
        select text[..start] + insert + text[at..]).ToArbitrary();

    private static Gen<string> Masked(Gen<string> digits) =>
        from text in digits
        from masks in Gen.ArrayOf(Gen.Choose(0, 3), 4)
        select string.Concat(text.Select((digit, i) => masks[i] == 0 ? 'X' : digit));

    private static string Marks(string date, string[] marks)
    {
        var isNegative = date.StartsWith('-');
        var parts = date.TrimStart('-').Split('-');
        return string.Join("-", parts.Select((part, i) => $"{marks[2 * i]}{(i == 0 && isNegative ? "-" : "")}{part}{marks[(2 * i) + 1]}"));
    }
}
