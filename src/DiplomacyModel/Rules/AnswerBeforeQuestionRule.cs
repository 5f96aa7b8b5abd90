namespace DiplomacyModel.Rules;

/// <summary>DIP5001: a statement is linked as answering or renewing one that was made after it.</summary>
/// <remarks>Within one report and one day, the order of the sentences is not taken for the order of speaking.</remarks>
public sealed class AnswerBeforeQuestionRule : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = KnownRules.Info(KnownRules.AnswerBeforeQuestion);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return from link in chronicle.Links
               where link.Kind is LinkKind.Answers or LinkKind.Renews
               let finding = Look(chronicle, link)
               where finding is not null
               select finding;
    }

    private Finding? Look(Chronicle chronicle, Link link)
    {
        if (!chronicle.Find(link.From).TryPickValue(out var later) || !chronicle.Find(link.To).TryPickValue(out var earlier)
            || later.Date.Precision == DatePrecision.Unknown || earlier.Date.Precision == DatePrecision.Unknown)
        {
            return null;
        }

        var clash = later.Date.Precedes(earlier.Date);
        var (verb, noun) = link.Kind == LinkKind.Answers ? ("answers", "answer") : ("renews", "renewal");
        var (certainty, is_) = clash.IsTrue ? (FindingCertainty.Definite, "is") : (FindingCertainty.Possible, "may be");
        return clash.IsFalse
            ? null
            : new(
                Info,
                certainty,
                link.From,
                $"It {verb} {link.To}, and {is_} before it: {later.Date.ToWords()} against {earlier.Date.ToWords()}.",
                $"Check both dates, and whether this is the {noun}.",
                [link.To]);
    }
}
