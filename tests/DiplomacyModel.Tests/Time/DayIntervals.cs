using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>The days of several stretches, earliest first, that neither meet nor overlap: the plainest set of days with gaps.</summary>
internal sealed class DayIntervals : IDays
{
    private readonly DateInterval[] stretches;

    private DayIntervals(DateInterval[] stretches) => this.stretches = stretches;

    public LocalDate? First => stretches[0].Start;

    public LocalDate? Last => stretches[^1].End;

    public bool IsOne => stretches.Length == 1;

    public DateInterval Hull => new(stretches[0].Start, stretches[^1].End);

    /// <summary>The days of stretches in any order.</summary>
    public static DayIntervals Of(IEnumerable<DateInterval> any)
    {
        var joined = new List<DateInterval>();
        foreach (var next in any.OrderBy(one => one.Start))
        {
            if (joined.Count > 0 && next.Start <= joined[^1].End.PlusDays(1))
            {
                joined[^1] = new(joined[^1].Start, LocalDate.Max(joined[^1].End, next.End));
            }
            else
            {
                joined.Add(next);
            }
        }

        return new([.. joined]);
    }

    public bool Contains(LocalDate day) => stretches.Any(one => one.Contains(day));

    public LocalDate? Next(LocalDate day)
    {
        var found = Array.Find(stretches, one => day <= one.End);
        return found is null ? null : LocalDate.Max(day, found.Start);
    }

    public LocalDate? Previous(LocalDate day)
    {
        var found = Array.FindLast(stretches, one => one.Start <= day);
        return found is null ? null : LocalDate.Min(day, found.End);
    }
}
