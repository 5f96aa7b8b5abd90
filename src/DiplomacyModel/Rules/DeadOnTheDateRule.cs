namespace DiplomacyModel.Rules;

/// <summary>DIP2011: somebody takes part in something, or is in office, after their death or before their birth.</summary>
/// <remarks>
/// Birth and death count where a source itself tells them. Somebody may act on the day of death; a tenure may end with it. Possible
/// where the dates leave it open, but for dates that are told alike.
/// </remarks>
public sealed class DeadOnTheDateRule : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = KnownRules.Info(KnownRules.DeadOnTheDate);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return from who in chronicle.Ledger.ByThing.Keys
               let life = Life.Of(chronicle, who)
               where life is not null
               from finding in Appearances(chronicle, who, life).Concat(Tenures(chronicle, who, life))
               select finding;
    }

    private IEnumerable<Finding> Appearances(Chronicle chronicle, ThingId who, Life life) =>
        from appearance in DiplomacyModel.Appearances.Of(chronicle, who)
        where appearance.Account.Date.Precision != DatePrecision.Unknown
        let date = appearance.Account.Date
        let alive = life.Covers(date)
        where !alive.IsTrue
        select new Finding(
            Info,
            alive.IsFalse ? FindingCertainty.Definite : FindingCertainty.Possible,
            appearance.Account.Id,
            $"{chronicle.Things.NameOf(new Ref<Actor>(who))} appears on {date.ToWords()}, but {life.ToWords()}.",
            "Check the person, the day and the record of the life.",
            life.RestsOn);

    private IEnumerable<Finding> Tenures(Chronicle chronicle, ThingId who, Life life)
    {
        bool IsOutside(Slot<UncertainDate> end) => end.Values.Count > 0 && end.Values.All(date => life.Covers(date).IsFalse);
        return from tenure in chronicle.Official(new Ref<Person>(who)).Tenures
               let attested = tenure.Attested.Where(day => life.Covers(day).IsFalse).ToArray()
               where attested.Length > 0 || IsOutside(tenure.Entered) || IsOutside(tenure.Left)
               let days = attested.Length > 0 ? $"on {attested[0].ToWords()}" : tenure.ToWords()
               select new Finding(
                   Info,
                   FindingCertainty.Definite,
                   tenure.RestsOn[0],
                   $"{chronicle.Things.NameOf(tenure.Holder)} is recorded as {PartyText.InWords(tenure.Capacity, chronicle.Things)} {days}, but {life.ToWords()}.",
                   "Check the person, the days in office and the record of the life.",
                   [.. tenure.RestsOn.Skip(1), .. life.RestsOn]);
    }
}
