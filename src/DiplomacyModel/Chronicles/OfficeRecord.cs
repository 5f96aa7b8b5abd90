using NodaTime;

namespace DiplomacyModel;

/// <summary>What recorded entries into an office and leavings from it let be true of a day. Both ends count as days in office.</summary>
internal sealed class OfficeRecord
{
    // Beyond this many days an uncertain day is weighed as one stretch and not day by day.
    private const int MostDays = 400;

    private readonly UncertainDate[] entries;
    private readonly UncertainDate[] leavings;

    public OfficeRecord(IReadOnlyCollection<Account<Change>> changes)
    {
        entries = [.. changes.Where(change => change.Claim.IsStart).Select(change => change.Date)];
        leavings = [.. changes.Where(change => !change.Claim.IsStart).Select(change => change.Date)];
    }

    /// <summary>True where the office was held by the record, False where every reading of it rules that out, Maybe otherwise.</summary>
    public Truth Allows(UncertainDate day)
    {
        var days = Period.DaysBetween(day.Earliest, day.Latest) + 1;
        if (days == 1 || days > MostDays)
        {
            return Of(day);
        }

        Items<Truth> each = [.. Enumerable.Range(0, days).Select(i => Of(UncertainDate.On(day.Earliest.PlusDays(i)))).Distinct()];
        return each.Count == 1 ? each[0] : Truth.Maybe;
    }

    private Truth Of(UncertainDate day) => Truth.Of(
        entries.Any(entry => !day.Precedes(entry).IsPossible && leavings.All(left => !left.Precedes(day).IsPossible || !entry.Precedes(left).IsPossible)),
        !IsRuledOut(day));

    // Before every entry; or after a leaving that surely follows every earlier entry (left and entered again on one day is no end),
    // with no other leaving that may be of the day or later.
    private bool IsRuledOut(UncertainDate day)
    {
        var earlier = entries.Where(entry => !day.Precedes(entry).IsTrue).ToArray();
        var later = entries.Where(entry => day.Precedes(entry).IsTrue).ToArray();
        var isLeft = leavings.Any(left => left.Precedes(day).IsTrue && earlier.All(entry => entry.Precedes(left).IsTrue));
        var isTold = leavings.All(left => left.Precedes(day).IsTrue || later.Any(entry => !left.Precedes(entry).IsPossible));
        return earlier.Length == 0 ? isTold : isLeft && isTold;
    }
}
