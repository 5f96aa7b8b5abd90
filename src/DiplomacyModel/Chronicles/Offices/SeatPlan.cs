namespace DiplomacyModel;

/// <summary>The answers of one office, a piece of days at a time: made once, then found by the day.</summary>
internal sealed class SeatPlan
{
    // Only the days on which the answer is another than the day before, so that the search is short.
    private readonly int[] starts;
    private readonly Incumbents[] answers;

    public SeatPlan(Items<Tenure> tenures, IReadOnlyDictionary<int, Items<ClaimId>> vacantDays, Slot<int> seats)
    {
        var all = Cut([.. tenures.Where(tenure => tenure.IsHolding && !tenure.Period.IsEmpty).Select(tenure => new Seat(tenure, tenure.Period))], vacantDays, seats);
        int[] breaks = [DayNumber.NoneBefore, .. all.SelectMany(seat => seat.Breaks).Concat(vacantDays.Keys).Concat(vacantDays.Keys.Select(day => day + 1)).Where(day => day > DayNumber.NoneBefore).Distinct().Order()];
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
            var answer = Answer(active, day, last, vacantDays.GetValueOrDefault(day), seats);
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
    private static Seat[] Cut(Seat[] all, IReadOnlyDictionary<int, Items<ClaimId>> vacantDays, Slot<int> seats)
    {
        int[] vacant = [.. vacantDays.Keys.Order()];
        int[] entries = seats == 1 ? [.. all.Where(seat => seat.IsSubstantive && seat.Tenure.Entered.Values.Count > 0).Select(seat => seat.Period.Start.Last).Order()] : [];
        return
        [
            .. all.Select(seat =>
            {
                var (empty, entered) = (FirstFrom(vacant, seat.Period.End.First + 1), FirstFrom(entries, seat.Period.Start.Last + 1));
                return (seat.IsSubstantive ? seat.OverBy(entered) : seat).OverBy(empty - 1);
            }).OrderBy(seat => seat.Period.Start.First),
        ];
    }

    private static int FirstFrom(int[] days, int day)
    {
        var at = Array.BinarySearch(days, day);
        at = at < 0 ? ~at : at;
        return at < days.Length ? days[at] : DayNumber.NoneAfter;
    }

    private static Incumbents Answer(List<Seat> active, int day, Seat? last, Items<ClaimId> told, Slot<int> seats)
    {
        var certain = active.Where(seat => seat.Covers(day)).ToArray();
        if (certain.Length == 0 && (told.Count > 0 || active.Count == 0))
        {
            return told.Count > 0 || last is not null
                ? new Incumbents.Vacant(last is null ? Slot<Tenure>.NotMentioned : last.Tenure, told)
                : Incumbents.Unknown.Instance;
        }

        var severalSeats = seats.TryPickValue(out var count) && count > 1;
        var held = told.Count > 0 || (seats == 1 && certain.Where(seat => seat.IsSubstantive).Select(seat => seat.Tenure.Holder).Distinct().Count() > 1)
            ? []
            : certain.Where(seat => severalSeats || !active.Exists(other => seat.MayHandOver(other, day))).ToArray();
        return held.Length == 0
            ? new Incumbents.Possible(Tenures(active), certain.Length == 0 || told.Count > 0)
            : new Incumbents.Definite(Tenures(held), Tenures(active.Except(held)));
    }

    private static Items<Tenure> Tenures(IEnumerable<Seat> seats) => [.. seats.Select(seat => seat.Tenure)];
}
