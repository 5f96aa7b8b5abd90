namespace DiplomacyModel;

/// <summary>Some day of a date.</summary>
internal sealed record DayReply(UncertainDate Date) : Reply
{
    public override bool IsDefinite => Date.IsExact;

    public override bool IsSameAs(Reply other) => other is DayReply day && Date.IsSameStretchAs(day.Date);

    public override bool IsWithin(Reply other) => other is DayReply day && Date.IsFinerThan(day.Date);

    public override bool Excludes(Reply other) => other is DayReply day && Date.IsSameDayAs(day.Date).IsFalse;

    // Dates with gaps can overlap two by two and still have no day in common.
    public override bool IsPossibleWith(Reply[] others)
    {
        Days[] all = [Date.Days, .. others.OfType<DayReply>().Select(other => other.Date.Days)];
        if (!Array.Exists(all, days => days.HasGaps))
        {
            return true;
        }

        for (var day = DayNumber.NoneBefore; ;)
        {
            var next = day;
            foreach (var days in all)
            {
                next = days.Next(next);
                if (next == DayNumber.NoneAfter)
                {
                    return false;
                }
            }

            if (next == day)
            {
                return true;
            }

            day = next;
        }
    }

    public override string ToWords(ThingSet things) => Date.ToWords();
}
