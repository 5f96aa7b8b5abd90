namespace DiplomacyModel;

/// <summary>What speaks against an answer: a second beginning without an end between, a second end without a beginning between, two words on one day, a denial.</summary>
internal static class HistoryDispute<T>
    where T : notnull
{
    /// <summary>The steps that speak against the answer for some choice of days, and whether some do for every choice.</summary>
    public static (Items<HistoryStep<T>> Against, Truth IsDisputed) Of(
        int day, HistoryPoint<T>[] points, Items<HistoryPoint<T>> candidates, Holding<T> holding, Items<HistoryStep<T>> said)
    {
        if (holding is Holding<T>.NotYet)
        {
            return ([], Truth.False);
        }

        // What holds is one, and so is what ended; of several any may be the last, unless all their days are known, and those of what may follow upon them.
        var areKnown = AreKnown(candidates, points, day);
        var isSure = areKnown
            || holding is Holding<T>.Certain or Holding<T>.Standing
            || (holding is Holding<T>.Ended ended && candidates.All(candidate => candidate.Is(ended.Since.Value)));
        var found = new Dictionary<HistoryStep<T>, bool>();
        HistoryPoint<T>[] later = [.. points.Where(point => point.Last > day)];
        foreach (var alike in candidates.GroupBy(candidate => (candidate.Holds, candidate.Step.Value)))
        {
            var parting = later.Where(point => Parts(point, alike.First())).ToArray();
            foreach (var point in later.Where(point => point.Holds && alike.Any(candidate => IsSecond(point, candidate))))
            {
                Weigh(point.Step, MaySpeakAgainst(point, parting, day), SurelySpeaksAgainst(point, parting, day));
            }
        }

        HistoryStep<T>[] denials = [.. said.Where(step => step.Kind == HistoryStepKind.Denies)];
        foreach (var candidate in denials.Length == 0 ? [] : candidates)
        {
            foreach (var denial in denials.Where(step => IsDenial(step, candidate)))
            {
                var (may, surely) = Denies(denial, candidate, day);
                Weigh(denial, may, surely && !candidate.IsDoubtful);
            }
        }

        Items<HistoryStep<T>> against = found.Count == 0 ? [] : [.. said.Where(found.ContainsKey)];
        var clash = Clash(candidates, day, areKnown);
        return (against, against.Any(step => found[step]) ? Truth.True : clash | (against.Count > 0 ? Truth.Maybe : Truth.False));

        void Weigh(HistoryStep<T> step, bool may, bool surely)
        {
            if (may)
            {
                found[step] = found.GetValueOrDefault(step) || (isSure && surely && !step.IsDoubtful);
            }
        }
    }

    /// <summary>Whether somebody denies that it was so from that day on, and not that it was ever so.</summary>
    public static bool IsDeniedOnItsDay(HistoryPoint<T> point, Items<HistoryStep<T>> said) =>
        said.Any(step => IsDenial(step, point) && !Spans.IsNever(step.Account) && Denies(step, point, point.First).May);

    private static bool IsDenial(HistoryStep<T> step, HistoryPoint<T> of) => step is { Kind: HistoryStepKind.Denies, Account.IsDenial: true } && of.Step.Value.Equals(step.Value);

    // Of what holds, a beginning to come; of what has ended, another word that it held.
    private static bool IsSecond(HistoryPoint<T> point, HistoryPoint<T> candidate) =>
        point.Step != candidate.Step && point.Is(candidate.Step.Value) && (candidate.Holds ? point.Step.IsBeginning : point.Confirms);

    private static bool MaySpeakAgainst(HistoryPoint<T> point, HistoryPoint<T>[] parting, int day) =>
        point.NextFrom(day + 1) is var next && next != DayNumber.NoneAfter
        && !parting.TakeWhile(other => other.Last <= next).Any(other => other.Step != point.Step && other.LiesIn(day + 1, next - (other.Holds ? 1 : 0)));

    private static bool SurelySpeaksAgainst(HistoryPoint<T> point, HistoryPoint<T>[] parting, int day) =>
        point.First > day && !point.IsDoubtful && !Array.Exists(parting, other => other.Step != point.Step && other.MayLieIn(day + 1, point.Last - (other.Holds ? 1 : 0)));

    // What may lie between so that both are right: of what holds, its end or anything else; of what has ended, a beginning or anything else.
    private static bool Parts(HistoryPoint<T> other, HistoryPoint<T> candidate) => candidate.Holds
        ? other.Holds != other.Is(candidate.Step.Value)
        : other.Holds && (other.Starts || !other.Is(candidate.Step.Value));

    private static (bool May, bool Surely) Denies(HistoryStep<T> denial, HistoryPoint<T> candidate, int day) => (denial.Account.Claim, candidate.Step.Account.Claim) switch
    {
        (Change, var claim) when Spans.IsNever(denial.Account) && (candidate.Holds || HistoryKinds.ChangeOf(claim) == ChangeKind.Begins) =>
            IsByTheDayOf(denial.Account, candidate.Step.Date),
        (SituatedClaim denied, var claim) when HistoryKinds.ChangeOf(denied) is { } change && change == HistoryKinds.ChangeOf(claim) =>
            (denied.Setting.When.Date.IsSameDayAs(candidate.Step.Date).IsPossible, !denied.Setting.When.IsMentioned || (denied.Setting.When.Date == candidate.Step.Date && candidate.Step.Date.IsExact)),
        (State or Roster, _) when candidate.Holds => (denial.Date.Days.Next(day) == day, denial.Date.IsExact && denial.Date.Days.First == day),
        _ => (false, false),
    };

    // "Never" is up to the day on which it is said.
    private static (bool May, bool Surely) IsByTheDayOf(Account<Claim> never, UncertainDate day)
    {
        var said = Spans.DayOfSaying(never);
        return (!said.Precedes(day).IsTrue, day.Precedes(said).IsTrue);
    }

    // Different words on one day, but for the day on which one follows upon the other.
    private static Truth Clash(Items<HistoryPoint<T>> candidates, int day, bool areKnown)
    {
        HistoryPoint<T>[] held = [.. candidates.Where(candidate => candidate.Holds)];
        var pairs = held.SelectMany((one, i) => held.Skip(i + 1).Where(other => !other.Is(one.Step.Value)).Select(other => (one, other))).ToArray();
        if (!Array.Exists(pairs, pair => MayClash(pair.one, pair.other, day)))
        {
            return Truth.False;
        }

        return Truth.Of(areKnown, true);
    }

    // What is no candidate itself may still end one: "resumed and begun on one day, and perhaps ended on it".
    private static bool AreKnown(Items<HistoryPoint<T>> candidates, HistoryPoint<T>[] points, int day) =>
        candidates.All(candidate => candidate.First == candidate.Last)
        && (candidates.Count == 0 || candidates.Min(candidate => candidate.First) is var first && !Array.Exists(points, point => point.First != point.Last && point.MayLieIn(first, day)));

    private static bool MayClash(HistoryPoint<T> one, HistoryPoint<T> other, int day) =>
        !Follow(one, other) && one.Step.Account != other.Step.Account && one.NextFrom(other.First) is var next && next <= Math.Min(day, other.Last);

    private static bool Follow(HistoryPoint<T> one, HistoryPoint<T> other) => one.Starts != other.Starts;
}
