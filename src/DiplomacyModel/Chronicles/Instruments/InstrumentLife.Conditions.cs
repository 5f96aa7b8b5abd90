using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel.Answers;

/// <content>For what its entry into force waits.</content>
public sealed partial class InstrumentLife
{
    /// <summary>The tellings under which condition, or how long after what, it is to enter into force, in the order of the ids. That it did enter, after so long, is none, nor is that it is to enter on a day that lies after something.</summary>
    public Items<Account<Claim>> Conditions =>
    [
        .. about.Where(account => !account.IsNegated && (account.Claim is Conditional { Claim: var then }
            ? IsEntry(then)
            : IsEntry(account.Claim) && !IsUnderCondition(account) && !HasHappened(account) && Waits(account))),
    ];

    /// <summary>Whether what it waits for had come about by a day. That it entered into force is not said by this.</summary>
    /// <remarks>
    /// A step of an instrument counts as it is told of the sides. Any other deed, as the exchange of the ratifications, counts where one is
    /// told that says at least as much of the same instrument, by the sides or whoever acts for them, or is tied to it as the same. Before
    /// that day it is Maybe, unless it is tied: another may have been made before.
    /// </remarks>
    /// <param name="condition">One of <see cref="Conditions"/>.</param>
    /// <param name="day">The day.</param>
    /// <returns>True and False where the steps that are told decide; Maybe where they do not, and of any other condition.</returns>
    public Truth IsMet(Account<Claim> condition, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return condition.Claim switch
        {
            Conditional { Kind: ConditionKind.Unless } unless => !IsSo(unless.Condition, condition.Id.Inner("condition"), day),
            Conditional conditional => IsSo(conditional.Condition, condition.Id.Inner("condition"), day),
            SituatedClaim { Setting.When: { IsDated: false, Anchors: [{ Kind: AnchorKind.Upon or AnchorKind.SameDay or AnchorKind.After or AnchorKind.ShortlyAfter, Offset.Kind: SlotKind.NotMentioned, Of.Values: [What.Clause { Claim: var awaited }] }] } } =>
                IsSo(awaited, condition.Id.Inner("when-1"), day),
            SituatedClaim { Setting.When: { Anchors.Count: > 0 } when } => HasCome(when, WhenDays.LastDay(chronicle.Ledger, when, (condition.Id, "when")).IsOnOrBefore(day)) is { IsMaybe: false } hasCome
                ? hasCome
                : IsSoLongAfter(when, condition.Id.Inner("when-1"), day),
            _ => Truth.Maybe,
        };
    }

    /// <summary>Whether what it waits for had come about by a day, written as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="condition">One of <see cref="Conditions"/>.</param>
    /// <param name="day">One exact day, such as <c>2031-06-01</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public Truth IsMet(Account<Claim> condition, [StringSyntax(Edtf.Syntax)] string day) => IsMet(condition, ExactDay.Parse(day));

    // Past its last day one single time has come. Before that day only a time that is waited for has not: "before", "until" and "within" do not wait so long.
    private static Truth HasCome(When when, Truth isPast)
    {
        var isOne = when is { Anchors: [{ Kind: not (AnchorKind.Before or AnchorKind.ShortlyBefore or AnchorKind.Until) }], IsDated: false };
        var waits = when.Anchors.Any(anchor => anchor is { Kind: AnchorKind.Upon or AnchorKind.SameDay or AnchorKind.During } or { Kind: AnchorKind.After, Offset.Kind: not SlotKind.NotMentioned });
        return (isPast & Truth.Of(isOne, true)) | Truth.Of(false, !waits);
    }

    // "Thirty days after both have ratified": whether that was so thirty days ago. Within so long of it the time may have come before.
    private Truth IsSoLongAfter(When when, ClaimId id, LocalDate day) =>
        when is { IsDated: false, Anchors: [{ Kind: AnchorKind.After or AnchorKind.Within, Offset: { Kind: SlotKind.Value, Values: [var length] }, Of.Values: [What.Clause { Claim: var awaited }] } anchor] }
        && StartOf(length, day) is { } start
            ? IsSo(awaited, id, start) | Truth.Of(false, anchor.Kind == AnchorKind.Within)
            : Truth.Maybe;

    // The last day from which so long has passed by a day: a month before the last of February is the last of January.
    private static LocalDate? StartOf(LengthOfTime length, LocalDate day)
    {
        var start = length.Shift(day, -1);
        while (start is { } from && length.Shift(from.PlusDays(1), 1) <= day)
        {
            start = from.PlusDays(1);
        }

        return start;
    }

    private bool IsEntry(Claim claim) => InstrumentTelling.StepOf(claim) == InstrumentStep.Force && InstrumentTelling.Objects(claim).Contains(Instrument.Id);

    // Told with its "if" or "once", which is the condition.
    private bool IsUnderCondition(Account<Claim> account) => about.Any(other => other.Claim is Conditional && other.Id.Inner("then") == account.Id);

    // "On 15 January and after the ratification", told of what is planned, is an order in time: "upon", "so long after" and what is laid down wait for it.
    private bool Waits(Account<Claim> account) => account.Claim is SituatedClaim { Setting.When.Anchors: { Count: > 0 } anchors }
        && (account.Through.Any(LaysDown) || anchors.Any(anchor => anchor.Kind == AnchorKind.Upon || anchor.Offset.Kind != SlotKind.NotMentioned));

    // "Entered into force more than twenty years after the talks began": that is no condition any more.
    private bool HasHappened(Account<Claim> account) => account.IsHeld && !account.Through.Any(Speaks);

    private Truth IsSo(Claim condition, ClaimId id, LocalDate day) => condition switch
    {
        Not not => !IsSo(not.Claim, id.Inner("not"), day),
        Several { Kind: SeveralKind.All } all => EachIsSo(all, id, day).Aggregate(Truth.True, (so, truth) => so & truth),
        Several any => EachIsSo(any, id, day).Aggregate(Truth.False, (so, truth) => so | truth),
        Deed deed when InstrumentTelling.StepOf(deed) == InstrumentStep.None => DeedIsSo(deed, id, day),
        _ => StepIsSo(condition, day),
    };

    private IEnumerable<Truth> EachIsSo(Several several, ClaimId id, LocalDate day) => several.Claims.Select((claim, i) => IsSo(claim, id.Inner($"part-{i + 1}"), day));

    // Before the only telling it is False where that is tied to it; else another may have been before.
    private Truth DeedIsSo(Deed condition, ClaimId id, LocalDate day)
    {
        var tied = chronicle.Ledger.SameAs.Tellings(id);
        Account<Claim>[] told =
        [
            .. from account in chronicle.Ledger.ByKind[condition.GetType()].Concat(tied.Select(chronicle.Ledger.ById.GetValueOrDefault).OfType<Account<Claim>>()).DistinctBy(account => account.Id)
               where account.Claim is Deed deed && (tied.Contains(account.Id) || (NamesIt(deed) && AwaitedDeed.IsToldBy(condition, deed, chronicle.Things)))
               from done in account.IsHeld || account.IsDenial ? [account] : HistoryKinds.Done(chronicle.Ledger, account)
               select done,
        ];
        var isDone = told.Where(account => account.IsHeld).Aggregate(Truth.False, (any, account) => any | account.Date.IsOnOrBefore(day));
        return told.Any(account => account.IsDenial) ? Truth.Maybe
            : isDone.IsPossible ? isDone
            : Truth.Of(false, !told.Any(account => tied.Contains(account.Id)));
    }

    private bool NamesIt(Deed deed) => PhraseParts.Slots(deed).Any(slot => Names(slot.What));

    private bool Names(What what) => what is What.Identified { Thing.Id: var id } ? own.Contains(id) : PhraseParts.Within(what).Any(inner => Names(inner.What));

    private Truth StepIsSo(Claim condition, LocalDate day)
    {
        var step = InstrumentTelling.StepOf(condition);
        var of = InstrumentTelling.Objects(condition).ToArray();
        if (step == InstrumentStep.None || of.Length != 1 || condition is SituatedClaim { Setting.When.IsMentioned: true } or Deed { Deadline.IsMentioned: true })
        {
            return Truth.Maybe;
        }

        var life = of[0] == Instrument.Id ? this : chronicle.Instrument(new Ref<Instrument>(of[0]));
        var doers = InstrumentTelling.Doers(condition);
        return doers is [{ Description: { Kind: SlotKind.Value, Values: [Described { Count: { Kind: SlotKind.Value, Values: [{ Approximator: Approximator.Exactly or Approximator.AtLeast } least] } } counted] } }]
            ? Truth.Of(counted == new Described(counted.Kind) { Count = counted.Count } && life.HowMany(step, day, counted.Kind) >= least.Number, true)
            : doers.Count > 0 && doers.All(doer => doer.Who.Kind == SlotKind.Value && doer.Capacities.Count == 0)
                ? doers.Aggregate(Truth.True, (all, doer) => all & life.HasAsNamed(doer, step, day))
                : doers.Count == 0 && IsOfAll(step) ? life.IsAnyBy(step, day) | Truth.Maybe : Truth.Maybe;
    }

    // How many of a kind surely took a step; a state and its ministry are one. Of other kinds than states and parties it is not known who is one.
    private int HowMany(InstrumentStep step, LocalDate day, Topic kind)
    {
        Items<Ref<Actor>> done = [.. Sides.Where(side => IsOfKind(side, kind) && Has(side, step, day).IsTrue)];
        return done.Count(side => IsOnItsOwn(side) || !done.Any(other => other != side && new Party(Slot<Ref<Actor>>.Of(side)).StandsOn(other, chronicle.Things).IsPossible));
    }

    private bool IsOfKind(Ref<Actor> side, Topic kind) => kind.Code switch
    {
        "state" or "country" or "nation" or "member-state" => IsOnItsOwn(side),
        "party" or "side" or "signatory" or "member" => true,
        _ => false,
    };

    // One body of a side may be one of two that have to approve.
    private Truth HasAsNamed(Party doer, InstrumentStep step, LocalDate day) => Has(doer.Who.Values[0], step, day)
        & Truth.Of(step != InstrumentStep.Approval || Of(step).Any(row => InstrumentTelling.Doers(row.Claim).Any(party => party.Who == doer.Who)), true);

    // What is done to it once for all, and not by each side.
    private static bool IsOfAll(InstrumentStep step) => step is InstrumentStep.Drafting or InstrumentStep.Adoption or InstrumentStep.Force or InstrumentStep.Amendment or InstrumentStep.Extension
        or InstrumentStep.End or InstrumentStep.Registration or InstrumentStep.Publication;
}
