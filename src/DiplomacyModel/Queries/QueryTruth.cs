namespace DiplomacyModel;

/// <summary>Whether a query holds of one account of a meeting: every clause, by Kleene's and.</summary>
internal static class QueryTruth
{
    public static Truth Of(Query query, Account<Meeting> account, ThingSet things)
    {
        var sides = query.Sides.Count == 2 ? Between(query.Sides[0], query.Sides[1], account.Claim, things) : Truth.True;
        var conditions = query.Conditions.Aggregate(Truth.True, (all, condition) => all & condition.Holds(account.Claim));
        var window = query.Window.TryPickValue(out var days) ? account.Date.IsWithin(days) : Truth.True;
        return sides & conditions & window;
    }

    // Two different participants, one on each side.
    private static Truth Between(SideTerm first, SideTerm second, Meeting meeting, ThingSet things)
    {
        var found = Truth.False;
        for (var i = 0; i < meeting.Participants.Count; i++)
        {
            for (var j = 0; j < meeting.Participants.Count; j++)
            {
                found |= i == j
                    ? Truth.False
                    : first.IsSideOf(meeting.Participants[i], things) & second.IsSideOf(meeting.Participants[j], things);
            }
        }

        return found;
    }
}
