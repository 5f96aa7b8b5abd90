namespace DiplomacyModel;

/// <summary>DIP2002: somebody appears as holder of an office on a day that all recorded tenures rule out.</summary>
/// <remarks>Silent where no entry of that person into that office is recorded. Both ends of a tenure count as days in office.</remarks>
public sealed class OfficeNotHeldRule : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = KnownRules.Info(KnownRules.OfficeNotHeld);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return from appearance in Appearances.Of(chronicle)
               from holder in appearance.Party.Capacities.OfType<Capacity.Holder>()
               let finding = Look(chronicle, appearance.Account, appearance.Party, holder.Office)
               where finding is not null
               select finding;
    }

    private Finding? Look(Chronicle chronicle, Account<Claim> account, Party party, Ref<Office> office)
    {
        if (!party.Who.TryPickValue(out var who) || account.Date.Precision == DatePrecision.Unknown)
        {
            return null;
        }

        var person = new Ref<Person>(who.Id);
        var tenures = chronicle.Tenures(person, office);
        var held = chronicle.MayHaveHeld(person, office, account.Date);
        if (tenures.Count == 0 || held.IsTrue)
        {
            return null;
        }

        var recorded = string.Join("; ", tenures.Select(tenure =>
            $"from {tenure.Entered.ToWords()}" + (tenure.Left.TryPickValue(out var left) ? $" to {left.ToWords()}" : "")));
        var (certainty, verb) = held.IsFalse ? (FindingCertainty.Definite, "did not hold") : (FindingCertainty.Possible, "may not have held");
        return new(
            Info,
            certainty,
            account.Id,
            $"{chronicle.Things.NameOf(who)} {verb} the office {chronicle.Things.NameOf(office)} on {account.Date.ToWords()}: recorded {recorded}.",
            "Check the date, the office and the record.",
            [.. tenures.SelectMany(tenure => tenure.RestsOn)]);
    }
}
