namespace DiplomacyModel;

/// <summary>Pairs each entry into an office with the first leaving that can follow it.</summary>
internal static class TenureFold
{
    public static Items<Tenure> Of(Ref<Person> person, Ref<Office> office, IEnumerable<Account<Change>> changes)
    {
        var all = changes.Where(change => change.Date.Precision != DatePrecision.Unknown).ToArray();
        var entries = all.Where(change => change.Claim.Kind == ChangeKind.Begins).OrderBy(change => change.Date.Earliest).ToArray();
        var leavings = all.Where(change => change.Claim.Kind == ChangeKind.Ends).OrderBy(change => change.Date.Earliest).ToList();
        var tenures = new List<Tenure>();
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = entries[i];
            var next = i + 1 < entries.Length ? entries[i + 1] : null;
            var leaving = leavings.FirstOrDefault(left =>
                !left.Date.Precedes(entry.Date).IsTrue && (next is null || !next.Date.Precedes(left.Date).IsTrue));
            if (leaving is not null)
            {
                leavings.Remove(leaving);
            }

            tenures.Add(new(
                person,
                office,
                entry.Date,
                leaving is null ? Slot<UncertainDate>.NotMentioned : leaving.Date,
                leaving is null ? [entry.Id] : [entry.Id, leaving.Id]));
        }

        return tenures.ToItems();
    }
}
