using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel.Answers;

/// <content>Whether it was in force, and for whom.</content>
public sealed partial class InstrumentLife
{
    /// <summary>Its force over time, by what sources say: in force, suspended, not in force, ended. What is contested is among it; each step says on which claim it rests.</summary>
    public History<InstrumentStatus> Force => new(forceSteps.Value.Where(row => row.Reach != Reach.Some || row.Starts).Select(row => row.Step));

    /// <summary>Its application before it was in force, over time, for whomever.</summary>
    public History<InstrumentStatus> Provisionally => new(
        from row in Of(InstrumentStep.ProvisionalApplication)
        where !row.IsDenial
        let phase = row.Claim is Deed deed ? deed.Phase : default
        let kind = phase == Phase.Stop ? HistoryStepKind.Ends : phase == Phase.Continue ? HistoryStepKind.Attests : HistoryStepKind.Begins
        select new HistoryStep<InstrumentStatus>(row.Date, kind, InstrumentStatus.AppliedProvisionally, row.Account));

    /// <summary>Whether it was in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>False before it entered into force and after it ended; Maybe where dates do not decide, where sources contradict each other, since the last that is told, and where nothing is.</returns>
    public Truth IsInForce(LocalDate day) => Readings.Decide(ForceOfTheWhole, day, IsBeingInForce);

    private IEnumerable<(HistoryStep<InstrumentStatus> Step, bool IsDoubtful)> ForceOfTheWhole =>
        from row in forceSteps.Value
        where row.Reach != Reach.Some || row.Starts
        select (IsOneMore(row) ? new(row.Step.Date, HistoryStepKind.Attests, row.Step.Value, row.Step.Account) : row.Step, row.IsDoubtfulFor(null) || (row.Reach == Reach.Open && row.Step is not { Kind: HistoryStepKind.Attests, Value: InstrumentStatus.InForce }));

    // That one more side is bound begins nothing for the whole: it was in force for others before.
    private bool IsOneMore(ForceStep step) => step is { Reach: Reach.Some, Step.Kind: HistoryStepKind.Begins }
        && forceSteps.Value.Any(other => other.Step.Kind == HistoryStepKind.Begins && other.Step.Date.Precedes(step.Step.Date).IsTrue);

    /// <summary>Whether it was in force on a day, written as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="day">One exact day, such as <c>2031-06-01</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public Truth IsInForce([StringSyntax(Edtf.Syntax)] string day) => IsInForce(ExactDay.Parse(day));

    /// <summary>Whether it was in force for a side on a day.</summary>
    /// <param name="side">The side.</param>
    /// <param name="day">The day.</param>
    /// <returns>As <see cref="IsInForce(LocalDate)"/>, by what is told of that side; what is told for all counts for it where it belongs: of more than two, where it had consented by the day of the entry into force or is told to be a party, else that is Maybe. False for who is not among those between whom it is made, and of whom nothing else is told; Maybe for who is told not to be a party on that day.</returns>
    public Truth IsInForceFor(Ref<Actor> side, LocalDate day) => ForSide(side, day, IsBeingInForce);

    /// <summary>Whether it was in force for a side on a day, written as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="side">The side.</param>
    /// <param name="day">One exact day, such as <c>2031-06-01</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public Truth IsInForceFor(Ref<Actor> side, [StringSyntax(Edtf.Syntax)] string day) => IsInForceFor(side, ExactDay.Parse(day));

    /// <summary>Whether it was in force between two on a day. Reservations and objections are not weighed.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    /// <param name="day">The day.</param>
    /// <returns>Whether it was for both.</returns>
    public Truth IsInForceBetween(Ref<Actor> one, Ref<Actor> other, LocalDate day) => IsInForceFor(one, day) & IsInForceFor(other, day);

    /// <summary>Whether it was in force between two on a day, written as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    /// <param name="day">One exact day, such as <c>2031-06-01</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public Truth IsInForceBetween(Ref<Actor> one, Ref<Actor> other, [StringSyntax(Edtf.Syntax)] string day) => IsInForceBetween(one, other, ExactDay.Parse(day));

    private static bool IsBeingInForce(InstrumentStatus status) => status == InstrumentStatus.InForce;

    private Truth ForSide(Ref<Actor> side, LocalDate day, Func<InstrumentStatus, bool> asked)
    {
        ArgumentNullException.ThrowIfNull(side);
        var ofSide = forceBySide.Value.MayBeOf(side).Select(row => (Row: row, Is: IsAmong(side, row.For))).ToArray();
        var hasOwnBeginning = ofSide.Any(row => row.Is.IsTrue && row.Row is { Starts: true, Step.Kind: HistoryStepKind.Begins });

        // Of what is told of it at some time, it is not told that it was bound when the whole came into force.
        var isToldOf = ofSide.Any(row => row.Is.IsTrue && row.Row.Starts);
        var belongs = Belongs(side, day);
        var mayHaveComeAgain = bySide.Value.MayBeOf(side).Any(row => row is { IsConsent: true, IsDenial: false } && IsAmong(side, InstrumentTelling.Doers(row.Claim)).IsPossible
            && ofSide.Any(own => own.Row.Step.Kind == HistoryStepKind.Ends && !row.Date.Precedes(own.Row.Step.Date).IsTrue));
        (HistoryStep<InstrumentStatus> Step, bool IsDoubtful, bool IsOfAll)[] steps =
        [
            .. forceSteps.Value
                .Where(row => row.Reach != Reach.Some && !IsAfterLeaving(row) && !(hasOwnBeginning && row is { Reach: Reach.All, Starts: true, Step.Kind: HistoryStepKind.Begins }))
                .Select(row => (row.Step, row.IsDoubtfulFor(side) || (row.Reach == Reach.Open && !IsAmong(side, row.For).IsTrue) || MayRest(row), row is { Reach: Reach.All, Starts: true })),
            .. ofSide.Where(row => row.Row.Reach == Reach.Some && row.Is.IsPossible).Select(row => (row.Row.Step, row.Row.IsDoubtfulFor(side) || !row.Is.IsTrue, false)),
            .. IsOneOfTwo(side) ? forceSteps.Value.Where(row => row is { Reach: Reach.Some, Starts: true, Step.Kind: HistoryStepKind.Begins } && !IsAmong(side, row.For).IsPossible).Select(row => (row.Step, true, false)) : [],
        ];
        var ifBound = Readings.Decide(steps.Select(row => (row.Step, row.IsDoubtful)), day, asked);
        var isBound = !isToldOf ? ifBound & belongs
            : ifBound.IsFalse || belongs.IsTrue ? ifBound
            : Readings.Decide(steps.Select(row => (row.Step, row.IsDoubtful || row.IsOfAll)), day, asked);

        // Who is told not to be a party is not surely bound, nor is, by leaving, who left what is told not to be in force for all.
        return isBound.IsTrue && (IsMember(side, day) is { IsNone: false, Truth.IsFalse: true } || (!isToldOf && IsForNobody())) ? Truth.Maybe : isBound;

        bool IsForNobody() => Readings.Decide(forceSteps.Value.Where(row => row.Reach == Reach.All).Select(row => (row.Step, row.IsDoubtfulFor(side))), day, asked).IsFalse;

        // That it is in force for others says nothing of who had left, unless it came again, and leaves open whether it rests still for who suspended it alone.
        bool IsAfterLeaving(ForceStep row) => row is { Reach: Reach.All, Starts: true } && !mayHaveComeAgain && IsAfterOwn(row, HistoryStepKind.Ends);
        bool MayRest(ForceStep row) => row is { Reach: Reach.All, Starts: true, Step.Kind: not HistoryStepKind.Resumes } && IsAfterOwn(row, HistoryStepKind.Begins);
        bool IsAfterOwn(ForceStep row, HistoryStepKind kind) => ofSide.Any(own => own.Is.IsTrue && own.Row is { Starts: false } && own.Row.Step.Kind == kind && !own.Row.IsDoubtfulFor(side) && own.Row.Step.Date.Precedes(row.Step.Date).IsTrue);
    }

    // Whether what holds for all holds for it.
    private Truth Belongs(Ref<Actor> side, LocalDate day)
    {
        var named = between.Contains(side) ? Truth.True : between.Aggregate(Truth.False, (any, one) => any | new Party(Slot<Ref<Actor>>.Of(one)).StandsOn(side, chronicle.Things));
        return named.IsTrue && (IsBetweenTwo || HadConsented(side)) ? named
            : named & Truth.Maybe | IsMember(side, day) switch
            {
                { IsNone: false } member => member.Truth,
                _ => Truth.Of(false, between.Count == 0 || between.Extent == ListExtent.Open || IsOpenToOthers || IsNamed(side)),
            };
    }

    // Between two it is for both, or not at all: what began for the other may have begun for it.
    private bool IsOneOfTwo(Ref<Actor> side) => between.Count == 2 && between.Extent != ListExtent.Open && between.Contains(side);

    private bool IsBetweenTwo => between.Count <= 2 && between.Extent != ListExtent.Open;

    // Of more than two not all need be bound: who is had consented by the day on which it entered into force, or else is told to belong.
    private bool HadConsented(Ref<Actor> side)
    {
        InstrumentRow[] told = [.. rows.Where(row => row is { IsOfForce: true, IsDenial: false, Step: not InstrumentStep.Resumption } && InstrumentTelling.For(row.Claim).Count == 0)];
        InstrumentRow[] entries = [.. told.Where(row => row.Step == InstrumentStep.Force)];
        InstrumentRow[] consents = [.. bySide.Value.MayBeOf(side).Where(row => row is { IsConsent: true, IsDenial: false } && IsAmong(side, InstrumentTelling.Doers(row.Claim)).IsTrue)];
        return consents.Length > 0 && consents.All(row => !IsContested(row, side) && (entries.Length > 0 ? entries : told).All(entry => row.Date.IsOnOrBefore(entry.Date).IsTrue));
    }

    // Something of its life is told of that side, or laid down for it: it may have taken somebody's place.
    private bool IsNamed(Ref<Actor> side) => about.Any(account => InstrumentTelling.StepOf(account.Claim) is InstrumentStep.Ratification or InstrumentStep.Force or InstrumentStep.Resumption or InstrumentStep.End or InstrumentStep.Suspension
        && InstrumentTelling.Doers(account.Claim).Concat(InstrumentTelling.For(account.Claim)).Any(party => party.StandsOn(side, chronicle.Things).IsPossible));

    // Somebody joined, or may join by its own words: it is not between those only who made it.
    private bool IsOpenToOthers => Of(InstrumentStep.Accession).Any(row => !row.IsDenial)
        || Provisions.Any(provision => Inner(provision.Claim) is var inner && InstrumentTelling.StepOf(inner) == InstrumentStep.Accession && InstrumentTelling.Objects(inner).Contains(Instrument.Id));

    private Truth IsAmong(Ref<Actor> side, Items<Party> parties) => parties.Aggregate(Truth.False, (any, party) => any | party.StandsOn(side, chronicle.Things));

    private Items<ForceStep> MakeForceSteps() =>
    [
        .. from row in rows
           where (row.IsOfForce && !row.IsOfItsTime) || (row.IsOfEnd && !row.IsDenial)
           from date in row is { Claim: State, IsDenial: false } ? Chronicle.Days(row.Account) : [row.Date]
           from step in (ForceStep[])[
               StepOf(row, row, date, KindOf(row), row.IsDenial ? InstrumentStatus.NotInForce : row.Step == InstrumentStep.Suspension ? InstrumentStatus.Suspended : InstrumentStatus.InForce),
               .. Beside(row, date)]
           select step,
    ];

    // What is suspended was in force up to that day, and rested up to the day before it is resumed; what rested when it ended was not in force on its last day.
    // What one side ends or leaves was in force until then, be it over for that side only.
    private IEnumerable<ForceStep> Beside(InstrumentRow row, UncertainDate date) => row.Step switch
    {
        InstrumentStep.Resumption when date.IsExact && !row.IsDenial && rows.Any(rest => rest is { Step: InstrumentStep.Suspension, IsDenial: false } && rest.Date.Precedes(date).IsTrue) =>
            [StepOf(row, row, UncertainDate.On(date.Earliest.PlusDays(-1)), HistoryStepKind.Attests, InstrumentStatus.Suspended)],
        InstrumentStep.Suspension when date.IsExact => [StepOf(row, row, date, HistoryStepKind.Attests, InstrumentStatus.InForce)],
        InstrumentStep.End or InstrumentStep.Withdrawal when rows.Where(rest => rest is { Step: InstrumentStep.Suspension, IsDenial: false } && rest.Date.IsOnOrBefore(date).IsPossible && !IsInForceAgain(rest, date)).ToArray() is { Length: > 0 } rests =>
            rests.Select(rest => StepOf(row, rest, date, HistoryStepKind.Ends, InstrumentStatus.Suspended)),
        InstrumentStep.End or InstrumentStep.Withdrawal when date.IsExact && ReachOf(row).Reach == Reach.Open => [StepOf(row, row, date, HistoryStepKind.Attests, InstrumentStatus.InForce)],
        _ => [],
    };

    private bool IsInForceAgain(InstrumentRow rest, UncertainDate date) =>
        rows.Any(row => row is { IsOfForce: true, IsDenial: false } && rest.Date.Precedes(row.Date).IsTrue && row.Date.IsOnOrBefore(date).IsTrue);

    private ForceStep StepOf(InstrumentRow row, InstrumentRow reaching, UncertainDate date, HistoryStepKind kind, InstrumentStatus status)
    {
        var (reach, sides) = ReachOf(reaching);

        // What is contested for one side is so for the whole, and most is not.
        var isContested = IsContested(row) || IsContested(reaching);
        return new(new(date, kind, status, row.Account), reach, sides, side => isContested && (side is null || IsContested(row, side) || IsContested(reaching, side)), row.IsOfForce && status == InstrumentStatus.InForce);
    }

    private static HistoryStepKind KindOf(InstrumentRow row) => row switch
    {
        { IsDenial: true } or { Claim: State } => HistoryStepKind.Attests,
        { Step: InstrumentStep.Resumption } => HistoryStepKind.Resumes,
        { Step: InstrumentStep.End or InstrumentStep.Withdrawal } => HistoryStepKind.Ends,
        _ => HistoryStepKind.Begins,
    };

    // Between two, what one side suspends or leaves rests or ends for both; among more, or where it is not told between whom, for that side. What one of more brings to an end has ended for that side, and perhaps for all.
    private (Reach Reach, Items<Party> For) ReachOf(InstrumentRow row)
    {
        if (InstrumentTelling.For(row.Claim) is { Count: > 0 } sides)
        {
            return (Reach.Some, sides);
        }

        var doers = InstrumentTelling.Doers(row.Claim);
        if (row.IsOfForce && row.Step != InstrumentStep.Resumption || doers.Count == 0)
        {
            return (Reach.All, []);
        }

        // Who is not one of two, a court abroad or a mediator, suspends nothing between them.
        var isComplete = between.Count > 0 && between.Extent != ListExtent.Open;
        var isOfThem = between.Count == 2 ? IsAmong(between[0], doers) | IsAmong(between[1], doers) : Truth.False;
        return isComplete && ((between.Count == 2 && isOfThem.IsTrue) || between.All(side => IsAmong(side, doers).IsTrue)) ? (Reach.All, [])
            : row.Step == InstrumentStep.End ? (hasMoreThanTwo.Value ? Reach.Open : Reach.All, doers)
            : isComplete && between.Count == 2 && isOfThem.IsMaybe ? (Reach.Open, doers)
            : isComplete || hasMoreThanTwo.Value ? (Reach.Some, doers)
            : (Reach.Open, doers);
    }

    // More than two are told to have signed, joined or been bound, so that it is not only between two.
    private bool HasMoreThanTwo() => between
        .Concat(from row in rows
                where !row.IsDenial && (row.IsOfForce || row.Step is InstrumentStep.Signature or InstrumentStep.Ratification or InstrumentStep.Accession)
                from party in InstrumentTelling.Doers(row.Claim).Concat(InstrumentTelling.For(row.Claim))
                where party.Who.Kind == SlotKind.Value && party.Capacities.Count == 0
                select party.Who.Values[0])
        .Distinct().Count() > 2;

    private enum Reach
    {
        All,
        Some,
        Open,
    }

    private sealed record ForceStep(HistoryStep<InstrumentStatus> Step, Reach Reach, Items<Party> For, Func<Ref<Actor>?, bool> IsDoubtfulFor, bool Starts);
}
