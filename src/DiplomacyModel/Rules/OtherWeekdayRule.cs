namespace DiplomacyModel.Rules;

/// <summary>DIP1002: a source prints a weekday and a date that do not go together.</summary>
/// <remarks>One of the two is wrong; which one cannot be told from the text. The date was taken.</remarks>
public sealed class OtherWeekdayRule : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = KnownRules.Info(KnownRules.OtherWeekday);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return from account in chronicle.Accounts<Claim>()
               from when in Times(account.Claim)
               where when.HasOtherWeekday
               select new Finding(
                   Info,
                   FindingCertainty.Definite,
                   account.Id,
                   when.Date.IsExact
                       ? $"\"{when.Printed}\" names a weekday, but {when.Date.ToWords()} was a {when.Date.Earliest.DayOfWeek}."
                       : $"\"{when.Printed}\" names a weekday that is not the one of its date.",
                   "Check the source for the day that is meant.");
    }

    private static Items<When> Times(Claim claim) => claim switch
    {
        Deed deed => [deed.Setting.When, deed.Deadline],
        Progress progress => [progress.Setting.When, progress.To],
        Figure figure => [figure.Setting.When, figure.AsOf],
        SituatedClaim situated => [situated.Setting.When],
        _ => [],
    };
}
