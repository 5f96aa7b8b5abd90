using static DiplomacyModel.Time.AllenRelation;

namespace DiplomacyModel;

/// <summary>The exact set of possible relations. Each relation is asked of the days that make it easiest; no days are gone through.</summary>
internal static class Relating
{
    /// <summary>The one relation of two exact stretches.</summary>
    public static AllenRelation Exact(int p, int q, int r, int s) =>
        q < r ? (q + 1 == r ? Meets : Before)
        : s < p ? (s + 1 == p ? MetBy : After)
        : p < r ? (q < s ? Overlaps : q == s ? FinishedBy : Contains)
        : p == r ? (q < s ? Starts : q == s ? Equal : StartedBy)
        : q < s ? During : q == s ? Finishes : OverlappedBy;

    /// <summary>Of two days.</summary>
    public static AllenRelations Of(in Days x, in Days y) => new(
        Bit(Before, x.First + 1 < y.Last)
        | Bit(After, y.First + 1 < x.Last)
        | Bit(Meets, x.Touch(y))
        | Bit(MetBy, y.Touch(x))
        | Bit(Equal, x.FirstOfBoth(y) != DayNumber.NoneAfter));

    /// <summary>Of a day and a period.</summary>
    public static AllenRelations Of(in Days x, in PeriodDays b)
    {
        var (r, s) = (b.Start, b.End);
        return new(
            Bit(Before, x.First + 1 < r.Last)
            | Bit(After, s.First + 1 < x.Last)
            | Bit(Meets, x.Touch(r))
            | Bit(MetBy, s.Touch(x))
            | Bit(Starts, x.FirstOfBoth(r) < s.Last)
            | Bit(Finishes, x.LastOfBoth(s) > r.First)
            | Bit(During, x.Next(r.First + 1) < s.Last)
            | Bit(Equal, x.ShareADay(r, s)));
    }

    /// <summary>Of two periods.</summary>
    public static AllenRelations Of(in PeriodDays a, in PeriodDays b) =>
        a.HasGaps || b.HasGaps ? WithGaps(a, b) : RangeRelations.Of(a.Corners, b.Corners);

    private static AllenRelations WithGaps(in PeriodDays a, in PeriodDays b)
    {
        var (p, q, r, s) = (a.Start, a.End, b.Start, b.End);
        var (start, end) = (p.FirstOfBoth(r), q.LastOfBoth(s));
        var (laterStart, laterOther) = (p.Next(r.First + 1), r.Next(p.First + 1));
        var (earlierEnd, earlierOther) = (q.Previous(s.Last - 1), s.Previous(q.Last - 1));
        return new(
            Bit(Before, q.First + 1 < r.Last)
            | Bit(After, s.First + 1 < p.Last)
            | Bit(Meets, q.Touch(r))
            | Bit(MetBy, s.Touch(p))
            | Bit(Equal, start <= end)
            | Bit(Starts, q.Next(start) < s.Last)
            | Bit(StartedBy, s.Next(start) < q.Last)
            | Bit(Finishes, p.Previous(end) > r.First)
            | Bit(FinishedBy, r.Previous(end) > p.First)
            | Bit(During, laterStart <= earlierEnd)
            | Bit(Contains, laterOther <= earlierOther)
            | Bit(Overlaps, laterOther <= earlierEnd)
            | Bit(OverlappedBy, laterStart <= earlierOther));
    }

    private static int Bit(AllenRelation relation, bool isPossible) => isPossible ? 1 << (int)relation : 0;
}
