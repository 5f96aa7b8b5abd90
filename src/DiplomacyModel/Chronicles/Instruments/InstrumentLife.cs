using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel.Answers;

/// <summary>The view of an instrument: its steps from draft to end, who took them, between whom it was in force. Equal when of one instrument in equal chronicles.</summary>
/// <remarks>
/// A view: one writes with deeds (<c>Sign.By(queen, accord)</c>, <c>EnterIntoForce.Of(accord)</c>) and states. Only what sources
/// say counts: what is signed is not in force by that, what is denounced has not ended. What the instrument itself lays down is a
/// provision and no step.
/// </remarks>
public sealed partial class InstrumentLife : IEquatable<InstrumentLife>
{
    private readonly Chronicle chronicle;
    private readonly HashSet<ThingId> own;
    private readonly Items<Account<Claim>> about;
    private readonly Items<InstrumentRow> rows;
    private readonly Items<Ref<Actor>> between;
    private readonly Lazy<SideIndex<InstrumentRow>> bySide;
    private readonly Lazy<bool> hasMoreThanTwo;
    private readonly Lazy<Items<ForceStep>> forceSteps;
    private readonly Lazy<SideIndex<ForceStep>> forceBySide;

    internal InstrumentLife(Chronicle chronicle, Ref<Instrument> instrument)
    {
        this.chronicle = chronicle;
        Instrument = instrument;
        own = [instrument.Id, .. AllParts(instrument).Select(part => part.Id)];
        between = BetweenOf(instrument, []);
        about = [.. own.SelectMany(id => chronicle.InstrumentAccounts[id]).Distinct()];
        rows = [.. Dated(chronicle, [.. about.SelectMany(RowsOf)]).OrderBy(row => row.Date.Earliest).ThenBy(row => row.Account.Id.ToString(), StringComparer.Ordinal)];
        bySide = new(() => new(rows, row => row.Claim is Roster ? [] : InstrumentTelling.Doers(row.Claim), IsOnItsOwn));
        hasMoreThanTwo = new(HasMoreThanTwo);
        forceSteps = new(MakeForceSteps);
        forceBySide = new(() => new([.. forceSteps.Value.Where(step => step.Reach != Reach.All)], step => step.For, IsOnItsOwn));
    }

    /// <summary>Which instrument.</summary>
    public Ref<Instrument> Instrument { get; }

    /// <summary>Its parts among the things of the chronicle, in the order of their ids. Each has a life of its own.</summary>
    public Items<Instrument> Parts => [.. chronicle.Things.PartsOf(Instrument)];

    /// <summary>The steps that sources tell, held or denied, in the order of the days: each account says who took it, on which day, and on whose word. Reservations to a part are among them.</summary>
    public Items<Account<Claim>> Steps => [.. rows.Where(row => row.Step != InstrumentStep.None).Select(row => row.Account)];

    /// <summary>The tellings of one step, held or denied, in the order of the days.</summary>
    /// <param name="step">Which step.</param>
    /// <returns>Empty where none is told, which does not mean that it was never taken.</returns>
    public Items<Account<Claim>> StepsOf(InstrumentStep step) => [.. Of(Guard.Defined(step)).Select(row => row.Account)];

    /// <summary>How far it had come on a day, by what is told.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The possible answers, the furthest first: one where it is decided, or where it was last told and nothing since; empty where nothing is told, or only a denial. That it is said not to be in force is no step: the answer is how far it had come else, and <see cref="InstrumentStatus.NotInForce"/> where that is not told or it may have been in force before. That a side is bound by consent, or signed, is counted of those between whom it is made.</returns>
    public Items<InstrumentStatus> StatusOn(LocalDate day)
    {
        // Of what one tells and another denies at least one is so.
        (HistoryStep<InstrumentStatus> Step, bool IsDoubtful)[] steps = [.. ForceOfTheWhole];
        var isEither = steps.Any(row => row.IsDoubtful && row.Step.Account.IsDenial) && steps.Any(row => row.IsDoubtful && !row.Step.Account.IsDenial);
        var least = steps.Count(row => !row.IsDoubtful) + (isEither ? 1 : 0);
        Items<InstrumentStatus> before = [.. Before(day)];
        return [.. Readings.Of(steps).Where(reading => reading.Said.Count >= least).SelectMany(reading => Reached(reading.AsOf(day), before, day)).Distinct().OrderDescending()];
    }

    /// <summary>How far it had come on a day, written as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="day">One exact day, such as <c>2031-06-01</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public Items<InstrumentStatus> StatusOn([StringSyntax(Edtf.Syntax)] string day) => StatusOn(ExactDay.Parse(day));

    /// <inheritdoc/>
    public bool Equals(InstrumentLife? other) => other is not null && Instrument == other.Instrument && (ReferenceEquals(chronicle, other.chronicle) || chronicle.Equals(other.chronicle));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InstrumentLife);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Instrument, rows.Count);

    private Items<InstrumentStatus> Reached(Holding<InstrumentStatus> force, Items<InstrumentStatus> before, LocalDate day)
    {
        Items<InstrumentStatus> told = force.Match<Items<InstrumentStatus>>(
            certain => [certain.Value],
            standing => [standing.Value],
            _ => [],
            _ => [InstrumentStatus.Ended],
            oneOf => [.. oneOf.Values, .. oneOf.MayHaveEnded ? [InstrumentStatus.Ended] : Enumerable.Empty<InstrumentStatus>()],
            unknown => [.. unknown.RestsOn.Select(step => step.Value).Distinct()]);
        return force.IsUnknown || force.IsNotYet ? [.. told, .. before]
            : told is [InstrumentStatus.NotInForce] && !MayHaveBeenInForce(day) ? [.. before.Select(rung => rung == InstrumentStatus.NothingYet ? InstrumentStatus.NotInForce : rung).DefaultIfEmpty(InstrumentStatus.NotInForce)]
            : [.. told, .. force.IsDisputed.IsPossible ? force.Against.Select(step => step.Value) : []];
    }

    private IEnumerable<InstrumentRow> Of(InstrumentStep step) => rows.Where(row => row.Step == step);

    private bool MayHaveBeenInForce(LocalDate day) => rows.Any(row => (row.IsOfForce || row.IsOfEnd) && !row.IsDenial && row.Date.IsOnOrBefore(day).IsPossible);

    // The furthest that is surely reached, and before it whatever may be.
    private IEnumerable<InstrumentStatus> Before(LocalDate day)
    {
        var (signedByAny, signedByAll) = Reached(day, row => row.Step == InstrumentStep.Signature);
        var (boundAny, boundAll) = Reached(day, row => row.IsConsent);

        // What is published, sent or approved at home is there, too.
        InstrumentRow[] steps = [.. rows.Where(row => row is { IsDenial: false, Step: not InstrumentStep.None })];
        (InstrumentStatus Status, Truth IsReached, bool IsEnough)[] rungs =
        [
            (InstrumentStatus.AppliedProvisionally, Provisionally.AsOf(day).Match(_ => Truth.True, _ => Truth.True, _ => Truth.False, _ => Truth.False, _ => Truth.Maybe, unknown => Truth.Of(false, unknown.RestsOn.Count > 0)), false),
            (InstrumentStatus.RatifiedByAll, boundAny & boundAll, false),
            (InstrumentStatus.RatifiedBySome, boundAny & !boundAll, boundAny.IsTrue),
            (InstrumentStatus.SignedByAll, signedByAny & signedByAll, false),
            (InstrumentStatus.SignedBySome, signedByAny & !signedByAll, signedByAny.IsTrue),
            (InstrumentStatus.Adopted, IsAnyBy(InstrumentStep.Adoption, day), false),
            (InstrumentStatus.Drafted, IsAny(steps.Where(row => !IsBeyondDraft(row)), day), false),
            (InstrumentStatus.NothingYet, steps.Length == 0 ? Truth.Of(IsAnyAhead) : !IsAny(steps, day), false),
        ];
        foreach (var (status, isReached, isEnough) in rungs)
        {
            if (isReached.IsPossible)
            {
                yield return status;
            }

            if (isReached.IsTrue || isEnough)
            {
                yield break;
            }
        }
    }

    // A step is hoped for, asked for, planned, agreed or announced.
    private bool IsAnyAhead => about.Any(account => TakesStep(account)
        && HistoryKinds.Steps(chronicle.Ledger, account, account.Claim).Any(step => step.Kind is >= HistoryStepKind.Aspires and <= HistoryStepKind.Announces));

    private static bool IsBeyondDraft(InstrumentRow row) => row.IsConsent || row.IsOfForce || row.IsOfEnd || row.Step is InstrumentStep.Adoption or InstrumentStep.Signature or InstrumentStep.ProvisionalApplication;

    // By whomever, and by all between whom it is made; others may belong, where that is open.
    private (Truth ByAny, Truth ByAll) Reached(LocalDate day, Func<InstrumentRow, bool> isIt) =>
    (
        IsAny(rows.Where(row => isIt(row) && !row.IsDenial), day),
        between.Aggregate(Truth.Of(between.Count > 0 && between.Extent != ListExtent.Open, true), (all, side) => all & Done(side, isIt, isOnce: true, day))
    );

    private Truth IsAnyBy(InstrumentStep step, LocalDate day) => IsAny(Of(step).Where(row => !row.IsDenial), day);

    private Truth IsAny(IEnumerable<InstrumentRow> steps, LocalDate day) => steps.Aggregate(Truth.False, (any, row) => any | (row.Date.IsOnOrBefore(day) & SureUnlessContested(row) & Truth.Of(!IsLaterBySome(row, day), true)));

    // Whether each of those who did it did so by another word on a later day.
    private bool IsLaterBySome(InstrumentRow row, LocalDate day) => IsOnce(row.Step)
        && (InstrumentTelling.Doers(row.Claim) is { Count: > 0 } doers
            ? doers.All(party => IsLaterBySome(Of(row.Step).Where(other => InstrumentTelling.Doers(other.Claim) is { Count: 0 } || InstrumentTelling.Doers(other.Claim).Any(doer => doer.Who == party.Who)), day))
            : IsLaterBySome(Of(row.Step), day));

    private IEnumerable<InstrumentRow> RowsOf(Account<Claim> account)
    {
        var step = InstrumentTelling.StepOf(account.Claim);
        var isStep = TakesStep(account);
        var isState = (account.Claim is InForceState or MembershipState or Roster) && InstrumentTelling.About(account.Claim).Contains(Instrument.Id);
        if (account.Through.Any(LaysDown) || (!isStep && !isState))
        {
            yield break;
        }

        // A parliament of a side that adopts it consents at home.
        var kind = !isStep ? InstrumentStep.None
            : account.Claim is Acting { By: { Count: > 0 } doers } adopting && adopting.Verb == Verbs.Adopt && doers.All(IsBodyOfOneSide) && doers.DistinctBy(SideOf).Count() == 1 ? InstrumentStep.Approval
            : step;
        if (account.IsHeld || account.IsDenial)
        {
            yield return new(kind, account.Claim, account);
        }
        else if (isStep)
        {
            foreach (var done in HistoryKinds.Done(chronicle.Ledger, account))
            {
                yield return new(kind, account.Claim, done);
            }
        }
    }

    private bool TakesStep(Account<Claim> account) => InstrumentTelling.StepOf(account.Claim) is var step && step != InstrumentStep.None && !account.Through.Any(LaysDown)
        && InstrumentTelling.Objects(account.Claim).Any(id => step == InstrumentStep.Reservation ? own.Contains(id) : id == Instrument.Id);

    // Tellings that are tied as one step share its day.
    private static IEnumerable<InstrumentRow> Dated(Chronicle chronicle, InstrumentRow[] rows)
    {
        var tied = rows.Where(row => row is { Step: not InstrumentStep.None, IsDenial: false }).ToLookup(row => (row.Step, chronicle.Ledger.SameAs.Representative(row.Account.Id)));
        return rows.Select(row => tied[(row.Step, chronicle.Ledger.SameAs.Representative(row.Account.Id))].Select(one => one.Account.Date).ToItems() is { Count: > 1 } dates && !row.IsDenial
            && ToldDate.From(dates).Finest is { Precision: not DatePrecision.Unknown } day ? row with { Date = day } : row);
    }

    private bool IsBodyOfOneSide(Party party) => SideOf(party) is { } side && (between.Contains(side) || chronicle.Things.TryFind(new Ref<Polity>(side.Id), out _));

    private Ref<Actor>? SideOf(Party party) =>
        party.Who.Values is [var who] && chronicle.Things.TryFind(new Ref<Organization>(who.Id), out var body) && body.Of.Values is [var of] ? of : null;

    // A polity that is part of nothing stands on no side but its own.
    private bool IsOnItsOwn(Ref<Actor> side) => chronicle.Things.TryFind(new Ref<Polity>(side.Id), out var polity) && polity.Of.Kind == SlotKind.NotMentioned;

    // A part that says nothing of it is between those of its whole.
    private Items<Ref<Actor>> BetweenOf(Ref<Instrument> instrument, Items<Ref<Instrument>> asked) =>
        !chronicle.Things.TryFind(instrument, out var known) || asked.Contains(instrument) ? []
        : known.Between.Count > 0 || known.PartOf.Kind != SlotKind.Value ? known.Between
        : BetweenOf(known.PartOf.Values[0], [.. asked, instrument]);

    // A paragraph of an article is a part of the whole, too.
    private HashSet<Instrument> AllParts(Ref<Instrument> instrument)
    {
        var found = new HashSet<Instrument>();
        var next = new Queue<Ref<Instrument>>([instrument]);
        while (next.TryDequeue(out var whole))
        {
            foreach (var part in chronicle.Things.PartsOf(whole).Where(found.Add))
            {
                next.Enqueue(new(part.Id));
            }
        }

        return found;
    }

    // What a text lays down, of itself or of another, has not happened by that.
    private bool LaysDown(Statement statement) => Speaks(statement) || statement.Verb == Slot<SpeechVerb>.Of(SpeechVerbs.Stipulate);

    private bool Speaks(Statement statement) => statement.Voices.SelectMany(InstrumentTelling.Document).Any(own.Contains);

    // Somebody denies it, or it was taken back, and not before it is told to have been.
    private Truth SureUnlessContested(InstrumentRow row) => Truth.Of(!IsContested(row), true);

    // Whether the same step, or that it was in force, is told and denied: that it was not resumed contests no entry into force.
    private bool IsContested(InstrumentRow row, Ref<Actor>? side = null) =>
        (row.Step != InstrumentStep.None && bySide.Value.MayBeOfOneSideWith(row).Any(other => other.IsDenial != row.IsDenial && other.Step == row.Step && MayClash(row, other) && MayBeOf(other, side)))
        || (row.IsOfForce && bySide.Value.MayBeOfOneSideWith(row).Any(other => other.IsOfForce && (row.Claim is State || other.Claim is State) && other.IsDenial != row.IsDenial && MayClash(row, other) && MayBeOf(other, side) && !IsEndedBetween(row, other, side)))
        || chronicle.Ledger.ByAct[row.Account.Id.Outermost].Any(step => step.IsHeld && step.Claim.Of == row.Account.Id && step.Claim.Kind is ProgressKind.Withdrawn or ProgressKind.Cancelled or ProgressKind.Replaced);

    // What is denied of one side leaves what is told for all as it was for the others.
    private bool MayBeOf(InstrumentRow row, Ref<Actor>? side) => side is null || InstrumentTelling.Doers(row.Claim) is not { Count: > 0 } doers || IsAmong(side, doers).IsPossible;

    private bool MayClash(InstrumentRow row, InstrumentRow other)
    {
        var (denial, held) = row.IsDenial ? (row, other) : (other, row);
        return denial.MayDeny(held) && MayBeOfOneSide(denial, held);
    }

    // That it ended for one side explains nothing of another, or of the whole.
    private bool IsEndedBetween(InstrumentRow row, InstrumentRow other, Ref<Actor>? side) =>
        rows.Any(end => end is { IsOfEnd: true, IsDenial: false } && !(row.IsDenial ? row : other).Date.Precedes(end.Date).IsTrue
            && ReachOf(end) is var (reach, sides) && (reach == Reach.All || (reach == Reach.Some && side is not null && IsAmong(side, sides).IsTrue)));

    private bool MayBeOfOneSide(InstrumentRow one, InstrumentRow other)
    {
        var (left, right) = (InstrumentTelling.Doers(one.Claim), InstrumentTelling.Doers(other.Claim));
        return left.Count == 0 || right.Count == 0 || left.Any(party => right.Any(counterpart =>
            counterpart.Who.Values.Any(who => party.StandsOn(who, chronicle.Things).IsPossible) || party.Who.Values.Any(who => counterpart.StandsOn(who, chronicle.Things).IsPossible)));
    }
}
