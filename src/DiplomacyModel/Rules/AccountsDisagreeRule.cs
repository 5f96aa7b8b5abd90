namespace DiplomacyModel.Rules;

/// <summary>DIP7001: accounts answer a question otherwise than others do.</summary>
/// <remarks>Definite where they contradict each other, possible where all could still be true. What only some tell, or one tells finer, is no finding.</remarks>
public sealed class AccountsDisagreeRule : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = KnownRules.Info(KnownRules.AccountsDisagree);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return from answers in chronicle.Disagreements
               where answers.IsDisputed
               let ids = answers.Answers.SelectMany(answer => answer.Accounts).Select(account => account.Id).ToItems()
               select new Finding(
                   Info,
                   answers.Agreement == Agreement.Contradicts ? FindingCertainty.Definite : FindingCertainty.Possible,
                   ids[0],
                   $"{answers.About.ToWords(chronicle.Things)}: {answers.ToWords(chronicle.Things)}",
                   "Weigh the sources, or look for a correction; none of them is taken for you.",
                   [.. ids.Skip(1)]);
    }
}
