namespace DiplomacyModel.Rules;

/// <summary>DIP5002: the parts of a figure, an amount or a vote do not add up to the stated total.</summary>
/// <remarks>
/// Definite where no numbers within the words beside them add up: "about" has no bounds, "at least" none above, "nearly" and "up to" only
/// zero below; sums and shares may be rounded by half of their last printed digit, what is counted is not. More than the whole is
/// a clash; less is one where the parts are said to be all (<see cref="ListExtent.Closed"/>) or are those in favour, against and abstaining, and
/// possible where two or more are listed. Less is none of an open list, and more is none of parts said to overlap (<see cref="Marks.Overlapping"/>).
/// Parts that are told by different things (what for, for when, marks) are breakdowns of their own, and shares are parts of a hundred.
/// </remarks>
public sealed class PartsDoNotAddUpRule : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = KnownRules.Info(KnownRules.PartsDoNotAddUp);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return from account in chronicle.Accounts<Claim>()
               where !account.IsNegated && !account.IsRetracted
               from breakdown in Breakdown.Of(account.Claim)
               let finding = Look(account.Id, breakdown)
               where finding is not null
               select finding;
    }

    private Finding? Look(ClaimId subject, Breakdown breakdown)
    {
        foreach (var unit in breakdown.Units)
        {
            var (parts, whole, rounding) = (breakdown.PartsIn(unit), breakdown.WholeIn(unit), breakdown.RoundingIn(unit));
            var isMore = !breakdown.IsOverlapping && whole.AtMost is { } most && parts.AtLeast > AmountRange.Add(most, rounding);
            var isLess = !breakdown.IsOpen && parts.AtMost is { } highest && highest < AmountRange.Add(whole.AtLeast, -rounding);
            if (isMore || isLess)
            {
                var certainty = isMore || breakdown.IsAll ? FindingCertainty.Definite : FindingCertainty.Possible;
                return new(
                    Info,
                    certainty,
                    subject,
                    $"Its parts add up to {Breakdown.Words(parts, unit)}, {(isMore ? "more" : "less")} than {breakdown.WholeWords}.",
                    isMore ? "Check the numbers, or say which parts overlap." : "Check the numbers, or say that the list of parts is open.");
            }
        }

        return null;
    }
}
