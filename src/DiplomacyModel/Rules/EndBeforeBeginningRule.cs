namespace DiplomacyModel.Rules;

/// <summary>DIP1003: something is recorded to have ended before it began: a tenure, a life, the life of a state.</summary>
/// <remarks>As one value it cannot be made; an imported tenure or life is two claims, so a reversed one loads, and is found here. Silent where the dates leave it open.</remarks>
public sealed class EndBeforeBeginningRule : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = KnownRules.Info(KnownRules.EndBeforeBeginning);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return Offices.Of(chronicle).SelectMany(office => office.Tenures).Where(tenure => tenure.IsReversed.IsTrue)
            .Select(tenure => Found($"{chronicle.Things.NameOf(tenure.Holder)} as {PartyText.InWords(tenure.Capacity, chronicle.Things)}: {tenure.ToWords()}", tenure.RestsOn))
            .Concat(chronicle.Ledger.ByThing.Keys.Select(thing => Life.Of(chronicle, thing)).OfType<Life>().Where(life => life.IsReversed.IsTrue)
                .Select(life => Found($"{chronicle.Things.NameOf(life.Thing)}: {life.ToWords()}", life.RestsOn)));
    }

    private Finding Found(string what, Items<ClaimId> restsOn) =>
        new(Info, FindingCertainty.Definite, restsOn[0], $"It ends before it starts: {what}.", "Check both days in the source.", [.. restsOn.Skip(1)]);
}
