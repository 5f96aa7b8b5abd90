using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>Random values of the library's types.</summary>
internal static class Arbitraries
{
    private static readonly LocalDate First = new(2023, 1, 20);

    public static Arbitrary<Truth> Truth { get; } = Gen.Elements(DiplomacyModel.Truth.False, DiplomacyModel.Truth.Maybe, DiplomacyModel.Truth.True).ToArbitrary();

    /// <summary>Sets of relations, all and none among them.</summary>
    public static Arbitrary<AllenRelations> Relations { get; } = Gen.Choose(0, (1 << 13) - 1).Select(bits => AllenRelations.Of(
        [.. Enum.GetValues<AllenRelation>().Where(relation => (bits >> (int)relation & 1) != 0)])).ToArbitrary();

    /// <summary>Days of a few weeks, so that dates often meet.</summary>
    public static Arbitrary<LocalDate> NearDay { get; } = Gen.Choose(0, 40).Select(First.PlusDays).ToArbitrary();

    /// <summary>Dates of all precisions within and around those weeks; none whose days cannot be counted through.</summary>
    public static Arbitrary<UncertainDate> NearDate { get; } = Gen.OneOf(
        NearDay.Generator.Select(UncertainDate.On),
        Gen.Elements(UncertainDate.Parse("2023-01"), UncertainDate.Parse("2023-02"), UncertainDate.Parse("2023"), UncertainDate.Parse("2023-02?")),
        from start in NearDay.Generator
        from length in Gen.Choose(0, 12)
        select UncertainDate.Within(new DateInterval(start, start.PlusDays(length)))).ToArbitrary();

    /// <summary>Dates of the whole calendar, in every form that EDTF has for them.</summary>
    public static Arbitrary<UncertainDate> AnyDate { get; } = (
        from year in Gen.Choose(-9998, 9999)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from length in Gen.Choose(1, 1000)
        from mark in Gen.Elements(Enum.GetValues<DateQualifier>())
        from form in Gen.Choose(0, 4)
        select form switch
        {
            0 => UncertainDate.In(year).Marked(mark),
            1 => UncertainDate.In(new YearMonth(year, month)).Marked(mark),
            2 => UncertainDate.On(new LocalDate(year, month, day)).Marked(mark),
            3 => UncertainDate.Within(new DateInterval(new LocalDate(Math.Min(year, 9990), month, day), new LocalDate(Math.Min(year, 9990), month, day).PlusDays(length))),
            _ => UncertainDate.Unknown,
        }).ToArbitrary();

    /// <summary>Any text, and texts that nearly are dates.</summary>
    public static Arbitrary<string> Text { get; } = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        from text in Gen.Elements("2023-02-08", "2023-02-29", "2023-13", "[2023-10-11..2023-12-31]", "2017~", "-0044-03-15", "XXXX-XX-XX")
        from at in Gen.Choose(0, text.Length)
        from insert in Gen.Elements("", "-", "2", "?", "T", "/", "..", "]", "é", "\0", "\uFF18", "\u0663", "-1", "+9", "\U0001F600")
        from cut in Gen.Choose(0, 2)
        select text.Remove(Math.Min(at, text.Length - Math.Min(cut, text.Length)), Math.Min(cut, text.Length)).Insert(Math.Min(at, text.Length - Math.Min(cut, text.Length)), insert)).ToArbitrary();

    public static IEnumerable<LocalDate> Days(UncertainDate date) => Enumerable
        .Range(0, Period.DaysBetween(date.Earliest, date.Latest) + 1).Select(date.Earliest.PlusDays);
}
