using NodaTime;

namespace DiplomacyModel;

/// <content>One of several dates or stretches, and it is not known which.</content>
public readonly partial struct UncertainDate
{
    /// <summary>Some day up to another, of which no first is known.</summary>
    internal static UncertainDate UpTo(LocalDate last) => Parse($"[..{On(last)}]");

    /// <summary>Some day from another on, of which no last is known.</summary>
    internal static UncertainDate Since(LocalDate first) => Parse($"[{On(first)}..]");

    /// <summary>Some day of one of several stretches.</summary>
    internal static UncertainDate WithinOneOf(Items<DateInterval> stretches) => Parse($"[{Stretches(stretches)}]");

    /// <summary>Some day of one of several dates; unknown where there is none, or nothing is known of one of them. Marks and masks are kept of a single one only.</summary>
    internal static UncertainDate OneOf(IEnumerable<UncertainDate> dates)
    {
        Items<UncertainDate> different = [.. dates.Distinct()];
        return different.Count == 1 ? different[0]
            : different.Count == 0 || different.Any(date => date.Precision == DatePrecision.Unknown) ? Unknown
            : WithinOneOf([.. different.Select(date => new DateInterval(date.Earliest, date.Latest)).Distinct().OrderBy(days => days.Start).ThenBy(days => days.End)]);
    }

    /// <summary>Some day that lies in all of several dates, as far as they are known; unknown where none is known, or no day lies in all. The finest one is kept as it is.</summary>
    internal static UncertainDate InAllOf(IEnumerable<UncertainDate> dates)
    {
        Items<UncertainDate> known = [.. dates.Where(date => date.Precision != DatePrecision.Unknown).Distinct()];
        if (known.FirstOrDefault(date => known.All(other => date == other || date.IsFinerThan(other))) is { Precision: not DatePrecision.Unknown } finest)
        {
            return finest;
        }

        var (first, last) = (known.Select(date => date.Earliest).DefaultIfEmpty(LocalDate.MinIsoValue).Max(), known.Select(date => date.Latest).DefaultIfEmpty(LocalDate.MaxIsoValue).Min());
        return first > last || known.Count == 0 ? Unknown : Within(new(first, last));
    }
}
