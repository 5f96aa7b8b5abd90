namespace DiplomacyModel;

/// <summary>Whether a query holds of a told meeting: each clause over all its accounts, then Kleene's and. Of one that somebody denies it cannot be told.</summary>
internal static class QueryTruth
{
    public static Truth Of(Query query, Told<Meeting> told, ThingSet things)
    {
        var sides = query.Sides.Count == 2 ? Over(told, meeting => Between(query.Sides[0], query.Sides[1], meeting, things)) : Truth.True;
        var conditions = query.Conditions.Aggregate(Truth.True, (all, condition) => all & Medium(condition, told));
        return sides & conditions & Window(query, told) & (told.Denials.Count > 0 ? Truth.Maybe : Truth.True);
    }

    // Accounts that do not mention it say nothing; those that do must agree.
    private static Truth Medium(MediumCondition condition, Told<Meeting> told) =>
        Agreed([.. told.Accounts.Where(account => account.Claim.Medium.Kind != SlotKind.NotMentioned).Select(account => condition.Holds(account.Claim)).Distinct()]);

    // The date that lies in all others decides; where there is none such, all must agree. On no day it was by that on which it is told.
    private static Truth Window(Query query, Told<Meeting> told)
    {
        if (!query.Window.TryPickValue(out var window))
        {
            return Truth.True;
        }

        var date = told.Date;
        if (date.Finest.Precision != DatePrecision.Unknown || date.Answers.Count == 0)
        {
            return (date.Answers.Count > 0 ? date.Finest : UncertainDate.InAllOf(told.Accounts.Select(account => account.DoneBy))).IsWithin(window);
        }

        Items<Truth> truths = [.. date.Answers.Select(answer => answer.IsWithin(window)).Distinct()];
        return truths.Count == 1 ? truths[0] : Truth.Maybe;
    }

    private static Truth Over(Told<Meeting> told, Func<Meeting, Truth> clause) => Agreed([.. told.Accounts.Select(account => clause(account.Claim)).Distinct()]);

    private static Truth Agreed(Items<Truth> truths) => truths.Count == 1 ? truths[0]
        : truths.Any(truth => truth.IsTrue) && !truths.Any(truth => truth.IsFalse) ? Truth.True
        : Truth.Maybe;

    // Two different participants, one on each side, or two of several who are not named apart; who only watches or interprets is on none, and those that an open list does not name may be anybody.
    private static Truth Between(SideTerm first, SideTerm second, Meeting meeting, ThingSet things)
    {
        var found = Truth.False;

        // Who receives may be one of those who meet.
        Items<Party> hosts = [.. meeting.Host.Values.Except(meeting.Participants)];
        Items<Party> parties = [.. meeting.Participants.Concat(hosts).Where(Participants.IsSide)];
        for (var i = 0; i < parties.Count; i++)
        {
            // Most stand on neither side; who does not is asked no further.
            var one = first.IsSideOf(parties[i], things);
            for (var j = 0; j < parties.Count && !one.IsFalse; j++)
            {
                var isTwo = i == j ? Truth.Of(false, Meeting.IsMany(parties[i])) : Truth.Of(!hosts.Contains(parties[i]) && !hosts.Contains(parties[j]), true);
                found |= isTwo.IsFalse ? Truth.False : isTwo & one & second.IsSideOf(parties[j], things);
            }
        }

        return meeting.Participants.Extent == ListExtent.Open ? found | Truth.Maybe : found;
    }
}
