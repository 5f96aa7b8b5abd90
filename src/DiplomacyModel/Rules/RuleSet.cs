namespace DiplomacyModel;

/// <summary>The rules that look at a chronicle. Explicit: nothing is scanned for.</summary>
public static class RuleSet
{
    /// <summary>The library's rules, in the order of their ids.</summary>
    public static Items<IRule> Default { get; } =
    [
        new OtherWeekdayRule(),
        new EndBeforeBeginningRule(),
        new OfficeNotHeldRule(),
        new SeveralPrintedNamesRule(),
        new CodeNotValidRule(),
        new TitleInsideNameRule(),
        new TitleWithOtherNameRule(),
        new TwoHoldersRule(),
        new GapBetweenHoldersRule(),
        new IncumbencyOfDaysRule(),
        new OpenTenureRule(),
        new DeadOnTheDateRule(),
        new NotInTheirOwnRightRule(),
        new HatNotStatedRule(),
        new AnswerBeforeQuestionRule(),
        new PartsDoNotAddUpRule(),
        new AccountsDisagreeRule(),
    ];

    /// <summary>All rules of the library, also those that speak only when a text is read or a program compiled; in the order of their ids.</summary>
    public static Items<RuleInfo> Catalogue { get; } = KnownRules.All.ToItems();

    /// <summary>What the library's rules find.</summary>
    /// <param name="chronicle">The chronicle.</param>
    /// <returns>The findings, in the order of rule and subject; the same chronicle gives the same.</returns>
    public static Items<Finding> Validate(this Chronicle chronicle) => chronicle.Validate(Default);

    /// <summary>What these rules find.</summary>
    /// <param name="chronicle">The chronicle.</param>
    /// <param name="rules">The rules; add your own, leave some out.</param>
    /// <returns>The findings, in the order of rule and subject.</returns>
    public static Items<Finding> Validate(this Chronicle chronicle, Items<IRule> rules)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return
        [
            .. rules.SelectMany(rule => rule.Check(chronicle))
                .OrderBy(finding => finding.Rule.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.Subject.Report, StringComparer.Ordinal)
                .ThenBy(finding => finding.Subject.Sentence)
                .ThenBy(finding => finding.Subject.ToString(), StringComparer.Ordinal)
                .ThenBy(finding => finding.Message, StringComparer.Ordinal),
        ];
    }
}
