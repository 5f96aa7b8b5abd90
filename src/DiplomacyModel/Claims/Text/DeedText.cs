namespace DiplomacyModel;

/// <summary>Deeds in English words: <c>Japan: support …</c> where told, <c>Japan to support …</c> where it lies ahead.</summary>
internal static class DeedText
{
    public static string Of(Deed deed, ThingSet things, bool liesAhead = false)
    {
        var link = liesAhead ? " to " : ": ";
        var words = deed.Match(
            meeting => $"{Phased(deed, meeting.Kind.TryPickValue(out var named) ? named.ToString() : "meeting")} of {meeting.Participants.ToNames(things)}{Host(meeting, things)}{Series(meeting, things)}",
            visit => $"{Phased(deed, "visit")} of {visit.Visitors.ToNames(things)}{(visit.To.TryPickValue(out var to) ? " to " + things.NameOf(to) : "")}",
            mutual => $"{mutual.Sides.ToNames(things)}{link}{Phased(deed)}{mutual.Verb}",
            doing => $"{doing.By.ToNames(things)}{link}{Phased(deed)}{doing.Verb}",
            acting => $"{Doer(acting.By, link, things)}{Phased(deed)}{acting.Verb} {acting.What.ToWords(things)}",
            enabling => $"{Doer(enabling.By, link, things)}{Phased(deed)}{enabling.Verb} for {enabling.Whom.ToName(things)} to {string.Join(", ", enabling.ToDo)}{string.Join("; ", enabling.Deeds.Select(inner => inner.ToWords(things)))}",
            helping => $"{Doer(helping.By, link, things)}{Phased(deed)}{helping.Verb} {helping.Whom.ToName(things)}{After(" in ", helping.With, things)}",
            giving => $"{Doer(giving.By, link, things)}{Phased(deed)}{giving.Verb} {giving.What.ToWords(things)}{(giving.Receivers.Count == 0 ? "" : " to " + giving.Receivers.ToNames(things))}",
            causing => $"{(causing.By.Count == 0 ? "" : causing.By.ToWords(things) + link)}{Phased(deed)}{causing.Verb}: {causing.Effects.ToWords(things)}",
            happening => $"{happening.What.ToWords(things)}: {happening.Verb}");
        var amount = deed.Amount.TryPickValue(out var so) ? $" ({PhraseText.Of(so, things)})" : "";
        var deadline = deed.Deadline.IsMentioned ? $" by {WhenText.Of(deed.Deadline, things)}" : "";
        return words + After(" about ", deed.About, things) + amount + deadline + SettingText.Of(deed, things);
    }

    private static string Host(Meeting meeting, ThingSet things) => meeting.Host.TryPickValue(out var host) ? ", received by " + host.ToName(things) : "";

    private static string Series(Meeting meeting, ThingSet things) => meeting.Series.TryPickValue(out var series)
        ? $" ({(meeting.Number.TryPickValue(out var number) ? $"number {number} of " : "of ")}{things.NameOf(series)})"
        : "";

    private static string Doer(Items<Party> by, string link, ThingSet things) => by.Count == 0 ? "" : by.ToNames(things) + link;

    private static string After(string word, Items<What> list, ThingSet things) => list.Count == 0 ? "" : word + list.ToWords(things);

    // "beginning of talks".
    private static string Phased(Deed deed, string noun)
    {
        var tried = (deed.Endeavour.TryPickValue(out var effort) ? effort == Endeavour.Attempt ? "attempted " : "achieved " : "") + noun;
        return deed.Phase.TryPickValue(out var told) ? told switch
        {
            Phase.Begin => "beginning of ",
            Phase.Continue => "continuation of ",
            Phase.Resume => "resumption of ",
            Phase.Complete => "completion of ",
            Phase.UnderWay => "course of ",
            _ => "end of ",
        }
        + tried
        : tried;
    }

    private static string Phased(Deed deed)
    {
        var phase = deed.Phase.TryPickValue(out var told) ? told switch
        {
            Phase.Begin => "begin to ",
            Phase.Continue => "continue to ",
            Phase.Resume => "again ",
            Phase.Complete => "complete: ",
            Phase.UnderWay => "under way: ",
            _ => "no longer ",
        }
        : "";
        return phase + (deed.Endeavour.TryPickValue(out var effort) ? effort == Endeavour.Attempt ? "seek to " : "manage to " : "");
    }
}
