namespace DiplomacyModel;

/// <summary>Makes the commitments of a ledger: statements that commit, tied together where they are acts of one undertaking.</summary>
internal sealed class CommitmentMaker
{
    private readonly Ledger ledger;
    private readonly List<CommitmentAct> acts;
    private readonly Dictionary<ClaimId, List<int>> byId = [];
    private readonly ILookup<ClaimId, ClaimId> wholes;
    private readonly ILookup<ClaimId, CommitmentAct> byAround;
    private readonly HashSet<ClaimId> alone;
    private readonly SureTies? sure;
    private readonly ILookup<ClaimId, Link> repeats;
    private readonly ILookup<(ClaimId Of, ThingId Debtor), int> byDeed;
    private readonly HashSet<(ClaimId Of, ThingId Debtor)> joined = [];
    private readonly int[] parents;

    private CommitmentMaker(Ledger ledger, Items<Told<Statement>> statements)
    {
        this.ledger = ledger;
        acts =
        [
            .. from made in statements
               let tellings = made.Accounts.Where(account => account.Claim.Act is Act.Committing && Standing(account).Any()).ToItems()
               where tellings.Count > 0
               let undertakings = UndertakingPairs.Of([.. tellings.Select(telling => (telling, Standing(telling).ToItems()))])
               from inTellings in undertakings
               select new CommitmentAct(made, tellings, inTellings, undertakings.Count == 1),
        ];
        wholes = PartLinks.Of(ledger);
        sure = SureTies.Of(ledger);
        alone = acts.SelectMany(act => act.Tellings.Select(telling => telling.Id.Outermost).Distinct()).GroupBy(id => id).Where(group => group.Count() == 1).Select(group => group.Key).ToHashSet();
        byAround = acts.SelectMany(act => ledger.SameAs.Tellings(Within(act)).Select(id => (id, act))).ToLookup(row => row.id, row => row.act);
        parents = [.. Enumerable.Range(0, acts.Count)];
        for (var i = 0; i < acts.Count; i++)
        {
            foreach (var id in IdsOf(acts[i]))
            {
                (byId.TryGetValue(id, out var known) ? known : byId[id] = []).Add(i);
            }
        }

        repeats = ledger.Of<Link>().Where(link => link is { IsHeld: true, Claim: { Kind: LinkKind.Repeats, Certainty: not Certainty.Possible } }).ToLookup(link => ledger.SameAs.Representative(link.Claim.To), link => link.Claim);
        byDeed = Enumerable.Range(0, acts.Count).SelectMany(i => WithDebtors(acts[i], IdsOf(acts[i])), (i, deed) => (i, deed)).ToLookup(row => row.deed, row => row.i);
    }

    public static Items<Commitment> Of(Ledger ledger, Items<Told<Statement>> statements)
    {
        var maker = new CommitmentMaker(ledger, statements);
        for (var i = 0; i < maker.acts.Count; i++)
        {
            maker.JoinRepeats(i);
            maker.JoinSameDeed(i);
        }

        return
        [
            .. Enumerable.Range(0, maker.acts.Count).GroupBy(maker.Root)
                .Select(group => maker.Make([.. group.OrderBy(i => maker.acts[i].Made.Date.Finest.Precision == DatePrecision.Unknown).Select(i => maker.acts[i])])),
        ];
    }

    // What a telling undertakes, without what its teller has taken back of it.
    private IEnumerable<Undertaking> Standing(Account<Statement> telling) => Undertaking.Of(telling.Claim.Content).Where(one => !IsTakenBack(one.IdIn(telling.Id)));

    private bool IsTakenBack(ClaimId id) => ledger.Retractions.Cover(id);

    private static IEnumerable<ClaimId> IdsOf(CommitmentAct act) => act.Tellings.Select(telling => telling.Id).Concat(act.Ids).Distinct();

    // A statement that repeats another says all of it again where each has one undertaking; else what is the same in both.
    private void JoinRepeats(int at)
    {
        foreach (var link in IdsOf(acts[at]).Select(ledger.SameAs.Representative).Distinct().SelectMany(id => repeats[id]))
        {
            foreach (var from in ledger.SameAs.Tellings(link.From).SelectMany(id => byId.GetValueOrDefault(id, [])))
            {
                var isOfDeed = acts[at].Ids.Any(id => link.To == id) || acts[from].Ids.Any(id => link.From == id);
                if (isOfDeed || (acts[at].IsOnlyOne && acts[from].IsOnlyOne) || acts[at].HasSameAs(acts[from]))
                {
                    Join(at, from);
                }
            }
        }
    }

    // Whoever commits to a deed commits to it again by every act of theirs in which it is told.
    private void JoinSameDeed(int at)
    {
        foreach (var deed in WithDebtors(acts[at], acts[at].Ids).Where(joined.Add))
        {
            foreach (var other in byDeed[deed])
            {
                Join(at, other);
            }
        }
    }

    private IEnumerable<(ClaimId Of, ThingId Debtor)> WithDebtors(CommitmentAct act, IEnumerable<ClaimId> ids) =>
        from id in ids.Select(ledger.SameAs.Representative).Distinct()
        from debtor in act.Debtors
        select (id, debtor);

    private int Root(int at)
    {
        while (parents[at] != at)
        {
            at = parents[at];
        }

        return at;
    }

    private void Join(int one, int other)
    {
        // To do it and to leave it undone are two promises.
        if (acts[one].IsOmission != acts[other].IsOmission)
        {
            return;
        }

        var (first, second) = (Root(one), Root(other));
        parents[Math.Max(first, second)] = Math.Min(first, second);
    }

    private Commitment Make(Items<CommitmentAct> made)
    {
        Items<ClaimId> ids = [.. made.SelectMany(act => act.Ids).Distinct()];
        Items<ClaimId> either = [.. made.SelectMany(Alternatives).Distinct()];
        Items<Account<Progress>> progress = InOrder(made.SelectMany(act => act.Around).Distinct().SelectMany(StepsOf)
            .Concat(either.SelectMany(StepsOf).Where(step => step.Claim.Kind is ProgressKind.Done or ProgressKind.DoneInPart)));
        Items<Account<Claim>> same = InOrder(ledger.SameAs.Tellings(ids.Concat(either)).Except(ids).Except(either).Select(ledger.ById.GetValueOrDefault).OfType<Account<Claim>>()
            .Concat(made.Where(act => act.IsOnlyOne).SelectMany(DeedsTiedToTheSaying)).DistinctBy(account => account.Id));
        Items<Account<Claim>> fulfilments = [.. same.Where(account => account.IsHeld)];
        var isOmission = made[0].IsOmission;
        var steps = progress.Where(step => step.IsHeld).Select(step => (Status: StatusOf(step, isOmission && ids.Contains(step.Claim.Of)), step.Claim.Kind, Account: step.As<Claim>()!))
            .Concat(fulfilments.Select(account => (Status: isOmission ? CommitmentStatus.Breached : CommitmentStatus.Kept, Kind: ProgressKind.Done, Account: account)))
            .Where(step => step.Status != CommitmentStatus.Open)
            .Select(step => new CommitmentEnd(step.Status, step.Account, Denials(step.Account, step.Kind, progress, same), UndoneBy(step.Account, [])))
            .ToLookup(end => end.Status == CommitmentStatus.KeptInPart);
        var moves = progress.Where(step => step.IsHeld && step.Claim.IsMove).ToArray();
        return new(
            new(made, [.. steps[false]], [.. steps[true]]),
            new(made.SelectMany(Deadlines).Concat(moves.Select(Moved))),
            [.. moves.Where(step => Denials(step.As<Claim>()!, step.Claim.Kind, progress, []).Count > 0 || UndoneBy(step.As<Claim>()!, []).Count > 0).Select(step => step.Id)],
            [.. made.SelectMany(act => act.InTellings).Select(ConditionsOf)],
            progress,
            fulfilments,
            TiesOf(made, ids));
    }

    // What each waits for, with the day by which that is told to have come about.
    private Items<(ConditionKind Kind, UncertainDate Day)> ConditionsOf((Account<Statement> Telling, Undertaking Undertaking) one) =>
        [.. one.Undertaking.Conditions.Zip(one.Undertaking.ConditionPaths, (condition, path) => (condition.Kind, WhenDays.DayOf(ledger, one.Telling.Id.Inner(path))))];

    private AmountTies TiesOf(Items<CommitmentAct> made, Items<ClaimId> ids)
    {
        Items<ClaimId> around = AllTellings(made.SelectMany(Within));
        var all = WholesOf(around, id => wholes[id]);
        return new(around, AllTellings(ids), all, sure is null ? all : WholesOf(around, id => sure.Linked(LinkKind.PartOf, id)), AmountCluster.Of(made, sure, ledger.SameAs));
    }

    // What is said to be part of a statement is part of what that commits to, and of what this is part of.
    private Items<ClaimId> WholesOf(Items<ClaimId> around, Func<ClaimId, IEnumerable<ClaimId>> of) =>
        PartLinks.From(around, of, whole => AllTellings(byAround[whole].SelectMany(Within).Append(whole)));

    // What is told of the saying of it is told of it, where nothing else is committed to in what was said.
    private IEnumerable<ClaimId> Within(CommitmentAct act) => act.Around.Concat(act.Tellings.Select(telling => telling.Id.Outermost).Where(alone.Contains)).Distinct();

    private Items<ClaimId> AllTellings(IEnumerable<ClaimId> ids) => [.. ledger.SameAs.Tellings(ids).OrderBy(id => id.ToString(), StringComparer.Ordinal)];

    private IEnumerable<Account<Progress>> StepsOf(ClaimId id) => ledger.ByAct[id.Outermost].Where(step => step.Claim.Of == id);

    // Of what is one of several, each: who does one of them does it.
    private IEnumerable<ClaimId> Alternatives(CommitmentAct act) =>
        from id in act.Ids
        where !act.IsOmission && ledger.ById.GetValueOrDefault(id)?.Claim is Several { Kind: SeveralKind.Any }
        from i in Enumerable.Range(1, ((Several)ledger.ById[id].Claim).Claims.Count)
        select id.Inner($"part-{i}");

    // A deed that is tied to the saying of the only promise, where it was meant to be tied to what was promised.
    private IEnumerable<Account<Claim>> DeedsTiedToTheSaying(CommitmentAct act) => ledger.SameAs.Tellings(act.Tellings.Select(telling => telling.Id))
        .Select(ledger.ById.GetValueOrDefault).OfType<Account<Claim>>().Where(account => account.Claim is Deed or Change);

    // A withdrawal that is withdrawn, and what is told of that in turn.
    private Items<CommitmentEnd> UndoneBy(Account<Claim> step, Items<ClaimId> seen)
    {
        var told = step.Claim is not Progress || seen.Contains(step.Id) ? []
            : ledger.SameAs.Tellings(step.Id).SelectMany(StepsOf).Where(other => other.Claim.Kind is ProgressKind.Withdrawn or ProgressKind.Cancelled).ToItems();
        return
        [
            .. told.Where(other => other.IsHeld).Select(other => other.As<Claim>()!)
                .Select(other => new CommitmentEnd(CommitmentStatus.Withdrawn, other, Denials(other, ((Progress)other.Claim).Kind, told, []), UndoneBy(other, seen.With(step.Id)))),
        ];
    }

    // A denial of a day before says nothing of what came later.
    private static Items<Account<Claim>> Denials(Account<Claim> step, ProgressKind kind, Items<Account<Progress>> progress, Items<Account<Claim>> same) =>
    [
        .. progress.Where(other => other.Claim.Kind == kind).Select(other => other.As<Claim>()!).Concat(kind == ProgressKind.Done ? same : [])
            .Where(other => other.IsDenial && !other.DoneBy.Precedes(step.DoneBy).IsTrue),
    ];

    // Of what is one of several, where each has a time, one of these.
    private IEnumerable<HistoryStep<UncertainDate>> Deadlines(CommitmentAct act) =>
        from one in act.InTellings
        let id = one.Undertaking.IdIn(one.Telling.Id)
        let times = one.Undertaking.What.Values.Select(claim => (Id: PartOf(id, claim), Time: WhenDays.TimeOf(claim))).ToArray()
        where times.Length > 0 && Array.TrueForAll(times, of => of.Time.When.IsMentioned)
        let last = UncertainDate.OneOf(times.Select(of => WhenDays.LastDay(ledger, of.Time.When, (of.Id, of.Time.Step))))
        select new HistoryStep<UncertainDate>(act.Date, HistoryStepKind.Begins, last, one.Telling.As<Claim>()!);

    private ClaimId PartOf(ClaimId id, Claim claim) =>
        ledger.ById[id].Claim is Several several ? id.Inner($"part-{several.Claims.TakeWhile(part => part != claim).Count() + 1}") : id;

    private HistoryStep<UncertainDate> Moved(Account<Progress> step) =>
        new(step.DoneBy, HistoryStepKind.Begins, WhenDays.LastDay(ledger, step.Claim.To, (step.Id, "to")), step.As<Claim>()!);

    // What was to be left undone, and was done.
    private static CommitmentStatus StatusOf(Account<Progress> step, bool isOfOmission) => step.Claim.Kind switch
    {
        ProgressKind.Done or ProgressKind.DoneInPart when isOfOmission => CommitmentStatus.Breached,
        ProgressKind.Done => CommitmentStatus.Kept,
        ProgressKind.DoneInPart => CommitmentStatus.KeptInPart,
        ProgressKind.Breached => CommitmentStatus.Breached,
        ProgressKind.Withdrawn or ProgressKind.Cancelled => CommitmentStatus.Withdrawn,
        ProgressKind.Replaced => CommitmentStatus.Replaced,
        ProgressKind.Lapsed => CommitmentStatus.Lapsed,
        _ => CommitmentStatus.Open,
    };

    private static Items<Account<T>> InOrder<T>(IEnumerable<Account<T>> accounts)
        where T : Claim =>
        [.. accounts.OrderBy(account => account.Date.Earliest).ThenBy(account => account.Id.ToString(), StringComparer.Ordinal)];
}
