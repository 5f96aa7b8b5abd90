using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace DiplomacyModel;

/// <summary>The exact set of relations of two periods whose starts and ends are ranges without gaps.</summary>
/// <remarks>
/// A relation is possible unless the last day of some end comes too early after the first day of another. Each column below is one such
/// comparison: how many days after, at the least, and what is impossible otherwise; none can be left out but the two of the last row that
/// rule nothing out.
/// </remarks>
internal static class RangeRelations
{
    private const int Before = 1 << (int)AllenRelation.Before;
    private const int Meets = 1 << (int)AllenRelation.Meets;
    private const int Overlaps = 1 << (int)AllenRelation.Overlaps;
    private const int Starts = 1 << (int)AllenRelation.Starts;
    private const int During = 1 << (int)AllenRelation.During;
    private const int Finishes = 1 << (int)AllenRelation.Finishes;
    private const int Equal = 1 << (int)AllenRelation.Equal;
    private const int FinishedBy = 1 << (int)AllenRelation.FinishedBy;
    private const int Contains = 1 << (int)AllenRelation.Contains;
    private const int StartedBy = 1 << (int)AllenRelation.StartedBy;
    private const int OverlappedBy = 1 << (int)AllenRelation.OverlappedBy;
    private const int MetBy = 1 << (int)AllenRelation.MetBy;
    private const int After = 1 << (int)AllenRelation.After;
    private const int StartTogether = Starts | Equal | StartedBy;
    private const int EndTogether = Finishes | Equal | FinishedBy;

    public static AllenRelations Of(Vector128<int> a, Vector128<int> b)
    {
        // The first and the last day of p and q, the start and the end of the one, and of r and s, those of the other.
        const int p1 = 0, p2 = 1, q1 = 2, q2 = 3, r1 = 4, r2 = 5, s1 = 6, s2 = 7;
        var days = Vector256.Create(a, b);
        var impossible =
            Unless(
                days,
                last: Vector256.Create(r2, r2, s2, s2, p2, p2, q2, q2),
                first: Vector256.Create(q1, p1, q1, p1, s1, r1, s1, r1),
                least: Vector256.Create(2, 0, 0, -1, 2, 0, 0, -1),
                Vector256.Create(Before, StartTogether, EndTogether, MetBy, After, StartTogether, EndTogether, Meets))
            | Unless(
                days,
                last: Vector256.Create(r2, r2, s2, s2, p2, p2, q2, q2),
                first: Vector256.Create(q1, p1, q1, p1, s1, r1, s1, r1),
                least: Vector256.Create(1, 1, 1, 0, 1, 1, 1, 0),
                Vector256.Create(
                    Meets, FinishedBy | Contains | Overlaps, Starts | During | Overlaps, OverlappedBy,
                    MetBy, Finishes | During | OverlappedBy, StartedBy | Contains | OverlappedBy, Overlaps))
            | Unless(
                days,
                last: Vector256.Create(q2, q2, s2, s2, s2, s2, q2, q2),
                first: Vector256.Create(p1, p1, p1, p1, r1, r1, r1, r1),
                least: Vector256.Create(1, 2, 2, 2, 1, 2, 2, 2),
                Vector256.Create(
                    StartedBy | FinishedBy | Overlaps | OverlappedBy, Contains, Overlaps, 0,
                    Starts | Finishes | Overlaps | OverlappedBy, During, OverlappedBy, 0));
        var bits = impossible.GetLower() | impossible.GetUpper();
        bits |= Vector128.Shuffle(bits, Vector128.Create(2, 3, 0, 1));
        bits |= Vector128.Shuffle(bits, Vector128.Create(1, 0, 3, 2));
        return AllenRelations.AllBut(bits.ToScalar());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Unless(Vector256<int> days, Vector256<int> last, Vector256<int> first, Vector256<int> least, Vector256<int> relations) =>
        Vector256.LessThan(Vector256.Shuffle(days, last) - Vector256.Shuffle(days, first), least) & relations;
}
