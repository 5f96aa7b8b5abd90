namespace DiplomacyModel.Rules;

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
        return from who in chronicle.Ledger.ByThing.Keys
               let tenures = chronicle.Official(new Ref<Person>(who)).Tenures
               where tenures.Count > 0
               from appearance in Appearances.Of(chronicle, who)
               from holder in appearance.Party.Capacities.OfType<Capacity.Holder>()
               where holder.IsHolding
               let finding = Look(chronicle, appearance.Account, holder.Office, [.. tenures.Where(tenure => tenure.Office == holder.Office && tenure.IsHolding)])
               where finding is not null
               select finding;
    }

    private Finding? Look(Chronicle chronicle, Account<Claim> account, Ref<Office> office, Items<Tenure> tenures)
    {
        var held = tenures.Count == 0 || account.Date.Precision == DatePrecision.Unknown ? Truth.True : TenureRecord.WithoutRulingOut(tenures).Allows(account.Date.Days);
        if (held.IsTrue)
        {
            return null;
        }

        var recorded = string.Join("; ", tenures.Select(tenure => tenure.ToWords()));
        var (certainty, verb) = held.IsFalse ? (FindingCertainty.Definite, "did not hold") : (FindingCertainty.Possible, "may not have held");
        return new(
            Info,
            certainty,
            account.Id,
            $"{chronicle.Things.NameOf(tenures[0].Holder)} {verb} the office {chronicle.Things.NameOf(office)} on {account.Date.ToWords()}: recorded {recorded}.",
            "Check the date, the office and the record.",
            [.. tenures.SelectMany(tenure => tenure.RestsOn)]);
    }
}
