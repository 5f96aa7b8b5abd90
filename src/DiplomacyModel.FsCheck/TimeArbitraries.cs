using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DiplomacyModel.FsCheck;

/// <summary>Random times for property-based tests. Every value is valid, and every shrink of it is valid and simpler.</summary>
/// <remarks>Simpler means: a day before a range, a month before a day, a year before a month, and the year 2000 before all.</remarks>
public static partial class TimeArbitraries
{
    private const int Simplest = 2000;

    private static readonly string[] Forms =
    [
        "2023", "-0044", "2023-02", "2023-02-08", "2017~", "2023-02?", "201X", "2023-XX", "2020-12-X5", "XXXX-12-25", "2023-21", "2023-34",
        "[1667,1672]", "[2023-10-11..2023-12-31]", "{1960,1961-12}", "2014/2018", "2014/..", "2014/", "/2018", "../2018-05", "1950S2", "Y170000002",
        "2004-06~-11", "?2004-06-~11", "1985-04-12T23:20:30Z",
    ];

    /// <summary>Days of the years 1000 to 2999.</summary>
    public static Arbitrary<LocalDate> Days { get; } = Arb.From(
        from year in Gen.Choose(1000, 2999)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 31)
        select new LocalDate(year, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(year, month))),
        Shrink);

    /// <summary>Uncertain dates of every plain form: a day, a month, a year, a range of days, and now and then unknown; some marked as uncertain or approximate.</summary>
    public static Arbitrary<UncertainDate> UncertainDates { get; } = Arb.From(
        from first in Days.Generator
        from length in Gen.Choose(1, 1000)
        from mark in Gen.Elements(Enum.GetValues<DateQualifier>())
        from form in Gen.Choose(0, 8)
        select form switch
        {
            0 => UncertainDate.Unknown,
            1 or 2 => UncertainDate.In(first.Year).Marked(mark),
            3 or 4 => UncertainDate.In(first.ToYearMonth()).Marked(mark),
            5 => UncertainDate.Within(new DateInterval(first, first.PlusDays(length))),
            _ => UncertainDate.On(first).Marked(mark),
        },
        Shrink);

    /// <summary>Uncertain periods with ends of every kind: dated, unbounded, not known, and not known but held until some day.</summary>
    public static Arbitrary<UncertainPeriod> UncertainPeriods { get; } = Arb.From(
        from one in UncertainDates.Generator
        from other in UncertainDates.Generator
        from form in Gen.Choose(0, 8)
        select Period(one, other, form),
        Shrink);

    /// <summary>Texts that are EDTF of all levels, and texts that nearly are.</summary>
    public static Arbitrary<string> EdtfTexts { get; } = Arb.From(
        from text in Gen.Elements(Forms)
        from at in Gen.Choose(0, text.Length)
        from insert in Gen.Elements("", "", "", "X", "~", "/", "..", "0", "-", " ")
        select text.Insert(at, insert),
        text => text.Length == 0 ? [] : [text[..^1], text[1..]]);

    private static UncertainPeriod Period(UncertainDate one, UncertainDate other, int form) => (IsKnown(one), IsKnown(other), form) switch
    {
        (true, true, < 4) when !other.Precedes(one).IsTrue => UncertainPeriod.Between(one, other),
        (true, true, < 4) => UncertainPeriod.Between(other, one),
        (true, _, 4) => UncertainPeriod.Since(one),
        (true, _, 5) => UncertainPeriod.From(one),
        (true, _, 6) => UncertainPeriod.Since(one, one.Latest),
        (true, _, 7) => UncertainPeriod.Since(one, one.Earliest),
        (true, _, _) => UncertainPeriod.Until(one),
        (false, true, _) => UncertainPeriod.Since(other),
        _ => UncertainPeriod.Since(UncertainDate.In(Simplest)),
    };

    private static IEnumerable<LocalDate> Shrink(LocalDate day)
    {
        if (day.Year != Simplest)
        {
            yield return new LocalDate(Simplest, 1, 1);
        }

        if (day is not { Month: 1, Day: 1 })
        {
            yield return new LocalDate(day.Year, 1, 1);
        }
    }

    private static IEnumerable<UncertainDate> Shrink(UncertainDate date) => date.Precision switch
    {
        DatePrecision.Unknown => [],
        DatePrecision.Year when date.Earliest.Year == Simplest => date.Qualifier == DateQualifier.None ? [] : [UncertainDate.In(Simplest)],
        DatePrecision.Year => [UncertainDate.In(Simplest), .. Unmarked(date, UncertainDate.In(date.Earliest.Year))],
        DatePrecision.Month => [UncertainDate.In(date.Earliest.Year), .. Unmarked(date, UncertainDate.In(date.Earliest.ToYearMonth()))],
        DatePrecision.Day => [UncertainDate.In(date.Earliest.ToYearMonth()), .. Unmarked(date, UncertainDate.On(date.Earliest))],
        _ => [UncertainDate.On(date.Earliest), UncertainDate.On(date.Latest)],
    };

    private static IEnumerable<UncertainPeriod> Shrink(UncertainPeriod period) => (period.Start, period.End) switch
    {
        (PeriodBound.Dated start, PeriodBound.Dated end) =>
        [
            UncertainPeriod.Since(start.Date),
            UncertainPeriod.Until(end.Date),
            .. Shrink(start.Date).Where(date => IsKnown(date) && !end.Date.Precedes(date).IsTrue).Select(date => UncertainPeriod.Between(date, end.Date)),
        ],
        (PeriodBound.Dated start, PeriodBound.Unbounded or PeriodBound.NotKnown { Earliest: not null }) => [UncertainPeriod.Since(start.Date)],
        (PeriodBound.Dated start, _) => Shrink(start.Date).Where(IsKnown).Select(UncertainPeriod.Since),
        (_, PeriodBound.Dated end) => [UncertainPeriod.Since(end.Date)],
        _ => [],
    };

    private static IEnumerable<UncertainDate> Unmarked(UncertainDate date, UncertainDate plain) => date.Qualifier == DateQualifier.None ? [] : [plain];

    private static bool IsKnown(UncertainDate date) => date.Precision != DatePrecision.Unknown;
}
