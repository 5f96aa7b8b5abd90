namespace DiplomacyModel;

/// <summary>The answers of one office, a piece of days at a time: made once, then found by the day.</summary>
internal sealed class SeatPlan
{
    // Only the days on which the answer is another than the day before, so that the search is short.
    private readonly int[] starts;
    private readonly Incumbents[] answers;

    public SeatPlan(Items<Tenure> tenures, Items<ToldVacancy> vacancies, Slot<int> seats, int recordedUntil)
    {
        var stretches = ToldVacancy.Stretches(vacancies);
        var all = Cut([.. tenures.Where(tenure => tenure.IsHolding).Select(Seat.Of)], stretches, seats);
        int[] breaks = [DayNumber.NoneBefore, .. all.SelectMany(seat => seat.Breaks).Concat(vacancies.SelectMany(told => (int[])[told.First, told.Last + 1, told.MayFirst, told.MayLast + 1])).Where(day => day > DayNumber.NoneBefore).Distinct().Order()];

        // Nobody is in office where nobody is recorded to be, as far as the record goes; of the days after that nothing is known.
        var known = all.Where(seat => !seat.IsReversed).SelectMany(seat => (int[])[seat.Period.Start.Last, seat.Period.End.First]).Where(day => day < DayNumber.Far).Concat(vacancies.Where(told => told.IsSure).Select(told => told.Last)).Append(recordedUntil).Max();
        breaks = known is > DayNumber.NoneBefore and < DayNumber.NoneAfter ? [.. breaks.Append(known + 1).Distinct().Order()] : breaks;
        var found = new List<(int Start, Incumbents Answer)>(breaks.Length);
        var (next, active, last) = (0, new List<Seat>(), (Seat?)null);
        foreach (var day in breaks)
        {
            for (; next < all.Length && all[next].Period.Start.First <= day; next++)
            {
                active.Add(all[next]);
            }

            foreach (var over in active.Where(seat => seat.Period.End.Last < day))
            {
                last = last is null || (over.Period.End.Last, over.Period.End.First).CompareTo((last.Period.End.Last, last.Period.End.First)) >= 0 ? over : last;
            }

            active.RemoveAll(seat => seat.Period.End.Last < day);
            Items<ToldVacancy> told = [.. vacancies.Where(told => told.First <= day && day <= told.Last)];
            var isAgainst = stretches.Any(stretch => stretch.First <= day && day <= stretch.Last && active.Exists(seat => seat.SurelyMeets(stretch)));
            Items<ClaimId> vacant = [.. vacancies.Where(told => told.MayFirst <= day && day <= told.MayLast).Select(told => told.RestsOn)];
            var answer = Answer(active, day, day <= known ? last : null, told, isAgainst, vacant, seats);
            if (found is not [.., var before] || !before.Answer.Equals(answer))
            {
                found.Add((day, answer));
            }
        }

        starts = [.. found.Select(piece => piece.Start)];
        answers = [.. found.Select(piece => piece.Answer)];
    }

    /// <summary>The days on which the answer may be another than the day before.</summary>
    public IEnumerable<int> Breaks => starts;

    public Incumbents On(int day)
    {
        var at = Array.BinarySearch(starts, day);
        return answers[at < 0 ? ~at - 1 : at];
    }

    // Where nobody is in office, or where the only seat has a new holder in their own right, what has no recorded end is over.
    private static Seat[] Cut(Seat[] all, Items<(int First, int Last)> vacancies, Slot<int> seats)
    {
        Seat[] entries = seats == 1 ? [.. all.Where(seat => seat is { IsSubstantive: true, IsReversed: false } && seat.Tenure.Entered.Values.Count > 0 && !seat.Tenure.IsDoubtedOn(seat.Period.Start))] : [];
        return
        [
            .. all.Select(seat =>
            {
                var entered = seat.IsSubstantive ? entries.Where(entry => entry.Period.Start.First > seat.LastSure).Select(entry => entry.Period.Start.Last) : [];
                var empty = vacancies.Where(told => told.Last > seat.LastSure && !seat.SurelyMeets(told)).Select(told => Math.Max(told.First - 1, seat.LastSure));
                return seat.OverBy(entered.Concat(empty).Append(DayNumber.NoneAfter).Min());
            }).OrderBy(seat => seat.Period.Start.First),
        ];
    }

    // A vacancy that is told is certain where what is told of tenures can be so beside it, on whatever days it leaves them.
    private static Incumbents Answer(List<Seat> active, int day, Seat? last, Items<ToldVacancy> told, bool isAgainst, Items<ClaimId> vacant, Slot<int> seats)
    {
        var certain = active.Where(seat => seat.Covers(day)).ToArray();
        if (certain.Length == 0 && !isAgainst && (told.Count > 0 || active.Count == 0))
        {
            return told.Any(vacancy => vacancy.IsDenied) ? new Incumbents.Possible(Tenures(active), true, vacant)
                : told.Count > 0 || last is not null
                ? new Incumbents.Vacant(last is null ? Slot<Tenure>.NotMentioned : last.Tenure, [.. told.Select(vacancy => vacancy.RestsOn)])
                : vacant.Count > 0 ? new Incumbents.Possible([], true, vacant)
                : Incumbents.Unknown.Instance;
        }

        var isCounted = seats.TryPickValue(out var count);
        var severalSeats = isCounted && count > 1;
        var held = told.Count > 0 || (isCounted && certain.Where(seat => seat.IsSubstantive).Select(seat => seat.Tenure.Holder).Distinct().Count() > count)
            ? []
            : certain.Where(seat => severalSeats || !active.Exists(other => seat.MayHandOver(other, day))).ToArray();
        return held.Length == 0
            ? new Incumbents.Possible(Tenures(active), certain.Length == 0 || told.Count > 0, vacant)
            : new Incumbents.Definite(Tenures(held), Tenures(active.Except(held)));
    }

    private static Items<Tenure> Tenures(IEnumerable<Seat> seats) => [.. seats.Select(seat => seat.Tenure)];
}
