namespace DiplomacyModel;

/// <summary>The offices of which something is recorded.</summary>
internal static class Offices
{
    public static IEnumerable<Incumbency> Of(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return from thing in chronicle.Ledger.ByThing.Keys
               where chronicle.Ledger.ByThing[thing].Any(account => account.IsHeld && StateOf(account.Claim) is OfficeState state && state.Office.Id == thing)
               select chronicle.Incumbency(new(thing));
    }

    private static Claim StateOf(Claim claim) => claim is Change change ? change.State : claim;
}
