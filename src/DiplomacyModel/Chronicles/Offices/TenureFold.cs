namespace DiplomacyModel;

/// <summary>Makes tenures of what is recorded of one holder in one office (docs/decisions/0020).</summary>
/// <remarks>
/// First each report by itself: a row of a register is one tenure of a kind, whatever the order of its days; other entries are paired
/// by their days, each with the first leaving that can follow it. What several reports tell is one tenure where an end may be the same day, or
/// where it could not be two; then entries of one report are paired with leavings of another. A day on which the office was held, or
/// that is not told, belongs to a tenure that is recorded, where one is.
/// </remarks>
internal static class TenureFold
{
    /// <param name="holder">Who.</param>
    /// <param name="accounts">What is recorded of this holder.</param>
    /// <param name="others">The entries of others in their own right, where the office has one seat: no attested day reaches over them.</param>
    public static Items<Tenure> Of(Ref<Actor> holder, IEnumerable<Account<Claim>> accounts, Lazy<Items<Days>> others)
    {
        var placed = accounts.GroupBy(account => account.Id.Report).Select(report => InPlaces(report).ToList()).ToList();
        if (placed is [[var only]])
        {
            return [only.By(holder, only.Ends.Period)];
        }

        var byReport = placed.SelectMany(report => Paired(Joined(report, TenureTelling.IsRepeated)));
        var recorded = Paired(Joined(byReport, TenureTelling.IsSharedEnd, TenureTelling.IsShared));
        var tenures = Undated(Attested(recorded, others));
        return
        [
            .. tenures.Select((telling, i) => telling.By(holder, PeriodOf(tenures, i)))
                .OrderBy(tenure => tenure.Period.Start.First).ThenBy(tenure => tenure.Period.End.Last).ThenBy(tenure => tenure.RestsOn[0].ToString(), StringComparer.Ordinal),
        ];
    }

    // Beside a tenure the place may tell of one of another kind, as of somebody named for the office before.
    private static IEnumerable<TenureTelling> InPlaces(IEnumerable<Account<Claim>> report) => report.GroupBy(account => account.Id.Sentence).SelectMany(place =>
    {
        TenureTelling[] all = [.. place.Select(TenureTelling.Of).OfType<TenureTelling>().OrderBy(telling => telling.HasLeaving)];
        var isRegister = place.First().Source.Kind == SourceKind.Register;
        return all.Length > 2 ? all.GroupBy(telling => telling.Capacity.Kind).SelectMany(kind => InOnePlace([.. kind], isRegister)) : InOnePlace(all, isRegister);
    });

    // One entry and one leaving in one place are of one tenure; where they are in no order, only the rows of a register are.
    private static TenureTelling[] InOnePlace(TenureTelling[] all, bool isRegister) =>
        all is [{ HasEntry: true, HasLeaving: false } entry, { HasEntry: false, HasLeaving: true } leaving] && entry.IsAlike(leaving)
        && entry.With(leaving) is var both && (!both.Ends.Period.IsEmpty || isRegister)
            ? [both]
            : all;

    // Whole tenures first, so that what tells one end of them finds them.
    private static List<TenureTelling> Joined(IEnumerable<TenureTelling> tellings, params Func<TenureTelling, TenureTelling, bool>[] isOne)
    {
        var known = new TenureTellings();
        foreach (var next in tellings.OrderByDescending(telling => (telling.HasEntry, telling.HasLeaving)).ThenBy(telling => telling.Ends.Period.Start.First).ThenBy(telling => telling.RestsOn[0].ToString(), StringComparer.Ordinal))
        {
            var at = isOne.Select(test => known.Find(next, test)).FirstOrDefault(found => found >= 0, -1);
            if (at < 0)
            {
                known.Add(next);
            }
            else
            {
                known.Join(at, next);
            }
        }

        return known.All;
    }

    // Entries without a leaving take, in the order of their days, the first leaving without an entry that can follow them.
    private static List<TenureTelling> Paired(List<TenureTelling> tellings)
    {
        var entries = tellings.Where(one => one.HasEntry && !one.HasLeaving).OrderBy(one => one.Ends.Period.Start.First).ToList();
        var leavings = tellings.Where(one => one.HasLeaving && !one.HasEntry).OrderBy(one => one.Ends.Period.End.Last).ToList();
        var paired = tellings.Except(entries).Except(leavings).ToList();
        for (var i = 0; i < entries.Count; i++)
        {
            var next = entries.Skip(i + 1).FirstOrDefault(one => one.IsHolding == entries[i].IsHolding);
            var at = leavings.FindIndex(left => entries[i].IsAlike(left)
                && left.Ends.Period.End.Last >= entries[i].Ends.Period.Start.First
                && (next is null || left.Ends.Period.End.First <= next.Ends.Period.Start.Last));
            paired.Add(at < 0 ? entries[i] : entries[i].With(leavings[at]));
            if (at >= 0)
            {
                leavings.RemoveAt(at);
            }
        }

        return [.. paired, .. leavings];
    }

    // An attested day belongs to the tenure in which it surely lies, else to the only one in which it may; where there are several, it adds none.
    private static List<TenureTelling> Attested(List<TenureTelling> tellings, Lazy<Items<Days>> others)
    {
        var tenures = tellings.Where(one => one.HasEntry || one.HasLeaving || one.IsUndated).ToList();
        var days = new Dictionary<int, List<TenureTelling>>();
        foreach (var attested in tellings.Except(tenures).OrderBy(one => one.Ends.Attested[0].Earliest).ToArray())
        {
            var day = attested.Ends.Attested[0].Days;
            var able = Enumerable.Range(0, tenures.Count).Where(i => tenures[i].IsAlike(attested) && MayHold(tenures, i, day, others)).ToArray();
            var at = able.Length == 1 ? able[0] : able.FirstOrDefault(i => tenures[i].Ends.Period.Covers(day).IsTrue, -1);
            if (at >= 0)
            {
                // What it rests on, and all its days, are put together once, at the end.
                days.TryAdd(at, [tenures[at]]);
                days[at].Add(attested);
                tenures[at] = tenures[at].With(attested with { RestsOn = [] });
                tenures[at] = tenures[at] with { Ends = tenures[at].Ends.Brief() };
            }
            else if (able.Length == 0)
            {
                tenures.Add(attested);
            }
        }

        foreach (var (at, told) in days)
        {
            tenures[at] = tenures[at] with
            {
                Ends = told[0].Ends.With([.. told.Skip(1).SelectMany(one => one.Ends.Attested)]),
                RestsOn = [.. told.SelectMany(one => one.RestsOn)],
            };
        }

        return tenures;
    }

    private static bool MayHold(List<TenureTelling> tenures, int i, Days day, Lazy<Items<Days>> others)
    {
        var (period, ends) = (PeriodOf(tenures, i), tenures[i].Ends);
        return !tenures[i].IsUndated
            && period.Covers(day).IsPossible
            && !period.IsEmpty
            && (tenures[i].HasLeaving || !others.Value.Any(entry => ends.LastKnown < entry.First && entry.Last < day.First))
            && (tenures[i].HasEntry || !others.Value.Any(entry => day.Last < entry.First && entry.Last < ends.FirstKnown));
    }

    // What is told without a day is told of a tenure that other reports record, or else of one.
    private static List<TenureTelling> Undated(List<TenureTelling> tellings) =>
        Joined(tellings.OrderBy(one => one.IsUndated), (known, next) => next.IsUndated && (known.IsUndated || known.IsFromOtherReports(next)));

    // Who enters again had left, and who leaves again had entered: an end that is not recorded lies on this side of the holder's other tenures.
    private static PeriodDays PeriodOf(List<TenureTelling> tenures, int i)
    {
        var (mine, period) = (tenures[i], tenures[i].Ends.Period);
        if (period.IsEmpty || !mine.IsHolding || mine.IsUndated || (mine.HasEntry && mine.HasLeaving))
        {
            return period;
        }

        var others = tenures.Where((one, j) => j != i && one.IsHolding && !one.IsUndated && !one.Ends.Period.IsEmpty).Select(one => one.Ends).ToArray();
        var (from, until) = (Math.Min(period.Start.Last, period.End.First), Math.Max(period.Start.Last, period.End.First));
        return new(
            mine.HasEntry ? period.Start : period.Start.From(others.Where(one => one.LastKnown < from).Select(one => one.Period.End.First).Append(DayNumber.NoneBefore).Max()),
            mine.HasLeaving ? period.End : period.End.Until(others.Where(one => one.FirstKnown > until).Select(one => one.Period.Start.Last).Append(DayNumber.NoneAfter).Min()));
    }
}
