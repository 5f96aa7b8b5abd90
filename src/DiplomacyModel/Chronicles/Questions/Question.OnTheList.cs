namespace DiplomacyModel;

/// <content>Whom a list names.</content>
public sealed partial record Question
{
    /// <summary>Does the list name somebody? Of one edition, where it is told which; a later one answers for itself. Who is not on a closed list is not named.</summary>
    public static Question OnTheList { get; } = new(
        "Does the list name {0}?",
        claim => claim is not Roster roster ? null
            : roster.Edition.TryPickValue(out var edition) ? (roster.Of, roster.Kind, edition)
            : Telling.Instance,
        account => Listed((Roster)account.Claim).Select(who => For(who, account.IsNegated ? Denied((Roster)account.Claim) : YesOrNo(true))),
        account => !account.IsNegated && Belonging.IsWhole((Roster)account.Claim) ? YesOrNo(false) : null);

    private static IEnumerable<ThingId> Listed(Roster roster) => roster.Entries.SelectMany(entry => entry.Who.Who.Kind == SlotKind.Value ? entry.Who.Who.Values : []).Select(who => who.Id).Distinct();

    // Where a list of several is denied, any of them may be on it.
    private static ChoiceReply<bool> Denied(Roster roster) => roster.Entries.Count == 1 ? YesOrNo(false) : new ChoiceReply<bool>([true, false]);
}
