using NodaTime;

namespace DiplomacyModel;

/// <summary>The exact set of days that something may be: stretches, and patterns that are never written out.</summary>
internal sealed class DaySet : IDays
{
    private readonly DateInterval[] stretches;
    private readonly DayPattern[] patterns;

    private DaySet(IEnumerable<DateInterval> stretches, IEnumerable<DayPattern> patterns)
    {
        this.stretches = [.. Merged(stretches)];
        this.patterns = [.. patterns.Distinct()];
        Earliest = Next(LocalDate.MinIsoValue);
        Latest = Previous(LocalDate.MaxIsoValue);
    }

    /// <summary>The first day, or null where no day of the calendar is in the set.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The last day, or null where no day of the calendar is in the set.</summary>
    public LocalDate? Latest { get; }

    /// <summary>Whether it is written as one stretch without gaps.</summary>
    public bool IsOneStretch => patterns.Length == 0 && stretches.Length == 1;

    LocalDate? IDays.First => Earliest;

    LocalDate? IDays.Last => Latest;

    /// <summary>All days of a stretch.</summary>
    public static DaySet Of(LocalDate first, LocalDate last) => new([new DateInterval(first, last)], []);

    /// <summary>All days that a date, any member of a set, or any day of an interval can be, as far as the calendar goes.</summary>
    public static DaySet Of(EdtfSyntax syntax) => new(
        syntax.Members.Where(member => !IsPattern(member)).Select(member => Stretch(syntax.Text, member)).OfType<DateInterval>(),
        syntax.Members.Where(IsPattern).Select(member => member.First.Pattern));

    public bool Contains(LocalDate day) =>
        (StretchFrom(day) is var at && at < stretches.Length && stretches[at].Start <= day)
        || Array.Exists(patterns, pattern => pattern.Contains(Civil(day)));

    /// <summary>The first day of the set that is not before a day.</summary>
    public LocalDate? Next(LocalDate day)
    {
        var at = StretchFrom(day);
        LocalDate? next = at < stretches.Length ? LocalDate.Max(stretches[at].Start, day) : null;
        foreach (var pattern in patterns)
        {
            next = next == day ? next : Nearest(next, pattern.Next(Civil(day)), LocalDate.Min);
        }

        return next;
    }

    /// <summary>The last day of the set that is not after a day.</summary>
    public LocalDate? Previous(LocalDate day)
    {
        var at = StretchFrom(day);
        var before = at < stretches.Length && stretches[at].Start <= day ? at : at - 1;
        LocalDate? previous = before >= 0 ? LocalDate.Min(stretches[before].End, day) : null;
        foreach (var pattern in patterns)
        {
            previous = previous == day ? previous : Nearest(previous, pattern.Previous(Civil(day)), LocalDate.Max);
        }

        return previous;
    }

    /// <summary>Whether some day is in both.</summary>
    public bool Intersects(DaySet other) =>
        Array.Exists(stretches, other.IntersectsStretch)
        || Array.Exists(other.stretches, IntersectsStretch)
        || Array.Exists(patterns, one => Array.Exists(other.patterns, two => one.Meet(two).HasDay));

    /// <summary>Whether every day of this set is in the other.</summary>
    public bool IsSubsetOf(DaySet other)
    {
        for (var day = Earliest; day is { } first;)
        {
            var last = RunEnd(first);
            if (!other.Contains(first) || other.RunEnd(first) < last)
            {
                return false;
            }

            day = last == LocalDate.MaxIsoValue ? null : Next(last.PlusDays(1));
        }

        return true;
    }

    /// <summary>Whether both are the same days.</summary>
    public bool IsSameAs(DaySet other) =>
        Earliest == other.Earliest && Latest == other.Latest && IsSubsetOf(other) && other.IsSubsetOf(this);

    private static bool IsPattern(EdtfMember member) => !member.IsStretch && member.First.IsMasked;

    private static DateInterval? Stretch(string text, EdtfMember member)
    {
        var low = member.First.IsDated ? EdtfCorner.Low(text, member.First) : EdtfCorner.Before;
        var last = member.Last ?? member.First;
        var high = last.IsDated ? EdtfCorner.High(text, last) : EdtfCorner.After;
        return low.Side > 0 || high.Side < 0
            ? null
            : new(low.Side < 0 ? LocalDate.MinIsoValue : Day(low.Day), high.Side > 0 ? LocalDate.MaxIsoValue : Day(high.Day));
    }

    private static List<DateInterval> Merged(IEnumerable<DateInterval> stretches)
    {
        var merged = new List<DateInterval>();
        foreach (var next in stretches.OrderBy(stretch => stretch.Start))
        {
            if (merged.Count > 0 && (merged[^1].End >= next.Start || merged[^1].End.PlusDays(1) == next.Start))
            {
                merged[^1] = new(merged[^1].Start, LocalDate.Max(merged[^1].End, next.End));
            }
            else
            {
                merged.Add(next);
            }
        }

        return merged;
    }

    private bool IntersectsStretch(DateInterval stretch) => Next(stretch.Start) is { } day && day <= stretch.End;

    // The last day of the unbroken run that begins with a day of the set.
    private LocalDate RunEnd(LocalDate first)
    {
        var last = first;
        for (LocalDate? further = first; further is { } day;)
        {
            last = day;
            var at = StretchFrom(day);
            further = at < stretches.Length && stretches[at].Start <= day && stretches[at].End > day ? stretches[at].End
                : day < LocalDate.MaxIsoValue && Contains(day.PlusDays(1)) ? day.PlusDays(1)
                : null;
        }

        return last;
    }

    // The first stretch that does not end before a day.
    private int StretchFrom(LocalDate day)
    {
        var (low, high) = (0, stretches.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = stretches[middle].End < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static LocalDate? Nearest(LocalDate? known, CivilDay? found, Func<LocalDate, LocalDate, LocalDate> choose) =>
        found is { Year: >= EdtfCorner.FirstYear and <= EdtfCorner.LastYear } day ? known is { } other ? choose(other, Day(day)) : Day(day) : known;

    private static LocalDate Day(CivilDay day) => new(day.Year, day.Month, day.Day);

    private static CivilDay Civil(LocalDate day) => new(day.Year, day.Month, day.Day);
}
