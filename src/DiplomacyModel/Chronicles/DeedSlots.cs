namespace DiplomacyModel;

/// <summary>Slots that several frames of deeds have under their own names.</summary>
internal static class DeedSlots
{
    public static Items<Party> Doers(Claim claim) => claim switch
    {
        Meeting meeting => meeting.Participants,
        Visit visit => visit.Visitors,
        Mutual mutual => mutual.Sides,
        Doing doing => doing.By,
        Acting acting => acting.By,
        Enabling enabling => enabling.By,
        Helping helping => helping.By,
        Giving giving => giving.By,
        Causing causing => [.. causing.By.OfType<What.Somebody>().Select(somebody => somebody.Party)],
        Statement statement => statement.Voices,
        Change change => change.Agents,
        _ => [],
    };

    public static Items<Party> Beneficiaries(Claim claim) => claim switch
    {
        Enabling enabling => [enabling.Whom],
        Helping helping => [helping.Whom],
        Giving giving => giving.Receivers,
        _ => [],
    };

    /// <summary>The verb; of a meeting and a visit, that they are one.</summary>
    public static object Verb(Deed deed) => deed.Match<object>(_ => "meet", _ => "visit", mutual => mutual.Verb, doing => doing.Verb, acting => acting.Verb, enabling => enabling.Verb, helping => helping.Verb, giving => giving.Verb, causing => causing.Verb, happening => happening.Verb);

    /// <summary>The amount of the deed, or else of the one thing that is given: "provide a loan worth …".</summary>
    public static Slot<Amount> Amount(Deed deed) =>
        deed.Amount.Kind == SlotKind.NotMentioned && deed is Giving { What: [Described given] } ? given.Amount : deed.Amount;
}
