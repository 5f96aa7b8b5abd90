namespace DiplomacyModel;

/// <summary>Whether a deed that is told is one for which something waits: it says at least as much, whoever acts for those who are to act.</summary>
internal static class AwaitedDeed
{
    // When it was, on what it rests and in which circumstances belongs to the telling; who acts, and for whom, is asked by sides.
    private static readonly string[] OfTheTelling = ["when", "due", "basis", "context", "doer", "side", "receiver", "whom"];

    // Whether a deed came in the time for which it is awaited is left to who ties the two.
    public static bool IsToldBy(Deed awaited, Deed told, ThingSet things) =>
        awaited.GetType() == told.GetType()
        && awaited is { Setting.When.IsMentioned: false, Deadline.IsMentioned: false }
        && VerbOf(awaited) == VerbOf(told)
        && (awaited.Phase, awaited.Endeavour) == (told.Phase, told.Endeavour)
        && awaited.Manner.All(told.Manner.Contains)
        && Phrases(awaited).All(Phrases(told).Contains)
        && IsToldOf(awaited, told)
        && AreAmong(DeedSlots.Doers(awaited), DeedSlots.Doers(told), things)
        && AreAmong(DeedSlots.Beneficiaries(awaited), DeedSlots.Beneficiaries(told), things);

    // How much, where, by what means, and what belongs to one kind of deed.
    private static bool IsToldOf(Deed awaited, Deed told) =>
        IsSame(awaited.Amount, told.Amount) && IsSame(awaited.Matter, told.Matter) && IsSame(awaited.Medium, told.Medium) && IsSame(awaited.Setting.Occasion, told.Setting.Occasion)
        && awaited.Channels.All(told.Channels.Contains)
        && awaited.Setting.Where.All(told.Setting.Where.Contains)
        && awaited.Setting.Clauses.All(told.Setting.Clauses.Contains)
        && (awaited, told) switch
        {
            (Meeting one, Meeting other) => IsSame(one.Kind, other.Kind) && IsSame(one.Series, other.Series) && IsSame(one.Number, other.Number),
            (Visit one, Visit other) => IsSame(one.To, other.To),
            (Enabling one, Enabling other) => one.ToDo.All(other.ToDo.Contains) && one.Deeds.All(other.Deeds.Contains),
            _ => true,
        };

    private static bool IsSame<T>(Slot<T> awaited, Slot<T> told)
        where T : notnull => awaited.Kind == SlotKind.NotMentioned || awaited == told;

    private static Term? VerbOf(Deed deed) => deed.Match<Term?>(
        _ => null,
        _ => null,
        mutual => mutual.Verb,
        doing => doing.Verb,
        acting => acting.Verb,
        enabling => enabling.Verb,
        helping => helping.Verb,
        giving => giving.Verb,
        causing => causing.Verb,
        happening => happening.Verb);

    // What it is done to, about, with, under.
    private static Items<What> Phrases(Deed deed) =>
    [
        .. PhraseParts.Slots(deed).Where(slot => !Array.Exists(OfTheTelling, step => slot.Step.StartsWith(step, StringComparison.Ordinal))).Select(slot => slot.What),
    ];

    private static bool AreAmong(Items<Party> awaited, Items<Party> told, ThingSet things) =>
        awaited.All(party => told.Any(other => other == party || (party is { Who.Values: [var who], Capacities.Count: 0 } && other.StandsOn(who, things).IsTrue)));
}
