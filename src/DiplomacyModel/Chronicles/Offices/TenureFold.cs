namespace DiplomacyModel;

/// <summary>Makes tenures of what is recorded of one holder in one office.</summary>
/// <remarks>
/// An entry and a leaving said in one place of a report (a sentence, a row of a register) are one tenure, whatever their order; beside
/// them the place may tell of other kinds of tenure, as of somebody named for the office before.
/// Others are paired by their days: each entry with the first leaving that can follow it. What is told twice with the same days
/// is one tenure; what several reports tell is one where an end may be the same day, or where more than a handover is common.
/// </remarks>
internal static class TenureFold
{
    public static Items<Tenure> Of(Ref<Actor> holder, IEnumerable<Account<Claim>> accounts)
    {
        var byPlace = accounts.Select(TenureTelling.Of).OfType<TenureTelling>()
            .GroupBy(telling => (telling.RestsOn[0].Report, telling.RestsOn[0].Sentence))
            .SelectMany(place => place.Count() > 2 ? place.GroupBy(telling => telling.Capacity.Kind).SelectMany(InOnePlace) : InOnePlace(place));
        var tellings = new List<TenureTelling>();
        foreach (var telling in byPlace.OrderBy(telling => telling.Ends.Period.Start.First).ThenBy(telling => telling.RestsOn[0].ToString(), StringComparer.Ordinal))
        {
            Join(tellings, telling, (known, next) => known.Ends.IsSameAs(next.Ends)
                || (known.IsFromOtherReports(next) && (known.HasEntry == next.HasEntry || known.HasLeaving == next.HasLeaving) && known.Ends.MayBeOneWith(next.Ends)));
        }

        return
        [
            .. Attested(Paired(tellings)).Select(telling => telling.By(holder))
                .OrderBy(tenure => tenure.Period.Start.First).ThenBy(tenure => tenure.Period.End.Last).ThenBy(tenure => tenure.RestsOn[0].ToString(), StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<TenureTelling> InOnePlace(IEnumerable<TenureTelling> said)
    {
        TenureTelling[] all = [.. said];
        return all.Length == 2 && all.Count(one => one.HasEntry) == 1 && all.Count(one => one.HasLeaving) == 1 && all[0].HasEntry != all[1].HasEntry && all[0].IsAlike(all[1])
            ? [all[0].With(all[1])]
            : all;
    }

    // Entries without a leaving take, in the order of their days, the first leaving without an entry that can follow them.
    private static List<TenureTelling> Paired(List<TenureTelling> tellings)
    {
        var entries = tellings.Where(one => one.HasEntry && !one.HasLeaving).ToList();
        var leavings = tellings.Where(one => one.HasLeaving && !one.HasEntry).OrderBy(one => one.Ends.Period.End.Last).ToList();
        var paired = tellings.Except(entries).Except(leavings).ToList();
        for (var i = 0; i < entries.Count; i++)
        {
            var at = leavings.FindIndex(left => entries[i].IsAlike(left)
                && left.Ends.Period.End.Last >= entries[i].Ends.Period.Start.First
                && (i + 1 == entries.Count || left.Ends.Period.End.First <= entries[i + 1].Ends.Period.Start.Last));
            paired.Add(at < 0 ? entries[i] : entries[i].With(leavings[at]));
            if (at >= 0)
            {
                leavings.RemoveAt(at);
            }
        }

        return [.. paired, .. leavings];
    }

    // A day on which the office was held belongs to the one tenure in which it may lie; where there are several, it stands by itself.
    private static List<TenureTelling> Attested(List<TenureTelling> tellings)
    {
        var tenures = tellings.Where(one => one.Ends.Attested.Count == 0 || one.HasEntry || one.HasLeaving).OrderBy(one => one.Ends.Period.Start.First).ToList();
        foreach (var attested in tellings.Except(tenures).ToArray())
        {
            var day = attested.Ends.Attested[0].Days;
            var able = Enumerable.Range(0, tenures.Count).Where(i => MayHold(tenures, i, attested, day)).ToArray();
            if (able.Length == 1)
            {
                tenures[able[0]] = tenures[able[0]].With(attested);
            }
            else
            {
                tenures.Insert(tenures.TakeWhile(one => one.Ends.Period.Start.First <= day.First).Count(), attested);
            }
        }

        return tenures;
    }

    // What has no recorded end was over when the same holder entered again.
    private static bool MayHold(List<TenureTelling> tenures, int i, TenureTelling attested, Days day) =>
        tenures[i].IsAlike(attested)
        && !tenures[i].Ends.With(attested.Ends).Period.IsEmpty
        && (tenures[i].HasLeaving || !tenures.Skip(i + 1).Any(next => next.HasEntry && next.IsAlike(attested) && next.Ends.Period.Start.Last <= day.First));

    private static void Join(List<TenureTelling> known, TenureTelling next, Func<TenureTelling, TenureTelling, bool> isOne)
    {
        var at = known.FindIndex(one => one.IsAlike(next) && isOne(one, next));
        if (at < 0)
        {
            known.Add(next);
        }
        else
        {
            known[at] = known[at].With(next);
        }
    }
}
