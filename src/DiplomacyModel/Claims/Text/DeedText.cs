namespace DiplomacyModel;

/// <summary>Deeds in English words.</summary>
internal static class DeedText
{
    public static string Of(Deed deed, ThingSet things)
    {
        var words = deed.Match(
            meeting => $"{(meeting.Kind.TryPickValue(out var named) ? named.ToString() : "meeting")} of {meeting.Participants.ToNames(things)}",
            visit => $"visit of {visit.Visitors.ToNames(things)} to {things.NameOf(visit.To)}",
            mutual => $"{mutual.Sides.ToNames(things)} to {Phased(deed)}{mutual.Verb}",
            doing => $"{doing.By.ToNames(things)} to {Phased(deed)}{doing.Verb}",
            acting => $"{Doer(acting.By, things)}{Phased(deed)}{acting.Verb} {acting.What.ToWords(things)}",
            enabling => $"{Doer(enabling.By, things)}{Phased(deed)}{enabling.Verb} for {enabling.Whom.ToName(things)} to {string.Join(", ", enabling.ToDo)}",
            helping => $"{Doer(helping.By, things)}{Phased(deed)}{helping.Verb} {helping.Whom.ToName(things)}{After(" in ", helping.With, things)}",
            giving => $"{Doer(giving.By, things)}{Phased(deed)}{giving.Verb} {giving.What.ToWords(things)} to {giving.To.ToName(things)}",
            causing => $"{(causing.By.Count == 0 ? "" : causing.By.ToWords(things) + " to ")}{Phased(deed)}{causing.Verb} to {causing.Effects.ToWords(things)}",
            happening => $"{happening.What.ToWords(things)}: {happening.Verb}");
        var amount = deed.Amount.TryPickValue(out var so) ? $" ({so})" : "";
        var deadline = deed.Deadline.IsDated || deed.Deadline.Printed is not null ? $" by {deed.Deadline}" : "";
        return words + After(" in ", deed.About, things) + amount + deadline;
    }

    private static string Doer(Items<Party> by, ThingSet things) => by.Count == 0 ? "" : by.ToNames(things) + " to ";

    private static string After(string word, Items<What> list, ThingSet things) => list.Count == 0 ? "" : word + list.ToWords(things);

    private static string Phased(Deed deed) => deed.Phase.TryPickValue(out var phase)
        ? phase switch
        {
            Phase.Begin => "begin to ",
            Phase.Continue => "continue to ",
            _ => "no longer ",
        }
        : "";
}
