namespace DiplomacyModel;

/// <summary>Whether a deed that is told is one for which something waits: it says at least as much, whoever acts for those who are to act.</summary>
internal static class AwaitedDeed
{
    // When it was, on what it rests and in which circumstances belongs to the telling; who acts, and for whom, is asked by sides.
    private static readonly string[] OfTheTelling = ["when", "due", "basis", "context", "doer", "side", "receiver", "whom"];

    public static bool IsToldBy(Deed awaited, Deed told, ThingSet things) =>
        awaited.GetType() == told.GetType()
        && VerbOf(awaited) == VerbOf(told)
        && (awaited.Phase, awaited.Endeavour) == (told.Phase, told.Endeavour)
        && awaited.Manner.All(told.Manner.Contains)
        && Phrases(awaited).All(Phrases(told).Contains)
        && AreAmong(DeedSlots.Doers(awaited), DeedSlots.Doers(told), things)
        && AreAmong(DeedSlots.Beneficiaries(awaited), DeedSlots.Beneficiaries(told), things);

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
