namespace DiplomacyModel;

/// <summary>Deeds that were planned, asked or promised, and are told as done: then they are told like others, on the word of who tells that.</summary>
internal static class DoneDeeds
{
    /// <summary>Whether a deed that lies ahead is told as done.</summary>
    public static bool Any(Ledger ledger, Account<Claim> plan) => Done(ledger, plan).Any(done => done.IsHeld);

    /// <summary>The tellings that a deed which lies ahead was done, or was not: under the id under which it was said, by who tells that. None where the deed that did it is told itself.</summary>
    public static IEnumerable<Account<T>> Of<T>(Ledger ledger, Account<T> plan)
        where T : Claim
    {
        var steps = ledger.ByAct[plan.Id.Outermost].Where(step => step.IsHeld && plan.Id.IsWithin(step.Claim.Of)).ToArray();
        var calledOff = steps.Where(step => step.Claim.Kind is ProgressKind.Cancelled or ProgressKind.Replaced).ToArray();
        var isMoved = calledOff.Length > 0 || Array.Exists(steps, step => step.Claim.IsMove || step.Claim.Kind == ProgressKind.OnHold || step.Claim.To.IsMentioned);
        var all = Done(ledger, plan.As<Claim>()!).Select(done => Telling(plan, done, DayOf(plan, done, isMoved), done.IsNegated)).ToArray();

        // What was called off and done all the same was taken up again, where it was called off before; else one of the two is wrong.
        return all.Concat(calledOff.Where(step => all.Any(done => done.IsHeld && step.DoneBy.Latest >= done.Date.Earliest))
            .Select(step => Telling(plan, step.As<Claim>()!, plan.Date, isNegated: true)));
    }

    /// <summary>The id of a plan, where an id is that of what is planned in it: of what somebody said, planned or not.</summary>
    public static ClaimId PlanOf(ClaimId id) =>
        id.Path[(id.Path.LastIndexOf('/') + 1)..] is "modal" or "then" ? PlanOf(id.Outer) : id;

    // Where the deed that did it is told itself, that is the telling.
    private static IEnumerable<Account<Claim>> Done(Ledger ledger, Account<Claim> plan) => HistoryKinds.Done(ledger, plan)
        .Where(done => done.IsDenial || ((Progress)done.Claim).Through.Values.All(through => ledger.ById.GetValueOrDefault(through) is not { IsHeld: true }));

    // The day that is told of its being done, else the one that was planned, where it was not moved and had come by then.
    private static UncertainDate DayOf<T>(Account<T> plan, Account<Claim> done, bool isMoved)
        where T : Claim =>
        done.Date.Precision != DatePrecision.Unknown ? done.Date
        : !isMoved && plan.Date.Precision != DatePrecision.Unknown && (done.SaidOn.Precision == DatePrecision.Unknown || plan.Date.Earliest <= done.SaidOn.Latest) ? plan.Date
        : done.DoneBy;

    private static Account<T> Telling<T>(Account<T> plan, Account<Claim> step, UncertainDate date, bool isNegated)
        where T : Claim =>
        new(PlanOf(plan.Id), plan.Claim, step.Source, step.Through, step.Stance, isNegated, step.Voice, date, plan.Step, step.IsRetracted, step.Wording);
}
