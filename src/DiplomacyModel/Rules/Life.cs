namespace DiplomacyModel;

/// <summary>When a thing came into being and when it ceased to be, by what sources themselves tell: a birth, a founding; a death, an end.</summary>
internal sealed record Life(Ref<Thing> Thing, bool IsPerson, TenureEnds Ends, Items<ClaimId> RestsOn)
{
    public Truth IsReversed => Ends.IsReversed;

    /// <summary>The record of a thing, or null where there is none, or where it may be of several lives.</summary>
    public static Life? Of(Chronicle chronicle, ThingId thing)
    {
        Items<Account<Claim>> accounts = [.. chronicle.Ledger.ByThing[thing].Where(account => account.IsHeld && account.Claim is Change { State: ExistenceState } && account.Date.Precision != DatePrecision.Unknown)];
        if (accounts.Count == 0)
        {
            return null;
        }

        var ends = accounts.Select(account => ((Change)account.Claim).IsStart
                ? new TenureEnds(account.Date, Slot<UncertainDate>.NotMentioned, [])
                : new TenureEnds(Slot<UncertainDate>.NotMentioned, account.Date, []))
            .Aggregate((known, next) => known.With(next));
        var isPerson = chronicle.Things.TryFind(new Ref<Thing>(thing), out var found) && found is Person;

        // A person lives once. What else there is may cease to be and come to be again: of that one row tells of one life, and no more.
        var isOne = isPerson || (accounts.All(account => ((Change)account.Claim).Kind is not (ChangeKind.Resumes or ChangeKind.Suspends))
            && (ends.IsReversed.IsFalse || accounts.Select(account => (account.Id.Report, account.Id.Sentence)).Distinct().Count() == 1));
        return isOne ? new(new(thing), isPerson, ends, [.. accounts.Select(account => account.Id)]) : null;
    }

    /// <summary>Whether a day lies in it. What is not told bounds nothing; a day told alike with an end is taken to fit.</summary>
    public Truth Covers(UncertainDate day)
    {
        if (Ends.Period.IsEmpty || Ends.Entered.Values.Contains(day) || Ends.Left.Values.Contains(day))
        {
            return Truth.True;
        }

        PeriodDays days = new(
            Ends.Entered.Values.Count > 0 ? Ends.Period.Start : Days.Only(-DayNumber.Forever),
            Ends.Left.Values.Count > 0 ? Ends.Period.End : Days.Only(DayNumber.Forever));
        return days.Covers(day.Days);
    }

    /// <summary>The record in words.</summary>
    /// <returns>Such as <c>was born on 1 January 1950 and died on some day in 2011</c>.</returns>
    public string ToWords() => string.Join(" and ", new[]
    {
        Words(IsPerson ? "was born on" : "came into being on", Ends.Entered),
        Words(IsPerson ? "died on" : "ceased to be on", Ends.Left),
    }.Where(part => part.Length > 0));

    private static string Words(string verb, Slot<UncertainDate> dates) =>
        dates.Values.Count == 0 ? "" : $"{verb} {string.Join(" or ", dates.Values.Select(date => date.ToWords()))}";
}
