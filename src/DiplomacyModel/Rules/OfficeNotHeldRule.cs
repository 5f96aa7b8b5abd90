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
        return from held in chronicle.Ledger.ByOffice.Keys
               let tenures = chronicle.Tenures(held.Person, held.Office)
               where tenures.Count > 0
               let record = chronicle.RecordOf(held.Person, held.Office)
               from appearance in Appearances.Of(chronicle, held.Person.Id)
               where appearance.Party.Capacities.OfType<Capacity.Holder>().Any(holder => holder.Office == held.Office)
               let finding = Look(chronicle, appearance.Account, held.Person, held.Office, tenures, record)
               where finding is not null
               select finding;
    }

    private Finding? Look(Chronicle chronicle, Account<Claim> account, Ref<Person> person, Ref<Office> office, Items<Tenure> tenures, OfficeRecord record)
    {
        var held = account.Date.Precision == DatePrecision.Unknown ? Truth.True : record.Allows(account.Date);
        if (held.IsTrue)
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
            $"{chronicle.Things.NameOf(new Ref<Actor>(person.Id))} {verb} the office {chronicle.Things.NameOf(office)} on {account.Date.ToWords()}: recorded {recorded}.",
            "Check the date, the office and the record.",
            [.. tenures.SelectMany(tenure => tenure.RestsOn)]);
    }
}
