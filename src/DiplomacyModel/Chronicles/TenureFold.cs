namespace DiplomacyModel;

/// <summary>Pairs each recorded entry into an office with the first recorded leaving that can follow it; the same day told twice is one.</summary>
internal static class TenureFold
{
    public static Items<Tenure> Of(Ref<Person> person, Ref<Office> office, IEnumerable<Account<Change>> changes)
    {
        var all = changes.Where(change => change.Date.Precision != DatePrecision.Unknown).ToArray();
        var entries = Days(all, isStart: true);
        var leavings = Days(all, isStart: false).ToList();
        var tenures = new List<Tenure>();
        for (var i = 0; i < entries.Length; i++)
        {
            var (entered, sources) = entries[i];
            var at = leavings.FindIndex(left => !left.Date.Precedes(entered).IsTrue && (i + 1 == entries.Length || !entries[i + 1].Date.Precedes(left.Date).IsTrue));
            Slot<UncertainDate> left = at < 0 ? Slot<UncertainDate>.NotMentioned : leavings[at].Date;
            Items<ClaimId> more = at < 0 ? [] : leavings[at].RestsOn;
            if (at >= 0)
            {
                leavings.RemoveAt(at);
            }

            tenures.Add(new(person, office, entered, left, [.. sources, .. more]));
        }

        return tenures.ToItems();
    }

    private static (UncertainDate Date, Items<ClaimId> RestsOn)[] Days(IEnumerable<Account<Change>> changes, bool isStart) =>
    [
        .. changes.Where(change => change.Claim.IsStart == isStart)
            .GroupBy(change => change.Date)
            .OrderBy(group => group.Key.Earliest)
            .Select(group => (group.Key, group.Select(change => change.Id).ToItems())),
    ];
}
